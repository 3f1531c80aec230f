"""The recipe that needs nothing, from a fresh clone; and its losses beside TRL's own."""

import json

import pytest

pytestmark = [pytest.mark.train, pytest.mark.filterwarnings("default"), pytest.mark.timeout(240)]


def test_dpo_without_a_margin_is_trl_on_the_same_data_and_seed(server, tiny, tmp_path, capsys):
    from datasets import load_dataset
    from transformers import AutoTokenizer
    from trl import DPOTrainer

    from training.dpo import main
    from training.recipe import load_recipe

    out = tmp_path / "ours"
    few = "max_steps=5"
    given = ["--recipe", "tiny-cpu", "--margin-scale", "0", "--out", str(out), "--set", few]
    assert main(given) == 0
    ours = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    ours = [line["loss"] for line in ours if "loss" in line]
    rows = load_dataset("json", data_files=str(out / "data" / "pairs.jsonl"), split="train")
    stock = DPOTrainer(
        model=str(out / "start"),
        args=load_recipe("tiny-cpu").config("dpo", tmp_path / "theirs", {"max_steps": 5}),
        train_dataset=rows,
        processing_class=AutoTokenizer.from_pretrained(out / "start"),
    )
    stock.train()
    theirs = [line["loss"] for line in stock.state.log_history if "loss" in line]
    assert len(ours) == 5
    assert max(abs(a - b) for a, b in zip(ours, theirs, strict=True)) == 0.0
