"""The user simulator: two stages and a leak guard."""

from bird_interact_gym.users.guard import Leak, find_leak, guarded, schema_identifiers
from bird_interact_gym.users.offline import OfflineSimulator
from bird_interact_gym.users.simulator import (
    REFUSAL,
    Label,
    LabelKind,
    Reply,
    UserContext,
    UserSimulator,
)

__all__ = [
    "REFUSAL",
    "Label",
    "LabelKind",
    "Leak",
    "OfflineSimulator",
    "Reply",
    "UserContext",
    "UserSimulator",
    "find_leak",
    "guarded",
    "schema_identifiers",
]
