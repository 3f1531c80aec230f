"""Kill a rollout with SIGKILL again and again, resume it, and compare it with a calm one.

    python -m benchmarks.resume --episodes 500 --kills 5

The scripted agent plays generated tasks of level 0. The moments are drawn from a seed, as numbers
of traces: a rollout is killed once its file has so many lines, wherever it then is.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.rollouts import read_traces

ENV = "BirdInteractSynth-a-v0"
POLL = 0.005
"""Seconds between two looks at the file."""

DEADLINE = 600.0
"""Seconds that one rollout may take."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """What stood in the disturbed run's file in the end, and whether the calm run's has the same.

    ``kills`` counts those that hit a running process. A torn line would have been an error.
    """

    episodes: int
    distinct: int
    kills: int
    as_undisturbed: bool


def kill_and_resume(folder: Path, *, episodes: int, kills: int, seed: int) -> Found:
    """Run the comparison in a folder."""
    dataset = folder / "tasks"
    _run(_synth(dataset, episodes))
    calm, disturbed = folder / "calm", folder / "disturbed"
    _run(_rollout(dataset, calm))
    moments = sorted(random.Random(seed).sample(range(episodes), kills))
    file = disturbed / f"{ENV}-scripted.jsonl"
    hits = 0
    for moment in moments:
        hits += _kill_at(_rollout(dataset, disturbed), file, moment)
    _run(_rollout(dataset, disturbed))
    keys = [trace["key"] for trace in read_traces(file)]
    same = _content(file) == _content(calm / file.name)
    return Found(episodes=len(keys), distinct=len(set(keys)), kills=hits, as_undisturbed=same)


def _synth(out: Path, count: int) -> list[str]:
    return ["synth", "--level", "0", "--seed", "7", "--count", str(count), "--out", str(out)]


def _rollout(dataset: Path, out: Path) -> list[str]:
    chosen = ["--env", ENV, "--dataset", str(dataset), "--agent", "scripted"]
    return ["rollout", *chosen, "--out", str(out), "--json"]


def _command(words: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "bird_interact_gym.cli", *words]


def _run(words: Sequence[str]) -> None:
    done = subprocess.run(_command(words), capture_output=True, text=True, timeout=DEADLINE)
    if done.returncode:
        raise _failure(words, done.returncode, done.stderr)


def _kill_at(words: Sequence[str], file: Path, lines: int) -> bool:
    """Kill a command once a file has more lines than so many; return whether it still ran."""
    with tempfile.TemporaryFile("w+") as stderr:
        process = subprocess.Popen(_command(words), stdout=subprocess.DEVNULL, stderr=stderr)
        end = time.monotonic() + DEADLINE
        while process.poll() is None and time.monotonic() < end and _lines(file) <= lines:
            time.sleep(POLL)
        process.kill()
        code = process.wait(timeout=60)
        if code not in (0, -signal.SIGKILL):
            stderr.seek(0)
            raise _failure(words, code, stderr.read())
    return code == -signal.SIGKILL


def _failure(words: Sequence[str], code: int, stderr: str) -> RuntimeError:
    return RuntimeError(f"{' '.join(words)} ended with {code}: {stderr[-2000:]}")


def _lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


def _content(file: Path) -> dict[str, Any]:
    """Return the traces by key, without what depends on the clock."""
    return {
        trace["key"]: {name: value for name, value in trace.items() if name != "timings"}
        for trace in read_traces(file)
    }


def main() -> int:
    """Run the comparison; exit code 1 where anything is lost, doubled or different."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--episodes", type=int, default=500)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bi-resume-") as folder:
        found = kill_and_resume(
            Path(folder), episodes=args.episodes, kills=args.kills, seed=args.seed
        )
    report = found.__dict__ | {"seconds": round(time.monotonic() - started, 1)}
    print(json.dumps(report, indent=2))
    good = found.episodes == found.distinct == args.episodes and found.as_undisturbed
    return 0 if good and found.kills == args.kills else 1


if __name__ == "__main__":
    sys.exit(main())
