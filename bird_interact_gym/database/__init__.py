"""PostgreSQL: server, templates, episode database, roles, results."""

from bird_interact_gym.database.clones import Clone
from bird_interact_gym.database.databases import Databases
from bird_interact_gym.database.execution import DatabaseState, Execution, Limits, Role
from bird_interact_gym.database.results import ResultLimits, format_result
from bird_interact_gym.database.sandbox import Sandbox

__all__ = [
    "Clone",
    "DatabaseState",
    "Databases",
    "Execution",
    "Limits",
    "ResultLimits",
    "Role",
    "Sandbox",
    "format_result",
]
