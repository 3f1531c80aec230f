"""Prompts of the simulators that use a language model: files, and how they are filled in.

A prompt folder holds ``stage1.txt``, ``stage2.txt`` and ``baseline.txt``; a file that is not there
is taken from the bundled ones. Markers are those of the benchmark's own prompts (paper, Appendix T)
and a few of ours, see ``MARKERS``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.prompt_files import load_prompt
from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.parts import Part
from bird_interact_gym.users.simulator import UserContext

BUNDLED = Path(__file__).resolve().parent / "prompts" / "v1"
MARKERS = frozenset(
    # Paper, figures 24 to 26.
    {"clarification_Q", "amb_json", "SQL_Glot", "GT_SQL", "DB_schema", "clear_query", "Action"}
    | {"DB_name", "user_query", "ambiguities_json", "correct_sql", "asked_question"}
    # Ours: the question as a JSON text, how many questions are answered, the chosen SQL alone, and
    # what its columns are called.
    | {"question_json", "question_rule", "chosen_sql", "business_names"}
)
_ONE = "If the question bundles several questions, only the first of them counts."
_ALL = "If the question bundles several questions, all of them count."


@dataclass(frozen=True, kw_only=True)
class Prompts:
    """The three prompt templates."""

    stage1: str
    stage2: str
    baseline: str

    @staticmethod
    def load(folder: str | Path | None = None) -> Prompts:
        """Load templates; an unreadable folder or an unknown marker is a ConfigurationError."""
        return Prompts(
            **{
                name: load_prompt(folder, f"{name}.txt", bundled=BUNDLED, markers=MARKERS)
                for name in ("stage1", "stage2", "baseline")
            }
        )


def values_of(
    question: str, context: UserContext, ambiguities: tuple[Ambiguity, ...], parts: tuple[Part, ...]
) -> dict[str, str]:
    """Return what the markers stand for, apart from the choice of stage 1.

    In phase 2 the reference is the follow-up's gold and nothing is annotated (official code).
    """
    subtask = context.task.subtask(context.phase)
    gold = "\n===\n".join(subtask.sol_sql)
    annotated = _ambiguities_json(ambiguities)
    return {
        "clarification_Q": question,
        "asked_question": question,
        "question_json": json.dumps(question, ensure_ascii=False),
        "question_rule": _ONE if context.single_question else _ALL,
        "amb_json": annotated,
        "ambiguities_json": annotated,
        "SQL_Glot": "\n".join(f"{part.address}: {part.sql}" for part in parts),
        "GT_SQL": gold,
        "correct_sql": gold,
        "DB_schema": context.schema,
        "DB_name": context.task.database,
        "user_query": subtask.query,
        "clear_query": subtask.clear_query or subtask.query,
    }


def _ambiguities_json(ambiguities: tuple[Ambiguity, ...]) -> str:
    listed = [
        {"term": a.term, "kind": a.kind, "type": a.type, "sql_snippet": a.sql_snippet}
        for a in ambiguities
    ]
    return json.dumps(listed, indent=2, ensure_ascii=False)
