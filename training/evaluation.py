"""How good a model in memory is: episodes of a dataset, played by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.rollouts import Job, summarise
from bird_interact_gym.rules import Mode
from bird_interact_gym.tasks import Dataset
from bird_interact_gym.training_data import script_named
from training.rollouts import Policy, Sampling, play

AT_ONCE = 32
"""Episodes that are played at a time, each in an environment of its own."""

LONGEST = 8192
"""Tokens of a conversation at most, unless the caller says otherwise."""

SCORER = "strict"
"""The scorer that pays while training."""


@contextmanager
def environments(
    dataset: str | Dataset, *, mode: Mode = "a", count: int = AT_ONCE, db: str | None = None
) -> Iterator[list[BirdInteractEnv]]:
    """Yield environments that share a dataset, and close them."""
    if isinstance(dataset, str):
        dataset = open_dataset(dataset, db=db)
    envs = [BirdInteractEnv(mode=mode, dataset=dataset, scorer=SCORER, db=db) for _ in range(count)]
    try:
        yield envs
    finally:
        for env in envs:
            env.close()


def jobs_on(
    env: BirdInteractEnv,
    task_ids: Sequence[str],
    *,
    agent: str,
    seed: int = 0,
    samples: int = 1,
    temperature: float | None = None,
) -> list[Job]:
    """Return the jobs of some tasks in an environment; the samples of a task have its seed."""
    return [
        Job(
            env_id=f"BirdInteract-{env.settings.mode}-v0",
            dataset=env.dataset.name,
            task_id=task_id,
            mode=env.settings.mode,
            profile=env.settings.profile.name,
            scorer=SCORER,
            patience=env.settings.patience,
            simulator=env.simulator.name,
            agent=agent,
            seed=seed,
            sample=sample,
            temperature=temperature,
        )
        for task_id in task_ids
        for sample in range(samples)
    ]


def evaluate(
    model: Any,
    tokenizer: Any,
    *,
    dataset: str | Dataset,
    mode: Mode = "a",
    actions: str = "compact",
    system: str | None = None,
    tasks: int | None = None,
    seed: int = 0,
    samples: int = 1,
    sampling: Sampling | None = None,
    at_once: int = AT_ONCE,
    db: str | None = None,
) -> dict[str, Any]:
    """Play the first ``tasks`` tasks (None: all) and return their figures and ``traces``.

    The figures are those of ``rollouts.summarise``: reward, sr1, sr2, outcomes, ... Greedy, and
    as long as the model's positions allow (8,192 tokens at most), unless ``sampling`` says
    otherwise. Draws depend on ``seed`` alone, and torch's generator is left as it was.
    """
    import torch

    sampling = sampling or _greedy(model)
    policy = Policy(model=model, tokenizer=tokenizer, script=script_named(actions, system))
    with environments(dataset, mode=mode, count=at_once, db=db) as envs:
        ids = list(envs[0].dataset.task_ids)[:tasks]
        jobs = jobs_on(
            envs[0],
            ids,
            agent="policy",
            seed=seed,
            samples=samples,
            temperature=sampling.temperature or None,
        )
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            played = play(policy, jobs, envs, sampling=sampling)
    traces = [p.trace for p in played]
    return {**summarise(traces), "traces": traces}


def _greedy(model: Any) -> Sampling:
    context = min(LONGEST, model.config.max_position_embeddings)
    return Sampling(max_reply=context // 8, context=context)
