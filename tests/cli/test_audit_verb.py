import json

import pytest

from bird_interact_gym.cli import main


@pytest.fixture
def results(tmp_path):
    """A result file with one episode: a look at the schema, then the agent stops."""
    step = {
        "tool": "get_schema",
        "args": {},
        "result": "CREATE TABLE t ()",
        "cost": 1.0,
        "budget_before": 12.0,
        "budget_after": 11.0,
    }
    episode = {
        "task_id": "t_1",
        "phase1_passed": False,
        "phase2_passed": False,
        "has_follow_up": True,
        "total_reward": 0.0,
        "budget_used": 1.0,
        "budget_remaining": 11.0,
        "tool_trajectory": [step],
    }

    def write(**changed):
        path = tmp_path / "results.json"
        results = [episode | {"tool_trajectory": [step | changed]}]
        path.write_text(json.dumps({"mode": "a-interact", "results": results}))
        return str(path)

    return write


def test_a_sound_file(results, capsys):
    assert main(["audit", results()]) == 0
    assert "results.json" in capsys.readouterr().out


def test_differences_are_shown_with_their_step(results, capsys):
    assert main(["audit", results(cost=2.0)]) == 1
    out = capsys.readouterr().out
    assert "results.json: t_1 step 1: cost: expected 1.0, got 2.0" in out


def test_json(results, capsys):
    assert main(["audit", "--json", results(cost=2.0)]) == 1
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert file["episodes"] == file["steps"] == 1
    assert file["differences"] == [
        {"task_id": "t_1", "step": 1, "rule": "cost", "expected": 1.0, "got": 2.0}
    ]


def test_an_unreadable_file_is_named_and_the_others_are_audited(results, tmp_path, capsys):
    broken = tmp_path / "broken.json"
    broken.write_text('{"mode": "a-interact", "results": [{"task_id": 3}]}')
    assert main(["audit", str(broken), results()]) == 2
    out, err = capsys.readouterr()
    assert "results.json" in out
    assert "broken.json, results[0].task_id: expected a string, got 3" in err
