"""Who owns what on a server, and dropping what belongs to nobody any more.

Every process that works on a server holds a lease: an advisory lock under a random tag, kept by a
connection of its own. All that it makes for itself carries the tag in its name, so whatever has a
tag without a lease belongs to a process that is gone, however it went. This needs no process ids,
and so holds across containers and machines. Templates and shared readers carry no tag: they stay.
"""

from __future__ import annotations

import secrets
import select
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Literal

import psycopg

from bird_interact_gym.database.admin import Admin, Connection
from bird_interact_gym.errors import DatabaseError

_LEASES = 0x6269_7264
"""First half of the leases' advisory lock keys; the tag is the second."""

_REAPING = 0x6269_7265, 0
"""Key of the advisory lock that whoever reaps holds."""

REAP_DEADLINE = 60.0
"""Seconds to wait for another reaper; dropping one process's leftovers takes about a second."""


@dataclass(frozen=True)
class Leftover:
    """A database or role whose process is gone."""

    kind: Literal["database", "role"]
    name: str


class Lease:
    """A process's claim on what it makes; it ends with the process, or by ``release``."""

    def __init__(self, admin: Admin) -> None:
        self._admin = admin
        self._number = secrets.randbits(31)
        self.tag = f"{self._number:08x}"
        self._guard = threading.Lock()
        self._connection = self._take()

    def keep(self) -> None:
        """Renew the lease if its connection was lost; costs a system call if it was not."""
        poller = select.poll()
        if not self._connection.closed:
            poller.register(self._connection.fileno(), select.POLLIN)
        if self._connection.closed or poller.poll(0):
            self.held()

    def held(self) -> bool:
        """Whether the lease was held all along; one that was lost with the server is renewed."""
        with self._guard:
            try:
                self._connection.execute("SELECT 1")
            except psycopg.Error:
                self._connection.close()
                self._connection = self._take()
                return False
            return True

    def release(self) -> None:
        """Give the lease up; safe to repeat."""
        self._connection.close()

    def _take(self) -> Connection:
        connection = self._admin.connect()
        try:
            connection.execute(
                "SELECT pg_catalog.pg_advisory_lock(%s::int, %s::int)", (_LEASES, self._number)
            )
        except psycopg.Error as error:
            connection.close()
            raise DatabaseError(f"no lease could be taken on the server: {error}") from error
        return connection


def clone_name(tag: str, number: int) -> str:
    """The name of a process's own database."""
    return f"bi_c_{tag}_{number}"


def agent_name(tag: str, number: int) -> str:
    """The login role of an agent's sessions on a database."""
    return f"bi_a_{tag}_{number}"


def grader_name(tag: str, number: int) -> str:
    """The login role of the grader's sessions on a database."""
    return f"bi_g_{tag}_{number}"


def reap(admin: Admin) -> list[Leftover]:
    """Drop what processes that are gone left on the server; returns what was dropped.

    One reaps at a time: a second finds nothing left. DatabaseError after ``REAP_DEADLINE``.
    """
    with _reaping_alone(admin):
        found = find_leftovers(admin)
        for leftover in found:
            if leftover.kind == "database":
                _drop_database(admin, leftover.name)
        drop_roles(admin, [leftover.name for leftover in found if leftover.kind == "role"])
    return found


@contextmanager
def _reaping_alone(admin: Admin) -> Iterator[None]:
    with closing(admin.connect()) as connection:
        try:
            connection.execute(f"SET lock_timeout = '{REAP_DEADLINE:g}s'".encode())
            connection.execute("SELECT pg_catalog.pg_advisory_lock(%s::int, %s::int)", _REAPING)
        except psycopg.Error as error:
            raise DatabaseError(f"leftovers could not be reaped: {error}") from error
        yield


def drop_roles(admin: Admin, roles: Sequence[str]) -> None:
    """Drop login roles with the privileges they hold on shared objects."""
    for role in roles:
        if admin.rows("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = %s", (role,)):
            admin.run(f'DROP OWNED BY "{role}"', f'DROP ROLE IF EXISTS "{role}"')


def _drop_database(admin: Admin, name: str) -> None:
    """Drop a database, which may be a template half made, or half dropped when its process died.

    A half dropped one is invalid to the server: nothing but DROP DATABASE touches it.
    """
    query = "SELECT 1 FROM pg_catalog.pg_database WHERE datname = %s AND datistemplate"
    if admin.rows(query, (name,)):
        admin.run(f'ALTER DATABASE "{name}" WITH IS_TEMPLATE false')
    admin.drop_database(name)


def find_leftovers(admin: Admin) -> list[Leftover]:
    """What processes that are gone left on the server."""
    rows = admin.rows(
        """
        WITH tagged (kind, name) AS (
            SELECT 'database', datname FROM pg_catalog.pg_database
            WHERE datname ~ '^bi_c_[0-9a-f]{8}_[0-9]+$'
            UNION ALL
            SELECT 'role', rolname FROM pg_catalog.pg_roles
            WHERE rolname ~ '^bi_[ag]_[0-9a-f]{8}_[0-9]+$'
        )
        SELECT kind, name FROM tagged
        WHERE NOT EXISTS (
            SELECT 1 FROM pg_catalog.pg_locks
            WHERE locktype = 'advisory' AND granted AND classid = %s
              AND objid::bigint = ('x' || lpad(split_part(name, '_', 3), 16, '0'))::bit(64)::bigint
        )
        ORDER BY kind, name
        """,
        (_LEASES,),
    )
    return [Leftover(kind, name) for kind, name in rows]
