"""Questions that offer answers: which of the options, or yes or no, the true answer is."""

from __future__ import annotations

import re

from bird_interact_gym.users.questions import Ask, content_stems

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")
_DIRECTIONS = (
    ("up", re.compile(r"\b(ascending|asc|low(?:est)? to high|lowest first|alphabetical)\b", re.I)),
    ("down", re.compile(r"\b(descending|desc|high(?:est)? to low|highest first)\b", re.I)),
    ("above", re.compile(r"\b(above|over|more than|greater|older|exceed\w*|higher than)\b", re.I)),
    ("below", re.compile(r"\b(below|under|less than|fewer|younger|lower than|at most)\b", re.I)),
)


def lead(ask: Ask, answer: str) -> str:
    """Return the words that open an answer to offered options, empty where none is right."""
    options = ask.options
    if len(options) > 1:
        scores = [_likeness(option, answer) for option in options[: len(_ORDINALS)]]
        ranked = sorted(scores, reverse=True)
        if ranked[0] > 0.34 and ranked[0] > ranked[1] + 0.25:
            return f"The {_ORDINALS[scores.index(ranked[0])]} of these. "
        return ""
    if re.match(r"(?:is|are|do|does|should|shall|can|may)\b", ask.text, re.I):
        return _yes_or_no(ask.text, answer)
    return ""


def _yes_or_no(question: str, answer: str) -> str:
    offered, true = _numbers(question), _numbers(answer)
    ways, way = _directions(question), _directions(answer)
    if offered and true:
        return "Yes. " if offered <= true and not _opposed(ways, way) else "No. "
    return "No. " if _opposed(ways, way) else ""


def _likeness(option: str, answer: str) -> float:
    """Return how well an option agrees with the answer, below 0 where it contradicts it."""
    words, said = set(content_stems(option)), set(content_stems(answer))
    score = len(words & said) / len(words) if words else 0.0
    offered, true = _numbers(option), _numbers(answer)
    if offered and true:
        score += 1.0 if offered <= true else -1.0
    ways, way = _directions(option), _directions(answer)
    if ways and way:
        score += -1.0 if _opposed(ways, way) else 0.5
    return score


def _numbers(text: str) -> set[float]:
    return {float(n) for n in _NUMBER.findall(text)}


def _directions(text: str) -> set[str]:
    return {name for name, pattern in _DIRECTIONS if pattern.search(text)}


def _opposed(one: set[str], other: set[str]) -> bool:
    pairs = ({"up", "down"}, {"above", "below"})
    return any(one & p and other & p and not one & other & p for p in pairs)
