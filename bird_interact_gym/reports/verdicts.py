"""The verdicts of a rescoring, in a file by which an interrupted one goes on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.errors import ConfigurationError, TraceError
from bird_interact_gym.reports.episodes import Played, Step
from bird_interact_gym.rollouts.trace import TRACE_VERSION, JSONObject, TraceWriter, read_traces


@dataclass(frozen=True, kw_only=True)
class Regraded:
    """A submission (``step`` counts from 1) and both verdicts on it."""

    step: int
    submission: Step
    outcome: str
    detail: str

    @property
    def differs(self) -> bool:
        """Whether the verdicts differ."""
        return self.outcome != self.submission.verdict


class VerdictFile:
    """The verdicts on whole episodes, one a line, appended as they come; no path keeps none.

    Episodes that infrastructure kept from being graded are left out, to be graded the next time.
    Raises TraceError for a file that holds something else, or that another process writes to.
    """

    def __init__(self, path: Path | None) -> None:
        if path is not None and path.suffix == ".jsonl":  # in a folder of runs, a trace file
            raise ConfigurationError(f"{path}: verdicts need another ending than that of traces")
        self._known = _read(path) if path is not None and path.exists() else {}
        self._writer = TraceWriter(path) if path is not None else None

    def find(self, episode: Played, scorer: str) -> tuple[Regraded, ...] | None:
        """Return a scorer's verdicts on the episode's submissions; None where there are none."""
        known = self._known.get(_key(episode, scorer))
        if known is None:
            return None
        return tuple(Regraded(submission=episode.steps[v["step"] - 1], **v) for v in known)

    def add(self, episode: Played, scorer: str, regraded: Sequence[Regraded]) -> None:
        """Keep a scorer's verdicts on the episode's submissions."""
        if self._writer is None or any(r.outcome == "infra" for r in regraded):
            return
        key = _key(episode, scorer)
        verdicts = [{"step": r.step, "outcome": r.outcome, "detail": r.detail} for r in regraded]
        about = {"task_id": episode.task_id, "sample": episode.sample, "scorer": scorer}
        self._writer.append({"version": TRACE_VERSION, "key": key, **about, "verdicts": verdicts})
        self._known[key] = verdicts

    def close(self) -> None:
        """Close the file and let others write."""
        if self._writer is not None:
            self._writer.close()


def _read(path: Path) -> dict[str, list[JSONObject]]:
    lines = list(read_traces(path))
    if not all("verdicts" in line for line in lines):
        raise TraceError(f"{path}: expected verdicts of --rescore, found a trace")
    return {line["key"]: line["verdicts"] for line in lines}


def _key(episode: Played, scorer: str) -> str:
    """A content key: other submissions of an equal episode are other work."""
    made = [(n, s.phase, s.sql, s.verdict) for n, s in enumerate(episode.steps) if s.submitted]
    content = json.dumps([episode.key, scorer, made])
    return hashlib.sha256(content.encode()).hexdigest()[:16]
