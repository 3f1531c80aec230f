"""What a user does not answer: requests for SQL, schema, plans, tests, data, and attacks (paper O).

A linear model of words, pairs and triples of words, fitted on the example questions
(``starter/refusals.py``), says how likely a question is of that kind. What is only ever said by
somebody who wants the solution itself is refused whatever the model thinks.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from bird_interact_gym.users.questions import all_stems

WEIGHTS = Path(__file__).with_name("refusals.json")
SURE_ODDS = 3.5
"""From these log-odds on the words alone are reason enough to refuse."""

_CODE = re.compile(
    r"\b(?:SELECT|FROM|WHERE|HAVING|GROUP BY|ORDER BY|OFFSET|JOIN|UNION|OVER|PARTITION|UPDATE"
    r"|INSERT|DELETE|CREATE|ALTER|DROP|WHEN|EXISTS|ILIKE|COALESCE|NULLIF|DENSE_RANK|ROW_NUMBER"
    r"|DDL|MD5)(?!\w)"
)
_SOLUTION = (
    r"(?:(?<!in plain )sql|(?:full|whole|exact|correct|final|gold(?:en)?|reference|target"
    r"|ground[- ]truth) (?:query|statement|code|answer|solution)|ground[- ]truth|solution"
    r"|answer key|where clause)"
)
_FLAT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:give|show|tell|send|share|provide|write|reveal|print|output|paste|display|generate"
        rf"|produce|dictate|leak|hand over)\b[^?.]{{0,60}}\b{_SOLUTION}\b",
        rf"\b(?:what|which) (?:is|are|was|were)\b[^?.]{{0,40}}\b{_SOLUTION}\b",
        r"\b(?:gold|reference|ground[- ]truth) (?:sql|query|answer|solution)\b|\bsol_sql\b",
        r"\b(?:select|from|where|having|group by|order by) clauses?\b|\btest cases?\b",
        r"\b(?:which|what|name|list|show|tell)\b(?![^?.]*\bshould\b[^?.]*\bhold\b)"
        r"[^?.]{0,25}\b(?:tables?|columns?|fields?)\b[^?.]{0,25}\b(?:use|query|join|stores?|holds?)\b",
        r"\b(?:list|give|tell|show) (?:\w+ )?(?:the )?steps\b|\bstep[- ]by[- ]step\b",
        r"(?<!are the )\bnames of (?:the |all )*(?:columns|fields|tables)\b"
        r"|\b(?:column|field|table) names of\b"
        r"|\b(?:unambiguous|clarified|original) (?:version|question|request)\b",
        r"\b(?:in (?:which|what) (?:tables?|columns?)|(?:which|what) table and (?:which )?column"
        r"|where (?:is|are)\b[^.?]{0,40}\b(?:stored|kept|saved|recorded)|under (?:which|what) path"
        r"|json (?:path|key|field)s?)\b",
        r"\b(?:snippets?|annotations?|annotated|sub-?quer(?:y|ies)|ctes?|window functions?)\b"
        r"|\b(?:send|show|hand|read) me the\b|\bthe (?:where|having)\b",
        r"\b(?:ignore|disregard|forget|override|bypass)\b[^?.]{0,40}\b(?:instructions?|rules?"
        r"|prompts?|guidelines?|restrictions?)\b",
        r"\b(?:system|hidden|initial|developer|secret) (?:prompt|message|instructions?|mode)\b",
        r"\b(?:repeat|translate|encode|base64|spell)\b[^?.]{0,40}\b(?:above|prompt|instructions?"
        r"|sql|query)\b|\b(?:un)?labeled\s*\(|\btest_cases?\b|\bgt_sql\b",
    )
)
"""Of 154,000 fair example questions these and ``_CODE`` match 20."""


def is_refused(text: str) -> bool:
    """Return whether a question asks for the solution itself, or attacks."""
    lowered = text.lower()
    return bool(_CODE.search(text)) or any(pattern.search(lowered) for pattern in _FLAT)


def refusal_odds(text: str) -> float:
    """Return the log-odds that nobody answers a question like this."""
    weights = _weights()
    found = features(text)
    return sum(weights.get(f, 0.0) for f in found) / math.sqrt(len(found))


def features(text: str) -> frozenset[str]:
    """Return the words, pairs and triples of a text, its first word, and a constant."""
    stems = all_stems(text)
    runs: Iterable[str] = (
        " ".join(stems[i : i + n]) for n in (1, 2, 3) for i in range(len(stems) - n + 1)
    )
    return frozenset(["", *(f"^{s}" for s in stems[:1]), *runs])


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    return MappingProxyType(json.loads(WEIGHTS.read_text(encoding="utf-8")))
