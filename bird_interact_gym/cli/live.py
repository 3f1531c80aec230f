"""The progress of a collection on stderr: episodes, reward, tokens, cost, rate, time left."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from bird_interact_gym.rollouts.tally import Tally
from bird_interact_gym.rollouts.trace import Trace

RATE_WINDOW = 600.0
"""Seconds of the past that the time left is estimated from; episodes of models take minutes."""


class LiveProgress:
    """A bar with figures that is there while a collection runs; a context manager."""

    def __init__(self, title: str, *, total: int, console: Console | None = None) -> None:
        self.played = 0
        self._tally = Tally()
        self._started = time.monotonic()
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TextColumn("{task.fields[figures]}"),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(elapsed_when_finished=False),
            console=console or Console(stderr=True, highlight=False),
            speed_estimate_period=RATE_WINDOW,
        )
        self._bar = self._progress.add_task(title, total=total, figures="")

    def __enter__(self) -> LiveProgress:
        self._started = time.monotonic()
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._progress.stop()

    @property
    def seconds(self) -> float:
        """Wall-clock time since the start."""
        return time.monotonic() - self._started

    def resume(self, traces: Iterable[Trace]) -> None:
        """Count episodes that were there already; they say nothing of the rate."""
        for trace in traces:
            self._tally.add(trace)
        self._progress.reset(self._bar, completed=self._tally.episodes, figures=self._figures())

    def add(self, trace: Trace) -> None:
        """Count an episode that has just ended."""
        self.played += 1
        self._tally.add(trace)
        self._progress.update(self._bar, advance=1, figures=self._figures())

    def _figures(self) -> str:
        rate = f"{self.played / self.seconds:.2g}/s" if self.played else ""
        return " · ".join(filter(None, (*figures(self._tally), rate)))


def figures(tally: Tally) -> list[str]:
    """Return what is known so far, in words."""
    words = []
    if tally.reward is not None:
        mean, half = tally.reward
        words.append(f"reward {mean:.3f}" + (f" ±{half:.3f}" if math.isfinite(half) else ""))
    if tally.infra:
        words.append(f"{tally.infra} infra")
    least = "≥ " if tally.partial else ""
    if tally.prompt_tokens or tally.completion_tokens:
        read, written = short(tally.prompt_tokens), short(tally.completion_tokens)
        words.append(f"{least}{read} + {written} tokens")
    if tally.priced:
        words.append(f"{least}${tally.cost:.2f}")
    return words


def short(number: int) -> str:
    """Return a number with three digits or so: 950, 12.3k, 4.56M."""
    for unit, name in ((1_000_000, "M"), (1_000, "k")):
        if number >= unit:
            return f"{number / unit:.3g}{name}"
    return str(number)
