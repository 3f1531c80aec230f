"""The charts of a report, after the paper's Figures 10 to 15 and 19.

Each is drawn in ``INK`` on nothing, so that a page can give it the colour of its text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from bird_interact_gym.reports.action_mix import GROUPS, NOT_TAKEN
from bird_interact_gym.reports.annotations import MEASURE
from bird_interact_gym.reports.breakdown_tables import plain
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.rules import TOOL_COSTS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK = "#303336"
"""The colour of text and lines; no data has it."""

WIDTH = 7.6
"""Inches, of every plot."""

_GROUP_COLOURS = {
    "explore": "#4e8fc7",
    "ask": "#3aa17e",
    "execute": "#e3a32b",
    "submit": "#d2602f",
    NOT_TAKEN: "#9a9a9a",
}
_TOOL_COLOURS = {
    "get_schema": "#1f4e79",
    "get_all_column_meanings": "#3877ad",
    "get_column_meaning": "#6ba3d1",
    "get_all_external_knowledge_names": "#5b4b8a",
    "get_knowledge_definition": "#8470b8",
    "get_all_knowledge_definitions": "#b5a6dc",
    "execute": "#e3a32b",
    "ask": "#3aa17e",
    "submit": "#d2602f",
}
_RUN_COLOURS = ("#3877ad", "#d2602f", "#3aa17e", "#8470b8", "#e3a32b", "#c25c8d", "#7a7a7a")
_MARKERS = "os^Dv<>P"
_CATEGORY_COLOURS = {"BI": _RUN_COLOURS[0], "DM": _RUN_COLOURS[1], "overall": INK}
_MEASURES = (("sr1", "SR 1"), ("sr2", "SR 2: both sub-tasks"))

SHORT = {"sr1": "SR 1", "sr2": "SR 2"}
"""What the measures of the breakdowns are called."""

Named = Sequence[tuple[str, Figures]]
Maker = Callable[[Named], "Figure | None"]
"""Draws the runs, given with their labels; None where there is nothing to draw."""


def success(runs: Named) -> Figure:
    """Draw SR 1 and SR 2 by BI, DM and overall."""
    figure, axes = _figure(0.36 * len(runs) + 0.9, columns=2)
    for axis, (measure, title) in zip(axes, _MEASURES, strict=True):
        for row, (group, colour) in enumerate(_CATEGORY_COLOURS.items()):
            rates = [run["table2"][measure][group] for _, run in runs]
            look = {"colour": colour, "label": group, "marker": _MARKERS[row]}
            _dots(axis, rates, offset=0.22 * (row - 1), **look)
        axis.set_title(title)
        _rows(axis, [name for name, _ in runs])
        _percent_axis(axis)
    axes[1].tick_params(labelleft=False)
    _legend(figure, axes[0])
    return figure


def by(dimension: str) -> Maker:
    """Return the chart of SR 1 (SR 2 for follow-ups) by the labels of a dimension."""

    def make(runs: Named) -> Figure | None:
        labels = sorted({label for _, run in runs for label in run["breakdowns"][dimension]})
        if not labels:
            return None
        figure, (axis,) = _figure((0.12 * len(runs) + 0.18) * len(labels) + 1.0)
        groups = [(name, run["breakdowns"][dimension]) for name, run in runs]
        rates = [
            (n, [g.get(label, {}).get(MEASURE[dimension]) for label in labels]) for n, g in groups
        ]
        _side_by_side(axis, rates)
        _rows(axis, [plain(label) for label in labels])
        _percent_axis(axis)
        axis.set_xlabel(f"{SHORT[MEASURE[dimension]]} (%)")
        _legend(figure, axis)
        return figure

    return make


def actions(runs: Named) -> Figure | None:
    """Draw each run's actions as one bar, with its success rates (Figures 10 and 11)."""
    shown = _agentic(runs)
    if not shown:
        return None
    figure, (axis,) = _figure(0.42 * len(shown) + 0.7)
    left = [0.0] * len(shown)
    for tool in TOOL_COSTS:
        shares = [100 * run["actions"]["tools"][tool]["share"] for _, run in shown]
        axis.barh(range(len(shown)), shares, left=left, color=_TOOL_COLOURS[tool], label=tool,
                  height=0.7)  # fmt: skip
        for row, share in enumerate(shares):
            if share >= 5:
                axis.text(left[row] + share / 2, row, f"{share:.0f}", ha="center", va="center",
                          color="white", fontsize=8)  # fmt: skip
        left = [a + b for a, b in zip(left, shares, strict=True)]
    _rows(axis, [f"{name}\nP1 {_p(run, 'sr1')}, P2 {_p(run, 'sr2')}" for name, run in shown])
    axis.set_xlim(0, 100)
    axis.set_xlabel("share of the actions taken (%)")
    _legend(figure, axis)
    return figure


def heatmap(runs: Named) -> Figure | None:
    """Draw the shares of the actions as a heatmap (Figure 12)."""
    shown = _agentic(runs)
    if not shown:
        return None
    figure, (axis,) = _figure(0.36 * len(shown) + 1.2)
    shares = [[100 * run["actions"]["tools"][t]["share"] for t in TOOL_COSTS] for _, run in shown]
    axis.imshow(shares, cmap="Blues", aspect="auto", vmin=0, vmax=max(map(max, shares)) or 1)
    middle = max(map(max, shares)) * 0.55
    for row, values in enumerate(shares):
        for column, share in enumerate(values):
            axis.text(column, row, f"{share:.1f}", ha="center", va="center", fontsize=8,
                      color="white" if share > middle else "#1b1b1b")  # fmt: skip
    axis.set_xticks(range(len(TOOL_COSTS)), [_short(t) for t in TOOL_COSTS], fontsize=7.5)
    axis.set_yticks(range(len(shown)), [name for name, _ in shown])
    axis.spines[:].set_visible(False)
    axis.tick_params(length=0)
    return figure


