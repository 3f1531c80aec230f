"""A trace as the page wants it: a short row for the list, and the rest folded."""

from __future__ import annotations

import json
import re
from typing import Any

from bird_interact_gym.reports.replay.blocks import Texts
from bird_interact_gym.rollouts.trace import Trace

INLINE_CHARS = 32
"""A string up to this length stays where it is; a longer one becomes a reference to its text."""

INLINE_NUMBERS = 32
"""A list of more numbers than this (token ids) is replaced by its length."""

QUESTION_CHARS = 160
"""Of the user's question, this much stands in the list."""

TEXT, LENGTH = "$", "#"
"""The keys that mark a reference to a text and the length of a list that was left out."""

_NOTE = re.compile(r"\n\n\[[^\n]*\]\Z")
_SAFE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

_SHOWN_IN_ROW = {
    "task": "task_id",
    "agent": "agent",
    "mode": "mode",
    "env": "env_id",
    "database": "database",
    "category": "category",
    "outcome": "outcome",
}


def row(trace: Trace, *, run: int) -> dict[str, Any]:
    """Return what the list shows of an episode; a field that the trace lacks is null."""
    steps = trace["steps"]
    phases = trace.get("phases") or 2
    passed = len(trace.get("rewards") or ())
    return {
        "run": run,
        **{name: trace.get(field) for name, field in _SHOWN_IN_ROW.items()},
        "question": question(trace.get("first_observation") or "")[:QUESTION_CHARS],
        "reward": trace.get("reward") or 0.0,
        "passed": passed,
        "phases": phases,
        "reached": min(passed + 1, phases),
        "turns": len(steps),
        "asked": sum(step.get("tool") == "ask" for step in steps),
        "coins": [trace.get("coins_left"), trace.get("coins_total")],
        "seed": trace.get("seed"),
    }


def question(first_observation: str) -> str:
    """Return the user's first question: what follows the last line that begins with ``User:``."""
    text = "\n" + _NOTE.sub("", first_observation)
    _, found, asked = text.rpartition("\nUser: ")
    return asked.strip() if found else ""


def episode_id(key: object, taken: set[str]) -> str:
    """Return an id for links: the trace's key, numbered when several runs hold the same job."""
    base = key if isinstance(key, str) and _SAFE_ID.fullmatch(key) else "episode"
    number = 1
    chosen = base
    while chosen in taken:
        number += 1
        chosen = f"{base}.{number}"
    taken.add(chosen)
    return chosen


def fold(value: Any, texts: Texts) -> Any:
    """Return a JSON value with its long strings as references and its long number lists gone."""
    if isinstance(value, str):
        return value if len(value) <= INLINE_CHARS else {TEXT: texts.put(value)}
    if isinstance(value, list):
        if len(value) > INLINE_NUMBERS and all(isinstance(v, int | float) for v in value):
            return {LENGTH: len(value)}
        return [fold(v, texts) for v in value]
    if isinstance(value, dict):
        if TEXT in value or LENGTH in value:  # not ours: shown as it is written
            return {TEXT: texts.put(json.dumps(value))}
        return {key: fold(v, texts) for key, v in value.items()}
    return value
