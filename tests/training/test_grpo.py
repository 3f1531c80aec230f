"""GRPO: what TRL gets of the environment's episodes, and that it learns from them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bird_interact_gym.errors import InfrastructureError
from bird_interact_gym.training_data import script_named

pytestmark = pytest.mark.train

DATASET = "synth:level=0,split=train,seed=11,count=4"
SCRIPT = script_named("compact")


@pytest.fixture(scope="module")
def envs():
    from training.evaluation import environments

    with environments(DATASET, count=4) as made:
        yield made


@pytest.fixture
def model_and_tokenizer(envs):
    from training.tiny.model import ModelSize, new_model, train_tokenizer

    texts = [task.subtask(1).query for task in envs[0].dataset.tasks.values()]
    tokenizer = train_tokenizer(texts, vocabulary=400)
    return new_model(tokenizer, ModelSize(hidden=32, layers=1, heads=2), seed=0), tokenizer


def sampling(**changes):
    from training.rollouts import Sampling

    return Sampling(**{"temperature": 1.0, "max_reply": 12, "context": 160, **changes})


def test_rollouts_give_masks_and_rewards_of_their_episodes(envs, model_and_tokenizer):
    from training.grpo import episode_reward, job_maker, task_rows, text_rollouts

    model, tokenizer = model_and_tokenizer
    seen = []
    rollouts = text_rollouts(
        job_maker(envs[0], agent="grpo"), envs, SCRIPT, sampling=sampling(), on_episode=seen.append
    )
    rows = task_rows(envs[0].dataset.task_ids[:2], seed=5, text=True)
    prompts = [row["prompt"] for row in rows for _ in range(3)]
    accelerator = SimpleNamespace(unwrap_model=lambda wrapped: wrapped)
    trainer = SimpleNamespace(accelerator=accelerator, model=model, processing_class=tokenizer)
    out = rollouts(prompts, trainer)
    assert [episode.job.task_id for episode in seen] == [
        task_id for task_id in envs[0].dataset.task_ids[:2] for _ in range(3)
    ]
    assert {episode.job.seed for episode in seen} == {5}
    assert len({episode.job.key for episode in seen}) == 6
    for episode, prompt, completion, mask in zip(
        seen, out["prompt_ids"], out["completion_ids"], out["env_mask"], strict=True
    ):
        assert prompt + completion == episode.ids
        assert len(mask) == len(completion)
        assert mask[0] == 1
        said = [i for i, own in zip(completion, mask, strict=True) if own]
        assert said == [i for u in episode.utterances for i in u.token_ids]
    rewards = [episode.trace["reward"] for episode in seen]
    assert episode_reward([], reward=out["reward"], prompts=[]) == rewards


def test_a_fault_of_infrastructure_is_raised_and_never_paid(envs, model_and_tokenizer, monkeypatch):
    from training import grpo
    from training.rollouts import Policy

    model, tokenizer = model_and_tokenizer
    played = [SimpleNamespace(trace={"outcome": "infra"}, job=SimpleNamespace(task_id="t"))]
    calls = []
    monkeypatch.setattr(grpo, "play", lambda *args, **named: calls.append(1) or played)
    policy = Policy(model=model, tokenizer=tokenizer, script=SCRIPT)
    with pytest.raises(InfrastructureError, match="task t"):
        grpo._play_through(policy, [], envs, sampling())
    assert len(calls) == grpo.INFRA_RETRIES + 1


def test_exactly_one_way_to_play_is_given(model_and_tokenizer):
    from training.grpo import run_grpo

    with pytest.raises(ValueError, match="either"):
        run_grpo(*model_and_tokenizer, None, {})


def test_the_policy_moves_towards_what_is_paid(envs, model_and_tokenizer, tmp_path):
    """Pay for tokens of the vocabulary's lower half: after some steps there are more of them."""
    from datasets import Dataset

    from training.grpo import job_maker, run_grpo, task_rows, text_rollouts

    model, tokenizer = model_and_tokenizer
    shares = []
    rollouts = text_rollouts(job_maker(envs[0], agent="grpo"), envs, SCRIPT, sampling=sampling())

    def paid_for_low_tokens(prompts, trainer):
        out = rollouts(prompts, trainer)
        said = [
            [token for token, own in zip(ids, mask, strict=True) if own]
            for ids, mask in zip(out["completion_ids"], out["env_mask"], strict=True)
        ]
        paid = [sum(token < len(tokenizer) // 2 for token in own) / len(own) for own in said]
        shares.extend(paid)
        return out | {"reward": paid}

    config = {
        "output_dir": str(tmp_path),
        "use_cpu": True,
        "bf16": False,
        "report_to": "none",
        "disable_tqdm": True,
        "gradient_checkpointing": False,
        "per_device_train_batch_size": 8,
        "num_generations": 4,
        "max_steps": 40,
        "learning_rate": 2e-2,
        "max_completion_length": 160,
        "beta": 0.0,
        "save_strategy": "no",
    }
    rows = Dataset.from_list(task_rows(envs[0].dataset.task_ids, seed=0, text=True))
    run_grpo(model, tokenizer, rows, config, rollouts=paid_for_low_tokens)
    first, last = shares[:16], shares[-16:]
    assert sum(last) > 1.3 * sum(first)
