import logging

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqltree_grammar import bundled_golds, other_sql, plain_sql, queries

from bird_interact_gym.sqltree import (
    SqlSyntaxError,
    canonical,
    canonical_sql,
    literal_free_hash,
    parse_statements,
)

SAME = [
    ("SELECT a x FROM t WHERE a BETWEEN 1 AND 2.0", "select T.A from T where (2>=a) and t.a>=1"),
    ("SELECT e.a FROM e, d WHERE e.i = d.i", "SELECT e.a FROM d INNER JOIN e ON d.i = e.i"),
    ("SELECT a.x, b.y FROM a JOIN b USING (id)", "SELECT a.x, b.y FROM b, a WHERE b.id = a.id"),
    ("SELECT id FROM a JOIN b USING (id)", "SELECT a.id FROM a, b WHERE b.id = a.id"),
    ("SELECT e.n, m.n FROM p e JOIN p m ON e.b = m.i", "SELECT p.n, q.n FROM p, p q WHERE q.i=p.b"),
    (
        "WITH q AS (SELECT a, SUM(b) * 2 AS s FROM t GROUP BY a) SELECT q.a, s FROM q WHERE s > 3",
        "with z(u, v) as (select a, 2*sum(b) from t x group by 1) select u, y.v from z y where 3<v",
    ),
    (
        "SELECT * FROM p e WHERE e.s > (SELECT AVG(x.s) FROM p x WHERE x.d = e.d)",
        "SELECT * FROM p WHERE (SELECT AVG(s) FROM p i WHERE p.d = i.d) < s",
    ),
    (
        "SELECT s.k FROM (SELECT a, COUNT(*) k FROM t GROUP BY a) s ORDER BY s.k",
        "SELECT c AS n FROM (SELECT a, COUNT(*) c FROM t GROUP BY 1) q ORDER BY n ASC NULLS LAST",
    ),
    ("SELECT a AS k, COUNT(*) FROM t GROUP BY k, b", "SELECT a, COUNT(*) FROM t GROUP BY b, 1"),
    (
        "SELECT a FROM x UNION SELECT b FROM y ORDER BY a",
        "SELECT a z FROM x UNION (SELECT b FROM y) ORDER BY 1",
    ),
    ("SELECT ROUND(AVG(a)::numeric, 2) FROM t", "SELECT ROUND(AVG(a), 2) FROM t"),
    (
        "UPDATE t SET a = 1 FROM u WHERE u.i = t.i",
        "UPDATE t x SET a=1.0 FROM u WHERE x.i = u.i",
    ),
    ("SELECT a FROM t -- c\n", "SELECT /* c */ a FROM public.t;"),
    ('SELECT "a" FROM "t"', "SELECT A FROM T"),
    ("SELECT 'x' FROM t LIMIT 3", "SELECT $$x$$ FROM t FETCH FIRST 3 ROWS ONLY"),
    (
        "SELECT a.x FROM a JOIN b ON a.i = b.i LEFT JOIN c ON c.i = a.i",
        "SELECT a.x FROM b, a LEFT JOIN c ON a.i = c.i WHERE a.i = b.i",
    ),
    (
        "SELECT e.n FROM a, LATERAL (SELECT a.n) e",
        "SELECT m FROM a CROSS JOIN LATERAL (SELECT n) x(m)",
    ),
]
DIFFERENT = [
    ("SELECT a FROM t", "SELECT b FROM t"),
    ("SELECT a, b FROM t", "SELECT b, a FROM t"),
    ("SELECT a - b FROM t", "SELECT b - a FROM t"),
    ("SELECT (a + b) * c FROM t", "SELECT a + b * c FROM t"),
    ("SELECT a FROM t WHERE a = 'X'", "SELECT a FROM t WHERE a = 'x'"),
    ("SELECT a FROM t WHERE a = 1", "SELECT a FROM t WHERE a = '1'"),
    ("SELECT a FROM t WHERE a > 1", "SELECT a FROM t WHERE a >= 1"),
    ("SELECT a FROM t ORDER BY a, b", "SELECT a FROM t ORDER BY b, a"),
    ("SELECT a FROM t ORDER BY a", "SELECT a FROM t ORDER BY a NULLS FIRST"),
    ("SELECT a.x FROM a LEFT JOIN b ON a.i = b.i", "SELECT a.x FROM a JOIN b ON a.i = b.i"),
    ("SELECT a.x FROM a LEFT JOIN b ON a.i = b.i", "SELECT a.x FROM b LEFT JOIN a ON a.i = b.i"),
    (
        "SELECT a.x FROM a JOIN b ON a.i = b.i RIGHT JOIN c ON c.i = a.i",
        "SELECT a.x FROM a, b RIGHT JOIN c ON c.i = a.i WHERE a.i = b.i",
    ),
    ("SELECT * FROM a JOIN b USING (i)", "SELECT * FROM a JOIN b ON a.i = b.i"),
    ("SELECT a FROM t", "SELECT DISTINCT a FROM t"),
    ("SELECT COUNT(DISTINCT a) FROM t", "SELECT COUNT(a) FROM t"),
    ("UPDATE t SET a = 1, b = 2", "UPDATE t SET b = 2, a = 1"),
    ("UPDATE t SET a = b", "UPDATE t SET b = a"),
    ("SELECT a FROM t UNION SELECT a FROM u", "SELECT a FROM t UNION ALL SELECT a FROM u"),
    ("CREATE VIEW v AS SELECT a AS x FROM t", "CREATE VIEW v AS SELECT a AS y FROM t"),
    ('SELECT "A" FROM t', "SELECT a FROM t"),
    ("SELECT a[1:] FROM t", "SELECT a[:1] FROM t"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_one_meaning_has_one_form(first, second):
    assert canonical_sql(first) == canonical_sql(second)
    assert canonical(first) == canonical(second)


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_different_meanings_keep_different_forms(first, second):
    assert canonical_sql(first) != canonical_sql(second)


@given(queries(), st.integers(0, 10**6))
@settings(max_examples=100)
def test_the_form_is_invariant_under_rewriting(query, seed):
    assert canonical_sql(plain_sql(query)) == canonical_sql(other_sql(query, seed))


@given(queries())
@settings(max_examples=60)
def test_the_form_is_its_own_form(query):
    once = canonical_sql(plain_sql(query))
    assert canonical_sql(once) == once


def test_a_schema_qualifies_bare_columns_of_several_tables():
    schema = {"orders": ["id", "cid", "amount"], "customers": ["id", "name"]}
    bare = "SELECT name, amount FROM orders o JOIN customers c ON cid = c.id"
    full = "SELECT c.name, o.amount FROM customers c, orders o WHERE o.cid = c.id"
    assert canonical_sql(bare, schema=schema) == canonical_sql(full, schema=schema)
    assert canonical_sql(bare) != canonical_sql(full)


def test_an_expression_is_not_changed_by_taking_its_form():
    (statement,) = parse_statements("SELECT x.a AS b FROM t AS x WHERE 1 < x.a")
    before = statement.sql()
    canonical(statement)
    assert statement.sql() == before


def test_function_bodies_are_opaque_but_not_blind_to_layout():
    head = "CREATE FUNCTION f(a int) RETURNS int LANGUAGE plpgsql AS $$ "
    one = head + "BEGIN RETURN a + 1; END; $$"
    two = head + "\n  begin\n    return A + 1; -- one more\n  end; $$"
    other = head + "BEGIN RETURN a + 2; END; $$"
    assert canonical_sql(one) == canonical_sql(two) != canonical_sql(other)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "SELECT a FROM t WHERE a > 1 AND b = '' LIMIT 5",
            "SELECT a FROM t WHERE b = '' AND -9 < a LIMIT 7",
        ),
        ("SELECT a FROM t WHERE a IN (1, 2)", "SELECT a FROM t WHERE a IN (3, 4, 5)"),
        ("DO $$ BEGIN UPDATE t SET a = 1; END $$", "DO $$ BEGIN UPDATE t SET a = 27; END $$"),
    ],
)
def test_the_literal_free_hash_ignores_constants(first, second):
    assert literal_free_hash(first) == literal_free_hash(second)


