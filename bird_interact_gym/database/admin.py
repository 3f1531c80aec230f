"""The superuser's side: creating and dropping databases and roles, locks, ending backends."""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from bird_interact_gym.database.server import Server
from bird_interact_gym.errors import DatabaseError, ServerUnavailableError

_MAX_IDLE = 3
_LOCKS = 0x6269_726D
"""First half of the advisory locks' keys."""

_STATEMENT_TIMEOUT = 600.0
"""Seconds that one administrative statement may take."""

_PATIENCE = 30.0
"""Seconds to wait for a source database that is briefly in use (55006)."""

Connection = psycopg.Connection[tuple[Any, ...]]


class Admin:
    """Superuser connections to one server, shared by the threads of a process."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._idle: list[Connection] = []
        self._guard = threading.Lock()
        with self.connection() as connection:
            self.version = connection.info.server_version

    def connect(self, dbname: str = "postgres", **settings: str) -> Connection:
        """A new superuser connection in autocommit, with these session settings."""
        chosen = {"statement_timeout": str(int(_STATEMENT_TIMEOUT * 1000)), **settings}
        options = " ".join(f"-c {name}={value}" for name, value in chosen.items())
        conninfo = make_conninfo(
            self.server.conninfo(dbname),
            options=options,
            connect_timeout=10,
            client_encoding="utf8",
            application_name="bird-interact-gym",
        )
        try:
            return psycopg.connect(conninfo, autocommit=True, prepare_threshold=None)
        except psycopg.Error as error:
            raise ServerUnavailableError(
                f"PostgreSQL does not take a connection to {dbname}: {error};"
                " check that the server runs and that the address is right"
            ) from error

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Borrow a connection to the maintenance database; its errors become DatabaseError."""
        with self._guard:
            connection = self._idle.pop() if self._idle else None
        connection = connection or self.connect()
        try:
            yield connection
        except psycopg.Error as error:
            connection.close()
            raise DatabaseError(f"an administrative statement failed: {error}") from error
        except BaseException:
            connection.close()
            raise
        with self._guard:
            if len(self._idle) < _MAX_IDLE and not connection.closed:
                self._idle.append(connection)
                return
        connection.close()

    def run(self, *statements: str) -> None:
        """Run each statement on its own."""
        with self.connection() as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        with self.connection() as connection:
            return connection.execute(sql.encode(), parameters).fetchall()

    def database_exists(self, name: str) -> bool:
        """Whether there is a database of that name."""
        return bool(self.rows("SELECT 1 FROM pg_catalog.pg_database WHERE datname = %s", (name,)))

    def copy_database(self, name: str, template: str) -> None:
        """Create a database from a template."""
        strategy = " STRATEGY FILE_COPY" if self.version >= 150000 else ""
        self.run_when_free(f'CREATE DATABASE "{name}" TEMPLATE "{template}"{strategy}')

    def drop_database(self, name: str) -> None:
        """Drop a database with whoever is connected to it; one that is gone is fine."""
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def run_when_free(self, statement: str) -> None:
        """Run a statement, and again while a database it needs is in use (SQLSTATE 55006)."""
        deadline = time.monotonic() + _PATIENCE
        while True:
            with self.connection() as connection:
                try:
                    connection.execute(statement.encode())
                    return
                except psycopg.errors.ObjectInUse:
                    if time.monotonic() > deadline:
                        raise
            time.sleep(0.05)

    @contextmanager
    def lock(self, key: str, *, timeout: float) -> Iterator[None]:
        """Hold a lock between all processes of this server; DatabaseError after ``timeout`` s."""
        number = zlib.crc32(key.encode()) - 2**31
        with self.connection() as connection:
            connection.execute(f"SET lock_timeout = {int(timeout * 1000)}".encode())
            try:
                connection.execute("SELECT pg_catalog.pg_advisory_lock(%s, %s)", (_LOCKS, number))
            except psycopg.errors.LockNotAvailable as error:
                raise DatabaseError(
                    f"another process holds the lock '{key}' for more than {timeout} s; if none is"
                    " loading a database, look for a stuck session on the server"
                ) from error
            try:
                yield
            finally:
                connection.execute("SELECT pg_catalog.pg_advisory_unlock(%s, %s)", (_LOCKS, number))

    def terminate(self, pid: int) -> None:
        """End a backend, by a connection of our own so that nothing can be in the way."""
        with self.connect() as connection:
            connection.execute("SELECT pg_catalog.pg_terminate_backend(%s)", (pid,))

    def close(self) -> None:
        """Close all idle connections; safe to repeat."""
        with self._guard:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
