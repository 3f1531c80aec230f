"""The hierarchical knowledge base of one database (paper 3.2), with masking."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.errors import TaskFormatError

KNOWLEDGE_TYPES = ("calculation_knowledge", "domain_knowledge", "value_illustration")


@dataclass(frozen=True, kw_only=True)
class KnowledgeEntry:
    """One entry; ``children`` are the ids of the entries that it builds on."""

    id: int
    knowledge: str
    description: str
    definition: str
    type: str
    children: tuple[int, ...] = ()

    def visible_fields(self) -> dict[str, object]:
        """The four fields that an agent may see (official code)."""
        return {
            "id": self.id,
            "knowledge": self.knowledge,
            "description": self.description,
            "definition": self.definition,
        }


@dataclass(frozen=True)
class KnowledgeBase:
    """All entries of one database, by id; names need not be unique."""

    entries: tuple[KnowledgeEntry, ...]

    def __iter__(self) -> Iterator[KnowledgeEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def get(self, entry_id: int) -> KnowledgeEntry | None:
        """Return the entry with that id, or None."""
        return next((e for e in self.entries if e.id == entry_id), None)

    def named(self, name: str) -> tuple[KnowledgeEntry, ...]:
        """Return the entries of that name; case and outer white space do not matter."""
        wanted = name.strip().casefold()
        return tuple(e for e in self.entries if e.knowledge.strip().casefold() == wanted)

    def without(self, masked: Iterable[int]) -> KnowledgeBase:
        """Return the base an agent sees: entries with these ids dropped, nothing else."""
        hidden = frozenset(masked)
        return KnowledgeBase(tuple(e for e in self.entries if e.id not in hidden))


def load_knowledge(path: Path) -> KnowledgeBase:
    """Read ``<db>_kb.jsonl``; blank lines are skipped, a duplicate id is an error."""
    entries: dict[int, KnowledgeEntry] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        raise TaskFormatError(
            "the knowledge file is missing; every database needs <db>_kb.jsonl", file=path
        ) from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        entry = _entry(line, path, number)
        if entry.id in entries:
            raise TaskFormatError(f"id {entry.id} occurs twice", file=path, line=number, field="id")
        entries[entry.id] = entry
    return KnowledgeBase(tuple(entries.values()))


def _entry(line: str, path: Path, number: int) -> KnowledgeEntry:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise TaskFormatError(f"not valid JSON: {error}", file=path, line=number) from None
    if not isinstance(record, dict):
        raise TaskFormatError("expected a JSON object", file=path, line=number)
    if not isinstance(record.get("id"), int):
        raise TaskFormatError("expected an integer", file=path, line=number, field="id")
    for field in ("knowledge", "description", "definition"):
        if not isinstance(record.get(field), str):
            raise TaskFormatError("expected a string", file=path, line=number, field=field)
    children = record.get("children_knowledge", -1)
    if isinstance(children, int):
        children = [] if children == -1 else [children]
    if not isinstance(children, list) or not all(isinstance(c, int) for c in children):
        raise TaskFormatError(
            "expected -1 or a list of ids", file=path, line=number, field="children_knowledge"
        )
    return KnowledgeEntry(
        id=record["id"],
        knowledge=record["knowledge"],
        description=record["description"],
        definition=record["definition"],
        type=str(record.get("type", "")),
        children=tuple(children),
    )
