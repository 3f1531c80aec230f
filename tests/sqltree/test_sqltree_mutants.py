import pytest
from hypothesis import given, settings
from sqltree_grammar import bundled_golds, plain_sql, queries

from bird_interact_gym.sqltree import canonical_sql, mutants

GOLD = """SELECT DISTINCT c.name, ROUND(SUM(o.amount), 2) AS total
FROM orders o JOIN customers c ON o.cid = c.id
WHERE o.amount > 10 AND LOWER(c.region) = 'north' AND o.booked_on >= DATE '2025-01-31'
GROUP BY c.name ORDER BY total DESC LIMIT 3"""


def _texts(kind, sql=GOLD):
    return [m.sql for m in mutants(sql) if m.kind == kind]


@pytest.mark.parametrize(
    ("kind", "sign"),
    [
        ("operator", "o.amount >= 10"),
        ("operator", "o.amount < 10"),
        ("literal", "o.amount > 11"),
        ("literal", "'2025-02-01'"),
        ("literal", "'north_'"),
        ("column", "o.booked_on > 10"),
        ("join", "LEFT JOIN customers"),
        ("aggregate", "AVG(o.amount)"),
        ("order", "total NULLS FIRST"),
        ("limit", "LIMIT 2"),
        ("limit", "LIMIT 4"),
        ("distinct", "SELECT c.name"),
        ("round", ", 3)"),
        ("function", "c.region = 'north'"),
        ("predicate", "WHERE o.amount > 10 AND LOWER(c.region) = 'north' GROUP"),
    ],
)
def test_each_kind_of_mistake_is_made(kind, sign):
    texts = _texts(kind)
    if kind == "order":
        assert any("DESC" not in text for text in texts)
    else:
        assert any(sign in text for text in texts)


def test_statements_are_dropped_from_lists_only():
    gold = ("DELETE FROM t WHERE a = 1", "UPDATE t SET b = b + 2 WHERE c IS NULL")
    dropped = [m.statements for m in mutants(gold) if m.kind == "statement"]
    assert sorted(dropped) == sorted([gold[:1], gold[1:]])
    assert not _texts("statement")


def test_the_ends_of_a_transaction_are_not_dropped():
    script = "BEGIN;\nDELETE FROM t;\nDELETE FROM u;\nCOMMIT;"
    dropped = [m.statements for m in mutants(script) if m.kind == "statement"]
    assert sorted(len(statements) for statements in dropped) == [3, 3]
    assert all(s[0] == "BEGIN" and s[-1] == "COMMIT" for s in dropped)


def test_function_bodies_are_edited_as_text():
    body = "SELECT COUNT(*) + 5 FROM t WHERE b <= a"
    gold = f"CREATE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS $$ {body} $$"
    texts = [m.sql for m in mutants(gold)]
    assert gold.replace("<=", "<") in texts
    assert gold.replace("5", "6") in texts
    assert all("COUNT(*)" in text for text in texts)


def test_same_seed_same_mutants_and_a_limit_takes_the_kinds_in_turn():
    assert mutants(GOLD, seed=3) == mutants(GOLD, seed=3)
    few = mutants(GOLD, seed=3, limit=8)
    assert few == mutants(GOLD, seed=3)[:8]
    assert len({m.kind for m in few}) == 8
    assert mutants(GOLD, seed=4) != mutants(GOLD, seed=3)
    assert {canonical_sql(m.sql) for m in mutants(GOLD, seed=4)} == {
        canonical_sql(m.sql) for m in mutants(GOLD, seed=3)
    }


@given(queries())
@settings(max_examples=12)
def test_no_mutant_equals_the_gold_or_another(query):
    gold = plain_sql(query)
    forms = [canonical_sql(gold), *(canonical_sql(m.sql) for m in mutants(gold))]
    assert len(set(forms)) == len(forms)


@pytest.mark.parametrize("name", bundled_golds())
def test_bundled_golds_have_mutants_enough(name):
    found = mutants(bundled_golds()[name], limit=15)
    assert 9 <= len(found) <= 15  # a trigger or a function has little more to change
    assert all(m.description for m in found)
