"""The distributions as bar charts (paper Figures 8 and 9)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bird_interact_gym.authoring.statistics.measuring import Counts, Statistics
from bird_interact_gym.authoring.statistics.taxonomy import LEVELS
from bird_interact_gym.errors import ConfigurationError

_COLORS = {"intent": "#3b6fb6", "implementation": "#e08a2e", "knowledge": "#5a9e57"}
_PLAIN = _COLORS["intent"]
_BAR = 0.26
"""Inches of height for each bar."""


def draw_plots(found: Statistics, folder: Path) -> list[Path]:
    """Write ``stats-features.png``, ``-ambiguities``, ``-follow-ups`` and ``-operations``.

    Empty distributions are left out. Returns the files. Raises ConfigurationError without
    matplotlib.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise ConfigurationError(
            "plots need matplotlib, which is not installed; pip install 'bird-interact-gym[viz]'"
        ) from None
    folder.mkdir(parents=True, exist_ok=True)
    charts: dict[str, tuple[str, Counts]] = {
        "features": ("golds with an SQL feature", found.sql_features),
        "ambiguities": ("ambiguities by type", found.ambiguity_types),
        "follow-ups": ("follow-ups by type", found.follow_up_types),
        "operations": ("golds that change the database, by operation", found.operations),
    }
    files = []
    for name, (title, counts) in charts.items():
        if not counts:
            continue
        figure = Figure(figsize=(7, 1 + _BAR * len(counts)), layout="constrained")
        _draw(figure.add_subplot(), f"{found.dataset}: {title}", counts)
        files.append(folder / f"stats-{name}.png")
        figure.savefig(files[-1], dpi=110)
    return files


def _draw(axes: Any, title: str, counts: Counts) -> None:
    labels = [name.replace("_", " ") for name in counts]
    bars = axes.barh(labels, list(counts.values()), color=[_color(name) for name in counts])
    axes.bar_label(bars, padding=3, fontsize=8)
    axes.invert_yaxis()
    axes.margins(y=0.01)
    axes.set_title(title, fontsize=10, loc="left")
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    shown = {level for level in _COLORS if any(_level(name) == level for name in counts)}
    for level in (level for level in _COLORS if level in shown):
        axes.bar([0], [0], color=_COLORS[level], label=level)
    if shown:
        axes.legend(fontsize=8, frameon=False, loc="lower right")


def _level(name: str) -> str | None:
    if name == "knowledge_ambiguity":
        return "knowledge"
    return next((level for level, types in LEVELS.items() if name in types), None)


def _color(name: str) -> str:
    return _COLORS.get(_level(name) or "", _PLAIN)
