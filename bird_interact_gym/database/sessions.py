"""A session on which foreign SQL runs: as a read, as a trial that is rolled back, or for good."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import psycopg
from psycopg.adapt import AdaptersMap
from psycopg.conninfo import make_conninfo

from bird_interact_gym.database.execution import Execution, Limits
from bird_interact_gym.database.values import Row
from bird_interact_gym.database.wire import GRACE, Answer, Wire
from bird_interact_gym.errors import DatabaseError

CONNECT_TIMEOUT = 10
"""Seconds to wait for a connection."""

OWN_STATEMENT_TIMEOUT = 30.0
"""Seconds that our own fixed statements may take."""

_NEEDS_PRIVATE = frozenset({"25006", "25001", "2D000", "08P01"})
"""read-only transaction, active transaction, invalid termination, protocol violation."""

_ENDED_ITSELF = frozenset({"25P03", "25P04", "57P05"})
"""The session's own idle and transaction timeouts: its SQL set them, so its SQL ended it."""

_SERVER_FAULTS = frozenset({"53100", "58030", "XX001", "XX002"})
"""disk full, I/O error, corrupted data, corrupted index."""

_RAISE = "exec_stmt_raise"
"""Where PL/pgSQL's RAISE is; it can carry any SQLSTATE, so a fault it reports is not believed."""


class BoundaryLostError(DatabaseError):
    """SQL on a shared database left the transaction it was put in."""


@dataclass(frozen=True)
class Trial:
    """A script that ran and was rolled back; ``contained`` is False when it left its boundary."""

    execution: Execution
    contained: bool


