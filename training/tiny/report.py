"""What the proof shows: a table with paired intervals, and the learning curves as a picture."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich import box
from rich.console import Console
from rich.table import Table

from bird_interact_gym.rollouts.summary import bootstrap_interval
from training.tiny.proof import Result

COLUMNS = ("stage", "reward [95%]", "SR 1", "SR 2", "gain [95%, paired]", "over", "trained")
NAMES = {
    "untrained": "untrained",
    "sft": "SFT",
    "dpo": "DPO",
    "dpo_margin": "DPO + margin",
    "grpo": "GRPO",
}


def lines(results: Mapping[str, Result]) -> list[tuple[str, ...]]:
    """Return the rows of the table, as texts; the last one is the effect of the margin."""
    rows = []
    for result in results.values():
        over = results.get(result.against or "")
        rows.append(
            (
                NAMES[result.stage],
                _with_interval(list(result.rewards.values())),
                f"{result.sr1:.3f}",
                f"{result.sr2:.3f}",
                _with_interval(gains(result, over), sign=True) if over else "-",
                NAMES[over.stage] if over else "-",
                f"{result.seconds:.0f} s",
            )
        )
    if {"dpo", "dpo_margin"} <= results.keys():
        effect = _with_interval(gains(results["dpo_margin"], results["dpo"]), sign=True)
        rows.append(("the margin's effect", "", "", "", effect, "DPO", ""))
    return rows


def gains(result: Result, over: Result) -> list[float]:
    """Return the differences in reward, task by task."""
    return [reward - over.rewards[task] for task, reward in result.rewards.items()]


def print_table(results: Mapping[str, Result], *, seed: int, seconds: float) -> None:
    """Print the table."""
    table = Table(title=_title(results, seed), box=box.SIMPLE_HEAD)
    for column in COLUMNS:
        table.add_column(column, justify="left" if column in ("stage", "over") else "right")
    for row in lines(results):
        table.add_row(*row)
    console = Console(highlight=False)
    console.print(table)
    console.print(f"{seconds / 60:.1f} minutes. Intervals: bootstrap over the tasks.")


def markdown(results: Mapping[str, Result], *, seed: int) -> str:
    """Return the table as Markdown."""
    rows = [COLUMNS, ("---",) * len(COLUMNS), *lines(results)]
    return "\n".join(
        [f"{_title(results, seed)}\n", *(f"| {' | '.join(row)} |" for row in rows), ""]
    )


def draw_curves(out: Path, stages: Sequence[str]) -> None:
    """Save loss, and reward on validation tasks, of every stage as ``curves.png``."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(11, 4), layout="constrained")
    for stage in stages:
        log = _log(out / stage / "log.jsonl")
        for axis, key in ((left, "loss"), (right, "rollout/reward")):
            points = [(line["step"], line[key]) for line in log if key in line]
            if points:
                axis.plot(*zip(*points, strict=True), marker=".", label=NAMES[stage])
    left.set(title="training loss", xlabel="step", yscale="symlog")
    right.set(title="reward on validation tasks", xlabel="step", ylim=(0, 1))
    for axis in (left, right):
        axis.grid(alpha=0.3)
        if axis.get_legend_handles_labels()[0]:
            axis.legend()
    figure.savefig(out / "curves.png", dpi=110)
    pyplot.close(figure)


def _title(results: Mapping[str, Result], seed: int) -> str:
    tasks = len(next(iter(results.values())).rewards)
    return f"Held-out reward of {tasks} tasks, at temperature 1, seed {seed}"


def _with_interval(values: list[float], *, sign: bool = False) -> str:
    low, high = bootstrap_interval(np.array(values))
    form = "{:+.3f} [{:+.3f}, {:+.3f}]" if sign else "{:.3f} [{:.3f}, {:.3f}]"
    return form.format(float(np.mean(values)), low, high)


def _log(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
