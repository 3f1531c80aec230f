"""GRPO in the environment: groups of episodes of one task from one seed, paid by the environment.

One GPU, LoRA on what SFT left, tasks of the generator:
    python -m training.grpo --recipe 1xA100-7B-lora --model runs/sft \
        --dataset synth:level=1,split=train,seed=7,count=2000 --out runs/grpo

A chat model calls the nine tools, which TRL's environment support runs. ``--rollouts text`` plays
with actions as text instead (``--actions react`` or ``compact``), which suits models that call no
tools: the nine schemas alone cost 750 prompt tokens. --set changes a field of TRL's GRPOConfig:
--set use_vllm=true num_generations=8. The same command again resumes from the last checkpoint.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.rollouts import Job
from bird_interact_gym.training_data import Script
from training.rollouts import Played, Policy, Sampling, play

if TYPE_CHECKING:
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    from training.callbacks import Evaluate

INFRA_RETRIES = 2
"""Times a batch is played again where infrastructure failed, before training stops."""

Rollouts = Callable[[list[Any], Any], dict[str, Any]]


def run_grpo(
    model: Any,
    tokenizer: Any,
    dataset: Dataset,
    config: GRPOConfig | Mapping[str, Any],
    *,
    rollouts: Rollouts | None = None,
    environment_factory: Callable[[], Any] | None = None,
    evaluate: Evaluate | None = None,
    evaluate_every: int = 0,
    peft_config: Any = None,
    callbacks: Sequence[Any] = (),
    resume: bool = True,
) -> GRPOTrainer:
    """Train a model, in place, and return the trainer after its last step.

    Args:
        model: a model in memory, or the name or folder of one that TRL loads.
        tokenizer: its tokenizer.
        dataset: rows of ``task_rows``.
        config: a GRPOConfig, or its fields.
        rollouts: plays a batch of prompts as text; see ``text_rollouts``.
        environment_factory: what TRL calls the tools of; see integrations/trl.py. Exactly one of
            the two is given.
        evaluate, evaluate_every, peft_config, callbacks, resume: as for run_sft.
    """
    from trl import GRPOConfig, GRPOTrainer

    from training.running import train, with_callbacks

    if (rollouts is None) == (environment_factory is None):
        raise ValueError("expected either rollouts or environment_factory")
    if isinstance(config, Mapping):
        config = GRPOConfig(**config)
    with warnings.catch_warnings():
        # Both ways to play are marked so; the pinned version has what is used here.
        warnings.filterwarnings("ignore", message=".*experimental", category=UserWarning)
        trainer = GRPOTrainer(
            model=model,
            args=config,
            train_dataset=dataset,
            processing_class=tokenizer,
            reward_funcs=[episode_reward] if rollouts is not None else [],
            rollout_func=rollouts,
            environment_factory=environment_factory,
            peft_config=peft_config,
        )
    with_callbacks(trainer, evaluate=evaluate, every=evaluate_every, more=callbacks)
    return train(trainer, resume=resume)


def task_rows(task_ids: Sequence[str], *, seed: int, text: bool) -> Dataset:
    """Return one row a task: TRL repeats a row for its group.

    For text rollouts the prompt is a name of the job, since TRL passes them nothing else.
    """
    from datasets import Dataset

    jobs = [{"task_id": task_id, "seed": seed} for task_id in task_ids]
    if text:
        return Dataset.from_list([{"prompt": json.dumps(job)} for job in jobs])
    prompt = [{"role": "user", "content": ""}]
    return Dataset.from_list([{"prompt": prompt, **job} for job in jobs])


def text_rollouts(
    job_of: Callable[[str, int, int], Job],
    envs: Sequence[BirdInteractEnv],
    script: Script,
    *,
    sampling: Sampling,
    on_episode: Callable[[Played], None] = lambda played: None,
) -> Rollouts:
    """Return TRL's rollout_func: it plays a batch of rows of ``task_rows`` in some environments.

    ``job_of`` takes a task id, a seed and the number of the sample. Observations are masked from
    the loss. A batch with a fault of infrastructure is played again; a third fault is raised.
    """

    def rollouts(prompts: list[str], trainer: Any) -> dict[str, Any]:
        model = trainer.accelerator.unwrap_model(trainer.model)
        policy = Policy(model=model, tokenizer=trainer.processing_class, script=script)
        rows = [json.loads(prompt) for prompt in prompts]
        jobs = [job_of(row["task_id"], row["seed"], n) for n, row in enumerate(rows)]
        ended = _play_through(policy, jobs, envs, sampling)
        for played in ended:
            on_episode(played)
        return {
            "prompt_ids": [p.ids[: p.prompt_length] for p in ended],
            "completion_ids": [p.ids[p.prompt_length :] for p in ended],
            "env_mask": [p.written[p.prompt_length :] for p in ended],
            "logprobs": None,  # drawn from the model that is trained: nothing to correct
            "reward": [p.trace["reward"] for p in ended],
        }

    return rollouts


def episode_reward(completions: list[Any], *, reward: list[float], **row: Any) -> list[float]:
    """Return what the environment paid."""
    return reward


def _play_through(
    policy: Policy, jobs: Sequence[Job], envs: Sequence[BirdInteractEnv], sampling: Sampling
) -> list[Played]:
    for _ in range(INFRA_RETRIES + 1):
        ended = play(policy, jobs, envs, sampling=sampling)
        failed = [played for played in ended if played.trace["outcome"] == "infra"]
        if not failed:
            return ended
    raise InfrastructureError(
        f"task {failed[0].job.task_id}: infrastructure failed {INFRA_RETRIES + 1} times; training "
        "can be resumed from its last checkpoint"
    )
