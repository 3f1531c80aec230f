"""Surface forms: the many ways in which the same thing is asked for."""

from __future__ import annotations

import datetime
import random
from typing import Any

from bird_interact_gym.authoring.synth.profiles import Field

LIST_OPENERS = (
    "List", "Show", "Give me", "I need", "Get", "Find", "Please list", "Show me", "Pull up",
    "I'd like to see", "Can you list", "Could you give me", "Write down", "Look up",
)  # fmt: skip
COUNT_OPENERS = (
    "How many {} are there", "Count the {}", "What is the number of {}", "I need a count of the {}",
    "Give me the number of {}", "Tell me how many {} there are", "Work out how many {} we have",
)  # fmt: skip
FIGURE_OPENERS = ("What is", "Give me", "Work out", "I need", "Compute", "Tell me", "Find")
_AT_LEAST = (
    "whose {f} is at least {v}", "with {f} of at least {v}", "with {f} of {v} or more",
    "where the {f} is {v} or higher", "whose {f} is no lower than {v}",
)  # fmt: skip
_BELOW = (
    "whose {f} is below {v}", "with {f} under {v}", "where the {f} is less than {v}",
    "whose {f} is lower than {v}",
)  # fmt: skip
_SINCE = (
    "whose {f} is on or after {v}", "where the {f} is not before {v}",
    "with {f} on {v} or later",
)  # fmt: skip
_UNTIL = ("whose {f} is before {v}", "with {f} earlier than {v}", "where the {f} is before {v}")
_IS = ("whose {f} is {v}", "with {f} {v}", "where the {f} is {v}", "that have {f} {v}")
_YES = ("marked as {f}", "with {f} set", "where {f} is true")
_NO = ("not marked as {f}", "with {f} unset", "where {f} is false")
FOLLOW_ONLY = (
    "Now keep only the {e} {c}.", "Only those {c} this time.", "Narrow it down to {e} {c}.",
    "The same, but only for {e} {c}.", "Restrict that to the ones {c}.",
    "And if I only look at {e} {c}?",
)  # fmt: skip
FOLLOW_PIVOT = (
    "And what about {b} instead of {a}?", "The same for {b} rather than {a}, please.",
    "Now do it for {b} instead of {a}.", "How does it look for {b} in place of {a}?",
    "Switch {a} to {b}.",
)  # fmt: skip
DESCENDING = (
    "highest {f} first", "ordered by {f}, highest first", "sorted by {f} in descending order",
    "from the highest {f} to the lowest",
)  # fmt: skip
ASCENDING = (
    "lowest {f} first", "ordered by {f}, lowest first", "sorted by {f} in ascending order",
    "from the lowest {f} to the highest",
)  # fmt: skip
SORTED = ("sorted", "in order", "properly ordered", "in a sensible order")


def literal(value: Any) -> str:
    """Return a value as SQL."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.date | str):
        return "'" + str(value).replace("'", "''") + "'"
    return number(value)


def number(value: Any) -> str:
    """Return a number without digits that say nothing."""
    text = f"{float(value):.6f}".rstrip("0").rstrip(".")
    return text or "0"


def compare(field: Field, operator: str, value: Any, rng: random.Random) -> str:
    """Return a condition in words."""
    date = isinstance(value, datetime.date)
    forms = {
        ">=": _SINCE if date else _AT_LEAST,
        "<": _UNTIL if date else _BELOW,
        "=": _IS,
        "is": _YES if value is True else _NO,
    }[operator]
    shown = str(value) if date else f"'{value}'" if isinstance(value, str) else number(value)
    return rng.choice(forms).format(f=field.words, v=shown)


def a_or_an(words: str) -> str:
    """Return the words with their article."""
    return f"{'an' if words[:1].lower() in 'aeiou' else 'a'} {words}"


def joined(phrases: list[str]) -> str:
    """Return phrases as a list in words."""
    return (
        " and ".join(phrases)
        if len(phrases) < 3
        else ", ".join(phrases[:-1]) + (f" and {phrases[-1]}")
    )
