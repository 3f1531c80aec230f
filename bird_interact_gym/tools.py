"""The nine tools of an agent: names, arguments, descriptions, and one builder for each.

The builders return members of the environment's action space:

    env.step(tools.execute("SELECT 1"))
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from bird_interact_gym.rules import TOOL_COSTS, Mode


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One tool: what a call looks like, whom it addresses, and what it costs (coins)."""

    name: str
    arguments: Mapping[str, str]
    addresses: Literal["Environment", "User"]
    description: str

    @property
    def cost(self) -> float:
        """Coins in a-Interact."""
        return TOOL_COSTS[self.name]


@dataclass(frozen=True)
class ToolCall:
    """A call of a tool with its arguments in the tool's order."""

    tool: str
    arguments: tuple[str, ...] = ()

    def named(self) -> dict[str, str]:
        """Return the arguments by name."""
        return dict(zip(TOOLS[self.tool].arguments, self.arguments, strict=True))


@dataclass(frozen=True, kw_only=True)
class MalformedCall:
    """What an agent said that is no call of a tool; ``message`` tells it why."""

    raw: str
    message: str


def _tool(
    name: str, addresses: Literal["Environment", "User"], description: str, **arguments: str
) -> tuple[str, Tool]:
    tool = Tool(
        name=name,
        arguments=MappingProxyType(arguments),
        addresses=addresses,
        description=description,
    )
    return name, tool


TOOLS: Mapping[str, Tool] = MappingProxyType(
    dict(
        (
            _tool(
                "execute",
                "Environment",
                "Run SQL on the database and see the result. Nothing it changes is kept.",
                sql="PostgreSQL; several statements are separated by semicolons.",
            ),
            _tool(
                "get_schema",
                "Environment",
                "Show every table with its columns, keys and first rows.",
            ),
            _tool(
                "get_all_column_meanings",
                "Environment",
                "Show the meaning of every column.",
            ),
            _tool(
                "get_column_meaning",
                "Environment",
                "Show the meaning of one column.",
                table_name="The table.",
                column_name="The column.",
            ),
            _tool(
                "get_all_external_knowledge_names",
                "Environment",
                "List the names of the knowledge entries on this database.",
            ),
            _tool(
                "get_knowledge_definition",
                "Environment",
                "Show one knowledge entry.",
                knowledge_name="The entry's name.",
            ),
            _tool(
                "get_all_knowledge_definitions",
                "Environment",
                "Show every knowledge entry.",
            ),
            _tool(
                "ask",
                "User",
                "Ask the user one question about what is meant.",
                question="One question.",
            ),
            _tool(
                "submit",
                "User",
                "Submit the SQL that answers the current request. It is graded by running it.",
                sql="The final PostgreSQL.",
            ),
        )
    )
)
"""All tools by name, in the order of the paper's Table 9."""

TOOLS_OF_MODE: Mapping[Mode, tuple[str, ...]] = MappingProxyType(
    {"a": tuple(TOOLS), "c": ("ask", "submit")}
)
"""Which tools a mode has, in the order of its action space."""

Action = tuple[Any, Any] | ToolCall | MalformedCall
"""What ``env.step`` takes: a member of the action space, a ToolCall, or a MalformedCall."""


def execute(sql: str) -> ToolCall:
    """Run SQL on the database (1 coin)."""
    return ToolCall("execute", (sql,))


def get_schema() -> ToolCall:
    """Show the schema (1 coin)."""
    return ToolCall("get_schema")


def get_all_column_meanings() -> ToolCall:
    """Show every column's meaning (1 coin)."""
    return ToolCall("get_all_column_meanings")


def get_column_meaning(table_name: str, column_name: str) -> ToolCall:
    """Show one column's meaning (0.5 coins)."""
    return ToolCall("get_column_meaning", (table_name, column_name))


def get_all_external_knowledge_names() -> ToolCall:
    """List the knowledge entries' names (0.5 coins)."""
    return ToolCall("get_all_external_knowledge_names")


def get_knowledge_definition(knowledge_name: str) -> ToolCall:
    """Show one knowledge entry (0.5 coins)."""
    return ToolCall("get_knowledge_definition", (knowledge_name,))


def get_all_knowledge_definitions() -> ToolCall:
    """Show every knowledge entry (1 coin)."""
    return ToolCall("get_all_knowledge_definitions")


def ask(question: str) -> ToolCall:
    """Ask the user one question (2 coins)."""
    return ToolCall("ask", (question,))


def submit(sql: str) -> ToolCall:
    """Submit the final SQL (3 coins)."""
    return ToolCall("submit", (sql,))
