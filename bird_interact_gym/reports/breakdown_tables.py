"""Tables with a column for each run, named by its letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bird_interact_gym.reports import cells
from bird_interact_gym.reports.document import Cell, Table, Text, table
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.reports.runs import letter

RUNS_ABREAST = 7
"""Runs side by side in one table, so that it fits a terminal of 100 columns."""

Rows = Mapping[str, Sequence[str | Cell]]
"""For each label a cell for each run."""

_AMBIGUITIES = (
    "Sub-task 1's failures by ambiguity: of the {failed} failed episodes (all runs), {open} left "
    "an ambiguity that buys budget unresolved ({share}) and {silent} asked nothing."
)


def counts(heading: str, rows: Rows, *, title: str = "") -> Iterator[Table]:
    """Yield tables with a row for each label and a column for each run."""
    runs = len(next(iter(rows.values()), ()))
    for start in range(0, runs, RUNS_ABREAST):
        shown = range(start, min(start + RUNS_ABREAST, runs))
        yield table(
            (heading, *map(letter, shown)),
            [[label, *(values[i] for i in shown)] for label, values in rows.items()],
            title=title,
        )


def breakdown_table(
    title: str, groups: Sequence[Mapping[str, Figures]], *, measure: str
) -> Iterator[Table]:
    """Yield the tables of a breakdown: for each label the tasks, and each run's success.

    The intervals are of ``measure``, "sr1" or "sr2".
    """
    labels = sorted({label for group in groups for label in group})
    if not labels:
        return
    tasks = {
        label: max(group[label]["tasks"] for group in groups if label in group) for label in labels
    }
    rows = {
        f"{plain(label)} ({n})": [_success(group.get(label), n, measure) for group in groups]
        for label, n in tasks.items()
    }
    yield from counts("label (tasks)", rows, title=title)


def ambiguity_tables(found: Sequence[Figures | None]) -> list[Table | Text]:
    """Return what the failures have to do with ambiguities that were left open."""
    known = [figures for figures in found if figures is not None]
    if not known:
        return []
    failed, still_open, silent = (
        sum(figures[name] for figures in known)
        for name in ("failed", "failed_with_open", "failed_without_ask")
    )
    share = f"{100 * still_open / failed:.0f}%" if failed else "none"
    text = _AMBIGUITIES.format(failed=failed, open=still_open, share=share, silent=silent)
    numbers = sorted({row["open"] for figures in known for row in figures["sr1_by_open"]})
    types = dict.fromkeys(t for figures in known for t in figures["failed_by_open_type"])
    by_number = {str(n): [_with_open(figures, n) for figures in found] for n in numbers}
    by_type = {plain(t): [_failed_with(figures, t) for figures in found] for t in types}
    asked = [cells.number(f["asks_per_episode"]) if f else cells.NOTHING for f in found]
    return [
        Text(text),
        *counts("left open", by_number, title="SR 1 by the number of ambiguities left open"),
        *counts("type", by_type | {"questions an episode": asked},
                title="Failed episodes that left an ambiguity of this type open"),
    ]  # fmt: skip


def plain(label: str) -> str:
    """Return an annotation's label as words."""
    return label.removesuffix("_ambiguity").replace("_", " ")


def _success(figures: Figures | None, tasks: int, measure: str) -> Cell:
    if figures is None or not figures["sr1"]["n"]:
        return (cells.NOTHING,)
    first, second = figures["sr1"], figures["sr2"]
    n = first["n"]
    lines = (
        f"{100 * first['value']:.0f} / {100 * second['value']:.0f}",
        cells.interval(figures[measure]["ci95"]),
    )
    return lines if n == tasks else (*lines, f"n {n}")


def _with_open(figures: Figures | None, number: int) -> Cell:
    rates = [r["sr1"] for r in figures["sr1_by_open"] if r["open"] == number] if figures else []
    if not rates:
        return (cells.NOTHING,)
    (rate,) = rates
    return (cells.percent(rate["value"]), cells.interval(rate["ci95"]), f"n {rate['n']}")


def _failed_with(figures: Figures | None, kind: str) -> str:
    if figures is None:
        return cells.NOTHING
    return f"{figures['failed_by_open_type'].get(kind, 0)} of {figures['failed']}"
