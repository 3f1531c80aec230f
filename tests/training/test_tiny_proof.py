"""The proof of learning, at a size that shows its machinery and learns nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

pytestmark = pytest.mark.train


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    from training.tiny.model import ModelSize
    from training.tiny.scale import CPU
    from training.tiny.stages import Classroom

    def short(fields, **changes):
        batch = {"per_device_train_batch_size": 8, "save_steps": 2}
        return {**fields, **batch, "max_steps": 2, **changes}

    scale = replace(
        CPU,
        demonstrations=16,
        held_out=6,
        validation=2,
        practice=4,
        samples=4,
        vocabulary=500,
        size=ModelSize(hidden=32, layers=1, heads=2, context=300),
        sampling=replace(CPU.sampling, max_reply=16, context=300),
        at_once=8,
        sft=short(CPU.sft, max_length=300),
        dpo=short(CPU.dpo, max_length=300, max_steps=3),
        grpo=short(CPU.grpo, num_generations=4),
    )
    return Classroom(scale=scale, seed=3, out=tmp_path_factory.mktemp("proof"))


PAIR = {
    "prompt": [{"role": "user", "content": "How many?"}],
    "chosen": [{"role": "assistant", "content": 'submit("SELECT 1")'}],
    "rejected": [{"role": "assistant", "content": 'submit("SELECT 2")'}],
    "margin": 0.5,
}


@pytest.fixture(scope="module")
def results(room):
    from training.tiny import stages
    from training.tiny.proof import Proof

    with pytest.MonkeyPatch.context() as patch:
        # An untrained policy gives no pairs: nothing that it does is better than anything else.
        patch.setattr(stages, "prefer", lambda room, traces: [PAIR] * 16)
        return Proof(room, lambda text: None).run()


def test_every_stage_is_examined_on_the_same_held_out_tasks(results, room):
    assert list(results) == ["untrained", "sft", "dpo", "dpo_margin", "grpo"]
    assert {tuple(r.rewards) for r in results.values()} == {tuple(room.held_out.task_ids)}
    assert [r.against for r in results.values()] == [None, "untrained", "sft", "sft", "sft"]


def test_no_task_is_in_two_of_the_splits(room):
    from bird_interact_gym.sqltree import literal_free_hash

    def shapes(dataset):
        golds = (
            (task.subtask(1).sol_sql, task.subtask(2).sol_sql) for task in dataset.tasks.values()
        )
        return {tuple(literal_free_hash(";".join(gold)) for gold in both) for both in golds}

    splits = [shapes(room.training), shapes(room.validation), shapes(room.held_out)]
    assert sum(map(len, splits)) == len(set.union(*splits))


def test_each_stage_leaves_weights_of_its_own(results, room):
    from transformers import AutoModelForCausalLM

    def weights(stage):
        model = AutoModelForCausalLM.from_pretrained(room.out / stage / "model").model
        return model.norm.weight.tolist(), model.layers[0].mlp.up_proj.weight.tolist()

    kept = {stage: weights(stage) for stage in results if stage != "grpo"}  # all rewards 0 there
    assert len({tuple(norm) for norm, _ in kept.values()}) == len(kept)
    assert kept["sft"][1] == kept["dpo"][1] == kept["dpo_margin"][1], "tuned: the norms alone"


def test_held_out_episodes_can_be_replayed_and_reported(results, room):
    from bird_interact_gym.rollouts import read_traces

    for stage, result in results.items():
        traces = list(read_traces(room.out / stage / "held_out.jsonl"))
        assert {t["task_id"]: t["reward"] for t in traces} == result.rewards


def test_a_second_run_trains_nothing_again(results, room, monkeypatch):
    from training.tiny import stages
    from training.tiny.proof import Proof

    for stage in ("imitate", "compare", "reinforce", "examine"):
        monkeypatch.setattr(stages, stage, None)
    monkeypatch.setattr(stages, "prefer", lambda room, traces: [PAIR])
    assert Proof(room, lambda text: None).run() == results


def test_the_table_and_the_curves_show_every_stage(results, room, tmp_path):
    from training.tiny.report import draw_curves, markdown

    table = markdown(results, seed=3)
    for name in ("untrained", "SFT", "DPO", "DPO + margin", "GRPO", "the margin's effect"):
        assert f"| {name} |" in table
    draw_curves(room.out, tuple(results))
    assert (room.out / "curves.png").stat().st_size > 5_000
    logged = [json.loads(x) for x in (room.out / "sft" / "log.jsonl").read_text().splitlines()]
    assert [line["rollout/reward"] for line in logged if "rollout/reward" in line]


def test_gains_are_paired_by_task():
    from training.tiny.proof import Result
    from training.tiny.report import gains

    def result(rewards):
        return Result(stage="dpo", against="sft", rewards=rewards, sr1=0, sr2=0, seconds=0)

    before, after = result({"a": 0.0, "b": 0.7}), result({"b": 1.0, "a": 0.7})
    assert sorted(gains(after, before)) == [pytest.approx(0.3), pytest.approx(0.7)]
