"""The command line as a user meets it."""

from __future__ import annotations

import json
import shutil

import pytest

from bird_interact_gym.cli import VERBS, main, parser
from bird_interact_gym.tasks import load_dataset

IDS = list(load_dataset("starter").tasks)

pytestmark = pytest.mark.usefixtures("server")


def verbs():
    (choices,) = [a.choices for a in parser()._subparsers._group_actions]
    return choices


def test_every_verb_has_help_with_an_example(capsys):
    assert len(verbs()) == len(VERBS)
    for name, verb in verbs().items():
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        assert ended.value.code == 0
        assert f"bird-interact {name}" in capsys.readouterr().out
        assert "example" in verb.epilog


def test_rollout_prints_one_json_object(tmp_path, capsys):
    arguments = ["rollout", "--env", "BirdInteract-c-v0", "--agent", "oracle"]
    arguments += ["--tasks", ",".join(IDS[:2]), "--out", str(tmp_path), "--json"]
    assert main(arguments) == 0
    summary = json.loads(capsys.readouterr().out)
    assert (summary["episodes"], summary["sr1"], summary["sr2"], summary["reward"]) == (2, 1, 1, 1)
    assert summary["reward_ci95"] == [1.0, 1.0]
    assert set(summary["outcomes"]) == {
        *("pass", "wrong", "sql_error", "timeout", "no_submit", "gold_error", "infra")
    }
    assert set(summary["by_category"]) == {"BI", "DM"}
    assert summary["coins_spent"] == 0
    assert summary["episodes_per_second"] > 0
    assert main(arguments) == 0
    again = capsys.readouterr()
    assert "2 of 2 episodes were there already" in again.err
    assert json.loads(again.out)["episodes_per_second"] is None


def test_rollout_shows_a_table_of_several_agents(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    arguments = ["rollout", "--agent", "oracle", "random", "--tasks", IDS[0]]
    assert main([*arguments, "--out", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "oracle" in out
    assert "random" in out
    assert "1.00 [1.00, 1.00]" in out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["rollout", "--env", "BirdInteract-z-v0"], "unknown environment"),
        (["rollout", "--tasks", IDS[0] + "x"], "did you mean"),
        (["rollout", "--db", "postgresql://nobody@127.0.0.1:1/x"], "127.0.0.1"),
        (["rollout", "--env", "BirdInteractLite-a-v0"], "BIRD_INTERACT_DATA"),
        (["rollout", "--simulator", "psychic"], "unknown simulator"),
        (["play", "--task", "nothing"], "no task 'nothing'"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(arguments, complaint, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert complaint in error
    assert "Traceback" not in error


def test_doctor_counts_and_finds_a_half_loaded_database(tmp_path, capsys, monkeypatch):
    main(["doctor", "--reap"])  # another session's server may have ended badly
    capsys.readouterr()
    assert main(["doctor", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["leftovers"] == []
    for name, found in report["datasets"]["starter"]["databases"].items():
        assert found["tables"] == len(load_dataset("starter").databases[name].source.tables)
    broken = tmp_path / "lite"
    shutil.copytree(load_dataset("starter").root, broken)
    (broken / "postgre_table_dumps" / "ward_template" / "incidents.sql").unlink()
    monkeypatch.setenv("BIRD_INTERACT_DATA", str(tmp_path))
    assert main(["doctor", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    error = report["datasets"]["lite"]["databases"]["ward"]["error"]
    assert "incidents" in error
    assert not [left for left in report["leftovers"] if left.startswith(("database", "role"))]
    assert main(["rollout", "--env", "BirdInteractLite-a-v0", "--tasks", "ward_1", "--json"]) == 2
    assert "incidents" in capsys.readouterr().err
