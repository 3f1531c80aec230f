"""Why episodes fail: classes of failed submissions, and ambiguities left open (Appendix M)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bird_interact_gym.reports.annotations import Annotation, Annotations
from bird_interact_gym.reports.episodes import Played, Step
from bird_interact_gym.reports.measures import Figures, rate

_CLASSES = {
    "sql_error": (
        ("syntax", r"syntax error|unterminated|cannot insert multiple commands"),
        ("unknown column", r"column .* does not exist|missing FROM-clause entry"),
        ("unknown table", r"relation .* does not exist|schema .* does not exist"),
        ("unknown function or operator", r"(function|operator|procedure|type) .* does not exist"),
        ("ambiguous name", r"is ambiguous"),
        ("grouping", r"must appear in the GROUP BY|aggregate function|window function"),
        ("type", r"invalid input|cannot be cast|cannot cast|type mismatch|is of type|cannot be ma"),
        ("value", r"division by zero|out of range|cannot take|more than one row returned"),
        ("constraint", r"violates|already exists|depends on|cannot drop"),
        ("permission", r"permission denied|must be owner|read-only"),
    ),
    "wrong": (
        ("columns", r"expected \d+ columns?, got"),
        ("row count", r"expected (?P<rows>\d+) rows, got (?!(?P=rows)\b)\d+"),
        ("rows", r"expected \d+ rows, got|^row \d+:"),
        ("no result set", r"returned no result set|'NoneType' object"),
        ("test case", r"^test case"),
    ),
}
"""Classes of the texts of failed submissions; the first that fits is taken."""


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """An episode and the types of the ambiguities that it left open."""

    episode: Played
    left_open: tuple[str, ...]


def error_class(step: Step) -> str:
    """Return the class of a failed submission, as "wrong: columns" or "timeout"."""
    classes = _CLASSES.get(step.verdict or "")
    if classes is None:
        return str(step.verdict)
    for name, pattern in classes:
        if re.search(pattern, step.detail, re.IGNORECASE):
            return f"{step.verdict}: {name}"
    return f"{step.verdict}: other"


def failures(episodes: Sequence[Played], annotations: Annotations) -> Figures:
    """Return the failed submissions by class, and sub-task 1's failures by what was left open.

    An ambiguity is open where no answer of the user resolved it before the episode's end;
    non-critical ones, which buy no budget, are not looked at.
    """
    counted = [e for e in episodes if e.counted]
    failed = [s for e in counted for s in e.steps if s.submitted and s.verdict != "pass"]
    return {
        "submissions": sum(s.submitted for e in counted for s in e.steps),
        "failed": len(failed),
        "classes": dict(Counter(map(error_class, failed)).most_common()),
        "ambiguities": _by_ambiguity(counted, annotations),
    }


def _by_ambiguity(episodes: Sequence[Played], annotations: Annotations) -> Figures | None:
    """Return None where no task's ambiguities are known."""
    seen = [
        _Seen(episode=episode, left_open=_left_open(episode, found))
        for episode in episodes
        if (found := annotations.of(episode.settings.dataset, episode.task_id)) is not None
    ]
    if not seen:
        return None
    failed = [s for s in seen if not s.episode.passed_first]
    types = Counter(kind for s in failed for kind in set(s.left_open))
    counts = sorted({len(s.left_open) for s in seen})
    return {
        "episodes": len(seen),
        "asks_per_episode": round(sum(asks(s.episode) for s in seen) / len(seen), 3),
        "failed": len(failed),
        "failed_with_open": sum(bool(s.left_open) for s in failed),
        "failed_without_ask": sum(asks(s.episode) == 0 for s in failed),
        "failed_by_open_type": dict(types.most_common()),
        "sr1_by_open": [{"open": n, "sr1": _sr1_with_open(seen, n)} for n in counts],
    }


def _left_open(episode: Played, annotation: Annotation) -> tuple[str, ...]:
    return tuple(kind for term, kind in annotation.ambiguities if term not in episode.resolved)


def _sr1_with_open(seen: Sequence[_Seen], number: int) -> Figures:
    those = [s.episode for s in seen if len(s.left_open) == number]
    return rate(those, lambda e: e.passed_first)


def asks(episode: Played) -> int:
    """Return how many questions an episode put to the user."""
    return sum(step.tool == "ask" and step.taken for step in episode.steps)