def turns(runs: Named) -> Figure | None:
    """Draw the action groups over turns; a bar ends where episodes have ended (Figure 13)."""
    from matplotlib.ticker import MaxNLocator

    shown = _agentic(runs)
    if not shown:
        return None
    columns = min(2, len(shown))
    rows = -(-len(shown) // columns)
    figure, axes = _figure(1.7 * rows + 0.4, columns=columns, rows=rows)
    for axis, (name, run) in zip(axes, shown, strict=False):
        taken, episodes = run["actions"]["turns"], run["actions"]["episodes"]
        bottom = [0.0] * len(taken)
        for group in (*GROUPS, NOT_TAKEN):
            shares = [100 * turn[group] / episodes for turn in taken]
            axis.bar([t["turn"] for t in taken], shares, bottom=bottom, width=0.9,
                     color=_GROUP_COLOURS[group], label=group)  # fmt: skip
            bottom = [a + b for a, b in zip(bottom, shares, strict=True)]
        axis.set_title(name)
        axis.set_ylim(0, 100)
        axis.set_xlim(0.4, max(len(run["actions"]["turns"]) for _, run in shown) + 0.6)
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    for axis in axes[len(shown) :]:
        axis.set_visible(False)
    for axis in axes[max(0, len(shown) - columns) : len(shown)]:
        axis.set_xlabel("turn")
        axis.tick_params(labelbottom=True)
    figure.supylabel("episodes (%)", fontsize=9)
    _legend(figure, axes[0])
    return figure


def left_open(runs: Named) -> Figure | None:
    """Draw SR 1 by the number of ambiguities that no answer resolved (Appendix M)."""
    known = [(name, run["failures"]["ambiguities"]) for name, run in runs]
    rates = {n: {r["open"]: r["sr1"] for r in found["sr1_by_open"]} for n, found in known if found}
    numbers = sorted({number for found in rates.values() for number in found})
    if not numbers:
        return None
    figure, (axis,) = _figure((0.12 * len(rates) + 0.18) * len(numbers) + 1.0)
    _side_by_side(axis, [(name, [found.get(n) for n in numbers]) for name, found in rates.items()])
    _rows(axis, [f"{number} open" for number in numbers])
    _percent_axis(axis)
    axis.set_xlabel("SR 1 (%)")
    _legend(figure, axis)
    return figure


def _figure(height: float, *, columns: int = 1, rows: int = 1) -> tuple[Figure, list[Axes]]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    grid = figure.subplots(rows, columns, squeeze=False, sharex=True, sharey=True)
    return figure, list(grid.flat)


def _side_by_side(axis: Axes, rates: Sequence[tuple[str, Sequence[Figures | None]]]) -> None:
    """Mark each run's rates beside the other runs' in each row."""
    step = 0.7 / len(rates)
    for index, (name, values) in enumerate(rates):
        _dots(
            axis,
            values,
            offset=step * (index - (len(rates) - 1) / 2),
            colour=_RUN_COLOURS[index % len(_RUN_COLOURS)],
            label=name,
            marker=_MARKERS[index % len(_MARKERS)],
        )


def _dots(axis: Axes, rates: Sequence[Figures | None], *, offset: float, **look: Any) -> None:
    """Mark rates and their intervals, one in each row that has one."""
    found = [(row, r) for row, r in enumerate(rates) if r is not None and r["value"] is not None]
    if not found:
        return
    values = [100 * rate["value"] for _, rate in found]
    below = [100 * (rate["value"] - rate["ci95"][0]) for _, rate in found]
    above = [100 * (rate["ci95"][1] - rate["value"]) for _, rate in found]
    axis.errorbar(
        values,
        [row + offset for row, _ in found],
        xerr=[below, above],
        fmt=look["marker"],
        color=look["colour"],
        label=look["label"],
        markersize=4.5,
        linewidth=1.2,
        clip_on=False,
    )


def _rows(axis: Axes, labels: Sequence[str]) -> None:
    axis.set_yticks(range(len(labels)), labels)
    axis.set_ylim(len(labels) - 0.5, -0.5)
    axis.tick_params(axis="y", length=0)


def _percent_axis(axis: Axes) -> None:
    axis.set_xlim(-2, 102)
    axis.set_xticks(range(0, 101, 20))
    axis.grid(axis="x", color=INK, alpha=0.15, linewidth=0.6)
    axis.set_axisbelow(True)


def _legend(figure: Figure, axis: Axes) -> None:
    handles, labels = axis.get_legend_handles_labels()
    if not labels:
        return
    widest = max(len(line) for label in labels for line in label.split("\n"))
    columns = max(1, min(len(labels), int(105 / (widest + 7))))
    figure.legend(handles, labels, loc="outside lower center", ncols=columns, fontsize=8)
    rows = -(-len(labels) // columns)
    lines = 1 + max(label.count("\n") for label in labels)
    figure.set_figheight(figure.get_figheight() + 0.12 + 0.18 * rows * lines)


def _agentic(runs: Named) -> Named:
    """Return the runs in a-Interact that took an action: c-Interact has but two to choose from."""
    return [(name, run) for name, run in runs if run["mode"] == "a" and run["actions"]["taken"]]


def _p(run: Figures, measure: str) -> str:
    value = run["table2"][measure]["overall"]["value"]
    return f"{100 * value:.1f}%"


def _short(tool: str) -> str:
    return tool.removeprefix("get_").replace("external_", "").replace("_", "\n")
