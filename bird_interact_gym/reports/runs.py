"""Runs: the episodes that were played under one setting, from trace files and folders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

from bird_interact_gym.errors import TraceError
from bird_interact_gym.reports.episodes import Played, Settings, is_torn, read_episodes
from bird_interact_gym.rollouts.trace import trace_files

_TELLING = ("agent", "mode", "dataset", "temperature", "simulator", "patience", "scorer", "profile")
"""The settings that tell runs apart, those that readers know first."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """Episodes of one setting.

    ``argument`` is what named the files; ``episodes`` hold one a key, the last that was written;
    ``replaced`` counts those that a later one stood in for, ``torn`` the files whose last line was
    cut off.
    """

    name: str
    argument: str
    settings: Settings
    episodes: tuple[Played, ...]
    files: tuple[Path, ...]
    replaced: int = 0
    torn: tuple[Path, ...] = ()

    @property
    def counted(self) -> tuple[Played, ...]:
        """The episodes that count in rates."""
        return tuple(e for e in self.episodes if e.counted)

    @property
    def samples(self) -> int:
        """The most episodes that a task has."""
        return max(Counter(e.task_id for e in self.episodes).values(), default=0)


@dataclass
class _Gathered:
    """The episodes of one setting while files are read."""

    episodes: dict[str, Played] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    replaced: int = 0


def load_runs(arguments: Sequence[str]) -> tuple[Run, ...]:
    """Return the runs of some files and folders, each perhaps named: ``NAME=PATH``.

    Episodes of one setting are one run where one argument holds them, whatever their files; each
    argument's are runs of their own. A folder stands for all ``.jsonl`` below it. Raises
    TraceError when nothing can be read, naming file and line.
    """
    runs = [run for argument in dict.fromkeys(arguments) for run in _load(argument)]
    return _named(runs)


def _load(argument: str) -> list[Run]:
    name, path = _split(argument)
    gathered: dict[Settings, _Gathered] = {}
    files = trace_files(path)
    for file in files:
        for episode in read_episodes(file):
            found = gathered.setdefault(episode.settings, _Gathered())
            found.replaced += episode.key in found.episodes
            found.episodes[episode.key] = episode
            if file not in found.files:
                found.files.append(file)
    if not gathered:
        raise TraceError(f"{path}: expected episodes, found none; was the rollout interrupted?")
    return [
        Run(
            name=name,
            argument=argument,
            settings=settings,
            episodes=tuple(found.episodes.values()),
            files=tuple(found.files),
            replaced=found.replaced,
            torn=tuple(file for file in found.files if is_torn(file)),
        )
        for settings, found in gathered.items()
    ]


def _split(argument: str) -> tuple[str, Path]:
    """Return the name, or "", and the path; an existing path is never taken for a named one."""
    name, equals, rest = argument.partition("=")
    if equals and name and not Path(argument).exists():
        return name, Path(rest)
    return "", Path(argument)


def _named(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Name each run after its agent and mode, and what else tells it from the others."""
    mode_tells = len({run.settings.mode for run in runs}) > 1
    names = [run.name or run.settings.agent for run in runs]
    if mode_tells:
        names = [f"{name} {run.settings.mode}" for name, run in zip(names, runs, strict=True)]
    for setting in _TELLING:
        names = _told_apart(names, [str(getattr(run.settings, setting)) for run in runs], setting)
    names = _told_apart(names, [run.argument for run in runs], "from")
    return tuple(_renamed(run, name) for run, name in zip(runs, names, strict=True))


def _told_apart(names: Sequence[str], values: Sequence[str], setting: str) -> list[str]:
    """Add a setting to the names that several runs have, where it differs between them."""
    groups: dict[str, set[str]] = {}
    for name, value in zip(names, values, strict=True):
        groups.setdefault(name, set()).add(value)
    return [
        f"{name}, {setting} {value or 'default'}" if len(groups[name]) > 1 else name
        for name, value in zip(names, values, strict=True)
    ]


def _renamed(run: Run, name: str) -> Run:
    values = {f.name: getattr(run, f.name) for f in fields(run)}
    return Run(**(values | {"name": name}))


def letters(runs: Sequence[Run]) -> Mapping[str, str]:
    """Return a short sign for each run's name: A, B, ... Z, AA, AB, ..."""
    return {run.name: letter(i) for i, run in enumerate(runs)}


def letter(index: int) -> str:
    """Return the index-th sign, from 0."""
    rest, last = divmod(index, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)
