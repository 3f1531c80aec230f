"""The script end to end, on a sample in BIRD's layout; no torch is needed."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from training.decompose import main

_SAMPLE = Path(__file__).parent.parent / "decomposition" / "conftest.py"


@pytest.fixture
def dev_json(tmp_path):
    spec = importlib.util.spec_from_file_location("bird_sample", _SAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make_bird_sample(tmp_path)


def _lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_bird_sample_runs_end_to_end_with_ex(dev_json, tmp_path, capsys):
    out, report = tmp_path / "out", tmp_path / "tree.html"
    arguments = ["--dataset", str(dev_json), "--noise", ".3", "--out", str(out)]
    assert main([*arguments, "--report", str(report)]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert (summary["questions"], summary["execution_accuracy"]) == (3, 1.0)
    rows, found = _lines(out / "sft.jsonl"), _lines(out / "pairs.jsonl")
    assert [row["steps"][-1]["sql"] for row in rows] == [
        r["gold"] for r in _lines(out / "pool.jsonl")
    ]
    assert all(row["steps"][-1]["sql"] in row["completion"][0]["content"] for row in rows)
    assert len(found) == summary["pairs"] > 0
    for pair in found:
        assert 0.02 <= pair["margin"] <= 1
        assert pair["prompt"][-1]["role"] == "user"
        assert pair["chosen"] != pair["rejected"]
    page = report.read_text()
    assert page.count("<svg") == 3
    assert not re.search(r"(src|href)=\"(?!#)|https?:|<script", page)


def test_without_noise_there_is_no_pair(dev_json, capsys):
    assert main(["--dataset", str(dev_json)]) == 0
    assert json.loads(capsys.readouterr().out)["pairs"] == 0


def test_compare_prints_all_three_methods(dev_json, capsys):
    arguments = ["--dataset", str(dev_json), "--noise", ".3", "--method", "compare"]
    assert main([*arguments, "--calls", "20"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in ("greedy", "mcts", "guided"))


def test_a_broken_gold_is_named_and_left_out(dev_json, capsys):
    records = json.loads(dev_json.read_text())
    records[1]["SQL"] = "SELECT nothing FROM sale"
    dev_json.write_text(json.dumps(records))
    assert main(["--dataset", str(dev_json)]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["questions"] == 2
    assert "left out 1" in captured.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--dataset", "absent.json"], "absent.json"),
        (["--proposer", "chat"], "--model"),
        (["--noise", ".7"], "--noise"),
    ],
)
def test_a_wrong_setting_is_one_line(dev_json, capsys, arguments, message):
    given = arguments if "--dataset" in arguments else ["--dataset", str(dev_json), *arguments]
    assert main(given) == 2
    assert message in capsys.readouterr().err


def test_the_module_runs_without_torch():
    done = subprocess.run(
        [sys.executable, "-c", "import sys, training.decompose; print('torch' in sys.modules)"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "False"
