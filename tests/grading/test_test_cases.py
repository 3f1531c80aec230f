"""Running test snippets: what they see, what they get, and what their failures mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from bird_interact_gym.database.execution import Execution
from bird_interact_gym.errors import DatabaseError
from bird_interact_gym.grading.comparison import Comparison
from bird_interact_gym.grading.gold import BrokenGoldError
from bird_interact_gym.grading.test_cases import CaseResult, TestBench, run_test_cases
from bird_interact_gym.tasks.task import Conditions

PRED = "SELECT ROUND(a, 2) FROM made"
GOLD = "SELECT a FROM made"
RECORDED = Execution(outcome="ok", columns=("a",), rows=((Decimal("7.20"),),))


class FakeDatabase:
    """Answers ``SELECT <n>`` with n, fails on ``bad`` and times out on ``slow``."""

    def __init__(self) -> None:
        self.ran: list[str] = []

    def __call__(self, sql: str) -> Execution:
        self.ran.append(sql)
        if "bad" in sql:
            return Execution(outcome="sql_error", error="it is bad")
        if "slow" in sql:
            return Execution(outcome="timeout", error="it is slow")
        if "lost" in sql:
            raise DatabaseError("the server is lost")
        if sql.startswith("SELECT "):
            return Execution(outcome="ok", columns=("n",), rows=((int(sql[7:]),),))
        return Execution(outcome="ok")


def no_run(statements: tuple[str, ...]) -> Execution:
    raise AssertionError(f"{statements} must not run")


def bench(database: Callable[[str], Execution] | None = None) -> TestBench:
    return TestBench(
        pred_sql=PRED,
        gold_sqls=(GOLD,),
        database="items",
        conditions=Conditions(decimal=2, order=True),
        recorded=RECORDED,
        inspect=database or FakeDatabase(),
        pred_result=no_run,
        gold_result=no_run,
        compare=lambda pred, gold, order: Comparison(equal=pred.rows == gold.rows),
    )


def run(body: str, given: TestBench | None = None, *, top: str = "") -> CaseResult:
    lines = "\n".join("    " + line for line in body.splitlines())
    snippet = f"{top}\ndef test_case(pred_sqls, sol_sqls, db_name, conn):\n{lines}\n"
    return run_test_cases([snippet], given or bench())


@pytest.mark.parametrize(
    "body",
    [
        "assert pred_sqls == ['SELECT ROUND(a, 2) FROM made'] and db_name == 'items'",
        "assert execute_queries(pred_sqls, db_name, conn) == ([(Decimal('7.20'),)], None, False)",
        "assert execute_queries(pred_sqls[0], db_name, conn)[0] == pred_query_result",
        "assert execute_queries(list(pred_sqls), db_name, conn, None, 'x')[0] == pred_query_result",
        "assert execute_queries('SELECT 4', db_name, conn) == ([(4,)], None, False)",
        "assert execute_queries(['SELECT 4', 'SELECT 5'], db_name, conn)[0] == [(5,)]",
        "assert execute_queries(queries='VACUUM', db_name=db_name, conn=conn)[0] is None",
        "rows, error, late = execute_queries('bad', db_name, conn)\nassert error and not late",
        "rows, error, late = execute_queries('slow', db_name, conn)\nassert error and late",
        "assert not execute_queries('SELECT 1', db_name, conn)[1]",
        "assert perform_query_on_postgresql_databases('SELECT 4', db_name, conn) == ([(4,)], conn)",
        "assert ex_base(['SELECT 4'], ['SELECT 4'], db_name, conn) == 1",
        "assert ex_base(['SELECT 4'], ['SELECT 5'], db_name, conn, {'order': True}) == 0",
        "assert ex_base(['bad'], ['SELECT 5'], db_name, conn) == 0",
        "assert remove_distinct(['SELECT DISTINCT a']) == ['SELECT a']",
        "assert remove_comments(['SELECT 1 /* a */']) == ['SELECT 1']",
        "assert preprocess_results([(Decimal('1.005'), date(2024, 1, 2))])"
        " == [(Decimal('1.01'), '2024-01-02')]",
        "assert json.loads('[1]') == [1] and datetime(2024, 1, 2).year == 2024",
        "print('not seen')\nreturn 0",
    ],
)
def test_what_tests_can_do(body: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(body) == CaseResult(outcome="pass")
    assert capsys.readouterr().out == ""


def test_conn_can_be_used_directly() -> None:
    body = """\
with conn.cursor() as cursor:
    cursor.execute('SELECT %s', (4,))
    assert cursor.description[0][0] == 'n' and cursor.fetchone() == (4,)
    cursor.execute('SELECT %(n)s', {'n': 5})
    assert cursor.fetchall() == [(5,)] and cursor.fetchone() is None
conn.commit()
try:
    conn.cursor().execute('bad')
except Exception as error:
    assert 'it is bad' in str(error)
