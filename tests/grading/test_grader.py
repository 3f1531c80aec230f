"""The grader on PostgreSQL: selection, states, outcomes, and what it tells the agent."""

from __future__ import annotations

import pytest

from bird_interact_gym.database import Limits
from bird_interact_gym.grading import Grader, ScorerName
from bird_interact_gym.tasks.task import Conditions, SubTask, Task

SCORERS: list[ScorerName] = ["official", "strict"]
both = pytest.mark.parametrize("scorer", SCORERS)

MADE = """\
def test_case(pred_sqls, sol_sqls, db_name, conn):
    rows, error, late = execute_queries("SELECT COUNT(*) FROM cheap", db_name, conn)
    assert not error and rows == [(2,)], f"found {rows}"
"""
VIEW = "CREATE VIEW cheap AS SELECT * FROM item WHERE price < 5"


def two_phases(
    first: SubTask,
    second: SubTask,
    *,
    preprocess: tuple[str, ...] = (),
    clean_up: tuple[str, ...] = (),
) -> Task:
    return Task(
        instance_id="i",
        database="items",
        subtasks=(first, second),
        preprocess_sql=preprocess,
        clean_up_sqls=clean_up,
    )


@both
def test_outcomes_and_messages(bench, scorer: ScorerName) -> None:
    gold = "SELECT id FROM item WHERE kind = 'pot'"
    for pred, outcome, message in [
        ("SELECT id FROM item WHERE id < 3", "pass", "The SQL is correct."),
        ("SELECT 7", "wrong", "The SQL is not correct."),
        (
            "SELECT nothing FROM item",
            "sql_error",
            'The SQL failed: column "nothing" does not exist',
        ),
        ("SELEC 1", "sql_error", "The SQL failed: syntax error"),
        ("", "sql_error", "The SQL failed: it is empty"),
        (" \n\t", "sql_error", "The SQL failed: it is empty"),
        ("SELECT '\0'", "sql_error", "The SQL failed: it holds a NUL character"),
        ("SELECT '\ud800'", "sql_error", "The SQL failed: it is not valid Unicode"),
        ("-- nothing but a comment", "wrong", "The SQL is not correct."),
    ]:
        verdict = bench.judge(pred, gold, scorer)
        assert verdict.outcome == outcome, (pred, verdict)
        assert verdict.message_for_agent.startswith(message)
        assert verdict.keeps_effects is False
        assert verdict.passed is (outcome == "pass")


@both
def test_a_submission_that_takes_too_long(bench, scorer: ScorerName) -> None:
    task = Task(instance_id="i", database="items", subtasks=(bench.subtask("SELECT 1"),))
    limits = Limits(statement_timeout=0.2)
    verdict = bench.judge_task("SELECT pg_sleep(5)", task, 1, scorer, limits=limits)
    assert verdict.outcome == "timeout"
    assert verdict.message_for_agent == "The SQL ran too long and was stopped (limit: 0.2 s)."


def test_reports_say_what_differs_and_agents_do_not_learn_it(bench) -> None:
    verdict = bench.judge("SELECT 7", "SELECT id FROM item", "strict")
    assert verdict.detail_for_report == "expected 3 rows, got 1; unexpected (7,)"
    tested = bench.subtask(VIEW, tests=(MADE,), category="Management")
    verdict = bench.judge("CREATE VIEW cheap AS SELECT * FROM item", tested, "strict")
    assert verdict.outcome == "wrong"
    assert verdict.message_for_agent == "The SQL is not correct."
    assert verdict.detail_for_report == "test case 1: AssertionError: found [(3,)]"


@both
def test_records_that_cannot_be_judged(bench, scorer: ScorerName) -> None:
    for gold, reason in [
        (bench.subtask(()), "no gold"),
        (bench.subtask("SELECT nothing"), "the gold fails"),
        (bench.subtask("CREATE TABLE made (a int)"), "nothing to compare"),
        (bench.subtask("DELETE FROM item", category="Management"), "nothing to compare"),
        (bench.subtask("SELECT 1", tests=("def test_case(:",)), "broken"),
    ]:
        verdict = bench.judge("SELECT 1", gold, scorer)
        assert verdict.outcome == "gold_error", verdict
        assert reason in verdict.detail_for_report
        assert "graded" in verdict.message_for_agent
        assert "SELECT" not in verdict.message_for_agent


