"""Every rule of ``validate`` on tasks that break it, and on one that breaks none."""

from __future__ import annotations

import datetime
import json

import pytest
from shop import ambiguity, record

from bird_interact_gym.authoring.validation import validate
from bird_interact_gym.cli import main
from bird_interact_gym.errors import UnknownTaskError
from bird_interact_gym.tasks import load_dataset

IN_ORDER = {"conditions": {"order": True, "decimal": 2, "distinct": False}}
SOUND = "SELECT id, price FROM item WHERE price > 2 AND kind <> 'lid' ORDER BY id"
VIEW = "CREATE VIEW dear AS SELECT id FROM item WHERE price > 3"
LOOKS = """def test_case(pred_sqls, sol_sqls, db_name, conn):
    rows, error, late = execute_queries("SELECT id FROM dear ORDER BY id", db_name, conn)
    assert rows == [(2,), (3,)], rows"""
LOOKS_AWAY = "def test_case(pred_sqls, sol_sqls, db_name, conn):\n    assert pred_sqls"
REFUSES = "def test_case(pred_sqls, sol_sqls, db_name, conn):\n    assert False, 'never'"
FOLLOW_UP = {"query": "next", "sol_sql": ["SELECT count(*), min(id) FROM dear"]}
MANAGEMENT = {"category": "Management", "follow_up": {**FOLLOW_UP, "category": "Query"}}
ALTERNATIVE = ambiguity("price > 2", "price > 3")

RECORDS = [
    record("sound", SOUND, user_query_ambiguity=ALTERNATIVE, **IN_ORDER),
    record("managed", VIEW, test_cases=[LOOKS], **MANAGEMENT),
    record("refused", VIEW, test_cases=[REFUSES], **MANAGEMENT),
    record("unnoticed", VIEW, test_cases=[LOOKS_AWAY], **MANAGEMENT),
    record("broken", "SELECT nothing FROM item"),
    record("withheld", []),
    record("tied", "SELECT id FROM item ORDER BY kind", **IN_ORDER),
    record("thrown", "SELECT id, random() AS luck FROM item"),
    record("late", "SELECT id FROM item WHERE made_on < CURRENT_DATE - 30 AND id > 0"),
    record("empty", "SELECT id FROM item WHERE price > 100"),
    record("elsewhere", SOUND, user_query_ambiguity=ambiguity("price > 5", "price > 3")),
    record("prose", SOUND, user_query_ambiguity=ambiguity("dear means dear")),
    record("idle", SOUND, user_query_ambiguity=ambiguity("price > 2", "price > 2.1")),
    record("torn", SOUND, user_query_ambiguity=ambiguity("price > 2", "prize > 2")),
    record("unknown", SOUND, external_knowledge=[1, 77]),
    record("unset", SOUND, preprocess_sql=["UPDATE item SET nothing = 1"]),
]

pytestmark = pytest.mark.usefixtures("server")


@pytest.fixture(scope="module")
def report(make_dataset, databases):
    return validate(load_dataset(str(make_dataset(RECORDS))), databases)


def findings(report, instance_id):
    (task,) = [t for t in report.tasks if t.instance_id == instance_id]
    return {(f.rule, f.severity, f.phase) for f in task.findings}


@pytest.mark.parametrize(
    ("instance_id", "expected"),
    [
        ("sound", set()),
        ("managed", set()),
        ("refused", {("gold-fails", "error", 1)}),
        ("unnoticed", {("mutants-survive", "warning", 1)}),
        ("broken", {("gold-fails", "error", 1)}),
        ("withheld", {("no-gold", "error", 1)}),
        ("tied", {("row-order", "error", 1)}),
        (
            "thrown",
            {("clock", "error", 1), ("gold-fails", "error", 1), ("nondeterministic", "error", 1)},
        ),
        ("late", {("clock", "error", 1)}),
        ("empty", {("gold-empty", "warning", 1), ("gold-fails", "error", 1)}),
        ("elsewhere", {("snippet", "error", 1)}),
        ("prose", {("snippet", "warning", 1)}),
        ("idle", {("reading-paid", "error", 1)}),
        ("torn", {("reading-fails", "error", 1)}),
        ("unknown", {("knowledge-id", "error", None)}),
        ("unset", {("start-state", "error", 1)}),
    ],
)
def test_each_fault_is_reported_by_its_rule(report, instance_id, expected):
    found = findings(report, instance_id)
    weak = {f for f in found if f[0] == "mutants-survive"}
    assert found - (weak - expected) == expected


def test_what_is_known_of_a_sound_task(report):
    sound, managed = report.tasks[:2]
    assert [p.verdicts for p in managed.phases] == [{"strict": "pass", "official": "pass"}] * 2
    assert all(p.deterministic for task in (sound, managed) for p in task.phases)
    assert sound.phases[0].readings == 1
    assert sound.mutation.score == 1.0
    assert sound.mutation.mutants >= 10
    assert sound.passed
    assert sound not in report.failed


