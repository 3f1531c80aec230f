"""``bird-interact replay`` as a user meets it."""

from __future__ import annotations

import json

import pytest

from bird_interact_gym.cli import main

TRACE = {"version": 1, "key": "k", "task_id": "ward_1", "agent": "random", "outcome": "infra"}


def test_the_verb_writes_the_file_and_says_so(tmp_path, capsys):
    run = tmp_path / "run.jsonl"
    run.write_text(json.dumps(TRACE | {"steps": []}) + "\n")
    out = tmp_path / "new" / "replay.html"
    assert main(["replay", str(run), "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: 1 episode, {out.stat().st_size / 1e6:.1f} MB\n"
    assert "<title>run</title>" in out.read_text()


def test_a_folder_and_a_title(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(TRACE | {"steps": []}) + "\n")
    out = tmp_path / "replay.html"
    assert main(["replay", str(tmp_path), "-o", str(out), "--title", "A < B"]) == 0
    assert "<title>A &lt; B</title>" in out.read_text()


@pytest.mark.parametrize("content", ["not json\n", '{"version": 99}\n', "[]\n", ""])
def test_a_file_of_something_else_is_one_line_on_stderr(content, tmp_path, capsys):
    run = tmp_path / "run.jsonl"
    run.write_text(content)
    assert main(["replay", str(run), "-o", str(tmp_path / "out.html")]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert error.startswith(f"bird-interact replay: {run}")
    assert not (tmp_path / "out.html").exists()


def test_what_cannot_be_written_is_one_line_and_no_trace_is_lost(tmp_path, capsys):
    run = tmp_path / "run.jsonl"
    run.write_text(json.dumps(TRACE | {"steps": []}) + "\n")
    before = run.read_bytes()
    assert main(["replay", str(run), "-o", str(run)]) == 2
    assert f"{run}: is one of the runs" in capsys.readouterr().err
    assert run.read_bytes() == before
    assert main(["replay", str(run), "-o", str(tmp_path)]) == 2
    assert f"{tmp_path}: cannot be written: Is a directory" in capsys.readouterr().err
