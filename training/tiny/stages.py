"""What the proof does to a model, stage by stage: demonstrations, practice, preferences, reward."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bird_interact_gym.agents import make_agent
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.rollouts import Settings, TraceWriter, collect, read_traces
from bird_interact_gym.tasks import Dataset
from bird_interact_gym.training_data import (
    EpisodeFilter,
    PairOptions,
    demonstrations,
    script_named,
    step_pairs,
)
from training.dpo import run_dpo
from training.evaluation import environments, evaluate, jobs_on
from training.grpo import job_maker, run_grpo, task_rows, text_rollouts
from training.rollouts import Policy, play
from training.sft import run_sft
from training.tiny.model import new_model, train_tokenizer
from training.tiny.scale import Scale

SCRIPT = script_named("compact")
WRITTEN_AT_A_TIME = 256
"""Practice episodes that are written together: what an interruption loses at most."""
DEMONSTRATORS = 2
"""Episodes that the demonstrator plays at a time."""

Rows = list[dict[str, Any]]


@dataclass(frozen=True, kw_only=True)
class Classroom:
    """The tasks of a run, made when they are first needed, and its folder."""

    scale: Scale
    seed: int
    out: Path
    db: str | None = None

    @cached_property
    def training(self) -> Dataset:
        """Tasks to demonstrate."""
        return self._tasks("train", self.scale.demonstrations, seed=self.seed)

    @cached_property
    def practice(self) -> Dataset:
        """Tasks of the same split from another seed: hardly any of them was demonstrated."""
        return self._tasks("train", self.scale.practice, seed=self.seed + 1)

    @cached_property
    def validation(self) -> Dataset:
        """Tasks of the learning curves."""
        return self._tasks("validation", self.scale.validation, seed=self.seed)

    @cached_property
    def held_out(self) -> Dataset:
        """Tasks of the table: queries of shapes that training never saw."""
        return self._tasks("test", self.scale.held_out, seed=self.seed)

    def _tasks(self, split: str, count: int, *, seed: int) -> Dataset:
        """Return ``count`` tasks of a split, as many of each level, as one dataset."""
        each = count // len(self.scale.levels)
        parts = [
            open_dataset(f"synth:level={level},split={split},seed={seed},count={each}", db=self.db)
            for level in self.scale.levels
        ]
        return Dataset(
            name=" + ".join(part.name for part in parts),
            root=self.out,
            tasks={i: task for part in parts for i, task in part.tasks.items()},
            databases={n: documents for part in parts for n, documents in part.databases.items()},
        )


def demonstrate(room: Classroom) -> Rows:
    """Return the demonstrator's solved episodes as conversations."""

    def make_env() -> BirdInteractEnv:
        return BirdInteractEnv(dataset=room.training, db=room.db)

    env = make_env()
    jobs = jobs_on(env, room.training.task_ids, agent="demonstrator", seed=room.seed)
    env.close()
    traces = collect(
        jobs,
        out=room.out / "demonstrations.jsonl",
        make_env=make_env,
        make_agent=lambda: make_agent("demonstrator"),
        settings=Settings(workers=DEMONSTRATORS),
    )
    passed = EpisodeFilter(outcomes=frozenset({"pass"}), clean=True)
    kept = [trace for trace in traces if passed.reason_against(trace) is None]
    return [{"messages": row["messages"]} for row in demonstrations(kept, SCRIPT)]


def untrained(room: Classroom, rows: Rows) -> tuple[Any, Any]:
    """Return a new model, and a tokenizer of the demonstrations' text."""
    texts = (message["content"] for row in rows for message in row["messages"])
    tokenizer = train_tokenizer(texts, vocabulary=room.scale.vocabulary)
    return new_model(tokenizer, room.scale.size, seed=room.seed), tokenizer


def imitate(room: Classroom, model: Any, tokenizer: Any, rows: Rows) -> Any:
    """Train on the demonstrations, in place (SFT)."""
    config = _config(room, "sft", assistant_only_loss=True)
    run_sft(
        model,
        tokenizer,
        _dataset(rows),
        config,
        evaluate=_validator(room),
        evaluate_every=math.ceil(_steps(config, rows) / 3),
    )
    return model


