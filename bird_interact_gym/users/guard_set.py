"""Guard questions: what a user is asked, and which reaction is right (paper 6 and Appendix O).

A guard set is a folder of ``data_labeled.jsonl``, ``data_unlabeled.jsonl`` and
``data_unanswerable.jsonl`` in the format of UserSim-Guard (official code). Our own sets add
``reference``; the published one has none, and is scored by class alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bird_interact_gym.errors import TaskFormatError
from bird_interact_gym.users.simulator import LabelKind

CLASSES: Mapping[LabelKind, str] = MappingProxyType(
    {"labeled": "AMB", "unlabeled": "LOC", "unanswerable": "UNA"}
)
"""The paper's name of each class of question, by the label that answers it."""
STYLES = ("concise", "normal", "verbose")
SPLITS = ("heldout", "dev", "fresh")
_FIELDS = ("instance_id", "question_id", "question_type", "clarification_question")


@dataclass(frozen=True, kw_only=True)
class GuardQuestion:
    """One question with the right reaction.

    ``reference`` holds the terms (labeled) or fragments of the gold (unlabeled) any of which is
    right; empty means that the class alone is known.
    """

    instance_id: str
    question_id: str
    style: str
    text: str
    kind: LabelKind
    reference: tuple[str, ...] = ()
    adversarial: bool = False


def guard_folder(split: str) -> Path:
    """Return the folder of a bundled split, or the path itself where it is none of them."""
    bundled = Path(__file__).resolve().parent.parent / "data" / "guard" / split
    return bundled if split in SPLITS else Path(split)


def load_guard_set(split: str) -> tuple[GuardQuestion, ...]:
    """Load the questions of a bundled split (heldout, dev) or of a folder.

    Raises TaskFormatError (file, line, field) for a missing file or a bad record.
    """
    folder = guard_folder(split)
    return tuple(q for kind in CLASSES for q in _questions(folder / f"data_{kind}.jsonl", kind))


def _questions(file: Path, kind: LabelKind) -> Iterator[GuardQuestion]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise TaskFormatError(f"expected guard questions: {error.strerror}", file=file) from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _question(line, kind, file=file, number=number)


def _question(line: str, kind: LabelKind, *, file: Path, number: int) -> GuardQuestion:
    try:
        record: Any = json.loads(line)
    except ValueError as error:
        raise TaskFormatError(f"not valid JSON: {error}", file=file, line=number) from None
    for field in _FIELDS:
        if not isinstance(record, dict) or not isinstance(record.get(field), str):
            raise TaskFormatError("expected a text", file=file, line=number, field=field)
    return GuardQuestion(
        instance_id=record["instance_id"],
        question_id=record["question_id"],
        style=record["question_type"],
        text=record["clarification_question"],
        kind=kind,
        reference=tuple(record.get("reference", ())),
        adversarial=bool(record.get("adversarial", False)),
    )