else:
    assert False"""
    assert run(body).outcome == "pass"


def test_the_prediction_is_never_run_again() -> None:
    database = FakeDatabase()
    seen: list[tuple[str, ...]] = []

    def recall(statements: tuple[str, ...]) -> Execution:
        seen.append(statements)
        return RECORDED

    given = replace(bench(database), pred_result=recall, gold_result=recall)
    body = """\
execute_queries(pred_sqls, db_name, conn)
execute_queries(pred_sqls, db_name, conn)
conn.cursor().execute(pred_sqls[0])
pred_sqls = remove_round(remove_distinct(remove_comments(pred_sqls)))
assert pred_sqls == ['SELECT a FROM made']
assert ex_base(pred_sqls, remove_comments(sol_sqls), db_name, conn) == 1
test_case_default(pred_sqls, sol_sqls, db_name, conn, {'order': False})"""
    assert run(body, given).outcome == "pass"
    assert database.ran == []
    assert set(seen) == {("SELECT a FROM made",)}


def test_imports_and_helpers_of_a_snippet_are_seen() -> None:
    top = "import statistics\ndef twice(n):\n    return statistics.mean([n, 3 * n])\n"
    assert run("assert twice(2) == 4", top=top).outcome == "pass"


def test_snippets_do_not_share_globals() -> None:
    body = "def test_case(a, b, c, d):\n    assert 'left' not in globals()\nleft = 1\n"
    snippets = [body.replace("not in", "in"), body.replace("left = 1", "")]
    assert run_test_cases(snippets, bench()).outcome == "pass"


def test_a_fifth_parameter_gets_the_conditions() -> None:
    snippet = (
        "def test_case(pred_sqls, sol_sqls, db_name, conn, conditions=None):\n"
        "    assert conditions == {'decimal': 2, 'distinct': False, 'order': True}"
    )
    assert run_test_cases([snippet], bench()).outcome == "pass"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("assert False, 'seven expected'", "AssertionError: seven expected"),
        ("raise ValueError('odd')", "ValueError: odd"),
        ("undefined_name", "NameError"),
        ("raise SystemExit(1)", "SystemExit: 1"),
        ("pred_query_result[9]", "IndexError"),
        ("test_case_default(['SELECT 4'], ['SELECT 5'], db_name, conn)", "differs"),
    ],
)
def test_what_a_test_raises_makes_the_submission_wrong(body: str, reason: str) -> None:
    result = run(body)
    assert result.outcome == "wrong"
    assert result.reason.startswith("test case 1: ")
    assert reason in result.reason


@pytest.mark.parametrize(
    ("snippet", "reason"),
    [
        ("def test_case(:", "SyntaxError"),
        ("def check(*args): pass", "defines no test_case"),
        ("test_case = 3", "defines no test_case"),
        ("import no_such_module\ndef test_case(*args): pass", "no_such_module"),
        ("def test_case(*args):\n    import no_such_module", "no_such_module"),
        ("1 / 0", "ZeroDivisionError"),
    ],
)
def test_a_broken_snippet_is_the_fault_of_the_task(snippet: str, reason: str) -> None:
    result = run_test_cases([snippet], bench())
    assert result.outcome == "gold_error"
    assert reason in result.reason


def test_published_snippets_may_hold_invalid_escapes() -> None:
    assert run(r"assert '\d' == chr(92) + 'd'").outcome == "pass"


def test_all_snippets_must_pass() -> None:
    good, bad = (
        "def test_case(*args): pass",
        "def test_case(*args): assert False",
    )
    assert run_test_cases([good, good], bench()).outcome == "pass"
    result = run_test_cases([good, bad, good], bench())
    assert (result.outcome, result.reason) == ("wrong", "test case 2: AssertionError")


def test_a_gold_that_fails_inside_a_test_is_the_fault_of_the_task() -> None:
    def broken(statements: tuple[str, ...]) -> Execution:
        raise BrokenGoldError("the gold fails: it is bad")

    given = replace(bench(), gold_result=broken)
    result = run("assert ex_base(pred_sqls, sol_sqls, db_name, conn) == 1", given)
    assert result == CaseResult(
        outcome="gold_error", reason="test case 1: the gold fails: it is bad"
    )


@pytest.mark.parametrize(
    "body",
    [
        "execute_queries('lost', db_name, conn)",
        "try:\n    execute_queries('lost', db_name, conn)\nexcept Exception:\n    pass",
    ],
)
def test_a_fault_of_the_server_comes_through_whatever_the_test_does(body: str) -> None:
    with pytest.raises(DatabaseError, match="the server is lost"):
        run(body)


@pytest.mark.parametrize("handler", ["", "except Exception: pass"])
def test_time_for_tests_is_limited(handler: str) -> None:
    database = FakeDatabase()
    body = "execute_queries('SELECT 1', '', None)"
    text = f"try: {body}\n    {handler}" if handler else body
    snippet = f"def test_case(*args):\n    {text}\n"
    result = run_test_cases([snippet], bench(database), timeout=-1.0)
    assert result.outcome == "timeout"
    assert database.ran == []
