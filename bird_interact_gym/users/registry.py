"""User simulators by the name that settings and the command line take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.users.offline import OfflineSimulator
from bird_interact_gym.users.simulator import UserSimulator

SIMULATORS: Mapping[str, Callable[[], UserSimulator]] = MappingProxyType(
    {"offline": OfflineSimulator}
)


def make_simulator(name: str) -> UserSimulator:
    """Return a new simulator by name; an unknown one is a ConfigurationError."""
    try:
        return SIMULATORS[name]()
    except KeyError:
        raise ConfigurationError(
            f"unknown simulator {name!r}; expected one of {', '.join(SIMULATORS)}"
        ) from None
