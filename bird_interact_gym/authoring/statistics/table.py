"""The paper's Table 1 with more columns: the published sets, and datasets measured here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bird_interact_gym.authoring.statistics.measuring import Statistics

PAPER = {
    "Lite": ("300", "195 / 105", "135", "40.22", "361.52", "5.16", "2", "13.04"),
    "Full": ("600", "410 / 190", "191", "32.95", "252.21", "3.89", "2", "13.64"),
}
"""Table 1 of the paper, in the order of ``ROWS``; interactions are those of its models."""


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


def _interactions(found: Statistics) -> str:
    by_mode = found.interactions_per_task or {}
    return " / ".join(_number(value) for value in by_mode.values()) or "-"


ROWS: tuple[tuple[str, Callable[[Statistics], str]], ...] = (
    ("tasks", lambda s: f"{s.tasks:,}"),
    ("BI / DM", lambda s: f"{s.query_tasks:,} / {s.management_tasks:,}"),
    ("distinct test cases", lambda s: f"{s.distinct_test_cases:,}"),
    ("tokens a query", lambda s: _number(s.tokens_per_query)),
    ("tokens a SQL", lambda s: _number(s.tokens_per_sql)),
    ("ambiguities a task", lambda s: _number(s.ambiguities_per_task)),
    ("sub-tasks a task", lambda s: _number(s.subtasks_per_task)),
    ("interactions a task", _interactions),
)
"""The rows of Table 1 that can be measured; BI are the Query tasks, DM the Management ones."""


def table_rows(measured: Sequence[Statistics], *, paper: bool) -> list[list[str]]:
    """Return the rows, a heading first: the paper's sets if asked for, then the datasets."""
    published = PAPER if paper else {}
    rows = [["", *published, *(found.dataset for found in measured)]]
    for at, (label, show) in enumerate(ROWS):
        rows.append([label, *(row[at] for row in published.values()), *map(show, measured)])
    return rows


def markdown(measured: Sequence[Statistics]) -> str:
    """Return the table in Markdown, a row for each set, the paper's beside the measured."""
    columns = [list(column) for column in zip(*table_rows(measured, paper=True), strict=True)]
    heading, *rows = columns
    lines = [heading, ["---"] + ["---:"] * (len(heading) - 1), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
