import json

import pytest
from recorded_runs import episode, infra, write

from bird_interact_gym.errors import TraceError
from bird_interact_gym.reports.report import build_report
from bird_interact_gym.reports.runs import letter, load_runs


def test_a_folder_holds_a_run_for_each_setting(tmp_path):
    write(tmp_path / "deep" / "one.jsonl", episode("conserve_1"), episode("x_1", agent="other"))
    write(tmp_path / "two.jsonl", episode("conserve_2"))
    (tmp_path / "notes.txt").write_text("not a trace")
    runs = load_runs([str(tmp_path)])
    assert {run.name: len(run.episodes) for run in runs} == {"somebody": 2, "other": 1}
    assert [file.name for file in runs[0].files] == ["one.jsonl", "two.jsonl"]


def test_each_argument_has_runs_of_its_own(tmp_path):
    before = write(tmp_path / "before.jsonl", episode("conserve_1"))
    after = write(tmp_path / "after.jsonl", episode("conserve_1", rewards=[0.7]))
    assert [run.name for run in load_runs([before, after])] == [
        f"somebody, from {before}",
        f"somebody, from {after}",
    ]
    named = load_runs([f"before={before}", f"after={after}"])
    assert [run.name for run in named] == ["before", "after"]


def test_runs_are_named_after_what_tells_them_apart(tmp_path):
    traces = [
        episode("t_1"),
        episode("t_1", patience=7),
        episode("t_1", mode="c"),
        episode("t_1", agent="else"),
    ]
    file = write(tmp_path / "all.jsonl", *traces)
    assert [run.name for run in load_runs([file])] == [
        "somebody a, patience 3",
        "somebody a, patience 7",
        "somebody c",
        "else a",
    ]


def test_temperatures_are_runs_of_their_own(tmp_path):
    traces = [episode("t_1"), episode("t_1", temperature=0.7)]
    runs = load_runs([write(tmp_path / "all.jsonl", *traces)])
    assert [run.name for run in runs] == [
        "somebody, temperature default",
        "somebody, temperature 0.7",
    ]


def test_the_last_of_equal_keys_counts(tmp_path):
    again = episode("conserve_1", rewards=[0.7])
    file = write(tmp_path / "t.jsonl", infra("conserve_1") | {"key": again["key"]}, again)
    (run,) = load_runs([file])
    assert (len(run.episodes), run.replaced, run.episodes[0].reward) == (1, 1, 0.7)
    assert "1 episodes occur twice" in build_report([run])["notes"][0]


def test_a_torn_file_still_reports(tmp_path):
    file = write(tmp_path / "t.jsonl", episode("conserve_1"), episode("conserve_2"))
    whole = (tmp_path / "t.jsonl").read_bytes()
    (tmp_path / "t.jsonl").write_bytes(whole[:-30])
    (run,) = load_runs([file])
    assert [e.task_id for e in run.episodes] == ["conserve_1"]
    assert f"{file}: the last line is torn" in build_report([run])["notes"][0]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"mode": "b"}, "line 2.mode: expected 'a' or 'c', got 'b'"),
        ({"scorer": "kind"}, "line 2.scorer: expected 'strict' or 'official', got 'kind'"),
        ({"outcome": "won"}, "line 2.outcome: expected one of pass, wrong"),
        ({"reward": "much"}, "line 2.reward: expected a finite number"),
        ({"steps": [{"phase": 1}]}, "line 2.steps[0].cost: missing"),
        ({"task_id": None}, "line 2.task_id: missing"),
        ({"version": 9}, "line 2: expected a trace of version 1"),
    ],
)
def test_a_bad_trace_is_named_by_file_and_line(tmp_path, change, message):
    file = write(tmp_path / "t.jsonl", episode("t_1"), episode("t_2") | change)
    with pytest.raises(TraceError) as raised:
        load_runs([file])
    assert str(raised.value).startswith(file)
    assert message in str(raised.value)


def test_a_line_that_is_no_json(tmp_path):
    (tmp_path / "t.jsonl").write_text(json.dumps(episode("t_1")) + "\n{broken\n")
    with pytest.raises(TraceError, match=r"t\.jsonl, line 2: not valid JSON"):
        load_runs([str(tmp_path / "t.jsonl")])


def test_nothing_to_read(tmp_path):
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "folder").mkdir()
    for argument, message in (
        ("gone.jsonl", "no such file or folder"),
        ("folder", "expected .jsonl files of traces"),
        ("empty.jsonl", "expected episodes, found none"),
    ):
        with pytest.raises(TraceError, match=message):
            load_runs([str(tmp_path / argument)])


def test_letters():
    assert [letter(i) for i in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