def test_the_literal_free_hash_tells_shapes_apart():
    shapes = ["SELECT a FROM t WHERE a > 1", "SELECT a FROM t WHERE a >= 1", "SELECT a FROM t"]
    assert len({literal_free_hash(shape) for shape in shapes}) == 3


@pytest.mark.parametrize("text", ["", "  ;", "-- nothing", "SELECT FROM WHERE", "SELECT 'open"])
def test_what_is_not_sql_is_one_clear_error(text):
    with pytest.raises(SqlSyntaxError, match="expected"):
        parse_statements(text)


def test_several_statements_have_no_single_form():
    with pytest.raises(SqlSyntaxError, match="one statement, got 2"):
        canonical("SELECT 1; SELECT 2")
    assert canonical_sql(["SELECT 1 -- one", "SELECT 2"]) == "SELECT 1;\nSELECT 2"


def test_parsing_commands_logs_nothing(caplog):
    with caplog.at_level(logging.DEBUG):
        (statement,) = parse_statements("DO $$ BEGIN NULL; END $$")
        canonical_sql("CALL refresh(1)")
    assert statement.key == "command"
    assert not caplog.records


@pytest.mark.parametrize("name", bundled_golds())
def test_bundled_golds_have_a_stable_form(name):
    form = canonical_sql(bundled_golds()[name])
    assert canonical_sql(form) == form
