"""A shop: a small database, and task records on it."""

from __future__ import annotations

TABLES = {
    "maker": """
        CREATE TABLE maker (id integer PRIMARY KEY, name text NOT NULL UNIQUE, country text);
        INSERT INTO maker VALUES (1, 'Amber', 'PT'), (2, 'Birch', 'PT'), (3, 'Cedar', 'FI');
        """,
    "item": """
        CREATE TABLE item (id integer PRIMARY KEY, maker_id integer NOT NULL REFERENCES maker (id),
            kind text, price numeric(8, 3), made_on date);
        INSERT INTO item VALUES (1, 1, 'pot', 2.505, '2025-01-03'),
            (2, 1, 'pot', 3.25, '2025-01-09'), (3, 2, 'pan', 7.01, '2025-02-03'),
            (4, 2, 'pan', 2.0, NULL), (5, 3, 'lid', 2.6, NULL);
        """,
}
ROWS = {"maker": 3, "item": 5}
ENTRY = {"knowledge": "K", "description": "d", "definition": "x", "type": "domain_knowledge"}


def record(instance_id, gold, **fields):
    """A task record of one sub-task, or two with ``follow_up``."""
    return {
        "instance_id": instance_id,
        "selected_database": "shop",
        "query": "clear",
        "amb_user_query": "vague",
        "category": "Query",
        "sol_sql": [gold] if isinstance(gold, str) else gold,
        "test_cases": [],
        **fields,
    }


def ambiguity(snippet, alternative=None):
    """One critical ambiguity, as the record holds it."""
    item = {"term": f"t {snippet}", "sql_snippet": snippet, "type": "semantic_ambiguity"}
    if alternative is not None:
        item["alternative_snippet"] = alternative
    return {"critical_ambiguity": [item]}
