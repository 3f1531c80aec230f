"""Figures of hand-made runs, each expected value counted by hand."""

import json
from pathlib import Path

import pytest
from recorded_runs import episode, infra, step, submissions, write

import bird_interact_gym
from bird_interact_gym.reports.annotations import annotate, operations
from bird_interact_gym.reports.report import build_report
from bird_interact_gym.reports.runs import load_runs
from bird_interact_gym.tasks.task import Conditions, SubTask

STARTER = Path(bird_interact_gym.__file__).parent / "data" / "starter" / "bird_interact_data.jsonl"
RECORDS = {r["instance_id"]: r for r in map(json.loads, STARTER.read_text().splitlines())}
C = {"mode": "c", "env_id": "BirdInteract-c-v0"}


@pytest.fixture
def report(tmp_path):
    """Build the report of some traces, each list a file and a run."""

    def build(*runs, **options):
        files = [write(tmp_path / f"{i}.jsonl", *traces) for i, traces in enumerate(runs)]
        return build_report(load_runs(files), **options)

    return build


@pytest.fixture
def talk(report):
    """The report of a run in c-Interact: four queries, two management tasks, one fault."""
    return report(
        [
            episode("conserve_1", rewards=[0.7, 0.3], steps=talked("pass", "pass"), **C),
            episode("conserve_2", rewards=[0.5, 0.2],
                    steps=talked("wrong", "pass", "sql_error", "pass"), **C),
            episode("conserve_3", rewards=[0.5],
                    steps=talked("wrong", "pass", "wrong", "wrong"), **C),
            episode("conserve_4", steps=talked("wrong", "timeout"), **C),
            episode("conserve_M_1", rewards=[0.7, 0.2], category="Management",
                    steps=talked("pass", "wrong", "pass"), **C),
            episode("conserve_M_2", category="Management", steps=talked("wrong", "wrong"), **C),
            infra("conserve_5", **C),
        ]
    )["runs"][0]  # fmt: skip


def talked(*verdicts):
    return submissions(*verdicts, mode="c")


def test_table_2(talk):
    first, second = talk["table2"]["sr1"], talk["table2"]["sr2"]
    assert [(r["hits"], r["n"]) for r in first.values()] == [(3, 4), (1, 2), (4, 6)]
    assert [(r["hits"], r["n"]) for r in second.values()] == [(2, 4), (1, 2), (3, 6)]
    assert list(first) == ["BI", "DM", "overall"]
    assert [r["value"] for r in first.values()] == pytest.approx([0.75, 0.5, 2 / 3], abs=1e-6)
    # Wilson for 4 of 6
    assert first["overall"]["ci95"] == pytest.approx([0.2999, 0.9032], abs=1e-4)


def test_gains_of_debugging(talk):
    gains = {m: [r["gain"] for r in talk["table2"][m].values()] for m in ("sr1", "sr2")}
    assert gains["sr1"] == pytest.approx([2 / 4, 0, 2 / 6], abs=1e-6)
    assert gains["sr2"] == pytest.approx([1 / 4, 1 / 2, 2 / 6], abs=1e-6)


def test_reward_and_its_identity_with_the_rates(talk):
    table = talk["table2"]
    assert table["reward"]["value"] == pytest.approx((1.0 + 0.7 + 0.5 + 0 + 0.9 + 0) / 6, abs=1e-6)
    first, second = table["sr1"]["overall"], table["sr2"]["overall"]
    by_rates = (0.7 * first["value"] - 0.2 * first["gain"]
                + 0.3 * second["value"] - 0.1 * second["gain"])  # fmt: skip
    assert table["reward"]["value"] == pytest.approx(by_rates, abs=1e-5)


def test_infrastructure_is_counted_and_left_out(talk):
    assert (talk["episodes"], talk["counted"], talk["infra"]) == (7, 6, 1)
    assert talk["outcomes"]["infra"] == 1
    assert talk["actions"]["episodes"] == 6


