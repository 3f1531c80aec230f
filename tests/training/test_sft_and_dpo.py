"""SFT and DPO as scripts and as functions: what is in the loss, resuming, logs, evaluation."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bird_interact_gym.agents.prompting import tool_schemas

pytestmark = [pytest.mark.train, pytest.mark.filterwarnings("default")]

ROOT = Path(__file__).parents[2]
WRONG = {"role": "assistant", "content": "I give up."}


def lines(path):
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def losses(log):
    return {line["step"]: line["loss"] for line in log if "loss" in line}


@pytest.fixture(scope="module")
def start(tiny, tmp_path_factory):
    """A folder with a model, SFT rows and pairs, so that a script needs no server."""
    folder = tmp_path_factory.mktemp("start")
    tiny.model().save_pretrained(folder / "model")
    tiny.tokenizer.save_pretrained(folder / "model")
    for name, rows in (("sft", tiny.conversations), ("pairs", tiny.pairs)):
        text = "".join(json.dumps({**row, "provenance": {"key": "k"}}) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(text)
    return folder


def arguments(start, stage, out, *more):
    data = start / ("pairs.jsonl" if stage == "dpo" else "sft.jsonl")
    given = ["--recipe", "tiny-cpu", "--data", str(data), "--model", str(start / "model")]
    return [*given, "--out", str(out), *more]


@pytest.mark.parametrize("packing", [False, True])
def test_only_what_the_assistant_said_is_in_the_loss(tiny, tmp_path, packing):
    from training.sft import run_sft

    changes = {"max_steps": 1, "assistant_only_loss": True, "packing": packing}
    settings = {**tiny.cpu, **changes, "max_length": 8192, "output_dir": str(tmp_path)}
    tools = json.dumps(tool_schemas("c"))
    rows = tiny.dataset([{**row, "tools": tools} for row in tiny.conversations[:4]])
    trainer = run_sft(tiny.model(), tiny.tokenizer, rows, settings)
    for row in trainer.train_dataset:
        in_loss = tiny.tokenizer.decode([label for label in row["labels"] if label != -100])
        everything = tiny.tokenizer.decode(row["input_ids"])
        for word in ("SYSTEM", "USER", "OBSERVED", "graded by running it"):
            assert word in everything
            assert word not in in_loss
        assert "look" in in_loss
        assert '<tool_call>\n{"name": "submit", "arguments": {"sql": "SELECT' in in_loss
        assert "null" not in everything
        assert everything.count("<|im_end|>") == in_loss.count("<|im_end|>") // 2 * 5


def test_a_pair_has_one_message_in_the_loss(tiny, tmp_path):
    from training.dpo import run_dpo

    rows = [
        {"prompt": row["messages"][:-1], "chosen": row["messages"][-1:], "rejected": [WRONG]}
        for row in tiny.conversations
    ]
    settings = {**tiny.cpu, "max_steps": 1, "output_dir": str(tmp_path)}
    dataset = tiny.dataset(rows)
    trainer = run_dpo(tiny.model(), tiny.model(1), tiny.tokenizer, dataset, settings, 0)
    for row, made in zip(rows, trainer.train_dataset, strict=True):
        prompt, chosen, rejected = (
            tiny.tokenizer.decode(made[f"{part}_ids"]) for part in ("prompt", "chosen", "rejected")
        )
        assert prompt.endswith("<|im_start|>assistant\n")
        assert "OBSERVED rows" in prompt
        arguments = row["chosen"][0]["tool_calls"][0]["function"]["arguments"]
        call = '<tool_call>\n{"name": "submit", "arguments": ' + arguments + "}\n</tool_call>"
        assert chosen == f"{call}<|im_end|>\n"
        assert rejected == "I give up.<|im_end|>\n"


def test_a_script_killed_at_any_moment_goes_on_from_its_last_checkpoint(start, tmp_path):
    out, quiet = tmp_path / "killed", tmp_path / "quiet"
    settings = ("--set", "save_steps=3", "max_steps=12", "logging_steps=1")
    command = [sys.executable, "-u", "-m", "training.sft"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    killed = subprocess.Popen(
        [*command, *arguments(start, "sft", out, *settings)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=tmp_path,
        env=environment,
    )
    logged = 0
    for line in killed.stdout:
        logged += "'loss'" in line
        if logged == 5:
            killed.send_signal(signal.SIGKILL)
            break
    killed.stdout.close()
    assert killed.wait(timeout=60) == -signal.SIGKILL
    before = losses(lines(out / "log.jsonl"))
    assert 3 <= max(before) < 12
    from training.sft import main

    assert main(arguments(start, "sft", out, *settings)) == 0
    assert main(arguments(start, "sft", quiet, *settings)) == 0
    after, undisturbed = losses(lines(out / "log.jsonl")), losses(lines(quiet / "log.jsonl"))
    assert list(after) == list(range(1, 13))
    assert after == pytest.approx(undisturbed, rel=1e-6)
    assert (out / "model.safetensors").stat().st_size > 0


def test_a_finished_run_trains_no_further_and_others_are_refused(start, tmp_path, capsys):
    from training.dpo import main

    given = arguments(start, "dpo", tmp_path, "--set", "max_steps=2", "save_steps=1")
    assert main(given) == 0
    first = json.loads(capsys.readouterr().out.rpartition("\n{\n")[2].join(["{\n", ""]))
    assert (first["rows"], first["steps"]) == (16, 2)
    trained = losses(lines(tmp_path / "log.jsonl"))
    assert main(given) == 0
    assert losses(lines(tmp_path / "log.jsonl")) == trained
    assert main([*given, "--margin-scale", "0"]) == 2
    assert "margin_scale was 1.0, is 0.0" in capsys.readouterr().err
    assert main([*given, "--margin-scale", "0", "--fresh"]) == 0
    assert losses(lines(tmp_path / "log.jsonl")) != trained
    assert list(tmp_path.rglob("events.out.tfevents*"))


def test_dpo_takes_up_what_sft_left_as_an_adapter(start, tiny, tmp_path, capsys):
    from peft import LoraConfig

    from training.dpo import main
    from training.sft import run_sft

    settings = {**tiny.cpu, "max_steps": 1, "output_dir": str(tmp_path / "sft")}
    adapter = LoraConfig(task_type="CAUSAL_LM", r=4, target_modules="all-linear")
    rows = tiny.dataset(tiny.conversations)
    trainer = run_sft(str(start / "model"), tiny.tokenizer, rows, settings, peft_config=adapter)
    trainer.save_model(str(tmp_path / "sft"))
    out = tmp_path / "dpo"
    given = arguments(start, "dpo", out, "--set", "max_steps=1")
    given[given.index("--model") + 1] = str(tmp_path / "sft")
    assert main([*given, "--margin-scale", "0"]) == 0
    assert losses(lines(out / "log.jsonl"))[1] == pytest.approx(0.6931, abs=1e-4)


def test_evaluation_by_rollout_runs_when_it_is_due(tiny, tmp_path):
    from training.sft import run_sft

    seen = []

    def evaluate(model, tokenizer):
        assert not model.training
        seen.append(tokenizer)
        return {"reward": len(seen) / 10, "table": ["not", "a", "number"]}

    settings = {**tiny.cpu, "max_steps": 5, "output_dir": str(tmp_path)}
    trainer = run_sft(
        tiny.model(),
        tiny.tokenizer,
        tiny.dataset(tiny.conversations),
        settings,
        evaluate=evaluate,
        evaluate_every=2,
    )
    log = lines(tmp_path / "log.jsonl")
    rewards = {line["step"]: line["rollout/reward"] for line in log if "rollout/reward" in line}
    assert rewards == {0: 0.1, 2: 0.2, 4: 0.3, 5: 0.4}
    assert list(losses(log)) == [1, 2, 3, 4, 5]
    assert not any("rollout/table" in line for line in log)
    assert trainer.model.training


@pytest.mark.parametrize("stage", ["sft", "dpo"])
@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--recipe", "absent"), "no recipe 'absent'"),
        (("--set", "betta=1"), "betta"),
        (("--data", "absent.jsonl"), "absent.jsonl"),
        (("--model", str(ROOT / "training" / "recipes")), "no tokenizer to be had"),
    ],
)
def test_a_wrong_setting_is_one_line(start, tmp_path, capsys, stage, more, message):
    from training import dpo, sft

    main = {"sft": sft, "dpo": dpo}[stage].main
    assert main([*arguments(start, stage, tmp_path / "out"), *more]) == 2
    err = capsys.readouterr().err.splitlines()
    assert message in err[-1]
    assert err[-1].startswith(f"{stage}: ")


def test_exported_rows_load_as_a_dataset_and_render_as_they_are(tiny, tmp_path):
    from datasets import load_dataset

    from bird_interact_gym.tools import TOOLS
    from bird_interact_gym.training_data import demonstrations, script_named

    calls = [("get_schema", {}), ("ask", {"question": "Which ü?"}), ("submit", {"sql": "SELECT 1"})]
    names = ("env_id", "dataset", "task_id", "profile", "scorer", "simulator", "agent", "outcome")
    trace = {
        **dict.fromkeys(names, "x"),
        "key": "k",
        "mode": "a",
        "seed": 0,
        "sample": 0,
        "reward": 1.0,
        "first_observation": "User: what?",
        "steps": [
            {"tool": tool, "arguments": arguments, "cost": 1.0, "observation": "seen"}
            for tool, arguments in calls
        ],
    }
    (row,) = demonstrations([trace], script_named("tools"))
    file = tmp_path / "sft.jsonl"
    file.write_text(json.dumps(row) + "\n")
    (loaded,) = load_dataset("json", data_files=str(file), split="train")

    def render(row):
        tools = json.loads(row["tools"])
        return tiny.tokenizer.apply_chat_template(row["messages"], tools=tools, tokenize=False)

    assert render(loaded) == render(row)
    assert "null" not in render(loaded)
    assert '{"name": "ask", "arguments": {"question": "Which ü?"}}' in render(loaded)
    assert all(f'"name": "{tool}"' in render(loaded) for tool in TOOLS)
