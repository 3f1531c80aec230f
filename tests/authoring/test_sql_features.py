"""Features, operations and changed objects of golds, read off their text."""

from __future__ import annotations

import pytest

from bird_interact_gym.authoring.statistics.sql_features import (
    changed_objects,
    features,
    names_any,
    operations,
)


@pytest.mark.parametrize(
    ("gold", "present", "absent"),
    [
        ("WITH a AS (SELECT 1) SELECT * FROM a", {"common table expression"}, {"subquery"}),
        ("SELECT * FROM a WHERE b IN (SELECT c FROM d)", {"subquery"}, {"several tables"}),
        ("SELECT RANK() OVER (ORDER BY a) FROM t", {"window function", "ranking function"}, set()),
        ("SELECT a FROM t LEFT JOIN u USING (b)", {"outer join", "several tables"}, {"lateral"}),
        ("SELECT d #>> '{a,b}' FROM t", {"JSON"}, {"cast"}),
        ("SELECT 'over (' || a -- GROUP BY a\nFROM t", set(), {"window function", "grouping"}),
        ("SELECT 'it''s a CASE' FROM t /* UNION */", set(), {"case", "set operation"}),
        ("SELECT COUNT(*) FILTER (WHERE a) FROM t", {"aggregate", "aggregate filter"}, {"having"}),
    ],
)
def test_features_are_those_of_the_code_not_of_its_strings(gold, present, absent):
    found = set(features([gold]))
    assert present <= found
    assert not absent & found


@pytest.mark.parametrize(
    ("gold", "expected"),
    [
        ("SELECT 1", []),
        ("WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a", ["INSERT"]),
        ("INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 1", ["INSERT", "UPSERT"]),
        ("SELECT a FROM t FOR UPDATE", []),
        ("BEGIN; UPDATE t SET a = 1; DELETE FROM u; COMMIT", ["UPDATE", "DELETE", "TRANSACTION"]),
        ("CREATE OR REPLACE VIEW v AS SELECT 1", ["CREATE VIEW"]),
        ("CREATE MATERIALIZED VIEW v AS SELECT 1", ["CREATE MATERIALIZED VIEW"]),
        ("CREATE UNIQUE INDEX i ON t (a)", ["CREATE INDEX"]),
        (
            "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM t; "
            "RETURN NEW; END $$; CREATE TRIGGER g AFTER INSERT OR UPDATE ON t "
            "FOR EACH ROW EXECUTE FUNCTION f()",
            ["CREATE FUNCTION", "CREATE TRIGGER"],
        ),
    ],
)
def test_operations_are_what_a_gold_does_itself(gold, expected):
    found = operations([gold])
    assert [name for name in found if name != "UPDATE" or "UPDATE" in expected] == expected


def test_an_object_is_changed_by_what_writes_to_it_or_makes_it():
    gold = [
        'UPDATE ONLY public.Item SET a = 1; INSERT INTO "log" VALUES (1)',
        "CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM read_only",
        "CREATE TRIGGER watch AFTER INSERT ON watched EXECUTE FUNCTION f()",
    ]
    assert changed_objects(gold) == {"item", "log", "kept", "watched"}
    assert names_any(["SELECT * FROM kept k"], changed_objects(gold))
    assert not names_any(["SELECT 'kept' FROM read_only WHERE keptish"], changed_objects(gold))
    assert changed_objects(["SELECT 1 FROM t FOR UPDATE"]) == frozenset()
