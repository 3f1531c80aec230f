"""When two numbers of a result count as equal.

The answer does not depend on their types: a float counts as the shortest decimal that denotes
it. ``Tolerance.equal`` decides; ``Tolerance.judge`` gives the same answer for arrays, quickly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal

import numpy as np
import numpy.typing as npt

Number = int | float | Decimal
Floats = npt.NDArray[np.float64]

RELATIVE = 1e-6  # where the conditions name no number of decimals
ABSOLUTE = 1e-12  # 0.1 + 0.2 - 0.3 is 0
NOISE = 1e-12  # of float arithmetic, relative; added to half a unit
EXACT_INTEGERS = 2.0**53  # beyond it a float cannot tell neighbouring integers apart

# A float comparison nearer than this (relative) to the tolerance is left to exact arithmetic. It
# must exceed float rounding (2e-16) over NOISE.
_MARGIN = 1e-3
_CONTEXT = Context(prec=50)


@dataclass(frozen=True)
class Tolerance:
    """Equality of finite numbers under ``conditions.decimal`` (-1: none given).

    With decimals given, numbers are equal within half a unit of the last one; else within 1e-6
    relative. Two integers are equal only when they are the same, or an id near a million would
    match its neighbour. The relation is reflexive and symmetric; it is not transitive.
    """

    decimal: int = -1

    def equal(self, a: Number, b: Number) -> bool:
        """Return whether two finite numbers count as equal."""
        if a == b:
            return True
        if _is_integer(a) and _is_integer(b):
            return False
        x, y = _exact(a), _exact(b)
        difference = _CONTEXT.abs(_CONTEXT.subtract(x, y))
        return difference <= self._bound(max(_CONTEXT.abs(x), _CONTEXT.abs(y)))

    def _bound(self, size: Decimal) -> Decimal:
        if self.decimal < 0:
            return max(_CONTEXT.multiply(Decimal(str(RELATIVE)), size), Decimal(str(ABSOLUTE)))
        half_unit = Decimal(5).scaleb(-self.decimal - 1)
        return half_unit + _CONTEXT.multiply(Decimal(str(NOISE)), size)

    def bounds(self, a: Floats, b: Floats) -> Floats:
        """Return how far apart equal numbers of these sizes may be at most, generously."""
        size = np.maximum(np.abs(a), np.abs(b))
        if self.decimal < 0:
            exact = np.maximum(RELATIVE * size, ABSOLUTE)
        else:
            exact = 0.5 * 10.0**-self.decimal + NOISE * size
        return np.asarray(exact * (1 + _MARGIN), dtype=np.float64)

    def judge(self, a: Floats, b: Floats) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Return which pairs are surely equal, and which only ``equal`` can decide."""
        difference = np.abs(a - b)
        bounds = self.bounds(a, b)
        integers = (a == np.floor(a)) & (b == np.floor(b)) & (difference > 0)
        large = np.maximum(np.abs(a), np.abs(b)) >= EXACT_INTEGERS
        near = difference <= bounds
        sure = (difference <= bounds * (1 - 2 * _MARGIN)) & ~integers & ~large
        return sure, near & ~sure

    def all_equal(self, a: Sequence[Number], b: Sequence[Number]) -> bool:
        """Return whether two vectors are equal number by number."""
        return all(map(self.equal, a, b))


def _exact(number: Number) -> Decimal:
    return Decimal(repr(number)) if isinstance(number, float) else Decimal(number)


def _is_integer(number: Number) -> bool:
    if isinstance(number, int):
        return True
    if isinstance(number, float):
        return number.is_integer() and abs(number) < EXACT_INTEGERS
    return number == number.to_integral_value()
