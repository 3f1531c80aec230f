import pytest
from sqltree_grammar import bundled_golds

from bird_interact_gym.sqltree import find_segment, segments

GOLD = """WITH base AS (
    SELECT t.a, EXTRACT(YEAR FROM t.d) AS y, RANK() OVER (ORDER BY t.b DESC) AS r
    FROM t LEFT JOIN u ON u.i = t.i WHERE t.a > 3 AND u.k IN (SELECT k FROM v LIMIT 2))
SELECT DISTINCT a, COUNT(*) FROM base WHERE y = 2020 GROUP BY a HAVING COUNT(*) > 1 ORDER BY a"""


def _by_address(sql):
    return {segment.address: segment for segment in segments(sql)}


def test_every_clause_and_item_has_an_address():
    found = _by_address(GOLD)
    assert found["1.with[base].select[2]"].text == "EXTRACT(YEAR FROM t.d) AS y"
    assert found["1.with[base].select[3]"].clause == "SELECT"
    assert found["1.with[base].join[1]"].text == "LEFT JOIN u ON u.i = t.i"
    assert found["1.with[base].where[2].query[1].limit"].text == "LIMIT 2"
    assert found["1.having[1]"].text == "COUNT(*) > 1"
    assert found["1.group[1]"].clause == "GROUP BY"
    assert found["1.order"].text == "ORDER BY a"
    assert found["1.distinct"].clause == "DISTINCT"
    assert len(found) == len(segments(GOLD))


def test_management_statements_lose_nothing():
    found = _by_address(
        [
            "UPDATE t SET a = 1, b = (SELECT MAX(x) FROM u) WHERE c = 2",
            "INSERT INTO t (a, b) VALUES (1, 'x'), (2, 'y')",
            "CREATE VIEW v AS SELECT a FROM t",
            "ALTER TABLE t ADD COLUMN z int DEFAULT 3",
            "CREATE TABLE n (id int PRIMARY KEY, label text)",
            "DELETE FROM t USING u WHERE t.a = u.a",
        ]
    )
    assert found["1.set[2].query[1].select[1]"].text == "MAX(x)"
    assert found["2.values[2]"].text == "(2, 'y')"
    assert (found["3"].clause, found["3.select[1]"].text) == ("CREATE", "a")
    assert found["4.action[1]"].clause == "ALTER"
    assert found["5.column[label]"].clause == "COLUMN"
    assert found["6.using[1]"].text == "u"


def test_function_bodies_are_opaque_with_their_plain_statements():
    body = (
        "BEGIN IF a THEN UPDATE t SET z = 2 WHERE q = a; END IF; RETURN QUERY SELECT b FROM c; END"
    )
    found = _by_address(f"CREATE FUNCTION f(a int) RETURNS int AS $$ {body} $$ LANGUAGE plpgsql")
    assert found["1.body"].text == body
    assert found["1.body[1].set[1]"].text == "z = 2"
    assert found["1.body[2].select[1]"].text == "b"


def test_a_broken_statement_is_one_opaque_segment_beside_the_others():
    found = segments(["SELECT a FROM t WHERE (", "SELECT b FROM t"])
    assert [(s.address, s.clause) for s in found[:2]] == [("1", "STATEMENT"), ("2", "QUERY")]
    assert find_segment(["SELECT a FROM t WHERE ("], "t WHERE (") == found[0]


def test_segments_compare_by_value():
    assert segments(GOLD) == segments(GOLD)
    assert "node" not in repr(segments(GOLD)[0])


@pytest.mark.parametrize(
    ("snippet", "address"),
    [
        ("EXTRACT(year from T.d)", "1.with[base].select[2]"),
        ("extract(YEAR FROM t.d) AS other_name", "1.with[base].select[2]"),
        ("OVER (ORDER BY t.b DESC)", "1.with[base].select[3]"),
        ("t.a > 3", "1.with[base].where[1]"),
        ("t.a > 3 AND u.k", "1.with[base].where"),
        ("SELECT k FROM v", "1.with[base].where[2].query[1]"),
        ("LEFT JOIN u", "1.with[base].join[1]"),
        ("ORDER BY a", "1.order"),
        ("= 2020;", "1.where[1]"),
        ("SELECT DISTINCT", "1.select"),
        ("t.missing", None),
        ("the most recent ones", None),
        ("", None),
    ],
)
def test_a_snippet_is_found_in_its_smallest_segment(snippet, address):
    found = find_segment(GOLD, snippet)
    assert (found and found.address) == address


@pytest.mark.parametrize("name", bundled_golds())
def test_bundled_golds_have_segments_with_unique_addresses(name):
    gold = bundled_golds()[name]
    found = segments(gold)
    assert len({s.address for s in found}) == len(found) > len(gold)
    assert all(s.text and s.clause != "STATEMENT" for s in found)
    assert all(find_segment([s.text], s.text) is not None for s in found)
