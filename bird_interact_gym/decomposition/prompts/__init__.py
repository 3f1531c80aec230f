"""The prompts, one versioned text file each, and how they are filled in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources
from string import Template

from bird_interact_gym.decomposition.question import Decomposition, Question, State, Step

VERSION = "v1"

Message = dict[str, str]
_DIALECTS = {"postgres": "PostgreSQL", "sqlite": "SQLite"}
_NONE = "(none)"


def next_step_messages(state: State, k: int) -> list[Message]:
    """Return the messages that ask for ``k`` candidates for a state's next step."""
    tried = ""
    if state.tried:
        tried = f"\n# Tried here before, without success\n{steps_text(state.tried)}\n"
    user = _filled(
        "next_step",
        demonstrations=_demonstrations(state.demonstrations),
        context=_context(state.question),
        steps=steps_text(state.steps) or _NONE,
        tried=tried,
        k=str(k),
    )
    return [_system(state.question), {"role": "user", "content": user}]


def decompose_messages(
    question: Question, demonstrations: Iterable[Decomposition] = ()
) -> list[Message]:
    """Return the messages that ask for a whole decomposition at once."""
    user = _filled(
        "decompose",
        demonstrations=_demonstrations(demonstrations),
        context=_context(question),
    )
    return [_system(question), {"role": "user", "content": user}]


def repair_message(reason: str) -> Message:
    """Return the message that asks once more for a reply that could not be read."""
    return {"role": "user", "content": _filled("repair", reason=reason)}


def steps_text(steps: Iterable[Step]) -> str:
    """Return steps in the form in which models write them."""
    return "\n\n".join(
        f"Sub-question: {step.question}\n```sql\n{step.sql.strip()}\n```" for step in steps
    )


def _system(question: Question) -> Message:
    dialect = _DIALECTS.get(question.dialect, question.dialect)
    return {"role": "system", "content": _filled("system", dialect=dialect)}


def _context(question: Question) -> str:
    return _filled(
        "context",
        database=question.database,
        schema=question.schema_text.strip(),
        knowledge=question.knowledge.strip() or _NONE,
        question=question.text,
    )


def _demonstrations(solved: Iterable[Decomposition]) -> str:
    parts = [
        f"# Example {i} (another database)\nQuestion: {d.question.text}\n\n{steps_text(d.steps)}\n"
        for i, d in enumerate(solved, 1)
    ]
    return "\n".join([*parts, ""]) if parts else ""


def _filled(name: str, **values: str) -> str:
    return _template(name).substitute(values)


@cache
def _template(name: str) -> Template:
    file = resources.files(__name__) / f"{name}_{VERSION}.txt"
    return Template(file.read_text(encoding="utf-8"))
