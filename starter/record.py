"""How the task records of a database are put together."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

Record = dict[str, Any]

NO_ORDER = {"decimal": -1, "distinct": False, "order": False}


def ordered(decimal: int = -1) -> Record:
    """Conditions of a result whose order counts."""
    return {"decimal": decimal, "distinct": False, "order": True}


def unordered(decimal: int = -1) -> Record:
    """Conditions of a result whose order does not count."""
    return {"decimal": decimal, "distinct": False, "order": False}


def critical(term: str, kind: str, snippet: str, alternative: str) -> Record:
    """An ambiguity of intent; `alternative` is another reading of the snippet."""
    return _ambiguity(term, kind, snippet, alternative, masked=True)


def non_critical(term: str, kind: str, snippet: str, alternative: str) -> Record:
    """An ambiguity of implementation."""
    return _ambiguity(term, kind, snippet, alternative, masked=False)


def hidden(knowledge: str, entry: int, snippet: str, alternative: str) -> Record:
    """A knowledge entry that the agent does not get to see."""
    record = _ambiguity(knowledge, "knowledge", snippet, alternative, masked=True)
    return record | {"deleted_knowledge": entry}


def part(query: str, gold: list[str], conditions: Record, **fields: Any) -> Record:
    """What the first sub-task and the follow-up have in common."""
    record = {
        "query": " ".join(query.split()),
        "sol_sql": [cleandoc(statement) for statement in gold],
        "external_knowledge": [],
        "test_cases": [],
        "category": "Query",
        "conditions": conditions,
    }
    return record | fields


def transaction(*statements: str) -> str:
    """A script of which all statements take effect, or none."""
    return ";\n".join(["BEGIN", *map(cleandoc, statements), "COMMIT"]) + ";"


def task(
    instance_id: str,
    first: Record,
    follow_up: Record,
    *,
    spoken: str,
    ambiguities: tuple[list[Record], list[Record], list[Record]],
    tier: str,
    high_level: bool,
) -> Record:
    """One record, named `<database>_<number>`.

    `spoken` is the ambiguous question; `ambiguities` are critical, non-critical and of knowledge.
    """
    of_query, of_sql, of_knowledge = ambiguities
    return {
        "instance_id": instance_id,
        "selected_database": instance_id.partition("_")[0],
        "amb_user_query": " ".join(spoken.split()),
        "preprocess_sql": [],
        "clean_up_sqls": [],
        **first,
        "high_level": high_level,
        "difficulty_tier": tier,
        "user_query_ambiguity": {
            "critical_ambiguity": of_query,
            "non_critical_ambiguity": of_sql,
        },
        "knowledge_ambiguity": of_knowledge,
        "follow_up": follow_up,
    }


def _ambiguity(term: str, kind: str, snippet: str, alternative: str, *, masked: bool) -> Record:
    return {
        "term": term,
        "sql_snippet": snippet,
        "is_mask": masked,
        "type": f"{kind}_ambiguity",
        "alternative_snippet": alternative,
    }
