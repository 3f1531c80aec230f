"""Steps out of a model's reply: a line ``Sub-question: ...`` above each fenced SQL block."""

from __future__ import annotations

import re

from bird_interact_gym.decomposition.question import Step

_THINKING = re.compile(r"<think>.*?(</think>|\Z)", re.DOTALL | re.IGNORECASE)
_BLOCK = re.compile(
    r"^[ \t]*(?P<fence>`{3,}|~{3,})[ \t]*(?P<language>\w*)[^\n]*\n(?P<body>.*?)^[ \t]*(?P=fence)",
    re.DOTALL | re.MULTILINE,
)
_FENCE = re.compile(r"`{3,}|~{3,}")
_LABEL = re.compile(
    r"^[ \t>#*\d.)-]*sub[- _]?question[ \t]*\d*[ \t]*\**[ \t]*:[ \t]*\**[ \t]*(?P<text>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_SQL_LANGUAGES = frozenset({"", "sql", "postgresql", "postgres", "sqlite"})


class ReplyError(ValueError):
    """A reply holds no readable step; the message says what is missing, fit to show a model."""


def parse_steps(text: str) -> list[Step]:
    """Return the steps of a reply, in order.

    Blocks of other languages, empty ones and those without a sub-question are passed over. Raises
    ReplyError when nothing is left.
    """
    text = _THINKING.sub("", text)
    found: list[Step] = []
    blocks = unlabelled = last = 0
    for block in _BLOCK.finditer(text):
        sql = block["body"].strip().rstrip(";").strip()
        if block["language"].lower() not in _SQL_LANGUAGES or not sql:
            continue
        before, last = text[last : block.start()], block.end()
        blocks += 1
        labels = list(_LABEL.finditer(before))
        if not labels:
            unlabelled += 1
            continue
        told = _FENCE.split(before[labels[-1].start("text") :])[0]
        question = " ".join(told.split()).strip("* ")
        found.append(Step(question, sql))
    if not found:
        raise ReplyError(
            f"none of its {unlabelled} SQL blocks has a line 'Sub-question:' above it"
            if blocks
            else "it has no complete fenced SQL block"
        )
    return found
