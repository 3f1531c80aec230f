import json
from pathlib import Path

import pytest
from recorded_runs import episode, step, write

import bird_interact_gym
from bird_interact_gym.errors import ConfigurationError, TraceError
from bird_interact_gym.reports.rescoring import rescore
from bird_interact_gym.reports.runs import load_runs

pytestmark = pytest.mark.usefixtures("server")

STARTER = Path(bird_interact_gym.__file__).parent / "data" / "starter" / "bird_interact_data.jsonl"
RECORDS = {r["instance_id"]: r for r in map(json.loads, STARTER.read_text().splitlines())}
QUERY = RECORDS["helios_3"]  # its gold is a SELECT DISTINCT
CHANGE = RECORDS["conserve_M_1"]  # phase 2 queries what phase 1 made


def gold(record, phase=1):
    return ";\n".join((record if phase == 1 else record["follow_up"])["sol_sql"])


def doubled(record):
    """Return every row that the gold kept apart: the official pipeline strikes out DISTINCT."""
    sql = gold(record)
    assert sql.startswith("SELECT DISTINCT ")
    return sql.replace("SELECT DISTINCT ", "SELECT ", 1)


def submit(sql, verdict, phase=1, detail=""):
    return step("submit", phase=phase, verdict=verdict, sql=sql, detail=detail)


@pytest.fixture
def rescored(tmp_path):
    def run(*traces, scorer="other", **options):
        runs = load_runs([write(tmp_path / "t.jsonl", *traces)])
        (figures,) = rescore(runs, scorer, **options)
        return figures

    return run


def test_the_scorer_of_the_run_comes_to_the_same(rescored):
    """Phase 2 reads what phase 1 made, so its state has to be made again."""
    steps = [
        submit("SELECT 1", "wrong"),
        submit(gold(CHANGE), "pass"),
        submit("SELECT nothing", "sql_error", 2),
        submit(gold(CHANGE, 2), "pass", 2),
    ]
    traces = [
        episode(CHANGE["instance_id"], rewards=[0.7, 0.3], steps=steps, category="Management"),
        episode(QUERY["instance_id"], steps=[submit(doubled(QUERY), "wrong")]),
    ]
    done = []
    figures = rescored(*traces, scorer="strict", on_progress=lambda *at: done.append(at))
    assert figures["differences"] == []
    assert (figures["submissions"], figures["ungraded"]) == (5, 0)
    assert figures["recorded"] == figures["rescored"]
    assert figures["rescored"] == {"n": 2, "sr1": 0.5, "sr2": 0.5, "reward": 0.5}
    assert done == [(1, 2), (2, 2)]


def test_what_only_the_official_scorer_passes(rescored):
    trace = episode(
        QUERY["instance_id"],
        steps=[step("ask"), submit(doubled(QUERY), "wrong", detail="expected fewer rows")],
    )
    figures = rescored(trace)
    (difference,) = figures["differences"]
    assert difference == {
        "task_id": QUERY["instance_id"], "seed": 0, "sample": 0, "step": 2, "phase": 1,
        "recorded": "wrong", "rescored": "pass", "detail": "expected fewer rows",
    }  # fmt: skip
    assert (figures["recorded_scorer"], figures["scorer"]) == ("strict", "official")
    assert figures["rescored"] == {"n": 1, "sr1": 1.0, "sr2": 0.0, "reward": 0.7}
    assert figures["follow_ups_not_played"] == 1


def test_what_only_the_official_scorer_passed(rescored):
    """Phase 2 was reached, and is judged, but it is not paid without phase 1."""
    steps = [submit(doubled(QUERY), "pass"), submit(gold(QUERY, 2), "pass", 2)]
    official = {"scorer": "official", "mode": "c"}
    figures = rescored(
        episode(QUERY["instance_id"], rewards=[0.7, 0.3], steps=steps, **official)
    )  # fmt: skip
    (difference,) = figures["differences"]
    assert (difference["recorded"], difference["rescored"]) == ("pass", "wrong")
    assert "rows" in difference["detail"]
    assert (figures["scorer"], figures["submissions"]) == ("strict", 2)
    assert figures["recorded"] == {"n": 1, "sr1": 1.0, "sr2": 1.0, "reward": 1.0}
    assert figures["rescored"] == {"n": 1, "sr1": 0.0, "sr2": 0.0, "reward": 0.0}


def test_the_second_submission_is_paid_less_in_c_interact(rescored):
    steps = [submit("SELECT 1", "wrong"), submit(doubled(QUERY), "wrong")]
    figures = rescored(episode(QUERY["instance_id"], steps=steps, mode="c"))
    assert figures["rescored"] == {"n": 1, "sr1": 1.0, "sr2": 0.0, "reward": 0.5}


def test_an_interrupted_rescoring_goes_on(rescored, tmp_path):
    """What was graded is not graded again; the line that a kill tore is."""
    sql = [doubled(QUERY), gold(QUERY), "SELECT 1", "SELECT nothing"]
    verdicts = ["wrong", "pass", "wrong", "sql_error"]
    traces = [
        episode(QUERY["instance_id"], sample=number, steps=[submit(*made)])
        for number, made in enumerate(zip(sql, verdicts, strict=True))
    ]
    out = tmp_path / "t.verdicts"

    def stop(done, total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rescored(*traces, out=out, on_progress=stop)
    first, torn = out.read_text().splitlines()[:2]
    out.write_text(f"{first}\n{torn[:40]}")
    figures = rescored(*traces, out=out)
    assert figures == rescored(*traces)
    assert (figures["submissions"], len(figures["differences"])) == (4, 1)
    lines = out.read_text().splitlines()
    assert lines[0] == first
    assert {json.loads(line)["sample"] for line in lines} == {0, 1, 2, 3}
    assert rescored(*traces, out=out) == figures
    rescored(*traces[:3], traces[3] | {"steps": [submit("SELECT 2", "wrong")]}, out=out)
    assert len(lines) == 4
    assert len(out.read_text().splitlines()) == 5


def test_verdicts_are_never_taken_for_traces(rescored, tmp_path):
    trace = episode(QUERY["instance_id"], steps=[submit("SELECT 1", "wrong")])
    with pytest.raises(ConfigurationError, match="another ending"):
        rescored(trace, out=tmp_path / "t.jsonl")
    other = write(tmp_path / "traces", trace)
    with pytest.raises(TraceError, match="found a trace"):
        rescored(trace, out=Path(other))


def test_episodes_without_submissions_stay_as_they_are(rescored):
    figures = rescored(episode(QUERY["instance_id"], outcome="no_submit"))
    assert (figures["submissions"], figures["differences"]) == (0, [])
    assert figures["rescored"]["n"] == 1
