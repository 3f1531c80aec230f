"""The trace of an episode: one JSON object a line, versioned, appended as the episode ends.

What is deterministic for a seed stands apart from ``timings``. The raw action text of a language
model is kept as it was written, never rebuilt.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from bird_interact_gym.episode import Episode, Turn
from bird_interact_gym.errors import TraceError
from bird_interact_gym.tools import MalformedCall

TRACE_VERSION = 1

Trace = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Job:
    """One episode to play; ``key`` is equal exactly for equal work."""

    env_id: str
    dataset: str
    task_id: str
    mode: str
    profile: str
    scorer: str
    patience: int
    simulator: str
    agent: str
    seed: int
    sample: int = 0

    @property
    def key(self) -> str:
        """A content key, by which a collection is resumed."""
        content = json.dumps(self.__dict__, sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:16]


def build_trace(
    job: Job, episode: Episode, first_observation: str, *, seconds: float, attempts: int
) -> dict[str, Any]:
    """Return the trace of an episode that has ended."""
    coins = {"coins_total": episode.ledger.total, "coins_left": episode.ledger.left}
    return {
        "version": TRACE_VERSION,
        "key": job.key,
        **job.__dict__,
        "database": episode.task.database,
        "category": episode.task.category,
        "first_observation": first_observation,
        "steps": [_step(number, turn) for number, turn in enumerate(episode.turns, start=1)],
        "outcome": episode.outcome,
        "rewards": list(episode.rewards),
        "reward": sum(episode.rewards),
        "phases": len(episode.task.subtasks),
        "m_amb": episode.task.m_amb,
        "ambiguities_resolved": sorted(episode.resolved),
        "answers_blocked": sum(t.reply is not None and t.reply.blocked for t in episode.turns),
        **(coins if episode.mode == "a" else {}),
        "timings": {"seconds": round(seconds, 4), "attempts": attempts},
    }


def infra_trace(job: Job, fault: str, *, seconds: float, attempts: int) -> dict[str, Any]:
    """Return the trace of an episode that infrastructure kept from starting."""
    return {
        "version": TRACE_VERSION,
        "key": job.key,
        **job.__dict__,
        "steps": [],
        "outcome": "infra",
        "fault": fault,
        "rewards": [],
        "reward": 0.0,
        "timings": {"seconds": round(seconds, 4), "attempts": attempts},
    }


def _step(number: int, turn: Turn) -> dict[str, Any]:
    step: dict[str, Any] = {"turn": number, "phase": turn.phase}
    if isinstance(turn.call, MalformedCall):
        step |= {"tool": None, "raw": turn.call.raw, "malformed": turn.call.message}
    else:
        step |= {"tool": turn.call.tool, "arguments": turn.call.named()}
    step |= {"cost": turn.cost, "observation": turn.observation, "reward": turn.reward}
    if turn.reply is not None:
        step |= {
            "label": str(turn.reply.label),
            "resolved": list(turn.reply.resolved),
            "blocked": turn.reply.blocked,
        }
    if turn.verdict is not None:
        step |= {"verdict": turn.verdict.outcome, "detail": turn.verdict.detail_for_report}
    if turn.fault is not None:
        step["fault"] = turn.fault
    return step | {"terminated": turn.terminated, "truncated": turn.truncated}


class TraceWriter:
    """Appends traces to one file, whole lines only; one writer a file at a time.

    Opening drops a torn last line, so that its episode is owed again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._fd)
            raise TraceError(
                f"{path}: another process is writing to it; choose another --out or wait"
            ) from None
        _drop_torn_line(self._fd)

    def append(self, trace: Trace) -> None:
        """Write one trace as one line in one call."""
        line = json.dumps(trace, ensure_ascii=True) + "\n"
        data = line.encode()
        while data:
            data = data[os.write(self._fd, data) :]

    def close(self) -> None:
        """Close the file and let others write."""
        os.close(self._fd)

    def __enter__(self) -> TraceWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _drop_torn_line(fd: int) -> None:
    """Cut what stands after the last newline: a kill can tear only the last line."""
    size = os.fstat(fd).st_size
    end = size
    while end > 0:
        start = max(0, end - 65536)
        newline = os.pread(fd, end - start, start).rfind(b"\n")
        if newline >= 0:
            end = start + newline + 1
            break
        end = start
    if end < size:
        os.ftruncate(fd, end)


def read_traces(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the traces of a file; a torn last line is left out, any other fault is an error."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise TraceError(f"{path}: cannot be read: {error.strerror}") from None
    lines = content.split(b"\n")
    for number, line in enumerate(lines[:-1], start=1):
        try:
            trace = json.loads(line)
        except ValueError as error:
            raise TraceError(f"{path}, line {number}: not valid JSON: {error}") from None
        if not isinstance(trace, dict) or trace.get("version") != TRACE_VERSION:
            raise TraceError(f"{path}, line {number}: expected a trace of version {TRACE_VERSION}")
        yield trace
