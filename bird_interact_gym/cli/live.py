"""The progress of a collection on stderr: episodes, reward, tokens, cost, rate, time left."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from types import TracebackType

from rich.console import Console, RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

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
        self._progress = _Bar(
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("ETA"),
            TimeRemainingColumn(),
            console=console or Console(stderr=True, highlight=False),
            speed_estimate_period=RATE_WINDOW,
        )
        self._bar = self._progress.add_task(title, total=total)

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
        self._progress.reset(self._bar, completed=self._tally.episodes)
        self._show_figures()

    def add(self, trace: Trace) -> None:
        """Count an episode that has just ended."""
        self.played += 1
        self._tally.add(trace)
        self._progress.advance(self._bar)
        self._show_figures()

    def _show_figures(self) -> None:
        rate = [f"{self.played / self.seconds:.3g} episodes/s"] if self.played else []
        self._progress.figures = " · ".join([*figures(self._tally), *rate])


class _Bar(Progress):
    """A bar with a line of figures below it, so that both fit 80 columns."""

    figures = ""

    def get_renderables(self) -> Iterable[RenderableType]:
        """Return what is shown."""
        yield from super().get_renderables()
        if self.figures:
            yield Text(f"  {self.figures}")


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
        if number >= 0.9995 * unit:
            return f"{number / unit:.3g}{name}"
    return str(number)