def test_no_gain_in_a_interact(report):
    run = report([episode("conserve_1", rewards=[0.7], steps=submissions("wrong", "pass"))])
    assert run["runs"][0]["table2"]["sr1"]["overall"]["gain"] is None


def test_nothing_counted(report):
    run = report([infra("conserve_1")])["runs"][0]
    assert run["table2"]["sr1"]["overall"] == {
        "hits": 0, "n": 0, "value": None, "ci95": None, "gain": None,
    }  # fmt: skip
    assert (run["table2"]["reward"]["value"], run["pass_at_k"]) == (None, [])


def test_cost_and_tokens_are_means_and_unknown_where_one_is(report):
    tokens = {"prompt": 900, "completion": 100}
    priced = [episode("conserve_1", cost_usd=0.02, tokens=tokens),
              episode("conserve_2", cost_usd=0.04, tokens=tokens)]  # fmt: skip
    table = report(priced)["runs"][0]["table2"]
    assert (table["cost_usd"], table["tokens"]) == (pytest.approx(0.03), 1000)
    table = report([priced[0], episode("conserve_2", tokens=tokens)])["runs"][0]["table2"]
    assert (table["cost_usd"], table["tokens"]) == (None, 1000)


def test_pass_at_k(report):
    passes = {"conserve_1": "1100", "conserve_2": "0000", "conserve_3": "10"}
    traces = [
        episode(task, rewards=[0.7] if flag == "1" else [], sample=i)
        for task, flags in passes.items()
        for i, flag in enumerate(flags)
    ]
    found = report(traces)["runs"][0]["pass_at_k"]
    assert [(at["k"], at["tasks"]) for at in found] == [(1, 3), (2, 3), (4, 2)]
    # k = 2: 1 - C(2,2)/C(4,2) = 5/6, 0, and 1; k = 4: 1 and 0
    expected = [(0.5 + 0 + 0.5) / 3, (5 / 6 + 0 + 1) / 3, 0.5]
    assert [at["sr1"] for at in found] == pytest.approx(expected, abs=1e-6)
    assert [at["sr2"] for at in found] == [0, 0, 0]


def test_breakdowns_count_a_task_under_each_label(report):
    tasks = ["conserve_1", "conserve_2", "conserve_M_1"]
    traces = [episode(t, rewards=[0.7] * (t == "conserve_1")) for t in tasks]
    found = report(traces)["runs"][0]["breakdowns"]
    types = {
        task: {a["type"] for part in RECORDS[task]["user_query_ambiguity"].values() for a in part}
        | {a["type"] for a in RECORDS[task]["knowledge_ambiguity"]}
        for task in tasks
    }
    assert set(found["ambiguity"]) == set().union(*types.values())
    for label, figures in found["ambiguity"].items():
        having = [task for task in tasks if label in types[task]]
        hits = int("conserve_1" in having)
        assert (figures["sr1"]["hits"], figures["sr1"]["n"]) == (hits, len(having))
    for dimension, label in (
        ("follow_up", lambda r: r["follow_up"]["type"]),
        ("difficulty", lambda r: r["difficulty_tier"]),
    ):
        counts = {name: figures["tasks"] for name, figures in found[dimension].items()}
        labels = [label(RECORDS[task]) for task in tasks]
        assert counts == {name: labels.count(name) for name in labels}


