"""Laying a recorded trajectory beside the log of the same calls.

The log says which calls there were and in which order; so a step that was added, dropped or moved
is found as such, and does not make every later step look wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bird_interact_gym.rollouts.adk import AdkCall, AdkStep
from bird_interact_gym.rollouts.differences import Findings, Rule


@dataclass(frozen=True, kw_only=True)
class Pair:
    """One call: as the log has it and as the trajectory has it; at least one of them is there.

    ``number`` is the step's number in the trajectory, or the one that a missing step would have.
    """

    number: int
    call: AdkCall | None
    step: AdkStep | None

    @property
    def tool(self) -> str:
        """The tool, by our name."""
        recorded = self.call or self.step
        assert recorded is not None
        return recorded.tool

    @property
    def told(self) -> str:
        """What the agent was told: the log's text, or the trajectory's where the log cut it."""
        if self.call is not None and self.call.response is not None:
            return self.call.response
        return self.step.result if self.step is not None else ""


def align(
    steps: Sequence[AdkStep], calls: Sequence[AdkCall], findings: Findings
) -> tuple[Pair, ...]:
    """Return the calls in the order in which they were made, with the steps that record them.

    Without a log the steps stand for themselves.
    """
    if not calls:
        return tuple(Pair(number=n, call=None, step=s) for n, s in enumerate(steps, start=1))
    calls = _as_recorded(steps, calls)
    recorded, logged = [_key(s) for s in steps], [_key(c) for c in calls]
    head = _common(recorded, logged)
    tail = _common(recorded[head:][::-1], logged[head:][::-1])
    pairs = _paired(steps[:head], calls[:head], first=1)
    middle_steps, middle_calls = steps[head : len(steps) - tail], calls[head : len(calls) - tail]
    if sorted(map(_key, middle_steps)) == sorted(map(_key, middle_calls)):
        pairs += _reordered(middle_steps, middle_calls, head + 1, findings)
    else:
        pairs += _edited(middle_steps, middle_calls, head + 1, findings)
    first = len(steps) - tail + 1
    return (*pairs, *_paired(steps[first - 1 :], calls[len(calls) - tail :], first=first))


def _key(item: AdkStep | AdkCall) -> tuple[str, str]:
    return item.tool, item.arguments


def _common(a: Sequence[tuple[str, str]], b: Sequence[tuple[str, str]]) -> int:
    """Return how many items two sequences begin with in common."""
    pairs = enumerate(zip(a, b, strict=False))
    return next((n for n, (x, y) in pairs if x != y), min(len(a), len(b)))


def _paired(steps: Sequence[AdkStep], calls: Sequence[AdkCall], *, first: int) -> list[Pair]:
    both = enumerate(zip(steps, calls, strict=True), start=first)
    return [Pair(number=number, call=call, step=step) for number, (step, call) in both]


def _as_recorded(steps: Sequence[AdkStep], calls: Sequence[AdkCall]) -> list[AdkCall]:
    """Put parallel calls into the order in which the trajectory has them.

    Calls of one model step may end in any order; the trajectory's is the one they ran in.
    """
    ordered: list[AdkCall] = []
    for model_step in dict.fromkeys(c.model_step for c in calls):
        group = [c for c in calls if c.model_step == model_step]
        place = [_key(s) for s in steps[len(ordered) : len(ordered) + len(group)]]
        if sorted(place) == sorted(map(_key, group)):
            group.sort(key=lambda call: place.index(_key(call)))
        ordered += group
    return ordered


def _reordered(
    steps: Sequence[AdkStep], calls: Sequence[AdkCall], first: int, findings: Findings
) -> list[Pair]:
    """Pair the same calls in another order."""
    waiting = list(enumerate(steps, start=first))
    pairs = []
    for place, call in enumerate(calls, start=first):
        number, step = next(item for item in waiting if _key(item[1]) == _key(call))
        waiting.remove((number, step))
        if number != place:
            findings.add(Rule.ORDER, place, _label(call), _label(steps[place - first]))
        pairs.append(Pair(number=number, call=call, step=step))
    return pairs


def _edited(
    steps: Sequence[AdkStep], calls: Sequence[AdkCall], first: int, findings: Findings
) -> list[Pair]:
    """Pair what is left when steps were added, dropped or replaced."""
    matcher = SequenceMatcher(None, [_key(s) for s in steps], [_key(c) for c in calls], False)
    pairs: list[Pair] = []
    for _, i1, i2, j1, j2 in matcher.get_opcodes():
        shared = min(i2 - i1, j2 - j1)
        for k in range(shared):
            step, call, number = steps[i1 + k], calls[j1 + k], first + i1 + k
            if _key(step) != _key(call):
                findings.add(Rule.ORDER, number, _label(call), _label(step))
            pairs.append(Pair(number=number, call=call, step=step))
        for k in range(i1 + shared, i2):
            findings.add(Rule.EXTRA_STEP, first + k, None, _label(steps[k]))
        for call in calls[j1 + shared : j2]:
            number = first + i1 + shared
            findings.add(Rule.MISSING_STEP, number, _label(call), None)
            pairs.append(Pair(number=number, call=call, step=None))
    return pairs


def _label(item: AdkStep | AdkCall) -> str:
    return f"{item.tool} {item.arguments[:60]}"
