"""The pieces of a task record that repeat: ambiguities and conditions."""

from __future__ import annotations

from typing import Any

from starter.ward.knowledge import KNOWLEDGE

Item = dict[str, Any]


def critical(term: str, kind: str, snippet: str, other: str) -> Item:
    """Return an intent-level ambiguity; `other` is another plausible reading of the snippet."""
    return _item(term, f"{kind}_ambiguity", snippet, other, is_mask=True)


def detail(term: str, kind: str, snippet: str, other: str) -> Item:
    """Return an implementation-level (non-critical) ambiguity."""
    return _item(term, f"{kind}_ambiguity", snippet, other, is_mask=False)


def gap(knowledge: int, snippet: str, other: str) -> Item:
    """Return a knowledge ambiguity: the entry with that id is hidden from the agent."""
    term = next(entry["knowledge"] for entry in KNOWLEDGE if entry["id"] == knowledge)
    item = _item(term, "knowledge_ambiguity", snippet, other, is_mask=True)
    return {**item, "deleted_knowledge": knowledge}


def conditions(*, decimal: int = -1, order: bool = False) -> dict[str, Any]:
    """Return how a result is compared."""
    return {"decimal": decimal, "distinct": False, "order": order}


def _item(term: str, kind: str, snippet: str, other: str, *, is_mask: bool) -> Item:
    return {
        "term": term,
        "sql_snippet": snippet,
        "is_mask": is_mask,
        "type": kind,
        "alternative_snippet": other,
    }
