"""Each defect of the published comparator on real values, beside what ``strict`` says.

D13 has no test: its effects on a shared database cannot arise in isolation, which the last test
shows.
"""

from __future__ import annotations

import pytest

from bird_interact_gym.grading import ScorerName
from bird_interact_gym.tasks.task import Conditions

KINDS = "(VALUES (1), (1), (2)) v(x)"
ORDERED = Conditions(order=True)
PASS, WRONG, ERROR, GOLD = "pass", "wrong", "sql_error", "gold_error"

CASES = {
    # name: (prediction, gold, official, strict)
    "D1 float and numeric": ("SELECT 6.9::float8", "SELECT 6.90", WRONG, PASS),
    "D1 exactly representable": ("SELECT 5.0::float8", "SELECT 5.00", PASS, PASS),
    "D2 time of day": (
        "SELECT TIMESTAMP '2024-01-02 10:00'",
        "SELECT TIMESTAMP '2024-01-02 23:30'",
        PASS,
        WRONG,
    ),
    "D2 timestamp and date": (
        "SELECT TIMESTAMP '2024-01-02 00:00'",
        "SELECT DATE '2024-01-02'",
        PASS,
        WRONG,
    ),
    "D2 date and text": ("SELECT '2024-01-02'", "SELECT DATE '2024-01-02'", PASS, WRONG),
    "D3 duplicates": ("SELECT 1", "SELECT 1 UNION ALL SELECT 1", PASS, WRONG),
    "D3 multiplicity": (
        "SELECT * FROM (VALUES (1), (2), (2)) v",
        "SELECT * FROM (VALUES (1), (1), (2)) v",
        PASS,
        WRONG,
    ),
    "D4 both empty": ("SELECT 1 WHERE false", "SELECT 2 WHERE false", WRONG, PASS),
    "D5 DISTINCT ON in the gold": (
        "SELECT kind FROM item GROUP BY kind",
        "SELECT DISTINCT ON (kind) kind FROM item ORDER BY kind",
        GOLD,
        PASS,
    ),
    "D5 DISTINCT ON in the prediction": (
        "SELECT DISTINCT ON (kind) kind FROM item ORDER BY kind",
        "SELECT kind FROM item GROUP BY kind",
        WRONG,
        PASS,
    ),
    "D5 IS DISTINCT FROM": (
        "SELECT id FROM item WHERE kind IS DISTINCT FROM 'pot'",
        "SELECT id FROM item WHERE kind <> 'pot'",
        WRONG,
        PASS,
    ),
    "D6 COUNT( DISTINCT": (
        f"SELECT COUNT(DISTINCT x) FROM {KINDS}",
        f"SELECT COUNT( DISTINCT x) FROM {KINDS}",
        WRONG,
        PASS,
    ),
    "D6 DISTINCT before a newline": (
        f"SELECT COUNT(*) FROM (SELECT DISTINCT\nx FROM {KINDS}) s",
        f"SELECT COUNT(*) FROM (SELECT DISTINCT x FROM {KINDS}) s",
        WRONG,
        PASS,
    ),
    "D7 parentheses lost": ("SELECT ROUND(1 + 2, 2) * 10", "SELECT 30", WRONG, PASS),
    "D7 same wrong text": (
        "SELECT ROUND(1 + 2, 2) * 10",
        "SELECT 1 + 2 * 10",
        PASS,
        WRONG,
    ),
    "D7 a cast": ("SELECT ROUND(1.5 + 1, 1)::text", "SELECT '2.5'", WRONG, PASS),
    "D8 precision": ("SELECT ROUND(1.26)", "SELECT ROUND(1.26, 2)", PASS, WRONG),
    "D9 line comment in a literal": ("SELECT 'a--b\nc'", "SELECT 'a\nc'", PASS, WRONG),
    "D9 block comment in a literal": ("SELECT 'a/*b*/c'", "SELECT 'ac'", PASS, WRONG),
    "D9 distinct in a literal": ("SELECT 'a distinct b'", "SELECT 'a b'", PASS, WRONG),
    "D9 round in a literal": ("SELECT 'background(a, b)'", "SELECT 'backga'", PASS, WRONG),
    "D10 array of numeric": ("SELECT ARRAY[1.5]", "SELECT ARRAY[1.5]", WRONG, PASS),
    "D10 array of dates": (
        "SELECT ARRAY[DATE '2024-01-02']",
        "SELECT ARRAY[DATE '2024-01-02']",
        WRONG,
        PASS,
    ),
    "D10 infinity": ("SELECT 'inf'::numeric", "SELECT 'inf'::numeric", WRONG, PASS),
    "D10 NaN": ("SELECT 'nan'::float8", "SELECT 'nan'::float8", WRONG, PASS),
    "D10 numeric NaN": ("SELECT 'nan'::numeric", "SELECT 'nan'::float8", WRONG, PASS),
    "D11 true and 1": ("SELECT true", "SELECT 1", PASS, WRONG),
    "D11 text and number": ("SELECT '1'", "SELECT 1", WRONG, WRONG),
    "D11 half a cent": ("SELECT 0.125::float8", "SELECT 0.125", WRONG, PASS),
    "D12 truncation": (
        "SELECT g FROM generate_series(1, 10001) g",
        "SELECT g FROM generate_series(1, 20000) g",
        PASS,
        WRONG,
    ),
    "D12 not in parentheses": (
        "(SELECT g FROM generate_series(1, 10001) g)",
        "(SELECT g FROM generate_series(1, 20000) g)",
        WRONG,
        WRONG,
    ),
    "D14 no result set": ("CREATE TABLE made (a int)", "SELECT 1", WRONG, WRONG),
    "D28 order inside JSON": ("SELECT '[1, 2]'::jsonb", "SELECT '[2, 1]'::jsonb", WRONG, WRONG),
    "D28 keys of an object": (
        """SELECT '{"a": 1, "b": 2}'::json""",
        """SELECT '{"b": 2, "a": 1}'::json""",
        PASS,
        PASS,
    ),
    "5.2 executability is asked of the text as it stands": (
        "SELECT DISTINCT DISTINCT 1",
        "SELECT 1",
        ERROR,
        ERROR,
    ),
    "5.2 comments": ("SELECT 1 -- one\n", "SELECT /* one */ 1", PASS, PASS),
    "5.2 the last statement counts": ("SELECT 5; SELECT 2", ("SELECT 1", "SELECT 2"), PASS, PASS),
    "5.2 a gold that fails": ("SELECT 1", "SELECT nothing", GOLD, GOLD),
    "5.2 one side empty": ("SELECT 1 WHERE false", "SELECT 1", WRONG, WRONG),
    "5.2 rounding inside JSON": (
        """SELECT '{"a": 1.001}'::jsonb""",
        """SELECT '{"a": 1.002}'::jsonb""",
        PASS,
        WRONG,
    ),
    "5.2 half up": ("SELECT 0.125", "SELECT 0.13", PASS, WRONG),
    "5.2 sets of rows": ("SELECT 2 UNION ALL SELECT 1", "VALUES (1), (2)", PASS, PASS),
    "5.2 names of columns": ("SELECT 1 AS a", "SELECT 1 AS b", PASS, PASS),
    "5.2 order of columns": ("SELECT 1, 2", "SELECT 2, 1", WRONG, WRONG),
}


