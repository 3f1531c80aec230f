"""Databases that others are copied from: loaded once per server, verified, then closed.

A template is loaded under the name of a process's own database and renamed once it is complete, so
a template that exists is whole, and a half-made one is found by housekeeping.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from bird_interact_gym.database.admin import Admin
from bird_interact_gym.database.loading import load_folder
from bird_interact_gym.database.roles import OWNER, READERS, forbid_functions
from bird_interact_gym.database.sessions import Session
from bird_interact_gym.errors import TemplateError
from bird_interact_gym.tasks.source import DatabaseSource

_LOADER_VERSION = 1
"""Raise it when loading changes, so that templates of older versions are not used."""

LOAD_TIMEOUT = 900.0
"""Seconds to wait for another process that loads the same database."""


_CATCHING_FUNCTIONS = """
    SELECT count(*) FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_language l ON l.oid = p.prolang
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    WHERE l.lanname NOT IN ('internal', 'c', 'sql') AND p.provolatile = 'v'
      AND p.prorettype NOT IN ('pg_catalog.trigger'::regtype, 'pg_catalog.event_trigger'::regtype)
      AND n.nspname NOT IN ('pg_catalog', 'information_schema')"""
"""Functions that a read may call and that could catch the refusal of a write."""


@dataclass(frozen=True, kw_only=True)
class Template:
    """A closed database to copy, and the copy that everybody reads."""

    source: DatabaseSource
    database: str
    reader: str


def template_of(source: DatabaseSource) -> Template:
    """The names of a source's databases: equal content has equal names."""
    parts = (source.name, source.checksum, source.timezone, str(_LOADER_VERSION))
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
    return Template(source=source, database=f"bi_t_{digest}", reader=f"bi_r_{digest}")


def ensure_template(admin: Admin, template: Template, new_name: Callable[[], str]) -> None:
    """Load the template unless it is there; ``new_name`` names a database of this process."""
    if admin.database_exists(template.database):
        return
    with admin.lock(template.database, timeout=LOAD_TIMEOUT):
        if admin.database_exists(template.database):
            return
        name = new_name()
        admin.copy_database(name, "template0")
        try:
            _fill(admin, name, template.source)
            _publish(admin, name, template)
        except BaseException:
            admin.run(f'ALTER DATABASE "{name}" WITH IS_TEMPLATE false')
            admin.drop_database(name)
            raise


def ensure_reader(admin: Admin, template: Template, new_name: Callable[[], str]) -> None:
    """Make the shared copy for reading unless it is there."""
    if admin.database_exists(template.reader):
        return
    with admin.lock(template.reader, timeout=LOAD_TIMEOUT):
        if admin.database_exists(template.reader):
            return
        name = new_name()
        admin.copy_database(name, template.database)
        admin.run(
            f'REVOKE CONNECT ON DATABASE "{name}" FROM PUBLIC',
            f'GRANT CONNECT ON DATABASE "{name}" TO {READERS}',
        )
        admin.run_when_free(f'ALTER DATABASE "{name}" RENAME TO "{template.reader}"')


def count_rows(connection: psycopg.Connection[Any], source: DatabaseSource) -> Mapping[str, int]:
    """The row counts of the source's tables, which TemplateError says differ from its manifest."""
    counts: dict[str, int] = {}
    differences = []
    for table, expected in source.tables.items():
        query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier("public", table))
        try:
            row = connection.execute(query).fetchone()
        except psycopg.errors.UndefinedTable:
            differences.append(f"  {table}: expected {expected:,} rows, got no such table")
            continue
        counts[table] = int(row[0]) if row else 0
        if counts[table] != expected:
            differences.append(f"  {table}: expected {expected:,} rows, got {counts[table]:,}")
    if differences:
        raise TemplateError(
            f"database '{source.name}' does not match its manifest:\n"
            + "\n".join(differences)
            + f"\nget its dump again ({source.dump}), or mend the manifest"
        )
    return counts


def may_hide_writes(session: Session) -> bool:
    """Whether a read could call a function that swallows the refusal of its write."""
    return session.query(_CATCHING_FUNCTIONS) != [(0,)]


def _fill(admin: Admin, name: str, source: DatabaseSource) -> None:
    try:
        with admin.connect(name, timezone=source.timezone) as connection:
            connection.execute(f"ALTER SCHEMA public OWNER TO {OWNER}".encode())
            connection.execute(f'GRANT CREATE ON DATABASE "{name}" TO PUBLIC'.encode())
            load_folder(connection, source.dump, owner=OWNER)
            connection.execute("RESET ALL; RESET ROLE")
            count_rows(connection, source)
            connection.execute(forbid_functions().encode())
            connection.execute("VACUUM (FREEZE, ANALYZE)")
    except psycopg.Error as error:
        raise TemplateError(f"database '{source.name}' could not be loaded: {error}") from error


def _publish(admin: Admin, name: str, template: Template) -> None:
    comment = f"bird_interact_gym: template of {template.source.name}".replace("'", "''")
    admin.run(
        f"COMMENT ON DATABASE \"{name}\" IS '{comment}'",
        f"ALTER DATABASE \"{name}\" SET timezone = '{template.source.timezone}'",
        f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false IS_TEMPLATE true',
    )
    admin.run_when_free(f'ALTER DATABASE "{name}" RENAME TO "{template.database}"')
