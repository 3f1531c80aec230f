"""A small shop, as a dump folder: sequences, a foreign key, an enum, a view, a deferred key."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from bird_interact_gym.database import DatabaseState
from bird_interact_gym.tasks.source import DatabaseSource

ORDERS = r"""--
-- PostgreSQL database dump
--
\restrict x9
SET statement_timeout = 0;
SET transaction_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public."orderItems" (
    id integer NOT NULL,
    customer_id integer,
    state public.order_state DEFAULT 'open'::public.order_state,
    note text
);
ALTER TABLE public."orderItems" OWNER TO somebody_else;
COPY public."orderItems" (id, customer_id, state, note) FROM stdin;
1	1	open	it's; a "note"
2	1	done	\N
3	2	open	$tag$ -- not a comment
\.
ALTER TABLE ONLY public."orderItems" ADD CONSTRAINT order_pk PRIMARY KEY (id);
ALTER TABLE ONLY public."orderItems" ADD CONSTRAINT order_fk
    FOREIGN KEY (customer_id) REFERENCES public.people(id) DEFERRABLE INITIALLY DEFERRED;
GRANT SELECT ON TABLE public."orderItems" TO nobody_at_all;
\unrestrict x9
"""

PEOPLE = """
CREATE TABLE people (id serial PRIMARY KEY, name text NOT NULL, joined timestamptz);
INSERT INTO people (name, joined) VALUES ('Ann', '2024-01-01 00:00'), ('Bob; the '' one', NULL);
CREATE FUNCTION greet(who text) RETURNS text LANGUAGE sql STABLE AS $body$
    SELECT 'hi; ' || who -- it's
$body$;
"""

TYPES = """/* kinds; /* nested */ of things */
CREATE TYPE public.order_state AS ENUM ('open', 'done');
CREATE VIEW public.open_orders AS SELECT * FROM public."orderItems" WHERE state = 'open';
"""

MakeSource = Callable[..., DatabaseSource]


@pytest.fixture(scope="session")
def make_source(tmp_path_factory: pytest.TempPathFactory) -> MakeSource:
    """Write a dump folder of the given files, and describe it."""

    def make(name: str, files: dict[str, str], **tables: int) -> DatabaseSource:
        folder: Path = tmp_path_factory.mktemp(name)
        for file, text in files.items():
            (folder / file).write_text(text)
        checksum = hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()
        return DatabaseSource(
            name=name, dump=folder, checksum=checksum, tables=tables, timezone="Asia/Hong_Kong"
        )

    return make


@pytest.fixture(scope="session")
def shop(make_source: MakeSource) -> DatabaseSource:
    """Files in an order in which nothing finds what it needs."""
    files = {"a_orders.sql": ORDERS, "b_people.sql": PEOPLE, "c_types.sql": TYPES}
    return make_source("shop", files, people=2, orderItems=3)


@pytest.fixture
def state(shop: DatabaseSource) -> DatabaseState:
    """The shop as it was loaded."""
    return DatabaseState(source=shop)
