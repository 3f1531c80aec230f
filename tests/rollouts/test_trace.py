import json

import pytest

from bird_interact_gym.errors import TraceError
from bird_interact_gym.rollouts import TraceWriter, read_traces, summarise


def trace(key: str, **fields):
    return {"version": 1, "key": key, **fields}


def test_a_torn_last_line_is_dropped_and_the_rest_kept(tmp_path):
    path = tmp_path / "t.jsonl"
    with TraceWriter(path) as writer:
        writer.append(trace("a"))
        writer.append(trace("b", text="ü\n"))
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        with TraceWriter(path):
            kept = [t["key"] for t in read_traces(path)]
        assert kept == ["a", "b"][: whole[:cut].count(b"\n")]


def test_only_one_writer(tmp_path):
    path = tmp_path / "t.jsonl"
    with TraceWriter(path), pytest.raises(TraceError, match="another process"):
        TraceWriter(path)


def test_a_broken_line_is_named(tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_text(json.dumps(trace("a")) + "\n{\n" + json.dumps(trace("b")) + "\n")
    with pytest.raises(TraceError, match="line 2"):
        list(read_traces(path))


def played(category, outcome, rewards):
    return {
        "category": category,
        "outcome": outcome,
        "rewards": rewards,
        "reward": sum(rewards),
        "phases": 2,
        "steps": [{"cost": 3.0}],
    }


def test_infrastructure_faults_are_counted_but_not_rated():
    summary = summarise(
        [
            played("Query", "pass", [0.7, 0.3]),
            played("Management", "wrong", [0.7]),
            played("Query", "infra", []),
        ],
        seconds=2.0,
    )
    assert summary["episodes"] == 3
    assert (summary["sr1"], summary["sr2"], summary["reward"]) == (1.0, 0.5, 0.85)
    assert summary["outcomes"]["infra"] == 1
    assert summary["by_category"]["DM"]["sr2"] == 0.0
    assert summary["by_category"]["BI"]["counted"] == 1
    assert summary["episodes_per_second"] == 1.5
    low, high = summary["reward_ci95"]
    assert low <= 0.85 <= high
