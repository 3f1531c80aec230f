"""Splits by shape: train, validation and test share no pair of golds, whatever their constants.

A shape is the set of words in the golds of both phases, without constants, aliases and order. Golds
of one canonical form without literals (``sqltree.literal_free_hash``) have the same words, so what
the shapes keep apart, that form keeps apart too: a held-out task is never a trained one with
another constant, nor one with the same words in another order. Parsing for the canonical form
itself would take a third of the time of making a task.

The hash of the shape falls into one of a hundred bins: 0 to 79 are train, 80 to 89 validation, 90
to 99 test.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

SPLITS = {"train": range(80), "validation": range(80, 90), "test": range(90, 100)}

_LITERAL = re.compile(r"'(?:[^']|'')*'|(?<![\w.])\d+(?:\.\d+)?")
_ALIAS = re.compile(r"\b((?:FROM|JOIN) \w+) [a-z]\w*")  # keywords are upper case
_QUALIFIER = re.compile(r"\b\w+\.(?=\w)")
_WORD = re.compile(r"[A-Za-z_]\w*")


def shape(golds: Sequence[str]) -> str:
    """Return the words of the golds of both phases, sorted."""
    text = _LITERAL.sub("0", ";\n".join(golds))
    text = _QUALIFIER.sub("", _ALIAS.sub(r"\1", text))
    return " ".join(sorted({word.lower() for word in _WORD.findall(text)}))


def split_of(golds: Sequence[str]) -> str:
    """Return the split that the golds of both phases belong to."""
    digest = hashlib.sha256(shape(golds).encode()).hexdigest()
    place = int(digest[:16], 16) % 100
    return next(name for name, places in SPLITS.items() if place in places)
