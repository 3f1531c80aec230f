"""Questions, steps and states: what a decomposition search speaks about."""

from __future__ import annotations

from dataclasses import dataclass, field

from bird_interact_gym.sqltree import Schema


@dataclass(frozen=True, kw_only=True)
class Question:
    """What a model may read of a question; there is nothing of the gold in it."""

    id: str
    database: str
    text: str
    schema_text: str
    knowledge: str = ""
    dialect: str = "postgres"


@dataclass(frozen=True, kw_only=True, eq=False)
class GoldQuestion:
    """A question with its gold SQL and the columns of its database (table to names).

    Two are equal only when they are the same object, so that what is derived can be kept by it.
    """

    question: Question
    gold: str
    schema: Schema = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The question's id."""
        return self.question.id


@dataclass(frozen=True)
class Step:
    """One action: a sub-question and the SQL that answers it."""

    question: str
    sql: str


@dataclass(frozen=True, kw_only=True)
class Decomposition:
    """A solved question: its steps in order; the last one's SQL answers the question.

    ``gold`` serves to find demonstrations by similarity and is never written into a prompt; a
    demonstration shows the steps, which belong to another question on another database.
    """

    question: Question
    steps: tuple[Step, ...]
    gold: str


@dataclass(frozen=True, kw_only=True)
class State:
    """What a proposer sees: the question, the steps so far, and what was tried here before.

    ``attempt`` counts the earlier expansions of this very state, ``round`` those of the whole
    search; both are there so that a seeded proposer does not say the same again.
    """

    question: Question
    steps: tuple[Step, ...] = ()
    attempt: int = 0
    round: int = 0
    tried: tuple[Step, ...] = ()
    demonstrations: tuple[Decomposition, ...] = ()
