"""``bird-interact stats``: JSON, Markdown, the oracle, and what cannot be counted."""

from __future__ import annotations

import json

import pytest

from bird_interact_gym.cli import main


def test_json_of_one_dataset_is_one_object(capsys):
    assert main(["stats", "starter", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["databases"] >= 4
    assert figures["tasks"] == sum(one["tasks"] for one in figures["per_database"].values())
    assert figures["interactions_per_task"] is None


def test_the_tables_name_what_they_count(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")
    assert main(["stats", "starter"]) == 0
    shown = capsys.readouterr().out
    for words in ("BI / DM", "195 / 105", "chain-breaking", "object dependent", "window function"):
        assert words in shown


@pytest.mark.usefixtures("server")
def test_the_oracles_actions_are_counted_in_both_modes(capsys):
    synth = "synth:level=0,seed=3,count=4"
    assert main(["stats", synth, synth, "--oracle", "--json"]) == 0
    one, other = json.loads(capsys.readouterr().out)["datasets"]
    assert one == other
    # A question for each ambiguity that can be afforded, and two submissions.
    expected = dict.fromkeys(("a", "c"), one["ambiguities_per_task"] + 2)
    assert one["interactions_per_task"] == pytest.approx(expected)
    assert main(["stats", synth, "--oracle", "--markdown"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith(f"{expected['a']:g} / 3 |")


@pytest.mark.usefixtures("server")
def test_an_endless_dataset_is_not_counted(capsys):
    assert main(["stats", "synth:level=0"]) == 2
    assert "count=100" in capsys.readouterr().err