@both
def test_test_cases_decide_where_there_are_any(bench, scorer: ScorerName) -> None:
    management = bench.subtask(VIEW, tests=(MADE, "", "  "), category="Management")
    verdict = bench.judge(VIEW, management, scorer)
    assert (verdict.outcome, verdict.keeps_effects) == ("pass", True)
    assert bench.judge("SELECT 1", management, scorer).outcome == "wrong"
    assert bench.judge("CREATE VIEW", management, scorer).outcome == "sql_error"
    anything = "def test_case(*args): pass"
    query = bench.subtask("SELECT 1", tests=(anything,))
    verdict = bench.judge("SELECT 2", query, scorer)
    assert (verdict.outcome, verdict.keeps_effects) == ("pass", False)
    blank = bench.subtask("SELECT 1", tests=(" ",))
    assert bench.judge("SELECT 2", blank, scorer).outcome == "wrong"


@both
def test_management_without_tests_is_compared(bench, scorer: ScorerName) -> None:
    gold = bench.subtask(
        "UPDATE item SET price = 0 WHERE kind = 'pan' RETURNING id", category="Management"
    )
    assert bench.judge("UPDATE item SET price = 0 WHERE id = 3 RETURNING id", gold, scorer).passed
    assert bench.judge("DELETE FROM item WHERE id = 3", gold, scorer).outcome == "wrong"
    assert bench.judge("SELECT COUNT(*) FROM item", bench.subtask("SELECT 3"), scorer).passed


@both
def test_a_submission_runs_once_and_its_effects_are_seen_by_tests(
    bench, scorer: ScorerName
) -> None:
    insert = "INSERT INTO item SELECT MAX(id) + 1, 'jar', 1, 1 FROM item"
    test = """\
def test_case(pred_sqls, sol_sqls, db_name, conn):
    execute_queries(pred_sqls, db_name, conn)
    execute_queries(pred_sqls, db_name, conn, None, "again")
    rows, error, late = execute_queries("SELECT COUNT(*) FROM item", db_name, conn)
    assert rows == [(4,)], rows
    execute_queries(["DELETE FROM item WHERE id = 4", "SELECT nothing"], db_name, conn)
    assert execute_queries("SELECT COUNT(*) FROM item", db_name, conn)[0] == [(3,)]
"""
    task = bench.subtask(insert, tests=(test, test.replace("(4,)", "(3,)")), category="Management")
    for _ in range(2):  # nothing is left over for a second submission
        verdict = bench.judge(insert, task, scorer)
        assert verdict.passed, verdict


@both
def test_golds_inside_tests_come_from_a_database_of_their_own(bench, scorer: ScorerName) -> None:
    test = """\
def test_case(pred_sqls, sol_sqls, db_name, conn):
    pred_sqls, sol_sqls = remove_comments(pred_sqls), remove_comments(sol_sqls)
    assert ex_base(remove_round(pred_sqls), remove_round(sol_sqls), db_name, conn) == 1
"""
    gold = "SELECT COUNT(*) FROM item"
    for category in ("Query", "Management"):
        task = bench.subtask(gold, tests=(test,), category=category)
        assert bench.judge("SELECT ROUND(3, 1) -- three\n", task, scorer).passed
        assert bench.judge("TRUNCATE item; SELECT 0", task, scorer).outcome == "wrong"


def test_ex_base_follows_the_scorer(bench) -> None:
    test = """\
def test_case(pred_sqls, sol_sqls, db_name, conn):
    assert ex_base(pred_sqls, sol_sqls, db_name, conn) == 1
"""
    task = bench.subtask("SELECT 6.90", tests=(test,))
    assert bench.judge("SELECT 6.9::float8", task, "official").outcome == "wrong"
    assert bench.judge("SELECT 6.9::float8", task, "strict").outcome == "pass"


@both
def test_effects_of_a_query_are_kept_only_where_the_gold_has_some(
    bench, scorer: ScorerName
) -> None:
    writes = "INSERT INTO item VALUES (4, 'jar', 1, 1) RETURNING id"
    assert bench.judge(writes, writes, scorer).keeps_effects is True
    assert bench.judge(writes, "SELECT 4", scorer).passed
    assert bench.judge(writes, "SELECT 4", scorer).keeps_effects is False


