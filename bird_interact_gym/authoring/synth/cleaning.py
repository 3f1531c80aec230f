"""Numbers written with a unit, and leaves of JSON documents: the SQL that makes them values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bird_interact_gym.users.names import split_identifier

_NUMBER = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([A-Za-z/%]+)\s*\Z")
_UNITS: tuple[Mapping[str, str], ...] = (
    {"kg": "1", "g": "0.001", "t": "1000", "lb": "0.45359237"},
    {"km": "1", "mi": "1.609344"},
    {"L": "1", "ml": "0.001", "gal": "3.785412"},
    {"h": "60", "hr": "60", "min": "1"},
    {"m": "1", "cm": "0.01", "ft": "0.3048"},
    {"kW": "1", "W": "0.001", "MW": "1000"},
)
"""Units of one quantity, with what makes each of them the first."""
LEAST_SHARE = 0.98
"""Share of the texts that must be a number and a unit."""
DEEPEST = 3


@dataclass(frozen=True, kw_only=True)
class Cleaned:
    """How a value is got out of a column: ``how`` is unit, json or case.

    ``factors`` are those of a unit's conversion, ``naive`` the SQL of who overlooks it.
    """

    sql: str
    words: str
    how: str
    factors: Mapping[str, str] = field(default_factory=dict)
    naive: str | None = None

    def number(self, text: str) -> float | None:
        """Return the value of a text, in the unit of reference; None where it is not a number."""
        match = _NUMBER.match(text)
        if match is None:
            return None
        return float(match[1]) * float(self.factors.get(match[2], "1"))


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """A leaf of a JSON document, over all rows."""

    words: str
    values: tuple[Any, ...]
    cleaned: Cleaned


def number_with_unit(column: str, words: str, values: Sequence[Any]) -> Cleaned | None:
    """Return how to read a column of numbers with known units; None where it is not one."""
    texts = [v for v in values if isinstance(v, str) and v.strip()]
    matches = [m for m in map(_NUMBER.match, texts) if m]
    if len(texts) < 5 or len(matches) < LEAST_SHARE * len(texts) or len(texts) < len(values) / 2:
        return None
    if len(matches) < len(texts):
        return None
    units = Counter(m[2] for m in matches)
    number = f"substring(@.{column} FROM '[0-9.]+')::numeric"
    if len(units) == 1:
        unit = next(iter(units))
        return Cleaned(sql=number, words=f"{words} in {unit}", how="unit", factors={unit: "1"})
    known = next((family for family in _UNITS if units.keys() <= family.keys()), None)
    if known is None:
        return None
    reference = next(unit for unit, factor in known.items() if factor == "1")
    factors = {u: known[u] for u in sorted(units, key=lambda u: (-len(u), u)) if known[u] != "1"}
    branches = " ".join(f"WHEN @.{column} LIKE '%{u}' THEN {f}" for u, f in factors.items())
    return Cleaned(
        sql=f"{number} * CASE {branches} ELSE 1 END",
        words=f"{words} in {reference}",
        how="unit",
        factors=factors,
        naive=number,
    )


def json_leaves(column: str, values: Sequence[Any]) -> Iterator[Leaf]:
    """Yield the numbers, flags and texts of JSON documents, in the order of their paths."""
    paths: dict[tuple[str, ...], set[type]] = {}
    for value in values:
        for path, leaf in _walk(value, ()):
            paths.setdefault(path, set()).add(type(leaf))
    for path in sorted(paths):
        kinds = paths[path] - {type(None)}
        if not all(re.fullmatch(r"[a-z_][a-z0-9_]*", step) for step in path):
            continue
        if kinds == {bool}:
            cast = "::boolean"
        elif kinds and kinds <= {int, float}:
            cast = "::numeric"
        elif kinds == {str}:
            cast = ""
        else:
            continue
        steps = "".join(f"->'{step}'" for step in path[:-1]) + f"->>'{path[-1]}'"
        sql = f"(@.{column}{steps}){cast}" if cast else f"@.{column}{steps}"
        words = " ".join(split_identifier(step) for step in path[-2:])
        found = tuple(_at(value, path) for value in values)
        yield Leaf(words=words, values=found, cleaned=Cleaned(sql=sql, words=words, how="json"))


def _walk(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict) and len(path) < DEEPEST:
        for key, inner in value.items():
            yield from _walk(inner, (*path, str(key)))
    elif path and not isinstance(value, dict | list):
        yield path, value


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return None if isinstance(value, dict | list) else value
