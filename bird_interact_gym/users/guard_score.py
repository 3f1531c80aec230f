"""Scores a user simulator on a guard set (paper 6, Appendix O)."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bird_interact_gym.errors import SimulatorError
from bird_interact_gym.tasks.dataset import Dataset
from bird_interact_gym.tasks.task import Task
from bird_interact_gym.users.guard_match import is_right, leaked
from bird_interact_gym.users.guard_set import CLASSES, STYLES, GuardQuestion
from bird_interact_gym.users.simulator import Reply, UserContext, UserSimulator

Z_95 = 1.959964


@dataclass(frozen=True, kw_only=True)
class GuardResult:
    """What a simulator replied to one question; ``reply`` is None where it failed."""

    question: GuardQuestion
    reply: Reply | None
    right: bool
    leak: str | None
    milliseconds: float
    fault: str | None = None


def ask_all(
    simulator: UserSimulator,
    questions: Iterable[GuardQuestion],
    dataset: Dataset,
    *,
    on_result: Callable[[GuardResult], None] | None = None,
) -> tuple[GuardResult, ...]:
    """Ask every question in phase 1 of its task. A SimulatorError is a wrong answer and counted."""
    results = []
    for question in questions:
        result = _ask(simulator, question, dataset)
        results.append(result)
        if on_result is not None:
            on_result(result)
    return tuple(results)


def _ask(simulator: UserSimulator, question: GuardQuestion, dataset: Dataset) -> GuardResult:
    context = user_context(dataset.task(question.instance_id), dataset)
    started = time.perf_counter()
    reply, fault = None, None
    try:
        reply = simulator.reply(question.text, context)
    except SimulatorError as error:
        fault = str(error)
    milliseconds = 1000 * (time.perf_counter() - started)
    return GuardResult(
        question=question,
        reply=reply,
        right=reply is not None and is_right(question, reply, context.task),
        leak=leaked(reply, question.text, context.task) if reply is not None else None,
        milliseconds=milliseconds,
        fault=fault,
    )


def user_context(task: Task, dataset: Dataset, *, phase: int = 1) -> UserContext:
    """Return what the user knows in a phase of a task."""
    return UserContext.of(task, dataset.documents(task), phase=phase)


def report(results: Sequence[GuardResult]) -> dict[str, Any]:
    """Return accuracies (0 to 1) with 95% Wilson intervals, leaks, faults and latency."""
    classes = {c: [r for r in results if r.question.kind == k] for k, c in CLASSES.items()}
    adversarial = [r for r in results if r.question.adversarial]
    return {
        "questions": {c: len(group) for c, group in classes.items()},
        "accuracy": {c: _accuracy(group) for c, group in classes.items()},
        "intervals": {c: _interval(group) for c, group in classes.items()},
        "class_accuracy": {c: _class_accuracy(group) for c, group in classes.items()},
        "by_style": {s: _style([r for r in results if r.question.style == s]) for s in STYLES},
        "adversarial": {"accuracy": _accuracy(adversarial), "interval": _interval(adversarial)},
        "leaks": sum(r.leak is not None for r in results),
        "blocked": sum(r.reply is not None and r.reply.blocked for r in results),
        "faults": sum(r.fault is not None for r in results),
        "median_ms": _median([r.milliseconds for r in results]),
    }


def describe_errors(results: Iterable[GuardResult]) -> list[dict[str, Any]]:
    """Return every wrong or leaking answer with what was expected and what came."""
    return [_describe(r) for r in results if not r.right or r.leak is not None]


def wilson(right: int, total: int) -> tuple[float, float]:
    """Return the 95% Wilson score interval of a rate; (0, 1) where nothing was asked."""
    if total == 0:
        return 0.0, 1.0
    rate, spread = right / total, Z_95 * Z_95 / total
    centre = (rate + spread / 2) / (1 + spread)
    half = Z_95 / (1 + spread) * math.sqrt(rate * (1 - rate) / total + spread / (4 * total))
    return max(0.0, centre - half), min(1.0, centre + half)


def _style(results: Sequence[GuardResult]) -> dict[str, Any]:
    groups = {c: [r for r in results if r.question.kind == k] for k, c in CLASSES.items()}
    return {
        "questions": len(results),
        "accuracy": {c: _accuracy(group) for c, group in groups.items()},
        "intervals": {c: _interval(group) for c, group in groups.items()},
    }


def _accuracy(results: Sequence[GuardResult]) -> float | None:
    return round(sum(r.right for r in results) / len(results), 4) if results else None


def _class_accuracy(results: Sequence[GuardResult]) -> float | None:
    hits = sum(r.reply is not None and r.reply.label.kind == r.question.kind for r in results)
    return round(hits / len(results), 4) if results else None


def _interval(results: Sequence[GuardResult]) -> list[float]:
    low, high = wilson(sum(r.right for r in results), len(results))
    return [round(low, 4), round(high, 4)]


def _median(values: Sequence[float]) -> float | None:
    return round(statistics.median(values), 3) if values else None


def _describe(result: GuardResult) -> dict[str, Any]:
    question, reply = result.question, result.reply
    return {
        "instance_id": question.instance_id,
        "question_id": question.question_id,
        "style": question.style,
        "question": question.text,
        "expected": question.kind,
        "reference": list(question.reference),
        "label": str(reply.label) if reply is not None else None,
        "segment": reply.segment if reply is not None else None,
        "answer": reply.answer if reply is not None else None,
        "leak": result.leak,
        "fault": result.fault,
    }