def practise(room: Classroom, model: Any, tokenizer: Any) -> Rows:
    """Return the traces of episodes that the policy samples on the tasks of practice."""
    scale, out = room.scale, room.out / "practice.jsonl"
    policy = Policy(model=model, tokenizer=tokenizer, script=SCRIPT)
    with (
        TraceWriter(out) as writer,
        environments(room.practice, count=scale.at_once, db=room.db) as envs,
    ):
        known = {trace["key"] for trace in read_traces(out)}
        jobs = jobs_on(
            envs[0],
            room.practice.task_ids,
            agent="sft",
            seed=room.seed,
            samples=scale.samples,
            temperature=scale.sampling.temperature,
        )
        owed = [job for job in jobs if job.key not in known]
        for first in range(0, len(owed), WRITTEN_AT_A_TIME):
            batch = owed[first : first + WRITTEN_AT_A_TIME]
            for played in play(policy, batch, envs, sampling=scale.sampling):
                writer.append(played.trace)
    return list(read_traces(out))


def prefer(room: Classroom, traces: Sequence[Mapping[str, Any]]) -> Rows:
    """Return step-level preference pairs of practice episodes.

    A submission wins only where it passed. The potential also ranks wrong SQL by how near it comes
    to the gold, and a small model that learns to prefer one wrong query to another gets worse.
    """
    found = step_pairs(
        traces,
        lambda trace: room.practice.task(trace["task_id"]),
        options=PairOptions(script=SCRIPT),
    )
    columns = ("prompt", "chosen", "rejected", "margin")
    return [
        {name: row[name] for name in columns}
        for row in found
        if row["provenance"]["chosen"]["verdict"] in (None, "pass")
    ]


def compare(
    room: Classroom, name: str, model: Any, tokenizer: Any, rows: Rows, *, margin_scale: float
) -> Any:
    """Return a copy of a model trained on pairs (DPO), by a margin."""
    config = _config(room, "dpo", folder=name)
    trained = _tunable(room, model)
    run_dpo(
        trained,
        deepcopy(model),
        tokenizer,
        _dataset(rows),
        config,
        margin_scale=margin_scale,
        evaluate=_validator(room),
        evaluate_every=_steps(config, rows),
    )
    return trained


def reinforce(room: Classroom, model: Any, tokenizer: Any) -> Any:
    """Return a copy of a model trained on what its own episodes earn (GRPO)."""
    config = _config(room, "grpo")
    trained = _tunable(room, model)
    at_once = config["per_device_train_batch_size"]
    with environments(room.practice, count=at_once, db=room.db) as envs:
        run_grpo(
            trained,
            tokenizer,
            _dataset(task_rows(room.practice.task_ids, seed=room.seed, text=True)),
            config,
            rollouts=text_rollouts(
                job_maker(envs[0], agent="grpo"),
                envs,
                SCRIPT,
                sampling=room.scale.sampling,
            ),
            evaluate=_validator(room),
            evaluate_every=math.ceil(config["max_steps"] / 2),
        )
    return trained


def _tunable(room: Classroom, model: Any) -> Any:
    """Return a copy of a model of which the scale's ``tuned`` parameters are to be trained."""
    copy = deepcopy(model)
    for name, parameter in copy.named_parameters():
        parameter.requires_grad_(re.search(room.scale.tuned, name) is not None)
    return copy


def examine(room: Classroom, model: Any, tokenizer: Any, *, samples: int) -> Rows:
    """Return the traces of the held-out tasks, each played ``samples`` times."""
    traces: Rows = _figures(room, model, tokenizer, room.held_out, samples)["traces"]
    return traces


def _validator(room: Classroom) -> Any:
    def validate(model: Any, tokenizer: Any) -> dict[str, Any]:
        figures = _figures(room, model, tokenizer, room.validation, 1)
        return {name: figures[name] for name in ("reward", "sr1", "sr2")}

    return validate


def _figures(
    room: Classroom, model: Any, tokenizer: Any, dataset: Dataset, samples: int
) -> dict[str, Any]:
    """Return the figures of the policy as it is: what it says is drawn at temperature 1."""
    return evaluate(
        model,
        tokenizer,
        dataset=dataset,
        seed=room.seed,
        samples=samples,
        sampling=room.scale.sampling,
        at_once=room.scale.at_once,
        db=room.db,
    )


def _config(room: Classroom, stage: str, *, folder: str = "", **more: Any) -> dict[str, Any]:
    """Return the fields of TRL's config of a stage."""
    return {
        **room.scale.common,
        **getattr(room.scale, stage),
        **more,
        "output_dir": str(room.out / (folder or stage)),
        "seed": room.seed,
    }


def _steps(config: Mapping[str, Any], rows: Rows) -> int:
    """Return how many steps some rows take."""
    batches = math.ceil(len(rows) / config["per_device_train_batch_size"])
    return batches * int(config["num_train_epochs"])


def _dataset(rows: Rows) -> Any:
    from datasets import Dataset as HuggingFaceDataset

    return HuggingFaceDataset.from_list(rows)