def test_knowledge_gaps_of_the_starter():
    """Linear: nothing hidden stands within a chain that the task needs."""
    annotations = annotate(("starter", task) for task in RECORDS)
    for task_id, record in RECORDS.items():
        base = STARTER.parent / record["selected_database"]
        file = base / f"{record['selected_database']}_kb.jsonl"
        entries = {e["id"]: e for e in map(json.loads, file.read_text().splitlines())}
        children = {
            i: [] if e["children_knowledge"] == -1 else e["children_knowledge"]
            for i, e in entries.items()
        }
        hidden = [a["deleted_knowledge"] for a in record["knowledge_ambiguity"]]
        within = any(
            children[i] and any(i in children[needed] for needed in record["external_knowledge"])
            for i in hidden
        )
        expected = {"higher-order" if within else "linear"} if hidden else set()
        assert annotations.of("starter", task_id).labels["knowledge_gap"] == expected


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (("INSERT INTO t VALUES (1)",), {"INSERT"}),
        (("UPDATE t SET a = 1; DELETE FROM t",), {"UPDATE", "DELETE"}),
        (("WITH gone AS (DELETE FROM t RETURNING *) SELECT * FROM gone",), {"DELETE"}),
        (("CREATE PROCEDURE p() LANGUAGE sql AS $$ DELETE FROM t $$", "CALL p()"),
         {"CREATE", "other"}),
        (("CREATE TABLE u AS SELECT 1", "SELECT 1"), {"CREATE"}),
        (("ALTER TABLE t ADD COLUMN b int",), {"ALTER"}),
        (("SELECT 1",), {"other"}),
        (("this is no SQL (",), {"other"}),
    ],
)  # fmt: skip
def test_operations(sql, expected):
    values = {"query": "q", "clear_query": None, "test_cases": (), "external_knowledge": ()}
    subtask = SubTask(sol_sql=sql, category="Management", conditions=Conditions(), **values)
    assert operations(subtask) == expected
    query = SubTask(sol_sql=sql, category="Query", conditions=Conditions(), **values)
    assert operations(query) == frozenset()


def test_a_dataset_or_task_that_is_gone_is_noted(report):
    found = report([episode("conserve_1"), episode("nowhere_9")],
                   [episode("x_1", dataset="/no/such/data")])  # fmt: skip
    notes = "\n".join(found["notes"])
    assert "dataset 'starter' lacks 1 of the tasks played, for example nowhere_9" in notes
    assert "no breakdowns for dataset '/no/such/data'" in notes
    assert found["runs"][1]["table2"]["sr1"]["overall"]["n"] == 1
    assert found["runs"][1]["breakdowns"]["difficulty"] == {}


def test_actions(report):
    steps = [step("get_schema"), step("ask"), step(None), step("execute"), step("submit"),
             step("ask", cost=0.0, observation="Refused: ask costs 2 and 1 are left.")]  # fmt: skip
    mix = report(
        [episode("conserve_1", steps=steps), episode("conserve_2", steps=steps[:2])]
    )["runs"][0]["actions"]  # fmt: skip
    assert (mix["taken"], mix["not_taken"], mix["turns_per_episode"]) == (6, 2, 4.0)
    assert mix["tools"]["ask"] == {"calls": 2, "share": pytest.approx(1 / 3, abs=1e-4)}
    assert mix["tools"]["get_column_meaning"] == {"calls": 0, "share": 0.0}
    assert [(t["explore"], t["ask"], t["execute"], t["submit"], t["not taken"])
            for t in mix["turns"]] == [
        (2, 0, 0, 0, 0), (0, 2, 0, 0, 0), (0, 0, 0, 0, 1), (0, 0, 1, 0, 0), (0, 0, 0, 1, 0),
        (0, 0, 0, 0, 1),
    ]  # fmt: skip


def test_coins(report):
    passed = episode("conserve_1", rewards=[0.7, 0.3], coins_total=20.0,
                     steps=[step("ask"), step("submit"), step("submit", phase=2)])  # fmt: skip
    failed = episode("conserve_2", coins_total=10.0, steps=[step("execute"), step("submit")])
    coins = report([passed, failed])["runs"][0]["coins"]
    assert (coins["budget"], coins["spent"], coins["share_spent"]) == (15, 6, 0.4)
    assert coins["spent_when_passed"] == 8
    assert coins["by_tool"]["submit"] == 4.5
    assert report([episode("conserve_1", **C)])["runs"][0]["coins"] is None


