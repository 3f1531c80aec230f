"""Which trace files a replay shows, and what each is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.rollouts.trace import trace_files


@dataclass(frozen=True, kw_only=True)
class Run:
    """One trace file; ``name`` is unique among the runs of a replay."""

    name: str
    path: Path


def find_runs(paths: Sequence[Path]) -> list[Run]:
    """Return the trace files that the paths name; a folder stands for all ``*.jsonl`` below it.

    A file that is named twice counts once. Files of equal names are told apart by their folders.
    Raises TraceError for a path that is not there and for a folder without trace files.
    """
    files = list(dict.fromkeys(file.resolve() for path in paths for file in trace_files(path)))
    return [Run(name=name, path=file) for name, file in zip(_names(files), files, strict=True)]


def _names(files: Sequence[Path]) -> list[str]:
    """Return the files' names without ending, with as many folders before them as tell them apart.

    Files that differ by their ending only keep their whole path.
    """
    for depth in range(1, max(len(file.parts) for file in files) + 1):
        names = ["/".join(file.with_suffix("").parts[-depth:]) for file in files]
        if len(set(names)) == len(names):
            return names
    return [str(file) for file in files]
