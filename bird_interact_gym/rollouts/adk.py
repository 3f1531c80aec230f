"""Reading the official ADK implementation's result files and samples (official code).

A file is one JSON object with ``mode`` and its episodes under ``results`` or ``samples``. Each
episode tells its calls twice: in ``tool_trajectory``, with costs and coins, and in ``adk_events``,
the log of the conversation. Several calls may belong to one step of the model.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bird_interact_gym.errors import TraceError
from bird_interact_gym.rollouts.fields import Fields
from bird_interact_gym.rules import Mode

OUR_TOOL_NAMES: Mapping[str, str] = MappingProxyType(
    {"execute_sql": "execute", "ask_user": "ask", "submit_sql": "submit"}
)
"""The official names that differ from ours; the other six tools are called the same."""

CUT = "...<truncated>"
"""What the official implementation puts at the end of a text that it cut."""

_NOTE = re.compile(r"\n\n\[SYSTEM NOTE: [^\]]*\]\s*\Z")
_LEFT = re.compile(
    r"\[SYSTEM NOTE: (?:Remaining budget|Clarification turns remaining): "
    r"(-?\d+(?:\.\d+)?)/(\d+(?:\.\d+)?)"
)
_ANNOUNCED = re.compile(r"You have (?:a budget of (\d+(?:\.\d+)?)|(\d+) clarification turns)")
_GRADED = re.compile(r"(?:SQL failed )?Phase (\d)(?: correct! \(Reward: (\d+(?:\.\d+)?)\))?")
_PAID = re.compile(r"^Reward: (\d+(?:\.\d+)?)$", re.MULTILINE)
_COINS = re.compile(r"^Budget remaining: (-?\d+(?:\.\d+)?) bird-coins\s*\Z", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What the official grader says in a submission's result.

    ``phase`` is None when it failed without a verdict; ``rewards`` are all amounts it states;
    ``coins`` what it says is left, None where the text does not say.
    """

    passed: bool
    phase: int | None
    rewards: tuple[float, ...]
    coins: float | None


@dataclass(frozen=True, kw_only=True)
class AdkCall:
    """A call as the event log has it; ``model_step`` counts the model's messages.

    ``response`` is without the note; None where the log cut it. ``note`` is (left, of).
    """

    model_step: int
    tool: str
    arguments: str
    response: str | None = None
    note: tuple[float, float] | None = None


@dataclass(frozen=True, kw_only=True)
class AdkStep:
    """A call as the trajectory has it; cost and coins are absent in c-Interact."""

    tool: str
    arguments: str
    question: str | None
    result: str
    cost: float | None
    coins_before: float | None
    coins_after: float | None

    @property
    def refused(self) -> bool:
        """Whether the step records a refusal: an error, and no coins moved."""
        return self.result.startswith('{"error"') and self.coins_before == self.coins_after


@dataclass(frozen=True, kw_only=True)
class AdkEpisode:
    """One episode. ``announced`` is the coins or questions that the first message promises.

    ``dialogue`` holds the questions and answers, None where the record has none; ``error`` is
    set for a crashed task, which has nothing else.
    """

    task_id: str
    mode: Mode
    steps: tuple[AdkStep, ...]
    calls: tuple[AdkCall, ...]
    announced: float | None
    dialogue: tuple[tuple[str, str], ...] | None
    has_follow_up: bool
    phase1_passed: bool
    phase2_passed: bool
    total_reward: float
    budget_used: float | None
    budget_remaining: float | None
    final_response: str
    error: str | None


@dataclass(frozen=True, kw_only=True)
class AdkFile:
    """One file: its episodes, and the figures it states over them."""

    path: Path
    mode: Mode
    episodes: tuple[AdkEpisode, ...]
    metrics: Mapping[str, float]


def read_adk(path: Path) -> AdkFile:
    """Read a result file or sample file; a broken one is a TraceError."""
    top = Fields(_json(path), path=path)
    mode = top.text("mode")
    if mode not in ("a-interact", "c-interact"):
        raise top.fault("mode", f"expected 'a-interact' or 'c-interact', got {mode!r}")
    ours: Mode = "a" if mode == "a-interact" else "c"
    name = "results" if top.has("results") or not top.has("samples") else "samples"
    metrics = top.child("metrics")
    return AdkFile(
        path=path,
        mode=ours,
        episodes=tuple(_episode(fields, ours) for fields in top.objects(name)),
        metrics={
            key: metrics.number(key)
            for key in ("total_tasks", "total_reward", "average_reward", *_COUNTS)
            if metrics.has(key)
        },
    )


_COUNTS = ("phase1_count", "phase2_count")


