"""Traces of real episodes become rows that a trainer can read."""

import json

import pytest

from bird_interact_gym.cli import main as bird_interact

DATASET = "synth:level=0,split=train,seed=11,count=4"


@pytest.fixture(scope="module")
def runs(server, tmp_path_factory):
    """A folder of folders with the traces of two agents in both modes."""
    folder = tmp_path_factory.mktemp("runs")
    below = folder / "first" / "seed-11"
    envs = ["BirdInteractSynth-a-v0", "BirdInteractSynth-c-v0"]
    asked = ["rollout", "--env", *envs, "--agent", "oracle", "random", "--dataset", DATASET]
    assert bird_interact([*asked, "--out", str(below), "--json"]) == 0
    return folder


@pytest.fixture
def run(tmp_path, capsys):
    """Run the verb; return its exit code, its counts and its rows."""

    def call(*words):
        out = tmp_path / "rows.jsonl"
        code = bird_interact(["export", *map(str, words), "--out", str(out), "--json"])
        rows = [json.loads(line) for line in out.read_text().splitlines()]
        return code, json.loads(capsys.readouterr().out), rows

    return call


def test_sft_takes_what_passed(runs, run):
    code, counts, rows = run(runs, "--format", "sft")
    assert (code, counts["episodes"], counts["rows"], len(rows)) == (0, 16, 8, 8)
    assert counts["left out: outcome"] == 8
    for row in rows:
        assert [m["role"] for m in row["messages"][:2]] == ["system", "user"]
        assert row["messages"][-1]["tool_calls"][0]["function"]["name"] == "submit"
        assert row["provenance"]["outcome"] == "pass"
        assert row["provenance"]["dataset"] == DATASET


def test_filters_narrow_it(runs, run):
    _, _, rows = run(runs, "--format", "sft", "--mode", "c", "--actions", "react")
    assert {row["provenance"]["mode"] for row in rows} == {"c"}
    assert rows[0]["messages"][-1]["content"].startswith("<t>")
    failed = ("--outcome", "no_submit", "wrong", "sql_error", "timeout", "--unclean")
    _, counts, rows = run(runs, "--format", "sft", *failed, "--agent", "random")
    assert counts["left out: outcome"] == len(rows) == 8
    assert {row["provenance"]["agent"] for row in rows} == {"random"}
    code, _, rows = run(runs, "--format", "sft", "--min-reward", "2")
    assert (code, rows) == (1, [])


def test_pairs_carry_margins_and_provenance(runs, run):
    code, counts, rows = run(runs, "--format", "pairs", "--actions", "compact")
    assert code == 0
    assert counts["rows"] == len(rows) > 0
    for row in rows:
        assert 0.02 <= row["margin"] <= 1
        assert row["margin"] == pytest.approx(
            row["chosen_potential"] - row["rejected_potential"], abs=2e-6
        )
        assert row["chosen"] != row["rejected"]
        assert len(row["chosen"]) == len(row["rejected"]) == 1
        assert row["provenance"]["chosen"]["verdict"] in (None, "pass", "wrong", "sql_error")


def test_no_traces_is_an_error(tmp_path, capsys):
    assert bird_interact(["export", str(tmp_path), "--format", "sft", "--out", "x.jsonl"]) == 2
    assert "found none" in capsys.readouterr().err
