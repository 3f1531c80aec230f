"""Traces for the tests of the replay: played ones, and a thousand varied from them.

The variation must not flatter the replay, which stores equal paragraphs once. So each synthetic
task has a database of its own, where real tasks share theirs: half of the words of four letters or
more become other words, and every number becomes another at every place. Only the episodes of one
task (three agents, two modes) share what they read. Every step gets a reply of a model with a
thought of 20 to 80 words. All words are drawn evenly, so that the thoughts hold no phrase twice.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Sequence
from pathlib import Path

from bird_interact_gym.agents import make_agent
from bird_interact_gym.cli.options import make_env
from bird_interact_gym.rollouts import Job, collect
from bird_interact_gym.tasks import load_dataset

AGENTS = ("oracle", "scripted", "random")

_WORD = re.compile(r"[A-Za-z]{4,}|\d+")
_FIXED = {"User", "Coins", "left", "Questions", "Submissions", "Refused", "rows", "shown", "error"}


def play(out: Path, *, tasks: Sequence[str]) -> list[Path]:
    """Play starter tasks with each agent in both modes; return the trace files."""
    dataset = load_dataset("starter")
    files = []
    for mode in ("a", "c"):
        settings = {"dataset": dataset, "mode": mode, "profile": "paper", "scorer": "strict"}
        settings |= {"patience": 3, "simulator": "offline"}
        for agent in AGENTS:
            files.append(out / f"{mode}-{agent}.jsonl")
            jobs = [_job(mode, agent, task_id) for task_id in tasks]
            collect(
                jobs,
                out=files[-1],
                make_env=lambda settings=settings: make_env(settings),
                make_agent=lambda agent=agent: make_agent(agent),
            )
    return files


def _job(mode: str, agent: str, task_id: str) -> Job:
    return Job(
        env_id=f"BirdInteract-{mode}-v0",
        dataset="starter",
        task_id=task_id,
        mode=mode,
        profile="paper",
        scorer="strict",
        patience=3,
        simulator="offline",
        agent=agent,
        seed=0,
    )


def written(path: Path, traces: list[dict]) -> Path:
    """Write traces as a trace file."""
    path.write_text("".join(json.dumps(trace) + "\n" for trace in traces))
    return path


def synthetic(traces: list[dict], count: int) -> list[dict]:
    """Return so many episodes, each another variation of one of the traces."""
    words = tuple(sorted(set(re.findall(r"[A-Za-z]{2,}", json.dumps(traces)))))
    names: dict[tuple[str, str], str] = {}
    varied = (_varied(trace, copy, words, names) for copy in itertools.count() for trace in traces)
    return list(itertools.islice(varied, count))


def _varied(
    trace: dict, copy: int, words: tuple[str, ...], names: dict[tuple[str, str], str]
) -> dict:
    task = f"{trace['task_id']}v{copy}"
    key = f"{trace['key']}-{copy}"
    rng = random.Random(key)

    def reworded(text: str) -> str:
        """Other words, alike in all texts of a task; other numbers, alike in equal texts."""
        numbers = random.Random(f"{task} {text}")

        def other(match: re.Match[str]) -> str:
            word = match.group()
            if word.isdigit():
                return "".join(numbers.choices("0123456789", k=len(word)))
            if (task, word) not in names:
                keep = word in _FIXED or rng.random() < 0.5
                names[task, word] = word if keep else rng.choice(words)
            return names[task, word]

        return _WORD.sub(other, text)

    steps = []
    for step in trace["steps"]:
        thought = " ".join(rng.choices(words, k=rng.randint(20, 80)))
        steps.append(
            step
            | {"arguments": {k: reworded(v) for k, v in step.get("arguments", {}).items()}}
            | {"observation": reworded(step["observation"])}
            | {"raw": f"<thought>{thought}</thought>", "finish_reason": "stop"}
            | {"prompt_tokens": rng.randint(500, 9000), "completion_tokens": rng.randint(20, 300)}
        )
    first = reworded(trace["first_observation"])
    return trace | {"key": key, "task_id": task, "first_observation": first, "steps": steps}
