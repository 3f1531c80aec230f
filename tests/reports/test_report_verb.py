import json
import re
import sys
from pathlib import Path

import pytest
from recorded_runs import episode, step, submissions, write

from bird_interact_gym.cli import main

sys.path.append(str(Path(__file__).parents[1] / "reports"))


@pytest.fixture
def runs(tmp_path):
    traces = [
        episode("conserve_1", rewards=[0.7, 0.3], steps=[step("ask"), *submissions("pass")]),
        episode("conserve_2", steps=submissions("wrong")),
    ]
    return write(tmp_path / "runs" / "t.jsonl", *traces)


def test_tables(runs, capsys):
    assert main(["report", str(Path(runs).parent)]) == 0
    out = capsys.readouterr().out
    assert "a-Interact" in out
    assert "50.0" in out
    assert "[9, 91]" in out  # Wilson for 1 of 2
    assert "published" not in out
    assert max(map(len, out.splitlines())) <= 100


def test_json(runs, capsys):
    assert main(["report", f"mine={runs}", "--json", "--published"]) == 0
    report = json.loads(capsys.readouterr().out)
    (run,) = report["runs"]
    assert (run["name"], run["counted"], run["agent"]) == ("mine", 2, "somebody")
    assert run["table2"]["sr1"]["overall"]["hits"] == 1
    modes = {row["mode"] for table in report["published"] for row in table["rows"]}
    assert modes == {"a"}


def test_files(runs, tmp_path, capsys):
    out = tmp_path / "out"
    words = ["--html", f"{out}/r.html", "--markdown", f"{out}/r.md", "--plots", f"{out}/plots"]
    assert main(["report", runs, *words]) == 0
    assert "<svg" in (out / "r.html").read_text()
    links = re.findall(r"!\[[^]]*\]\((.*?)\)", (out / "r.md").read_text())
    assert links
    assert all((out / link).is_file() for link in links)
    plots = sorted(file.name for file in (out / "plots").iterdir())
    assert plots == sorted(Path(link).name for link in links)
    assert f"written: {out}/r.html" in capsys.readouterr().err


def test_without_matplotlib_the_rest_works(runs, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    html = tmp_path / "r.html"
    assert main(["report", runs, "--html", str(html), "--plots", str(tmp_path / "p")]) == 0
    out, err = capsys.readouterr()
    assert "plots need matplotlib" in err
    assert "plots need matplotlib" in html.read_text()
    assert "no plots" in out
    assert "<svg" not in html.read_text()
    assert "a-Interact" in html.read_text()
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize("argument", ["gone.jsonl", "name=gone.jsonl"])
def test_a_path_that_is_not_there(argument, capsys):
    assert main(["report", argument]) == 2
    assert "bird-interact report: gone.jsonl: no such file or folder" in capsys.readouterr().err


def test_a_broken_line(runs, capsys):
    with Path(runs).open("a") as file:
        file.write("{}\n")
    assert main(["report", runs]) == 2
    assert f"{runs}, line 3: expected a trace of version 1" in capsys.readouterr().err


@pytest.mark.usefixtures("server")
def test_rescore(runs, capsys):
    assert main(["report", runs, "--rescore", "--json"]) == 0
    out, err = capsys.readouterr()
    (rescored,) = json.loads(out)["rescored"]
    assert (rescored["recorded_scorer"], rescored["scorer"]) == ("strict", "official")
    # "SELECT 1" was passed by nobody but the maker of this trace
    assert [(d["task_id"], d["recorded"], d["rescored"]) for d in rescored["differences"]] == [
        ("conserve_1", "pass", "wrong")
    ]
    assert "grading again" in err
    assert main(["report", runs, "--rescore", "strict"]) == 0
    assert "The other scorer" in capsys.readouterr().out
