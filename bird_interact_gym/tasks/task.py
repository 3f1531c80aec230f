"""What a task is: frozen dataclasses that mirror the official record (paper section 3, H)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Category = Literal["Query", "Management"]
AmbiguityKind = Literal["critical", "non_critical", "knowledge"]


@dataclass(frozen=True, kw_only=True)
class Conditions:
    """How a result is compared: decimals (-1 = unspecified), distinct, order."""

    decimal: int = -1
    distinct: bool = False
    order: bool = False


@dataclass(frozen=True, kw_only=True)
class Ambiguity:
    """One annotated ambiguity and the snippet of the gold that clarifies it.

    ``alternative_snippet`` is our extension of the record: another plausible reading, as SQL to
    put in the snippet's place. A gold rewritten with it must fail. It is never shown to anyone.
    """

    kind: AmbiguityKind
    term: str
    sql_snippet: str
    type: str
    is_mask: bool = False
    deleted_knowledge: tuple[int, ...] = ()
    alternative_snippet: str | None = None


@dataclass(frozen=True, kw_only=True)
class SubTask:
    """One of a task's two sub-tasks.

    ``query`` is what the agent reads; ``clear_query`` is the unambiguous wording, for the user
    simulator alone (None where the record has none). ``sol_sql`` is empty when gold is withheld.
    """

    query: str
    clear_query: str | None
    sol_sql: tuple[str, ...]
    test_cases: tuple[str, ...]
    external_knowledge: tuple[int, ...]
    category: Category
    conditions: Conditions
    type: str | None = None

    @property
    def has_gold(self) -> bool:
        """Whether a submission can be graded at all."""
        return bool(self.sol_sql) or bool(self.test_cases)


@dataclass(frozen=True, kw_only=True)
class Task:
    """One task: an ambiguous question on a database, and usually a follow-up."""

    instance_id: str
    database: str
    subtasks: tuple[SubTask, ...]
    ambiguities: tuple[Ambiguity, ...] = ()
    preprocess_sql: tuple[str, ...] = ()
    clean_up_sqls: tuple[str, ...] = ()
    category: Category = "Query"
    high_level: bool | None = None
    difficulty_tier: str | None = None

    @property
    def m_amb(self) -> int:
        """Number of ambiguities that buy budget: critical and knowledge only (paper 4.2)."""
        return sum(a.kind != "non_critical" for a in self.ambiguities)

    @property
    def masked_knowledge(self) -> frozenset[int]:
        """Ids of the knowledge entries hidden from the agent in both phases."""
        return frozenset(i for a in self.ambiguities for i in a.deleted_knowledge)

    def subtask(self, phase: int) -> SubTask:
        """Return the sub-task of phase 1 or 2."""
        return self.subtasks[phase - 1]
