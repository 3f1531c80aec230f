"""Published records and the gold that their authors send by e-mail, joined by instance_id.

The official script drops malformed lines with a note, lets the last of two equal ids win, turns
fields that the gold file lacks into empty ones, and empties its input when the output has the same
path (official code). Here everything that is wrong is reported with its place, and the inputs are
only ever read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import TaskFormatError
from bird_interact_gym.tasks.records import parse_record

GOLD_FIELDS = ("sol_sql", "external_knowledge", "test_cases")

Record = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Something wrong in an input file, at a line."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.message}"


@dataclass(frozen=True, kw_only=True)
class Merge:
    """Joined records in the order of the public files, and all that was found on the way.

    ``missing_gold`` are public ids without gold in one phase or both; ``extra_gold`` are ids of
    the gold file that no public record has. ``problems`` are malformed lines and second
    occurrences of an id: neither is part of ``records``.
    """

    records: tuple[Record, ...]
    missing_gold: tuple[str, ...]
    extra_gold: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def databases(self) -> tuple[str, ...]:
        """The databases of the records."""
        return tuple(sorted({r["selected_database"] for r in self.records}))


@dataclass(frozen=True)
class _Line:
    record: Record
    file: Path
    number: int


@dataclass
class _Lines:
    """The lines of one or several files by instance_id, the first of each kept."""

    by_id: dict[str, _Line] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read(self, path: Path) -> None:
        """Add a file's lines."""
        for number, text in enumerate(_texts(path), start=1):
            if not text.strip():
                continue
            problem = self._add(text, path, number)
            if problem is not None:
                self.problems.append(Problem(file=path, line=number, message=problem))

    def _add(self, text: str, path: Path, number: int) -> str | None:
        try:
            record = json.loads(text)
        except json.JSONDecodeError as error:
            return f"not valid JSON: {error}"
        instance_id = record.get("instance_id") if isinstance(record, dict) else None
        if not isinstance(instance_id, str) or not instance_id:
            return "expected an object with a string 'instance_id'"
        if instance_id in self.by_id:
            return f"'{instance_id}' occurs a second time; the first is kept"
        self.by_id[instance_id] = _Line(record, path, number)
        return None


def merge(public: Sequence[Path], gold: Path | None) -> Merge:
    """Join public files with a gold file. Raises TaskFormatError when a file cannot be read."""
    published, golds = _Lines(), _Lines()
    for path in public:
        published.read(path)
    if gold is not None:
        golds.read(gold)
    records: list[Record] = []
    missing: list[str] = []
    problems = [*published.problems, *golds.problems]
    for instance_id, line in published.by_id.items():
        found = golds.by_id.get(instance_id)
        record = _join(line.record, found.record if found else {})
        try:
            task = parse_record(json.dumps(record), file=line.file, line=line.number)
        except TaskFormatError as error:
            message = str(error).partition(f"line {line.number}, ")[2] or str(error)
            problems.append(Problem(file=line.file, line=line.number, message=message))
            continue
        records.append(record)
        if not all(subtask.has_gold for subtask in task.subtasks):
            missing.append(instance_id)
    return Merge(
        records=tuple(records),
        missing_gold=tuple(missing),
        extra_gold=tuple(i for i in golds.by_id if i not in published.by_id),
        problems=tuple(problems),
    )


def _texts(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise TaskFormatError(f"cannot be read as UTF-8 text: {error}", file=path) from None


def _join(record: Record, gold: Record) -> Record:
    """Put the gold's fields into a record, of both phases; what the gold lacks stays as it is."""
    joined = record | {name: gold[name] for name in GOLD_FIELDS if name in gold}
    follow_up, gold_follow_up = record.get("follow_up"), gold.get("follow_up")
    if isinstance(follow_up, dict) and isinstance(gold_follow_up, dict):
        fields = {name: gold_follow_up[name] for name in GOLD_FIELDS if name in gold_follow_up}
        joined["follow_up"] = follow_up | fields
    return joined
