"""Where in a gold a fragment of it stands, and which questions are about which part."""

from __future__ import annotations

import pytest
from sqlglot import exp

from bird_interact_gym.users.examples import Example
from bird_interact_gym.users.pieces import parse_gold, pieces_of, written
from bird_interact_gym.users.places import asked_pieces, node_of

GOLD = (
    """WITH loads AS (
  SELECT l.leg_id, SUBSTRING(s.weight FROM '[0-9.]+')::numeric
           / CASE WHEN s.weight LIKE '%kg' THEN 1000 ELSE 1 END AS tonnes,
         SUBSTRING(v.room FROM '[0-9.]+')::numeric AS room
  FROM legs l JOIN shipments s ON s.shipment_id = l.shipment_id
  JOIN vehicles v ON v.vehicle_no = l.vehicle_no
  WHERE l.state = 'done' AND s.booked >= DATE '2025-01-01'
)
SELECT RANK() OVER (ORDER BY SUM(tonnes) DESC) AS place, COUNT(*) AS legs,
       COUNT(*) FILTER (WHERE tonnes > 5) AS heavy,
       ROUND(100 * SUM(tonnes) / SUM(room), 1) AS filled
FROM loads GROUP BY leg_id ORDER BY filled DESC LIMIT 5""",
    "CREATE TABLE watch (lane_id text PRIMARY KEY, reason text NOT NULL)",
    "ALTER TABLE legs ADD COLUMN late boolean",
    """UPDATE legs l SET late = CASE WHEN l.delay > 15 THEN true ELSE false END
WHERE l.state = 'done'""",
)
TEXT = ";\n".join(GOLD)
TREES = parse_gold(GOLD)


def about(fragment: str, *questions: str) -> Example:
    return Example(kind="unlabeled", reference=(fragment,), questions=questions or ("Well?",))


def asked(*fragments: str) -> list[str]:
    """Return the SQL of the parts that questions about some fragments are about, each once."""
    found = asked_pieces(map(about, fragments), pieces_of(GOLD), TREES, TEXT)
    return [piece.sql for piece in found]


@pytest.mark.parametrize(
    ("fragment", "place"),
    [
        ("/ SUM(room)", "100 * SUM(tonnes) / SUM(room)"),
        ("COUNT(*) FILTER", "COUNT(*) FILTER(WHERE tonnes > 5) AS heavy"),
        ("THEN 1000 ELSE 1", "CASE WHEN s.weight LIKE '%kg' THEN 1000 ELSE 1 END"),
        ("AND s.booked >= DATE", "s.booked >= CAST('2025-01-01' AS DATE)"),
        ("GROUP BY leg_id\nORDER BY", "GROUP BY leg_id"),
        ("ORDER BY filled DESC LIMIT 5", "ORDER BY filled DESC LIMIT 5"),
        (
            "FROM legs l JOIN vehicles v",
            "FROM legs AS l JOIN vehicles AS v ON v.vehicle_no = l.vehicle_no",
        ),
        ("CREATE TABLE watch (", "CREATE TABLE watch"),
        ("ALTER TABLE legs ADD COLUMN late boolean", "late BOOLEAN"),
        ("UPDATE legs l SET late =", "SET late = CASE WHEN l.delay > 15 THEN TRUE ELSE FALSE END"),
        ("SET late = CASE", "SET late = CASE WHEN l.delay > 15 THEN TRUE ELSE FALSE END"),
    ],
)
def test_a_torn_fragment_stands_for_the_part_that_holds_it(fragment: str, place: str) -> None:
    assert written(node_of(fragment, TREES, TEXT)) == place


def test_what_is_nowhere_in_the_gold_stays_as_it_is() -> None:
    node = node_of("FOR EACH ROW WHEN (", TREES, TEXT)
    assert isinstance(node, exp.Command)
    assert node.name == "FOR EACH ROW WHEN ("


def test_parts_of_the_same_shape_are_different_places() -> None:
    one, other = "SUBSTRING(s.weight FROM '[0-9.]+')::numeric", "SUBSTRING(v.room FROM '[0-9.]+')"
    assert len(asked(one, other)) == 2
    assert len(asked("FROM legs l", "FROM loads")) == 2


def test_a_fragment_within_a_part_is_that_part() -> None:
    assert asked("ORDER BY filled DESC", "ORDER BY filled") == ["ORDER BY filled DESC"]
    assert asked("COUNT(*)") == ["COUNT(*) AS legs"]


def test_what_a_statement_changes_is_not_what_a_query_reads() -> None:
    assert len(asked("UPDATE legs l", "FROM legs l")) == 2


def test_questions_about_one_part_are_gathered() -> None:
    examples = [about("LIMIT 5", "How many?"), about("LIMIT 5", "All?")]
    found = asked_pieces(examples, pieces_of(GOLD), TREES, TEXT)
    assert list(found.values()) == [["How many?", "All?"]]
