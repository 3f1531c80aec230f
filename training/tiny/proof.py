"""The proof of learning, start to end; a run that was cut short goes on where it was."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from training.tiny import stages
from training.tiny.stages import Classroom

Tell = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Result:
    """A stage on the held-out tasks. ``against`` is the stage that its model started from.

    ``rewards`` is by task, the mean of its episodes; ``seconds`` are those of training, without
    the held-out episodes.
    """

    stage: str
    against: str | None
    rewards: dict[str, float]
    sr1: float
    sr2: float
    seconds: float

    @property
    def reward(self) -> float:
        """The mean reward."""
        return float(np.mean(list(self.rewards.values())))


class Proof:
    """Runs the stages in order and keeps each one's model and result in its folder."""

    def __init__(self, room: Classroom, tell: Tell) -> None:
        self._room = room
        self._tell = tell
        self.results: dict[str, Result] = {}

    def run(self) -> dict[str, Result]:
        """Return the results by stage: untrained, sft, dpo, dpo_margin, grpo."""
        room = self._room
        rows = self._timed("demonstrations", lambda: stages.demonstrate(room))
        model, tokenizer = stages.untrained(room, rows)
        self._stage("untrained", None, tokenizer, lambda: model)
        taught = self._stage(
            "sft", "untrained", tokenizer, lambda: stages.imitate(room, model, tokenizer, rows)
        )
        practice = self._timed("practice", lambda: stages.practise(room, taught, tokenizer))
        pairs = self._timed("pairs", lambda: stages.prefer(room, practice))
        self._tell(f"{len(practice)} practice episodes, {len(pairs)} pairs")
        for name, margin_scale in (("dpo", 0.0), ("dpo_margin", 1.0)):
            self._stage(
                name,
                "sft",
                tokenizer,
                lambda name=name, margin_scale=margin_scale: stages.compare(
                    room, name, taught, tokenizer, pairs, margin_scale=margin_scale
                ),
            )
        self._stage("grpo", "sft", tokenizer, lambda: stages.reinforce(room, taught, tokenizer))
        return self.results

    def _stage(
        self, name: str, against: str | None, tokenizer: Any, train: Callable[[], Any]
    ) -> Any:
        """Return the stage's model, trained and examined now or by the run before."""
        from transformers import AutoModelForCausalLM

        folder = self._room.out / name
        kept = folder / "result.json"
        if kept.exists():
            self.results[name] = Result(**json.loads(kept.read_text()))
            self._tell(f"{name}: done before, reward {self.results[name].reward:.3f}")
            return AutoModelForCausalLM.from_pretrained(folder / "model")
        started = time.monotonic()
        trained = train()
        seconds = time.monotonic() - started
        trained.save_pretrained(folder / "model")
        tokenizer.save_pretrained(folder / "model")
        # Loaded anew: trainers put a forward of their own onto a model, and a copy of such a model
        # goes on computing with the weights of the first.
        model = AutoModelForCausalLM.from_pretrained(folder / "model")
        self.results[name] = self._examine(name, against, model, tokenizer, seconds)
        _write(kept, json.dumps(asdict(self.results[name]), indent=2))
        return model

    def _examine(
        self, name: str, against: str | None, model: Any, tokenizer: Any, seconds: float
    ) -> Result:
        # An untrained model's zeros need no second sample, and its episodes are the longest.
        samples = 1 if against is None else self._room.scale.held_out_samples
        traces = self._timed(
            f"{name}: held-out episodes",
            lambda: stages.examine(self._room, model, tokenizer, samples=samples),
        )
        result = Result(
            stage=name,
            against=against,
            rewards=_by_task(traces),
            sr1=float(np.mean([len(trace["rewards"]) >= 1 for trace in traces])),
            sr2=float(np.mean([len(trace["rewards"]) >= 2 for trace in traces])),
            seconds=round(seconds, 1),
        )
        lines = "".join(json.dumps(trace) + "\n" for trace in traces)
        _write(self._room.out / name / "held_out.jsonl", lines)
        self._tell(f"{name}: reward {result.reward:.3f}, trained in {seconds:.0f} s")
        return result

    def _timed(self, what: str, work: Callable[[], Any]) -> Any:
        started = time.monotonic()
        made = work()
        self._tell(f"{what}: {time.monotonic() - started:.0f} s")
        return made


def _by_task(traces: list[dict[str, Any]]) -> dict[str, float]:
    """Return each task's mean reward."""
    rewards: dict[str, list[float]] = {}
    for trace in traces:
        rewards.setdefault(trace["task_id"], []).append(trace["reward"])
    return {task_id: float(np.mean(found)) for task_id, found in rewards.items()}


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.part")
    partial.write_text(text)
    os.replace(partial, path)
