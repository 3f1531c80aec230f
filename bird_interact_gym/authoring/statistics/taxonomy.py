"""The ambiguity types of paper H.4 and H.5, and their levels."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bird_interact_gym.tasks import Ambiguity, KnowledgeBase

LEVELS = {
    "intent": (
        "lexical_ambiguity",
        "syntactic_ambiguity",
        "semantic_ambiguity",
        "schema_linking_ambiguity",
        "intent_ambiguity",
        "knowledge_linking_ambiguity",
    ),
    "implementation": (
        "decimal_ambiguity",
        "join_ambiguity",
        "distinct_ambiguity",
        "sort_ambiguity",
        "null_ambiguity",
        "rank_ambiguity",
        "divide_zero_ambiguity",
    ),
}
"""Types by level, as records spell them."""


def level_of(ambiguity: Ambiguity) -> str:
    """Return ``intent``, ``implementation`` or ``knowledge``; by kind where the type is unknown."""
    if ambiguity.kind == "knowledge":
        return "knowledge"
    known = (level for level, types in LEVELS.items() if ambiguity.type in types)
    return next(known, "intent" if ambiguity.kind == "critical" else "implementation")


def gap_of(ambiguity: Ambiguity, used: Collection[int], base: KnowledgeBase) -> str:
    """Return what a masked entry leaves open (paper 3.2, H.2).

    ``chain-breaking`` where an entry that the task uses builds on a masked one, else ``one-shot``;
    ``none`` where nothing is masked.
    """
    if not ambiguity.deleted_knowledge:
        return "none"
    masked = set(ambiguity.deleted_knowledge)
    left = (entry for entry in base if entry.id not in masked and (not used or entry.id in used))
    broken = any(masked & set(entry.children) for entry in left)
    return "chain-breaking" if broken else "one-shot"


def depths(base: KnowledgeBase) -> dict[int, int]:
    """Return the depth of each entry: 1 where it builds on nothing, one more than its deepest part.

    An entry in a circle, or one that is not there, adds nothing.
    """
    found: dict[int, int] = {}

    def depth(entry_id: int, above: frozenset[int]) -> int:
        entry = base.get(entry_id)
        if entry is None or entry_id in above:
            return 0
        if entry_id not in found:
            found[entry_id] = 1 + _deepest(
                depth(child, above | {entry_id}) for child in entry.children
            )
        return found[entry_id]

    for entry in base:
        depth(entry.id, frozenset())
    return found


def _deepest(depths: Iterable[int]) -> int:
    return max(depths, default=0)
