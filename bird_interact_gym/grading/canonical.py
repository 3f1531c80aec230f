"""Result rows split into what must be identical and the numbers, which may differ a little.

Each row becomes a *signature* (hashable: text, dates, truth values, the structure of arrays and
JSON, with a mark where a number stands) and its numbers in order. Two rows match when their
signatures are the same and their numbers are equal one by one.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest
from typing import Any, cast

import numpy as np

from bird_interact_gym.grading.comparison import Row, columns_of
from bird_interact_gym.grading.tolerance import Floats, Number

_NUMBER = object()  # stands in a signature for a number that may differ a little
_NUMERIC = frozenset({int, float, Decimal})
_NULLABLE_NUMERIC = _NUMERIC | {type(None)}
_IDENTICAL = frozenset(
    {
        str,
        bytes,
        type(None),
        datetime.date,
        datetime.datetime,  # aware ones compare as instants
        datetime.time,
        datetime.timedelta,
    }
)
_PLAIN = _IDENTICAL | _NUMERIC
_LARGEST = 1e300  # beyond this a number must be identical: its float may overflow


@dataclass(frozen=True)
class CanonicalRows:
    """Rows column by column: ``numbers[c][i]`` is number ``c`` of row ``i``, 0 for padding.

    ``floats`` are the same numbers, rounded to floats.
    """

    signatures: list[tuple[Hashable, ...]]
    numbers: list[Sequence[Number]]
    floats: list[Floats]

    def __len__(self) -> int:
        return len(self.signatures)

    def row_numbers(self, index: int) -> tuple[Number, ...]:
        """Return the numbers of one row."""
        return tuple(column[index] for column in self.numbers)

    def as_floats(self, width: int) -> Floats:
        """Return ``floats`` as an array of rows x ``width``, padded with zeros."""
        array = np.zeros((len(self), width))
        for index, column in enumerate(self.floats):
            array[:, index] = column
        return array

    def keys(self) -> list[Hashable]:
        """Return a key for each row; equal keys mean rows equal without any tolerance."""
        numbers = list(zip(*self.numbers, strict=True)) or [()] * len(self)
        return list(zip(self.signatures, numbers, strict=True))

    def take(self, indices: Sequence[int]) -> CanonicalRows:
        """Return only the rows of these indices."""
        return CanonicalRows(
            [self.signatures[i] for i in indices],
            [[column[i] for i in indices] for column in self.numbers],
            [column[list(indices)] for column in self.floats],
        )


def canonical(rows: Sequence[Row]) -> CanonicalRows:
    """Split rows, all of the same width, into signatures and numbers."""
    signatures: list[Sequence[Hashable]] = []
    numbers: list[Sequence[Number]] = []
    floats: list[Floats] = []
    for column in columns_of(rows):
        types = frozenset(map(type, column))
        if types <= _IDENTICAL:
            signatures.append(column)
            continue
        values = _as_floats(column) if types <= _NULLABLE_NUMERIC else None
        if values is None:
            signature, found = _split_cells(column)
            signatures.append(signature)
            numbers += found
            floats += [np.array(each, dtype=np.float64) for each in found]
        else:
            signatures.append([None if v is None else _NUMBER for v in column])
            numbers.append([0 if v is None else v for v in column])
            floats.append(values)
    by_row = list(zip(*signatures, strict=True)) or [()] * len(rows)
    return CanonicalRows(by_row, numbers, floats)


def _as_floats(column: Sequence[Number | None]) -> Floats | None:
    """Return numbers as floats, NULL as 0; None when one is NaN, infinite or too large."""
    try:
        values = np.array([0 if v is None else v for v in column], dtype=np.float64)
    except OverflowError:
        return None
    return values if bool((np.abs(values) < _LARGEST).all()) else None


def _split_cells(column: Sequence[Any]) -> tuple[list[Hashable], list[Sequence[Number]]]:
    found: list[list[Number]] = [[] for _ in column]
    signature = [_split(value, out) for value, out in zip(column, found, strict=True)]
    return signature, list(zip_longest(*found, fillvalue=0))


def _is_usual(number: Number) -> bool:
    try:
        return abs(float(number)) < _LARGEST  # false for NaN, too
    except OverflowError:
        return False


def _split(value: Any, numbers: list[Number]) -> Hashable:
    """Return a value's signature; its numbers are appended to ``numbers``."""
    if type(value) in _IDENTICAL:
        return cast(Hashable, value)
    if isinstance(value, bool):
        return ("bool", value)
    if isinstance(value, int | float | Decimal):
        if _is_usual(value):
            numbers.append(value)
            return _NUMBER
        return ("number", None if value != value else value)  # NaN equals NaN
    if isinstance(value, list | tuple):
        kind = "array" if isinstance(value, list) else "record"
        return (kind, *(_split(item, numbers) for item in value))
    if isinstance(value, dict):
        items = sorted(value.items(), key=lambda item: str(item[0]))
        return ("object", *((key, _split(item, numbers)) for key, item in items))
    if isinstance(value, memoryview | bytearray):
        return bytes(value)
    return (type(value).__name__, value if isinstance(value, Hashable) else repr(value))


def identical(pred: Sequence[Row], gold: Sequence[Row], *, order: bool) -> bool:
    """Return True only if both hold the same rows, value and type; False may mean anything.

    This spares most comparisons the work of splitting.
    """
    if len(pred) != len(gold):
        return False
    types = [frozenset(map(type, column)) for column in columns_of(pred)]
    if types != [frozenset(map(type, column)) for column in columns_of(gold)]:
        return False
    # Python's own equality holds True for 1, so it is trusted for plain columns of other types.
    plain = all(column <= _PLAIN for column in types)
    rows, others = (pred, gold) if plain else (list(map(repr, pred)), list(map(repr, gold)))
    if list(rows) == list(others):
        return True
    return not order and Counter(rows) == Counter(others)
