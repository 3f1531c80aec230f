"""The interface of every user simulator: one question in, one typed reply out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from bird_interact_gym.tasks.dataset import DatabaseDocuments
from bird_interact_gym.tasks.knowledge import KnowledgeBase
from bird_interact_gym.tasks.meanings import ColumnMeanings
from bird_interact_gym.tasks.task import Task

LabelKind = Literal["labeled", "unlabeled", "unanswerable"]

REFUSAL = "Sorry, this question is out of scope, so I can not answer your question."
"""The benchmark's fixed answer to an unanswerable question (official code)."""


@dataclass(frozen=True, kw_only=True)
class Label:
    """Stage 1's choice: an annotated term (AMB), a segment of the gold (LOC), or nothing (UNA)."""

    kind: LabelKind
    target: str | None = None

    def __str__(self) -> str:
        argument = f'"{self.target}"' if self.target is not None else ""
        return f"{self.kind}({argument})"


@dataclass(frozen=True, kw_only=True)
class Reply:
    """A simulator's answer to one question.

    ``resolved`` holds the terms of the annotated ambiguities that the answer clarifies;
    ``blocked`` says that the leak guard replaced the answer by the refusal. ``segment`` is the SQL
    of the part of the gold that an ``unlabeled`` answer was made from, for scoring; it is never
    shown to an agent.
    """

    label: Label
    answer: str
    resolved: tuple[str, ...] = ()
    blocked: bool = False
    segment: str | None = None


@dataclass(frozen=True, kw_only=True)
class UserContext:
    """What the user knows in one phase: the task with its gold, and the database's documents.

    ``knowledge`` is the whole knowledge base; which entries the agent cannot see is
    ``task.masked_knowledge``. ``schema`` is the text of ``<db>_schema.txt``.
    ``single_question`` is the profile's rule: a bundle is answered for its first question only.
    """

    task: Task
    phase: int
    knowledge: KnowledgeBase
    meanings: ColumnMeanings
    schema: str
    single_question: bool = True

    @classmethod
    def of(
        cls,
        task: Task,
        documents: DatabaseDocuments,
        *,
        phase: int = 1,
        single_question: bool = True,
    ) -> UserContext:
        """Return what the user knows in a phase of a task whose database has these documents."""
        return cls(
            task=task,
            phase=phase,
            knowledge=documents.knowledge,
            meanings=documents.meanings,
            schema=documents.schema,
            single_question=single_question,
        )


class UserSimulator(Protocol):
    """Answers questions from a context alone; stateless between questions."""

    name: str

    def reply(self, question: str, context: UserContext) -> Reply:
        """Answer one question. Raises SimulatorError when it cannot answer for its own fault."""
        ...
