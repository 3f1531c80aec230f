"""How long a transcript is, in tokens, without a vocabulary that would have to be downloaded."""

from __future__ import annotations

import re

_RUN = re.compile(r"[A-Za-z]+|\d+|[^\sA-Za-z\d]+")
LETTERS, DIGITS, MARKS = 8, 3, 4
"""So many letters, digits or marks in a row are one token at most."""


def count_tokens(text: str) -> int:
    """Count tokens as byte-pair vocabularies of English and code nearly do.

    Letters in a row are one token for each started 8, digits one for each started 3, other marks
    one for each started 4; white space counts with what follows it.
    """
    total = 0
    for run in _RUN.findall(text):
        size = LETTERS if run[0].isalpha() else DIGITS if run[0].isdigit() else MARKS
        total += -(-len(run) // size)
    return total
