"""One line of ``bird_interact_data.jsonl`` -> a frozen Task (official code).

Takes Lite, Full and mini-interact records, with and without gold. Whatever breaks the format is
a TaskFormatError that names file, line and field.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from bird_interact_gym.errors import TaskFormatError
from bird_interact_gym.tasks.task import (
    Ambiguity,
    AmbiguityKind,
    Category,
    Conditions,
    SubTask,
    Task,
)

CATEGORIES = ("Query", "Management")


class RecordReader:
    """Reads typed fields of one JSON object and knows where it stands."""

    def __init__(
        self, record: Mapping[str, Any], *, file: Path, line: int, prefix: str = ""
    ) -> None:
        self.record = record
        self.file = file
        self.line = line
        self.prefix = prefix

    def fail(self, field: str, message: str) -> TaskFormatError:
        """Return the error for a field of this object."""
        return TaskFormatError(
            message, file=self.file, line=self.line, field=f"{self.prefix}{field}"
        )

    def text(self, field: str, *, required: bool = True) -> str | None:
        """Return a string field; an absent or null one is None unless required."""
        value = self.record.get(field)
        if value is None and not required:
            return None
        if not isinstance(value, str) or (required and not value.strip()):
            raise self.fail(field, f"expected a non-empty string, got {_kind(value)}")
        return value

    def texts(self, *fields: str) -> tuple[str, ...]:
        """Return a list of strings under the first of these names; one string is taken as is."""
        for field in fields:
            value = self.record.get(field)
            if value is None:
                continue
            value = [value] if isinstance(value, str) else value
            if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                raise self.fail(field, f"expected a list of strings, got {_kind(value)}")
            return tuple(v for v in value if v.strip())
        return ()

    def ids(self, field: str) -> tuple[int, ...]:
        """Return knowledge ids: a list, one int, or null; -1 stands for none."""
        value = self.record.get(field)
        value = [] if value is None else value if isinstance(value, list) else [value]
        if not all(isinstance(v, int) and not isinstance(v, bool) for v in value):
            raise self.fail(field, f"expected knowledge ids (integers), got {value!r}")
        return tuple(v for v in value if v != -1)

    def objects(self, field: str) -> list[RecordReader]:
        """Return readers for a list of objects; absent or null is empty."""
        value = self.record.get(field)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            raise self.fail(field, f"expected a list of objects, got {_kind(value)}")
        return [self._child(v, f"{field}[{i}]") for i, v in enumerate(value)]

    def object(self, field: str) -> RecordReader | None:
        """Return a reader for a nested object; absent, null or empty is None."""
        value = self.record.get(field)
        if value is None or value == {}:
            return None
        if not isinstance(value, dict):
            raise self.fail(field, f"expected an object, got {_kind(value)}")
        return self._child(value, field)

    def _child(self, record: Mapping[str, Any], name: str) -> RecordReader:
        return RecordReader(record, file=self.file, line=self.line, prefix=f"{self.prefix}{name}.")


def parse_record(line_text: str, *, file: Path, line: int) -> Task:
    """Parse one line of a task file."""
    try:
        record = json.loads(line_text)
    except json.JSONDecodeError as error:
        raise TaskFormatError(f"not valid JSON: {error}", file=file, line=line) from None
    if not isinstance(record, dict):
        raise TaskFormatError(f"expected a JSON object, got {_kind(record)}", file=file, line=line)
    return _task(RecordReader(record, file=file, line=line))


def _task(reader: RecordReader) -> Task:
    instance_id = cast(str, reader.text("instance_id"))
    category = _category(reader, default=None)
    conditions = _conditions(reader)
    first = SubTask(
        query=cast(str, reader.text("amb_user_query")),
        clear_query=reader.text("query", required=False),
        category=category,
        conditions=conditions,
        **_gold(reader),
    )
    subtasks = [first]
    follow_up = reader.object("follow_up")
    if follow_up is not None:
        query = cast(str, follow_up.text("query"))
        subtasks.append(
            SubTask(
                query=query,
                clear_query=query,
                category=_category(follow_up, default=category),
                conditions=_conditions(follow_up),
                type=follow_up.text("type", required=False),
                **_gold(follow_up),
            )
        )
    return Task(
        instance_id=instance_id,
        database=cast(str, reader.text("selected_database")),
        subtasks=tuple(subtasks),
        ambiguities=_ambiguities(reader),
        preprocess_sql=reader.texts("preprocess_sql"),
        clean_up_sqls=reader.texts("clean_up_sqls", "clean_up_sql"),
        category=category,
        high_level=reader.record.get("high_level"),
        difficulty_tier=reader.text("difficulty_tier", required=False),
    )


def _gold(reader: RecordReader) -> dict[str, Any]:
    return {
        "sol_sql": reader.texts("sol_sql"),
        "test_cases": reader.texts("test_cases"),
        "external_knowledge": reader.ids("external_knowledge"),
    }


def _category(reader: RecordReader, *, default: Category | None) -> Category:
    value = reader.record.get("category", default)
    if value not in CATEGORIES:
        raise reader.fail("category", f"expected one of {', '.join(CATEGORIES)}, got {value!r}")
    return cast(Category, value)


def _conditions(reader: RecordReader) -> Conditions:
    """Conditions of a sub-task; a follow-up without any has the defaults, not the first's."""
    conditions = reader.object("conditions")
    if conditions is None:
        return Conditions()
    decimal = conditions.record.get("decimal", -1)
    if not isinstance(decimal, int) or isinstance(decimal, bool):
        raise conditions.fail("decimal", f"expected an integer, got {decimal!r}")
    flags = {name: conditions.record.get(name, False) for name in ("distinct", "order")}
    for name, value in flags.items():
        if not isinstance(value, bool):
            raise conditions.fail(name, f"expected true or false, got {value!r}")
    return Conditions(decimal=decimal, **flags)


def _ambiguities(reader: RecordReader) -> tuple[Ambiguity, ...]:
    found: list[Ambiguity] = []
    nested = reader.object("user_query_ambiguity")
    if nested is not None:
        found += [_ambiguity(a, "critical") for a in nested.objects("critical_ambiguity")]
        found += [_ambiguity(a, "non_critical") for a in nested.objects("non_critical_ambiguity")]
    found += [_ambiguity(a, "non_critical") for a in reader.objects("non_critical_ambiguity")]
    found += [_ambiguity(a, "knowledge") for a in reader.objects("knowledge_ambiguity")]
    return tuple(found)


def _ambiguity(reader: RecordReader, kind: AmbiguityKind) -> Ambiguity:
    return Ambiguity(
        kind=kind,
        term=cast(str, reader.text("term")),
        sql_snippet=reader.text("sql_snippet", required=False) or "",
        type=reader.text("type", required=False) or "",
        is_mask=bool(reader.record.get("is_mask", False)),
        deleted_knowledge=reader.ids("deleted_knowledge"),
        alternative_snippet=reader.text("alternative_snippet", required=False),
    )


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    return f"{type(value).__name__} {value!r}"[:80]