@both
def test_every_phase_has_its_own_gold_and_conditions(bench, scorer: ScorerName) -> None:
    task = two_phases(
        bench.subtask("VALUES (1), (2)"),
        bench.subtask("VALUES (1), (2)", conditions=Conditions(order=True)),
    )
    assert bench.judge_task("VALUES (2), (1)", task, 1, scorer).passed
    assert bench.judge_task("VALUES (2), (1)", task, 2, scorer).outcome == "wrong"


@both
def test_preprocess_sql_is_part_of_the_start_state(bench, scorer: ScorerName) -> None:
    task = two_phases(
        bench.subtask("SELECT COUNT(*) FROM item"),
        bench.subtask("SELECT COUNT(*) FROM item"),
        preprocess=("DELETE FROM item WHERE id = 1",),
        clean_up=("DELETE FROM item WHERE id = 2",),
    )
    assert bench.judge_task("SELECT 2", task, 1, scorer).passed
    setup = (*task.preprocess_sql, *task.clean_up_sqls)
    assert bench.judge_task("SELECT 1", task, 2, scorer, setup=setup).passed


def test_the_state_that_the_gold_of_phase_2_runs_on(bench) -> None:
    task = two_phases(
        bench.subtask(VIEW, tests=(MADE,), category="Management"),
        bench.subtask("SELECT COUNT(*) FROM cheap"),
    )
    sabotage = ("CREATE VIEW cheap AS SELECT * FROM item WHERE false",)
    # "official" asks the agent's own state, "strict" the one that the gold would have left.
    for pred, official, strict in [("SELECT 0", "pass", "wrong"), ("SELECT 2", "wrong", "pass")]:
        assert bench.judge_task(pred, task, 2, "official", setup=sabotage).outcome == official
        assert bench.judge_task(pred, task, 2, "strict", setup=sabotage).outcome == strict
    honest = (VIEW,)
    for scorer in SCORERS:
        verdict = bench.judge_task("SELECT COUNT(*) FROM cheap", task, 2, scorer, setup=honest)
        assert verdict.passed


def test_sabotage_of_the_gold_is_wrong_and_not_the_fault_of_the_task(bench) -> None:
    task = two_phases(
        bench.subtask("SELECT 1", tests=("def test_case(*args): pass",), category="Management"),
        bench.subtask("SELECT COUNT(*) FROM item"),
    )
    gone = ("DROP TABLE item",)
    verdict = bench.judge_task("SELECT 3", task, 2, "official", setup=gone)
    assert (verdict.outcome, "phase 1 left a state" in verdict.detail_for_report) == ("wrong", True)
    assert bench.judge_task("SELECT 3", task, 2, "strict", setup=gone).outcome == "pass"


@both
def test_a_broken_gold_of_phase_1_is_the_fault_of_the_task(bench, scorer: ScorerName) -> None:
    task = two_phases(
        bench.subtask("CREATE VIEW cheap AS nothing", tests=(MADE,), category="Management"),
        bench.subtask("SELECT COUNT(*) FROM nowhere"),
    )
    verdict = bench.judge_task("SELECT 2", task, 2, scorer, setup=(VIEW,))
    assert verdict.outcome == "gold_error"
    assert "the gold of phase 1 fails" in verdict.detail_for_report


def test_results_too_large_to_grade(bench) -> None:
    rows = "SELECT g FROM generate_series(1, {}) g"
    verdict = bench.judge(rows.format(100_001), rows.format(10), "strict")
    assert (verdict.outcome, verdict.message_for_agent) == ("wrong", "The SQL is not correct.")
    assert "more than 100000 rows" in verdict.detail_for_report
    assert bench.judge(rows.format(10), rows.format(100_001), "strict").outcome == "gold_error"
    assert bench.judge(rows.format(100_000), rows.format(100_000), "strict").passed


def test_texts_that_cannot_be_rewritten_are_wrong(bench) -> None:
    sql = "SELECT " + "ROUND(" * 2_000 + "1" + ", 0)" * 2_000
    verdict = bench.judge(sql, "SELECT 1", "official")
    assert verdict.outcome == "wrong"
    assert "too many to rewrite" in verdict.detail_for_report
    assert bench.judge("SELECT 1", sql, "official").outcome == "gold_error"
    assert bench.judge(sql, "SELECT 1", "strict").passed


def test_an_unknown_scorer_is_refused(bench) -> None:
    with pytest.raises(ValueError, match="expected 'official' or 'strict', got 'lenient'"):
        Grader(bench.databases, scorer="lenient", limits=Limits())  # type: ignore[arg-type]