@pytest.mark.parametrize(
    ("verdict", "detail", "expected"),
    [
        ("sql_error", 'syntax error at or near "FORM"', "sql_error: syntax"),
        ("sql_error", 'column "x" does not exist', "sql_error: unknown column"),
        ("sql_error", 'relation "x" does not exist', "sql_error: unknown table"),
        ("sql_error", "function f(text) does not exist", "sql_error: unknown function or operator"),
        ("sql_error", "division by zero", "sql_error: value"),
        ("sql_error", "permission denied for table t", "sql_error: permission"),
        ("sql_error", "what nobody has seen", "sql_error: other"),
        ("wrong", "expected 4 columns, got 1", "wrong: columns"),
        ("wrong", "expected 49 rows, got 9; missing (1)", "wrong: row count"),
        ("wrong", "expected 9 rows, got 9; missing (1)", "wrong: rows"),
        ("wrong", "expected 9 rows, got 90", "wrong: row count"),
        ("wrong", "row 3: expected (1), got (2)", "wrong: rows"),
        ("wrong", "test case 1: AssertionError", "wrong: test case"),
        ("timeout", "it took too long", "timeout"),
    ],
)
def test_error_classes(report, verdict, detail, expected):
    failed = step("submit", verdict=verdict, detail=detail)
    traces = [episode("conserve_1", rewards=[0.7], steps=[failed, *submissions("pass")])]
    failures = report(traces)["runs"][0]["failures"]
    assert failures["classes"] == {expected: 1}
    assert (failures["submissions"], failures["failed"]) == (2, 1)


def test_failures_by_what_was_left_open(report):
    record = RECORDS["conserve_1"]
    buying = [*record["user_query_ambiguity"]["critical_ambiguity"], *record["knowledge_ambiguity"]]
    terms = [a["term"] for a in buying]
    assert len(terms) == 4
    traces = [
        episode("conserve_1", sample=0, rewards=[0.7], steps=[step("ask")] * 4,
                ambiguities_resolved=terms),
        episode("conserve_1", sample=1, steps=[step("ask")], ambiguities_resolved=terms[:1]),
        episode("conserve_1", sample=2),
        episode("conserve_1", sample=3, steps=[step("ask")] * 4, ambiguities_resolved=terms),
    ]  # fmt: skip
    found = report(traces)["runs"][0]["failures"]["ambiguities"]
    assert (found["episodes"], found["asks_per_episode"]) == (4, 9 / 4)
    assert (found["failed"], found["failed_with_open"], found["failed_without_ask"]) == (3, 2, 1)
    assert {r["open"]: (r["sr1"]["hits"], r["sr1"]["n"]) for r in found["sr1_by_open"]} == {
        0: (1, 2), 3: (0, 1), 4: (0, 1),
    }  # fmt: skip
    kinds = {a["type"] for a in buying}
    assert set(found["failed_by_open_type"]) == kinds
    assert found["failed_by_open_type"][buying[0]["type"]] in (1, 2)


def test_comparison_pairs_equal_task_seed_and_sample(report):
    tasks = ["conserve_1", "conserve_2", "conserve_3", "conserve_4", "conserve_5", "conserve_6"]
    good = [episode(t, rewards=[0.7, 0.3], agent="good") for t in tasks]
    bad = [episode(tasks[0], rewards=[0.7, 0.3], agent="bad"),
           *(episode(t, agent="bad") for t in tasks[1:5]),
           infra(tasks[5], agent="bad"),
           episode("conserve_1", agent="bad", sample=1)]  # fmt: skip
    (comparison,) = report(good, bad)["comparisons"]
    assert (comparison["first"], comparison["second"]) == ("good", "bad")
    assert (comparison["pairs"], comparison["tasks"]) == (5, 5)
    for measure in ("sr1", "sr2"):
        figures = comparison[measure]
        assert (figures["only_first"], figures["only_second"]) == (4, 0)
        assert figures["difference"] == pytest.approx(0.8)
        assert figures["p"] == figures["p_holm"] == 0.125  # 2 / 2^4
    assert comparison["reward"]["difference"] == pytest.approx(0.8)
    # 2 of the 16 ways to give four equal differences signs are as far out
    assert comparison["reward"]["p"] == pytest.approx(0.125, abs=0.01)


def test_runs_that_have_nothing_in_common_are_not_compared(report):
    found = report([episode("conserve_1")], [episode("conserve_1", **C)], [episode("conserve_2")])
    assert found["comparisons"] == []