class Session:
    """A connection for SQL that is not ours.

    ``role`` is what statements run as. ``settings`` hold for the whole session, whatever was set
    for the login role. ``terminate`` ends a backend by its process id, from another connection;
    ``server_stood`` says that the server did not go down lately. ``usable`` is False once the
    session must not be used any more.
    """

    def __init__(
        self,
        conninfo: str,
        *,
        role: str,
        settings: Mapping[str, str],
        adapters: AdaptersMap,
        terminate: Callable[[int], None],
        server_stood: Callable[[], bool],
    ) -> None:
        options = " ".join(f"-c {name}={_escaped(value)}" for name, value in settings.items())
        full = make_conninfo(
            conninfo, options=options, client_encoding="utf8", connect_timeout=CONNECT_TIMEOUT
        )
        try:
            self._connection = psycopg.Connection.connect(full, autocommit=True, context=adapters)
        except psycopg.Error as error:
            raise DatabaseError(f"no session could be opened: {error}") from error
        self._wire = Wire(self._connection, terminate=terminate)
        self._server_stood = server_stood
        self._role = role
        self._become = f"SET LOCAL ROLE {role}".encode()
        self.usable = True

    def close(self) -> None:
        """End the session; safe to repeat."""
        self.usable = False
        self._connection.close()

    def ready(self) -> bool:
        """Whether the session can be used now; it is closed otherwise."""
        if self.usable and not self._wire.hung_up():
            return True
        self.close()
        return False

    def query(self, sql: str) -> list[Row]:
        """Run our own statements and return the last one's rows; any failure is a DatabaseError."""
        self._wire.start_clock(OWN_STATEMENT_TIMEOUT)
        answer = self._wire.script(sql.encode())
        if answer.error is not None:
            self.usable = False
            raise DatabaseError(f"{sql[:80]!r} failed: {answer.error}")
        return answer.rows

    def read(self, sql: str, limits: Limits) -> Execution | None:
        """Run one statement in a read-only transaction; None when it has to run elsewhere.

        The transaction opens, the statement runs, and all traces of it go, in one round trip.
        Inside a savepoint of a read-only transaction no statement can make it writable. The
        timeouts are the session's. Raises BoundaryLostError when the transaction did end.
        """
        statement = _encode(sql)
        if isinstance(statement, Execution):
            return statement
        savepoint = f"SAVEPOINT {_random_name()}"
        self._wire.start_clock(limits.statement_timeout + GRACE)
        answer, closed = self._wire.pipeline(
            (b"BEGIN READ ONLY", self._become, savepoint.encode()),
            statement,
            (f"ROLLBACK TO {savepoint}".encode(), b"ROLLBACK", b"DISCARD ALL"),
            limits,
        )
        execution = self._judge(answer)
        if not closed:
            self._close_read(savepoint, answer)
        several = answer.sqlstate == "42601" and answer.raised_in == "exec_parse_message"
        return None if several or answer.sqlstate in _NEEDS_PRIVATE else execution

    def _close_read(self, savepoint: str, answer: Answer) -> None:
        """Close a read that failed, after which the pipeline did nothing more."""
        if self._wire.overran or answer.stopped:
            # Our cancel may have hit anything that came after; the session is given up.
            self.usable = False
        elif self.usable and not self._attempt(f"ROLLBACK TO {savepoint}"):
            self.usable = False
            if self._wire.alive:
                raise BoundaryLostError("a statement left its read-only transaction")
        else:
            self.discard()

    def trial(self, sql: str, limits: Limits) -> Trial:
        """Run a script for real, then roll it back.

        Deferred constraints are checked, since a commit would have checked them.
        """
        statement = _encode(sql)
        if isinstance(statement, Execution):
            return Trial(statement, contained=True)
        savepoint = f"SAVEPOINT {_random_name()}"
        self.query(f"BEGIN; {_settings(self._role, limits, 'SET LOCAL')}; {savepoint}")
        self._wire.start_clock(limits.statement_timeout + GRACE)
        answer = self._wire.script(statement, limits)
        if answer.error is None:
            checked = self._wire.script(b"SET CONSTRAINTS ALL IMMEDIATE")
            answer = answer if checked.error is None else checked
        execution = replace(self._judge(answer), wrote=True)
        contained = self._attempt(f"ROLLBACK TO {savepoint}")
        return Trial(execution, self.discard() and contained)

    def begin_run(self, limits: Limits) -> None:
        """Make the session ready for ``commit``; ``discard`` ends the run."""
        self.query(f"RESET ALL; {_settings(self._role, limits, 'SET')}")

    def commit(self, sql: str, limits: Limits) -> Execution:
        """Run a script in a transaction of its own and commit it, or roll it back if it fails."""
        statement = _encode(sql)
        if isinstance(statement, Execution):
            return statement
        self._wire.start_clock(limits.statement_timeout + GRACE)
        answer = self._wire.script(b"BEGIN")
        if answer.error is None:
            answer = self._wire.script(statement, limits)
        if answer.error is None:
            committed = self._wire.script(b"COMMIT")
            answer = answer if committed.error is None else committed
        execution = replace(self._judge(answer), wrote=True)
        if execution.outcome != "ok":
            self._attempt("ROLLBACK")
        return execution

    def discard(self) -> bool:
        """Forget everything the session holds; False when it cannot be used any more."""
        self.usable = self._attempt("ROLLBACK") and self._attempt("DISCARD ALL")
        return self.usable

    def _attempt(self, sql: str) -> bool:
        """Run one of our own statements; whether it succeeded."""
        if not self.usable:
            return False
        self._wire.extend_clock(OWN_STATEMENT_TIMEOUT)
        return self._wire.script(sql.encode()).error is None

    def _judge(self, answer: Answer) -> Execution:
        """Say whose doing an error is: the statement's, the clock's, or the server's."""
        alive = self._wire.alive
        self.usable = self.usable and alive
        if self._wire.overran or answer.sqlstate == "57014":
            message = answer.error if answer.sqlstate == "57014" else None
            return Execution(
                outcome="timeout",
                error=message or "canceling statement due to statement timeout",
                sqlstate="57014",
            )
        if answer.error is None:
            return _succeeded(answer)
        if not alive and not self._ended_itself(answer):
            raise DatabaseError(f"the server ended a session: {answer.error}")
        if answer.sqlstate in _SERVER_FAULTS and answer.raised_in != _RAISE:
            raise DatabaseError(f"the server is in trouble: {answer.error}")
        return Execution(outcome="sql_error", error=answer.error, sqlstate=answer.sqlstate)

    def _ended_itself(self, answer: Answer) -> bool:
        """Whether a lost session is the doing of its own SQL: a copy, or a timeout that it set.

        The server's last words can be lost with the connection; had it gone down itself, the
        connections of others would be lost too.
        """
        if answer.sqlstate is None:
            return self._server_stood()
        return answer.sqlstate == "0A000" or answer.sqlstate in _ENDED_ITSELF


def _succeeded(answer: Answer) -> Execution:
    known = answer.columns is not None and not answer.stopped
    return Execution(
        outcome="ok",
        columns=answer.columns,
        rows=tuple(answer.rows),
        complete=not answer.cut,
        row_count=answer.count if known else None,
        command=answer.command,
    )


def _random_name() -> str:
    """A name that SQL cannot guess, so that it cannot make a savepoint that passes for ours."""
    return "s" + secrets.token_hex(8)


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace(" ", r"\ ")


def milliseconds(seconds: float) -> int:
    """A time in PostgreSQL's unit; 0 would mean none."""
    return max(1, round(seconds * 1000))


@lru_cache(maxsize=64)
def _settings(role: str, limits: Limits, verb: str) -> str:
    return (
        f"{verb} ROLE {role};"
        f" {verb} statement_timeout = {milliseconds(limits.statement_timeout)};"
        f" {verb} lock_timeout = {milliseconds(limits.lock_timeout)}"
    )


def _encode(sql: str) -> bytes | Execution:
    """The statement's bytes, or the error that PostgreSQL would give for its characters."""
    found = "0x00" if "\0" in sql else None
    try:
        encoded = sql.encode()
    except UnicodeEncodeError:
        encoded, found = b"", "a lone surrogate"
    if found is None:
        return encoded
    message = f'invalid byte sequence for encoding "UTF8": {found}'
    return Execution(outcome="sql_error", error=message, sqlstate="22021")