@pytest.mark.parametrize("name", CASES)
def test_both_scorers(bench, name: str) -> None:
    pred, gold, by_official, by_strict = CASES[name]
    verdicts = {scorer: bench.judge(pred, gold, scorer) for scorer in ("official", "strict")}
    outcomes = {scorer: verdict.outcome for scorer, verdict in verdicts.items()}
    assert outcomes == {"official": by_official, "strict": by_strict}, verdicts


@pytest.mark.parametrize("scorer", ["official", "strict"])
@pytest.mark.parametrize(
    ("pred", "outcome"), [("VALUES (1), (2)", "pass"), ("VALUES (2), (1)", "wrong")]
)
def test_order_matters_where_the_conditions_say_so(
    bench, pred: str, outcome: str, scorer: ScorerName
) -> None:
    verdict = bench.judge(pred, "VALUES (1), (2)", scorer, conditions=ORDERED)
    assert verdict.outcome == outcome


def test_decimals_of_the_conditions_count_in_strict_alone(bench) -> None:
    conditions = Conditions(decimal=1)
    for pred, official, strict in [
        ("SELECT 1.26", "wrong", "pass"),
        ("SELECT 1.36", "wrong", "wrong"),
    ]:
        assert (
            bench.judge(pred, "SELECT 1.3", "official", conditions=conditions).outcome == official
        )
        assert bench.judge(pred, "SELECT 1.3", "strict", conditions=conditions).outcome == strict


@pytest.mark.parametrize("scorer", ["official", "strict"])
@pytest.mark.parametrize(
    "hack",
    [
        "TRUNCATE item CASCADE; SELECT 0",
        "DELETE FROM item; COMMIT; SELECT 0",
        "CREATE TEMP TABLE item (id int); SELECT 0",
        "WITH gone AS (DELETE FROM item RETURNING 1) SELECT 0",
        "CREATE OR REPLACE VIEW pg_temp.item AS SELECT 1 WHERE false; SELECT 0",
    ],
)
def test_a_prediction_cannot_change_what_the_gold_sees(
    bench, hack: str, scorer: ScorerName
) -> None:
    gold = "SELECT COUNT(*) FROM item"
    assert bench.judge(hack, gold, scorer).outcome == "wrong"
    assert bench.judge("SELECT 3", gold, scorer).outcome == "pass"