def test_survivors_are_listed_and_lower_the_score(report):
    (weak,) = [t for t in report.tasks if t.instance_id == "unnoticed"]
    assert weak.passed
    assert weak.mutation.score < 0.8
    survivors = [s for s in weak.mutation.survivors if s.phase == 1]
    assert any("price < 3" in s.sql for s in survivors)
    assert report.mutation.score < 1


def test_a_pinned_clock_is_a_warning(make_dataset, databases):
    dataset = load_dataset(str(make_dataset([RECORDS[8]])))
    report = validate(dataset, databases, now=datetime.date(2025, 2, 10), mutants=0)
    (finding,) = [f for f in report.tasks[0].findings if f.rule == "clock"]
    assert (finding.severity, finding.message) == (
        "warning",
        "validated with current_date at 2025-02-10",
    )
    assert report.passed


def test_a_phase_2_that_needs_phase_1_is_not_tried_without_it(make_dataset, databases):
    task = record("halted", "CREATE VIEW dear AS SELECT nothing FROM item", **MANAGEMENT)
    report = validate(load_dataset(str(make_dataset([task]))), databases)
    assert ("start-state", "error", 2) in findings(report, "halted")


@pytest.mark.parametrize(
    ("knowledge", "rule", "message"),
    [
        ([(1, [2]), (2, [3]), (3, [1])], "knowledge-cycle", "1 -> 2 -> 3 -> 1"),
        ([(1, [9])], "knowledge-id", "entry 1 builds on 9"),
    ],
)
def test_knowledge_is_a_graph_without_circles(make_dataset, databases, knowledge, rule, message):
    dataset = load_dataset(str(make_dataset([RECORDS[0]], knowledge)))
    report = validate(dataset, databases, mutants=0)
    (finding,) = report.findings
    assert (finding.rule, finding.instance_id) == (rule, None)
    assert message in finding.message
    assert not report.passed


def run(capsys, *arguments):
    code = main(["validate", *map(str, arguments), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_verb_reports_and_quarantines(make_dataset, capsys, tmp_path):
    root = make_dataset([RECORDS[0], RECORDS[4], RECORDS[9]])
    code, report = run(capsys, root, "--quarantine", tmp_path / "q.jsonl")
    assert (code, report["tasks"], report["passed"], report["failed"]) == (1, 3, 1, 2)
    assert report["details"][0]["mutation_score"] == 1.0
    assert report["scorer_differences"] == [
        {"instance_id": "empty", "phase": 1, "gold": {"strict": "pass", "official": "wrong"}}
    ]
    lines = [json.loads(line) for line in (tmp_path / "q.jsonl").read_text().splitlines()]
    assert [line["instance_id"] for line in lines] == ["broken", "empty"]
    assert "gold-fails (phase 1)" in lines[0]["reason"]
    assert not (root / "quarantine.jsonl").exists()
    assert list(load_dataset(str(root)).tasks) == ["sound", "broken", "empty"]

    assert run(capsys, root, "--mutants", 0, "--write-quarantine")[0] == 1
    dataset = load_dataset(str(root))
    assert list(dataset.tasks) == ["sound"]
    assert "nothing" in dataset.quarantined["broken"]
    with pytest.raises(UnknownTaskError, match="in quarantine: gold-fails"):
        dataset.task("broken")
    assert list(load_dataset(str(root), quarantined=True).tasks) == ["sound", "broken", "empty"]

    text = (root / "bird_interact_data.jsonl").read_text()
    text = text.replace("nothing FROM", "id FROM").replace("price > 100", "price > 3")
    (root / "bird_interact_data.jsonl").write_text(text)
    run(capsys, root, "--mutants", 0, "--write-quarantine")
    assert not load_dataset(str(root)).quarantined


def test_the_verb_asks_for_a_score(make_dataset, capsys):
    root = make_dataset([RECORDS[0], RECORDS[3]])
    assert run(capsys, root, "--tasks", "sound")[0] == 0
    code, report = run(capsys, root, "--tasks", "unnoticed", "--tested-mutants", 5)
    assert (code, report["failed"]) == (1, 0)
    assert {"phase", "kind", "description", "sql"} < set(report["details"][0]["survivors"][0])
    assert run(capsys, root, "--tasks", "unnoticed", "--min-score", 0)[0] == 0


def test_the_table_names_tasks_and_findings(make_dataset, capsys):
    root = make_dataset([RECORDS[0], RECORDS[6]])
    assert main(["validate", str(root), "--mutants", "5"]) == 1
    shown = capsys.readouterr().out
    assert "error tied phase 1 row-order" in shown
    assert "1 of 2 tasks passed" in shown


def test_an_unknown_task_is_no_report(make_dataset, capsys):
    assert main(["validate", str(make_dataset([RECORDS[0]])), "--tasks", "sund"]) == 2
    assert "did you mean sound" in capsys.readouterr().err
