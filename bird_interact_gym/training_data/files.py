"""Traces in, rows out; and where a trace's task is found."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.rollouts.trace import Trace, read_traces, trace_files
from bird_interact_gym.tasks import Dataset, Task


def read_all(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """Yield the traces of files, and of all ``*.jsonl`` below folders; none is a TraceError."""
    for path in paths:
        for file in trace_files(path):
            yield from read_traces(file)


def write_rows(out: Path, rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Write rows as lines of JSON, and yield them; ``out`` appears when all are written."""
    partial = out.with_name(f"{out.name}.part")
    out.parent.mkdir(parents=True, exist_ok=True)
    with partial.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            yield row
    partial.replace(out)


def task_finder(dataset: str | None = None, *, db: str | None = None) -> Callable[[Trace], Task]:
    """Return what finds a trace's task: in the dataset that it names, or in this one."""

    @cache
    def opened(name: str) -> Dataset:
        return open_dataset(name, db=db)

    return lambda trace: opened(dataset or trace["dataset"]).task(trace["task_id"])
