"""Example questions: how people ask about each point of a task, and what nobody answers.

``data/questions/<database>.jsonl`` holds one point a line: ``instance_id``, ``phase``, ``kind``
(labeled, unlabeled, unanswerable), ``reference`` (the annotated terms that fit, or the fragment of
the phase's gold that settles the point) and ``questions``; with a ``weight`` of n (1 unless told)
each of them counts like n. They are annotations of the bundled
tasks, written without sight of the guard questions; a task without them is answered without.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from bird_interact_gym.errors import ConfigurationError, TaskFormatError
from bird_interact_gym.users.simulator import LabelKind

BUNDLED = Path(__file__).resolve().parent.parent / "data" / "questions"


@dataclass(frozen=True, kw_only=True)
class Example:
    """The questions about one point; ``reference`` as in the file, empty for unanswerable ones.

    One that counts n times stands n times.
    """

    kind: LabelKind
    reference: tuple[str, ...]
    questions: tuple[str, ...]


Examples = Mapping[tuple[str, int], tuple[Example, ...]]
"""Examples by task and phase."""


@lru_cache(maxsize=4)
def load_examples(folder: Path = BUNDLED) -> Examples:
    """Load a folder of example questions.

    Raises TaskFormatError (file, line, field) for a bad line, ConfigurationError where the folder
    is none or holds no ``*.jsonl``.
    """
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise ConfigurationError(
            f"examples {folder}: expected a folder of example questions, *.jsonl"
        )
    found: dict[tuple[str, int], list[Example]] = {}
    for file in files:
        for key, example in _read(file):
            found.setdefault(key, []).append(example)
    return MappingProxyType({key: tuple(examples) for key, examples in found.items()})


def _read(file: Path) -> Iterator[tuple[tuple[str, int], Example]]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record: Any = json.loads(line)
        except ValueError as error:
            raise TaskFormatError(f"not valid JSON: {error}", file=file, line=number) from None
        field = _wrong_field(record)
        if field is not None:
            raise TaskFormatError(
                f"expected {_EXPECTED[field]}", file=file, line=number, field=field
            )
        example = Example(
            kind=record["kind"],
            reference=tuple(record["reference"]),
            questions=tuple(record["questions"]) * record.get("weight", 1),
        )
        yield (record["instance_id"], record["phase"]), example


_EXPECTED = {
    "instance_id": "a text",
    "phase": "1 or 2",
    "kind": "labeled, unlabeled or unanswerable",
    "reference": "a list of texts",
    "questions": "a list of texts",
    "weight": "a whole number, at least 1",
}


def _wrong_field(record: Any) -> str | None:
    """Return the first field of a line that is missing or wrong."""
    if not isinstance(record, dict) or not isinstance(record.get("instance_id"), str):
        return "instance_id"
    if record.get("phase") not in (1, 2):
        return "phase"
    if record.get("kind") not in get_args(LabelKind):
        return "kind"
    for name in ("reference", "questions"):
        texts = record.get(name)
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            return name
    weight = record.get("weight", 1)
    return None if type(weight) is int and weight >= 1 else "weight"
