"""GRPO in the environment: groups of episodes of one task from one seed, paid by the environment.

One GPU, LoRA on what SFT left, tasks of the generator:
    python -m training.grpo --recipe 1xA100-7B-lora --model runs/sft \
        --dataset synth:level=1,split=train,seed=7,count=2000 --out runs/grpo

On a CPU, with nothing downloaded, to see that it runs:
    python -m training.grpo --recipe tiny-cpu --actions compact

With ``--actions tools`` a chat model calls the nine tools, which TRL's environment support runs.
``react`` and ``compact`` play with actions as text, for models that call no tools: the nine schemas
alone cost 750 prompt tokens. vLLM serves ``tools`` only. --set changes a field of TRL's GRPOConfig:
--set use_vllm=true num_generations=8. The same command again resumes from the last checkpoint.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError, InfrastructureError
from bird_interact_gym.integrations.trl import tool_environment
from bird_interact_gym.rollouts import Job
from bird_interact_gym.training_data import FORMATS, Script, script_named, write_rows
from training.command import Inputs, parser, run_command
from training.evaluation import environments, jobs_on
from training.recipe import Recipe
from training.rollouts import Played, Policy, Sampling, play

if TYPE_CHECKING:
    from datasets import Dataset
    from trl import GRPOConfig, GRPOTrainer

    from training.callbacks import Evaluate

INFRA_RETRIES = 2
"""Times a batch is played again where infrastructure failed, before training stops."""

MOST_TASKS = 100_000
"""Tasks that one run may draw from: each is a row."""

MAX_REPLY = 1024
"""Tokens of one reply with text actions; ``max_completion_length`` bounds the whole episode."""

MAX_PROMPT = 8192
"""Tokens that the first observation may have on top of that."""

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


def task_rows(task_ids: Sequence[str], *, seed: int, text: bool) -> list[dict[str, Any]]:
    """Return one row a task: TRL repeats a row for its group.

    For text rollouts the prompt is a name of the job, since TRL passes them nothing else.
    """
    jobs = [{"task_id": task_id, "seed": seed} for task_id in task_ids]
    if text:
        return [{"prompt": json.dumps(job)} for job in jobs]
    return [{"prompt": [{"role": "user", "content": ""}], **job} for job in jobs]


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


def job_maker(env: BirdInteractEnv, *, agent: str) -> Callable[[str, int, int], Job]:
    """Return what names the jobs of text rollouts: task id, seed, number of the sample."""

    def job_of(task_id: str, seed: int, sample: int) -> Job:
        return replace(jobs_on(env, [task_id], agent=agent, seed=seed)[0], sample=sample)

    return job_of


def main(argv: Sequence[str] | None = None) -> int:
    """Run the stage; returns 0, or 2 with one line on stderr."""
    options = parser("grpo", __doc__)
    add = options.add_argument
    add("--dataset", default="synth:level=0,split=train,seed=7,count=64", help="tasks to play")
    add("--mode", choices=("a", "c"), default="a")
    add("--actions", choices=tuple(FORMATS), default="tools", help="how actions are written")
    add("--system", metavar="FILE", help="a system prompt, or 'none' (text actions only)")
    add("--db", metavar="URL", help="a PostgreSQL server")
    args = options.parse_args(argv)
    return run_command(args, "grpo", partial(_train, args), partial(_task_file, args))


def _task_file(args: argparse.Namespace, recipe: Recipe, out: Path) -> Path:
    file = out / "data" / "tasks.jsonl"
    if not file.exists():
        ids = open_dataset(args.dataset, db=args.db).task_ids
        if len(ids) > MOST_TASKS:
            raise ConfigurationError(
                f"--dataset {args.dataset}: {len(ids):,} tasks; expected at most {MOST_TASKS:,}, "
                "give a count (synth:...,count=2000)"
            )
        text = args.actions != "tools"
        seed = recipe.common.get("seed", 0)
        list(write_rows(file, task_rows(ids, seed=seed, text=text)))
    return file


def _train(args: argparse.Namespace, inputs: Inputs) -> GRPOTrainer:
    run = partial(
        run_grpo,
        inputs.model,
        inputs.tokenizer,
        inputs.dataset,
        inputs.config,
        evaluate=inputs.evaluate,
        evaluate_every=inputs.evaluate_every,
        peft_config=inputs.peft_config,
    )
    if args.actions == "tools":
        made = tool_environment(args.mode, dataset=args.dataset, db=args.db)
        return run(environment_factory=made)
    config = inputs.config
    sampling = Sampling(
        temperature=config.temperature,
        max_reply=min(MAX_REPLY, config.max_completion_length),
        context=MAX_PROMPT + config.max_completion_length,
    )
    batch = config.per_device_train_batch_size
    with environments(args.dataset, mode=args.mode, count=batch, db=args.db) as envs:
        script = script_named(args.actions, args.system)
        job_of = job_maker(envs[0], agent="grpo")
        return run(rollouts=text_rollouts(job_of, envs, script, sampling=sampling))


if __name__ == "__main__":
    sys.exit(main())
