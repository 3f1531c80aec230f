"""The script that makes pairs, on episodes of generated tasks; no torch is needed."""

import json

import pytest

from bird_interact_gym.cli import main as bird_interact
from training.pairs import main


@pytest.fixture(scope="module")
def runs(server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    dataset = "synth:level=0,split=train,seed=5,count=3"
    asked = ["rollout", "--env", "BirdInteractSynth-a-v0", "--agent", "oracle"]
    assert bird_interact([*asked, "--dataset", dataset, "--out", str(folder), "--json"]) == 0
    return folder


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_near_misses_lose_to_the_gold_at_its_history(runs, tmp_path, capsys):
    out = tmp_path / "pairs.jsonl"
    arguments = [str(runs), "--resample", "3", "--actions", "compact", "--out", str(out)]
    assert main(arguments) == 0
    counts = json.loads(capsys.readouterr().out)
    rows = lines(out)
    assert counts["pairs"] == counts["pairs: resampled"] == len(rows) > 0
    for row in rows:
        assert row["provenance"]["chosen"]["verdict"] == "pass"
        assert row["provenance"]["rejected"]["verdict"] != "pass"
        assert row["provenance"]["rejected"]["source"] == "resampled"


@pytest.mark.parametrize("kept", [0.2, 0.4, 0.5, 0.67, 0.9])
def test_what_was_tried_is_not_tried_again(runs, tmp_path, capsys, kept):
    out, file = tmp_path / "pairs.jsonl", tmp_path / "pairs.branches.jsonl"
    arguments = [str(runs), "--resample", "2", "--out", str(out)]
    assert main(arguments) == 0
    whole, rows = file.read_bytes(), out.read_bytes()
    file.write_bytes(whole[: int(len(whole) * kept)])  # as a kill may leave it
    assert main(arguments) == 0
    assert out.read_bytes() == rows
    places = [(t["branch_of"], json.dumps(t["steps"][-1]["arguments"])) for t in lines(file)]
    assert len(places) == len(set(places)) == len(whole.splitlines())


def test_histories_are_chosen_by_what_was_called_there(runs, tmp_path, capsys):
    out = tmp_path / "pairs.jsonl"
    assert main([str(runs), "--resample", "2", "--at", "ask", "--out", str(out)]) == 0
    assert json.loads(capsys.readouterr().out)["tried"] == 0  # near-misses are of submissions


def test_a_wrong_setting_is_one_line(tmp_path, capsys):
    assert main([str(tmp_path), "--out", str(tmp_path / "p.jsonl")]) == 2
    assert "found none" in capsys.readouterr().err
