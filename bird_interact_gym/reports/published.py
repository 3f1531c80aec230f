"""The rows that the paper publishes, with rates and rewards from 0 to 1 as everywhere here."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import yaml

from bird_interact_gym.reports.measures import Figures

_NAMES = {"bi": "BI", "dm": "DM", "all": "overall"}


def published_tables() -> list[Figures]:
    """Return the paper's Tables 2, 10 and 12: benchmark, source, tasks, and rows as runs have."""
    text = files(__package__).joinpath("published.yaml").read_text(encoding="utf-8")
    tables: list[Figures] = yaml.safe_load(text)
    return [table | {"rows": [_row(row) for row in table["rows"]]} for table in tables]


def _row(row: dict[str, Any]) -> Figures:
    return {
        "model": row["model"],
        "mode": row["mode"],
        "sr1": {_NAMES[name]: _rate(*cell) for name, cell in row["sr1"].items()},
        "sr2": {_NAMES[name]: _rate(*cell) for name, cell in row["sr2"].items()},
        "reward": {"value": round(row["reward"] / 100, 6), "ci95": None},
        "cost_usd": row["cost_usd"],
    }


def _rate(percent: float, gain: float | None = None) -> Figures:
    return {
        "value": round(percent / 100, 6),
        "gain": None if gain is None else round(gain / 100, 6),
        "ci95": None,
    }
