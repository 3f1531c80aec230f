"""Splits by shape: train, validation and test share no pair of golds, whatever their constants.

The hash of both phases' golds without literals falls into one of a hundred bins: 0 to 79 are
train, 80 to 89 validation, 90 to 99 test. So a held-out task is never a trained one with another
constant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bird_interact_gym.sqltree import literal_free_hash

SPLITS = {"train": range(80), "validation": range(80, 90), "test": range(90, 100)}

_LITERAL = re.compile(r"'(?:[^']|'')*'|(?<![\w.])\d+(?:\.\d+)?")


def shape_hash(golds: Sequence[str]) -> str:
    """Return the hash of the golds of both phases without their literals."""
    return _hash(tuple(golds))


@lru_cache(maxsize=20_000)
def _by_shape(shape: tuple[str, ...]) -> str:
    return literal_free_hash(list(shape))


def _hash(golds: tuple[str, ...]) -> str:
    # Golds that differ in literals alone have one hash, so any of them may stand for all.
    return _by_shape(tuple(_LITERAL.sub("0", gold) if "->" not in gold else gold for gold in golds))


def split_of(golds: Sequence[str]) -> str:
    """Return the split that the golds of both phases belong to."""
    place = int(shape_hash(golds), 16) % 100
    return next(name for name, places in SPLITS.items() if place in places)