def parse_statement(result: str) -> Statement:
    """Read what a submission's result says."""
    graded = _GRADED.match(result)
    stated = [graded[2], *_PAID.findall(result)[:1]] if graded and graded[2] else []
    coins = _COINS.search(result)
    return Statement(
        passed=bool(stated),
        phase=int(graded[1]) if graded else None,
        rewards=tuple(float(reward) for reward in stated),
        coins=float(coins[1]) if coins else None,
    )


def _json(path: Path) -> object:
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise TraceError(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise TraceError(f"{path}: not valid JSON: {error}") from None


def _episode(fields: Fields, mode: Mode) -> AdkEpisode:
    crashed = fields.has("error")
    absent: list[Any] | None = [] if crashed else None
    no = False if crashed else None
    return AdkEpisode(
        task_id=fields.text("task_id"),
        mode=mode,
        steps=tuple(_step(step) for step in fields.objects("tool_trajectory", absent)),
        calls=_calls(fields),
        announced=_announced(fields),
        dialogue=_dialogue(fields) if fields.has("dialogue_history") else None,
        has_follow_up=fields.flag("has_follow_up", no),
        phase1_passed=fields.flag("phase1_passed", no),
        phase2_passed=fields.flag("phase2_passed", no),
        total_reward=fields.number("total_reward"),
        budget_used=fields.maybe_number("budget_used"),
        budget_remaining=fields.maybe_number("budget_remaining"),
        final_response=fields.text("final_response", ""),
        error=fields.text("error") if crashed else None,
    )


def _step(fields: Fields) -> AdkStep:
    tool = fields.text("tool")
    arguments = fields.raw("args")
    result = fields.raw("result")
    question = arguments.get("question") if isinstance(arguments, dict) else None
    return AdkStep(
        tool=OUR_TOOL_NAMES.get(tool, tool),
        arguments=_canonical(arguments),
        question=question if isinstance(question, str) else None,
        result=result if isinstance(result, str) else json.dumps(result, ensure_ascii=False),
        cost=fields.maybe_number("cost"),
        coins_before=fields.maybe_number("budget_before"),
        coins_after=fields.maybe_number("budget_after"),
    )


def _calls(fields: Fields) -> tuple[AdkCall, ...]:
    """Return the calls that were answered, in the order of the model's calls."""
    parts: list[tuple[int, Fields]] = []
    answers: dict[str, object] = {}
    for number, event in enumerate(fields.objects("adk_events", [])):
        for part in event.child("content").objects("parts", []):
            if part.text("type", "") == "function_call":
                parts.append((number, part))
            elif part.text("type", "") == "function_response":
                answers[part.text("id", "")] = part.raw("response")
    return tuple(
        _call(number, part, answers[part.text("id", "")])
        for number, part in parts
        if part.text("id", "") in answers
    )


def _call(number: int, part: Fields, answer: object) -> AdkCall:
    tool = part.text("name")
    told = _told(answer)
    left = _LEFT.search(told[-120:]) if told is not None else None
    return AdkCall(
        model_step=number,
        tool=OUR_TOOL_NAMES.get(tool, tool),
        arguments=_canonical(part.raw("args")),
        response=_NOTE.sub("", told) if told is not None else None,
        note=(float(left[1]), float(left[2])) if left else None,
    )


def _told(answer: object) -> str | None:
    """Return the text a tool gave the agent; None where the log cut it or has another form."""
    if isinstance(answer, str):
        try:
            answer = json.loads(answer)
        except ValueError:
            return None
    told = answer.get("result") if isinstance(answer, dict) else None
    return told if isinstance(told, str) else None


def _announced(fields: Fields) -> float | None:
    for event in fields.objects("adk_events", []):
        if event.text("type", "") == "user_message":
            found = _ANNOUNCED.search(event.text("message", ""))
            return float(found[1] or found[2]) if found else None
    return None


def _dialogue(fields: Fields) -> tuple[tuple[str, str], ...]:
    turns = fields.objects("dialogue_history")
    texts: dict[str, list[str]] = {"agent": [], "user": []}
    for turn in turns:
        role = turn.text("role")
        if role not in texts:
            raise turn.fault("role", f"expected 'agent' or 'user', got {role!r}")
        texts[role].append(turn.text("content", ""))
    if len(texts["agent"]) != len(texts["user"]):
        raise fields.fault("dialogue_history", "expected as many answers as questions")
    return tuple(zip(texts["agent"], texts["user"], strict=True))


def _canonical(arguments: object) -> str:
    return json.dumps(arguments, sort_keys=True, ensure_ascii=False)
