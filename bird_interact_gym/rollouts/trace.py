"""The trace of an episode: one JSON object a line, versioned, appended as the episode ends.

What is deterministic for a seed stands apart from ``timings``. The raw action text of a language
model is kept as it was written, never rebuilt.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from bird_interact_gym.agents import Utterance
from bird_interact_gym.episode import Episode, Turn
from bird_interact_gym.errors import TraceError
from bird_interact_gym.tools import MalformedCall

TRACE_VERSION = 1

Number = TypeVar("Number", int, float)

Trace = Mapping[str, Any]
JSONObject = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Job:
    """One episode to play; ``key`` is equal exactly for equal work.

    ``agent`` is the specification without what changes no answer (the address of an endpoint, its
    deadlines); ``temperature`` is None where the agent's own is taken, or it has none.
    """

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
    temperature: float | None = None

    @property
    def key(self) -> str:
        """A content key, by which a collection is resumed."""
        given = {name: value for name, value in self.__dict__.items() if value is not None}
        content = json.dumps(given, sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:16]


def build_trace(
    job: Job,
    episode: Episode,
    first_observation: str,
    *,
    seconds: float,
    attempts: int,
    utterances: Sequence[Utterance | None] = (),
    spent: Sequence[Utterance | None] | None = None,
    cut_after: float | None = None,
) -> JSONObject:
    """Return the trace of an episode that has ended.

    ``utterances`` are what a language model wrote for each turn, ``spent`` all that it wrote for
    the job, attempts that failed included; ``cut_after`` is the deadline that ended the episode.
    """
    coins = {"coins_total": episode.ledger.total, "coins_left": episode.ledger.left}
    turns = zip_longest(episode.turns, utterances[: len(episode.turns)])
    return {
        "version": TRACE_VERSION,
        "key": job.key,
        **job.__dict__,
        "database": episode.task.database,
        "category": episode.task.category,
        "first_observation": first_observation,
        "steps": [_step(number, *turn) for number, turn in enumerate(turns, start=1)],
        "outcome": episode.outcome,
        "rewards": list(episode.rewards),
        "reward": sum(episode.rewards),
        "phases": len(episode.task.subtasks),
        "m_amb": episode.task.m_amb,
        "ambiguities_resolved": sorted(episode.resolved),
        "answers_blocked": sum(t.reply is not None and t.reply.blocked for t in episode.turns),
        **(coins if episode.mode == "a" else {}),
        **_spending(utterances if spent is None else spent),
        **({"cut_after": cut_after} if cut_after is not None else {}),
        "timings": {"seconds": round(seconds, 4), "attempts": attempts},
    }


def infra_trace(
    job: Job,
    fault: str,
    *,
    seconds: float,
    attempts: int,
    spent: Sequence[Utterance | None] = (),
) -> JSONObject:
    """Return the trace of an episode that infrastructure kept from starting, or from going on."""
    return {
        "version": TRACE_VERSION,
        "key": job.key,
        **job.__dict__,
        "steps": [],
        "outcome": "infra",
        "fault": fault,
        "rewards": [],
        "reward": 0.0,
        **_spending(spent),
        "timings": {"seconds": round(seconds, 4), "attempts": attempts},
    }


def _step(number: int, turn: Turn, utterance: Utterance | None) -> JSONObject:
    step: JSONObject = {"turn": number, "phase": turn.phase}
    if isinstance(turn.call, MalformedCall):
        step |= {"tool": None, "raw": turn.call.raw, "malformed": turn.call.message}
    else:
        step |= {"tool": turn.call.tool, "arguments": turn.call.named()}
    if utterance is not None:
        step |= _written(utterance)
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


def _written(utterance: Utterance) -> JSONObject:
    """Return what a model wrote, without what is not known of it."""
    known = {
        "tool_calls": [dict(call) for call in utterance.tool_calls] or None,
        "reasoning": utterance.reasoning,
        "finish_reason": utterance.finish_reason,
        "prompt_tokens": utterance.prompt_tokens,
        "completion_tokens": utterance.completion_tokens,
        "cost_usd": utterance.cost,
        "token_ids": list(utterance.token_ids) if utterance.token_ids is not None else None,
    }
    return {"raw": utterance.text} | {k: v for k, v in known.items() if v is not None}


def _spending(utterances: Sequence[Utterance | None]) -> JSONObject:
    """Return the tokens and the dollars of a language model; nothing for another agent.

    A conversation that no longer fits the model was not read, and cost nothing.
    """
    seen = [utterance for utterance in utterances if utterance is not None]
    if not seen:
        return {}
    written = [utterance for utterance in seen if utterance.finish_reason != "context_length"]
    return {
        "tokens": {
            "prompt": total_if_known(u.prompt_tokens for u in written),
            "completion": total_if_known(u.completion_tokens for u in written),
        },
        "cost_usd": total_if_known(u.cost for u in written),
    }


def total_if_known(parts: Iterable[Number | None]) -> Number | None:
    """Return a sum, None where a part is not known: a smaller sum would pass for the whole."""
    known: list[Number] = []
    for part in parts:
        if part is None:
            return None
        known.append(part)
    return sum(known)


class TraceWriter:
    """Appends traces to one file, whole lines only; one writer a file at a time.

    Opening drops a torn last line, so that its episode is owed again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._fd = _open_locked(path)
        _drop_torn_line(self._fd)

    def forget(self, keys: Collection[str]) -> None:
        """Take some traces out of the file; a kill leaves either the old file or the new one."""
        kept = [trace for trace in read_traces(self.path) if trace["key"] not in keys]
        fresh = self.path.with_name(f"{self.path.name}.new")
        fresh.unlink(missing_ok=True)
        fd = _open_locked(fresh)
        os.close(self._fd)
        self._fd = fd
        for trace in kept:
            self.append(trace)
        os.fsync(fd)
        os.replace(fresh, self.path)

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


def _open_locked(path: Path) -> int:
    """Open a file for appending; no other process can, as long as it is open."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(fd).st_ino == os.stat(path).st_ino:  # not replaced since it was opened
            return fd
    except OSError:
        pass  # as where it was replaced
    os.close(fd)
    raise TraceError(f"{path}: another process is writing to it; choose another --out or wait")


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


def trace_files(path: Path) -> list[Path]:
    """Return a trace file, or those of a folder and what is below it; TraceError where none is."""
    if path.is_dir():
        files = sorted(path.rglob("*.jsonl"))
        if not files:
            raise TraceError(f"{path}: expected .jsonl files of traces in this folder, found none")
        return files
    if not path.is_file():
        raise TraceError(f"{path}: no such file or folder; give what rollout wrote to --out")
    return [path]


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
