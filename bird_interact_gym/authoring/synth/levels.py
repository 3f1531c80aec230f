"""What makes a level: how many joins, conditions and ambiguities, and which shapes of query."""

from __future__ import annotations

from dataclasses import dataclass

LEVELS = (0, 1, 2, 3, 4)
SIMPLE = ("listing", "count", "figure", "top", "grouped", "distinct", "ratio", "ranked")
JOINED = (*SIMPLE, "per_parent", "share")
NESTED = (
    "above_average",
    "best_of_group",
    "share",
    "per_parent",
    "grouped_figures",
    "running",
    # Three flat ones, for the ambiguities that only they can have: zero divisors, doubles, gaps.
    "ratio",
    "distinct",
    "figure",
)


@dataclass(frozen=True, kw_only=True)
class Level:
    """The ranges of a level, both ends included; ``management`` is a share of the tasks.

    ``tokens`` is the most that a solved transcript may have (``tokens.count_tokens``).
    """

    number: int
    shapes: tuple[str, ...]
    joins: tuple[int, int]
    conditions: tuple[int, int]
    ambiguities: tuple[int, int]
    management: float
    tokens: int | None = None
    cleaned: bool = False

    @property
    def small(self) -> bool:
        """Whether the level has small databases of its own."""
        return self.number < 2


LEVEL = {
    0: Level(
        number=0,
        shapes=SIMPLE,
        joins=(0, 0),
        conditions=(1, 1),
        ambiguities=(1, 1),
        management=0.1,
        tokens=300,
    ),
    1: Level(
        number=1,
        tokens=1500,
        shapes=JOINED,
        joins=(0, 1),
        conditions=(1, 2),
        ambiguities=(1, 2),
        management=0.25,
    ),
    2: Level(
        number=2,
        shapes=(*JOINED, "above_average", "best_of_group", "grouped_figures"),
        joins=(1, 2),
        conditions=(1, 2),
        ambiguities=(1, 2),
        management=0.25,
    ),
    3: Level(
        number=3,
        shapes=NESTED,
        joins=(1, 3),
        conditions=(2, 3),
        ambiguities=(2, 3),
        management=0.25,
    ),
    4: Level(
        number=4,
        shapes=NESTED,
        joins=(1, 3),
        conditions=(2, 3),
        ambiguities=(2, 4),
        management=0.25,
        cleaned=True,
    ),
}
