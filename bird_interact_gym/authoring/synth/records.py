"""A verified task as a record in the official form, gold merged in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bird_interact_gym.authoring.synth.followups import FollowUp
from bird_interact_gym.authoring.synth.levels import Level
from bird_interact_gym.authoring.synth.query import Request, Vague, said
from bird_interact_gym.tasks.task import AmbiguityKind, Conditions

_TIERS = ("Simple", "Simple", "Moderate", "Moderate", "Challenging")


@dataclass(frozen=True, kw_only=True)
class Body:
    """A verified task of either sort, before it is written down."""

    gold: str
    request: Request
    chosen: tuple[Vague, ...]
    conditions: Conditions
    follow_up: FollowUp
    category: str
    knowledge: tuple[int, ...]
    operations: tuple[str, ...]
    tests: tuple[str, ...] = ()
    preprocess: tuple[str, ...] = ()


def as_record(name: str, database: str, body: Body, level: Level) -> dict[str, Any]:
    """Return the record in the official form, gold merged in."""
    ambiguities = _ambiguities(body.chosen)
    knowledge = list(dict.fromkeys(body.knowledge))
    follow_up = body.follow_up
    return {
        "instance_id": name,
        "selected_database": database,
        "amb_user_query": said(body.request, body.chosen),
        "preprocess_sql": list(body.preprocess),
        "clean_up_sqls": [],
        "query": said(body.request),
        "sol_sql": [body.gold],
        "external_knowledge": knowledge,
        "test_cases": list(body.tests),
        "category": body.category,
        "conditions": _conditions(body.conditions),
        "high_level": level.number >= 3,
        "difficulty_tier": _TIERS[level.number],
        "user_query_ambiguity": {
            "critical_ambiguity": ambiguities["critical"],
            "non_critical_ambiguity": ambiguities["non_critical"],
        },
        "knowledge_ambiguity": ambiguities["knowledge"],
        "follow_up": {
            "query": follow_up.words[:1].upper() + follow_up.words[1:],
            "sol_sql": [follow_up.sql],
            "external_knowledge": knowledge,
            "test_cases": [],
            "category": follow_up.category,
            "conditions": _conditions(follow_up.conditions),
            "type": follow_up.type,
        },
    }


def _ambiguities(chosen: Iterable[Vague]) -> dict[AmbiguityKind, list[dict[str, Any]]]:
    """Return the annotations of what is said vaguely, by kind."""
    found: dict[AmbiguityKind, list[dict[str, Any]]] = {
        "critical": [],
        "non_critical": [],
        "knowledge": [],
    }
    for vague in chosen:
        item: dict[str, Any] = {
            "term": vague.term,
            "sql_snippet": vague.snippet,
            "is_mask": vague.kind != "non_critical",
            "type": vague.type,
            "alternative_snippet": vague.alternative,
        }
        if vague.kind == "knowledge":
            item["deleted_knowledge"] = vague.masks
        found[vague.kind].append(item)
    return found


def _conditions(conditions: Conditions) -> dict[str, Any]:
    return {
        "decimal": conditions.decimal,
        "distinct": conditions.distinct,
        "order": conditions.order,
    }
