"""The schema text of a live database."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import sql

from bird_interact_gym.database.schema_text import render_schema
from bird_interact_gym.database.server import Server

SETUP = """
CREATE TABLE owners (owner_id integer PRIMARY KEY, name text NOT NULL, card jsonb);
CREATE TABLE "Boats" (
    owner_id integer REFERENCES owners (owner_id), number integer,
    length numeric(4, 1), PRIMARY KEY (number, owner_id)
);
CREATE VIEW big_boats AS SELECT * FROM "Boats" WHERE length > 10;
INSERT INTO owners VALUES
    (1, 'Ada', '{"tags": ["é"]}'), (2, E'Bo\\nCy', NULL), (3, 'Di', NULL), (4, 'Ed', NULL);
"""

EXPECTED = """\
CREATE TABLE "Boats" (
owner_id integer NOT NULL,
number integer NOT NULL,
length numeric NULL,
    PRIMARY KEY (number, owner_id),
    FOREIGN KEY (owner_id) REFERENCES owners(owner_id)
);

No data available: the table is empty.
...

CREATE TABLE "owners" (
owner_id integer NOT NULL,
name text NOT NULL,
card jsonb NULL,
    PRIMARY KEY (owner_id)
);

First 3 rows:
owner_id    name             card
       1     Ada  {"tags": ["é"]}
       2  Bo\\nCy             NULL
       3      Di             NULL
...
"""


@pytest.fixture
def connection(server: Server) -> Iterator[psycopg.Connection[Any]]:
    name = sql.Identifier(f"schema_text_{uuid.uuid4().hex[:12]}")
    with psycopg.connect(server.conninfo(), autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
        try:
            with psycopg.connect(server.conninfo(name.as_string().strip('"'))) as connection:
                yield connection
        finally:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def test_renders_tables_keys_and_first_rows(connection: psycopg.Connection[Any]) -> None:
    connection.execute(SETUP)
    assert render_schema(connection) == EXPECTED
