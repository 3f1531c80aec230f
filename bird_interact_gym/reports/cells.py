"""Figures as texts: rates in percent, intervals, differences, p-values."""

from __future__ import annotations

from collections.abc import Sequence

from bird_interact_gym.reports.document import Cell
from bird_interact_gym.reports.measures import Figures

NOTHING = "-"


def percent(value: float | None, *, digits: int = 1) -> str:
    """Return 0.3333 as "33.3"."""
    return NOTHING if value is None else f"{100 * value:.{digits}f}"


def interval(ends: Sequence[float] | None) -> str:
    """Return an interval between 0 and 1 in whole percent."""
    return "" if ends is None else f"[{100 * ends[0]:.0f}, {100 * ends[1]:.0f}]"


def rate_cell(rate: Figures, *, digits: int = 1) -> Cell:
    """Return a rate in percent, what debugging gained, and the interval."""
    gain = rate.get("gain")
    lines = (
        percent(rate["value"], digits=digits),
        "" if gain is None else f"(+{percent(gain, digits=digits)})",
        interval(rate["ci95"]),
    )
    return tuple(line for line in lines if line)


def dollars(value: float | None) -> str:
    """Return US dollars; small amounts keep two digits that tell something."""
    if value is None:
        return NOTHING
    return f"{value:.2f}" if value >= 0.1 or value == 0 else f"{value:.2g}"


def signed(value: float) -> str:
    """Return a difference of rates in percent, with its sign."""
    return f"{100 * value:+.1f}"


def p_value(p: float) -> str:
    """Return a p-value with three digits."""
    return "<0.001" if p < 0.001 else f"{p:.3f}"


def number(value: float | None) -> str:
    """Return a count or a mean, with at most one digit after the point."""
    return NOTHING if value is None else f"{value:,.1f}".removesuffix(".0")
