"""The parts of a gold that a language model may choose: small, addressable, never a whole query."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from bird_interact_gym.sqltree.segments import Segment, find_segment, segments
from bird_interact_gym.users.snippets import normal_form

_WHOLE = frozenset({"QUERY", "WITH", "BODY", "STATEMENT", "UNION", "INTERSECT", "EXCEPT"})


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part: its address in the gold, and its SQL."""

    address: str
    sql: str


def parts_of(gold: Sequence[str]) -> tuple[Part, ...]:
    """Return the parts of a gold; one that holds a query is left out, its own parts are not."""
    return tuple(Part(address=s.address, sql=s.text) for s in segments(gold) if _small(s))


def find_part(gold: Sequence[str], named: str) -> Part | None:
    """Return the part with an address, with a text, or the smallest that holds it; else None."""
    parts = {part.address: part for part in parts_of(gold)}
    if named in parts:
        return parts[named]
    written = normal_form(named)
    for part in parts.values():
        if written and normal_form(part.sql) == written:
            return part
    is_text = re.search(r"[A-Za-z]", written)  # a number alone would be a wrong address
    found = find_segment(gold, named) if is_text else None
    return parts.get(found.address) if found is not None else None


def _small(segment: Segment) -> bool:
    """Return whether a segment is a true part of its statement and holds no query."""
    if segment.clause in _WHOLE or "." not in segment.address:
        return False
    is_list = isinstance(segment.node, exp.Select) and segment.clause == "SELECT"
    nodes = segment.node.expressions if is_list else [segment.node]
    return not any(node.find(exp.Query) for node in nodes)
