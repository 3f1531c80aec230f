"""Queries over libpq: streamed in small chunks, cut at limits, with a deadline on every wait.

psycopg opens the connection and loads the values; what lies between is done here on psycopg's
``pq``, because a script of several statements can be streamed only there, and because the wait
for the server needs a deadline of its own: past it the statement is cancelled, then its backend
terminated, whatever the SQL does about ``statement_timeout`` or ``query_canceled``.
"""

from __future__ import annotations

import select
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg
from psycopg import pq

from bird_interact_gym.database.execution import Limits
from bird_interact_gym.database.values import Row, RowLoader
from bird_interact_gym.errors import DatabaseError

GRACE = 1.0
"""Seconds from the server's own statement_timeout to our cancel, and from there to terminating."""

TERMINATE_WAIT = 10.0
"""Seconds for a terminated backend to end; then it is left alone."""

_CHUNK_ROWS = 4
"""Rows that libpq holds at a time: large cells times this is the memory a result can take."""

_REFERENCE = 8
"""Bytes of a reference in a row."""

_MAX_ERROR_CHARS = 4_000

_Status = pq.ExecStatus
_Field = pq.DiagnosticField
_ROWS = frozenset({_Status.TUPLES_OK, _Status.SINGLE_TUPLE, _Status.TUPLES_CHUNK})
_DONE = frozenset({_Status.COMMAND_OK, _Status.TUPLES_OK})
_COPIES = frozenset({_Status.COPY_IN, _Status.COPY_OUT, _Status.COPY_BOTH})

_UNLIMITED = Limits(max_rows=2**62, max_bytes=2**62)


@dataclass(slots=True)
class Answer:
    """What came back for one query string: its last result set, or its error.

    ``cut`` says that rows were left out; ``stopped`` that the statement was cancelled for it, so
    that ``count`` is not the true number. ``raised_in`` is the server's function that raised.
    """

    columns: tuple[str, ...] | None = None
    rows: list[Row] = field(default_factory=list)
    count: int = 0
    size: int = 0
    cut: bool = False
    stopped: bool = False
    command: str | None = None
    error: str | None = None
    sqlstate: str | None = None
    raised_in: str | None = None


class Wire:
    """A connection's query traffic. ``terminate`` ends a backend by its process id."""

    def __init__(
        self, connection: psycopg.Connection[Any], *, terminate: Callable[[int], None]
    ) -> None:
        self._connection = connection
        self._terminate = terminate
        self._pgconn = connection.pgconn
        self._pgconn.nonblocking = 1
        self._readable = select.poll()
        self._readable.register(self._pgconn.socket, select.POLLIN)
        self._writable = select.poll()
        self._writable.register(self._pgconn.socket, select.POLLIN | select.POLLOUT)
        self._due = 0.0
        self._escalation = 0

    @property
    def alive(self) -> bool:
        """Whether the connection still stands."""
        return self._pgconn.status == pq.ConnStatus.OK

    @property
    def overran(self) -> bool:
        """Whether the deadline passed since the clock was started."""
        return self._escalation > 0

    def hung_up(self) -> bool:
        """Whether the server said something while nothing was asked: that it ended, as a rule."""
        return bool(self._readable.poll(0))

    def start_clock(self, seconds: float) -> None:
        """Give the queries that follow this long together."""
        self._due = time.monotonic() + seconds
        self._escalation = 0

    def extend_clock(self, seconds: float) -> None:
        """Leave at least this long for what follows, keeping what is known of the statement."""
        self._due = max(self._due, time.monotonic() + seconds)

    def script(self, sql: bytes, limits: Limits = _UNLIMITED) -> Answer:
        """Run a string of any number of statements by the simple protocol.

        Rows past the limits are counted and thrown away, so every statement runs to its end.
        """
        try:
            self._pgconn.send_query(sql)
        except psycopg.OperationalError as error:
            return Answer(error=f"the connection is lost: {error}")
        self._flush()
        return self._collect(limits, stop_when_full=False)

    def pipeline(
        self, before: Sequence[bytes], statement: bytes, after: Sequence[bytes], limits: Limits
    ) -> tuple[Answer, bool]:
        """Run a statement between statements of our own, all in one round trip.

        The extended protocol takes exactly one statement a time. Returns the answer, and whether
        all of ``after`` ran: none of it does after an error. The statement is cancelled once its
        rows pass the limits. Raises DatabaseError when ``before`` fails.
        """
        pgconn = self._pgconn
        try:
            pgconn.enter_pipeline_mode()
            for command in (*before, statement, *after):
                pgconn.send_query_params(command, None)
            pgconn.pipeline_sync()
        except psycopg.OperationalError as error:
            raise DatabaseError(f"the connection is lost: {error}") from error
        self._flush()
        for command in before:
            if (error_text := self._take_own()) is not None:
                raise DatabaseError(f"{command.decode()} failed: {error_text}")
        answer = self._collect(limits, stop_when_full=True)
        closing = [self._take_own() for _ in after] if self.alive else ["the connection is lost"]
        if self.alive:
            sync = self._next()
            if sync is None or sync.status != _Status.PIPELINE_SYNC:
                self._connection.close()
                return answer, False
            pgconn.exit_pipeline_mode()
        return answer, not any(closing)

    def _take_own(self) -> str | None:
        """Take the answer to a statement of our own in a pipeline; its error, if it failed."""
        error = None
        while (result := self._next()) is not None:
            if result.status not in _DONE:
                error = result.error_message.decode("utf-8", "replace") or "skipped"
        return error

    def _collect(self, limits: Limits, *, stop_when_full: bool) -> Answer:
        """Everything that comes for the query at the head of the line."""
        answer = Answer()
        if not self.alive:
            answer.error = "the connection is lost"
            return answer
        self._pgconn.set_chunked_rows_mode(_CHUNK_ROWS)
        loader: RowLoader | None = None
        while (result := self._next()) is not None:
            status = _Status(result.status)
            if status in _ROWS:
                loader = loader or _begin_rows(answer, self._connection, result)
                if self._take_rows(answer, loader, result, limits) and stop_when_full:
                    answer.stopped = True
                    self._cancel()
                if status == _Status.TUPLES_OK:
                    loader, answer.command = None, _command_tag(result)
            elif status == _Status.COMMAND_OK:
                answer.command = _command_tag(result)
            elif status in _COPIES:
                answer.error = "COPY to STDOUT or from STDIN is not supported here"
                answer.sqlstate = "0A000"
                self._connection.close()  # it is left in the middle of the copy
                break
            elif status != _Status.EMPTY_QUERY and not answer.stopped and answer.error is None:
                _take_error(answer, result)
            if not self.alive:
                answer.error = answer.error or "the connection is lost"
                break
        return answer

    def _take_rows(
        self, answer: Answer, loader: RowLoader, chunk: pq.abc.PGresult, limits: Limits
    ) -> bool:
        """Keep a chunk's rows within the limits; whether they have just become full."""
        answer.count += chunk.ntuples
        if answer.cut or not chunk.ntuples:
            return False
        answer.size += _size(chunk)
        answer.cut = answer.count > limits.max_rows or answer.size > limits.max_bytes
        if answer.size <= limits.max_bytes:
            answer.rows += loader.load(chunk)
            del answer.rows[limits.max_rows :]
        return answer.cut

    def _flush(self) -> None:
        try:
            while self._pgconn.flush():
                self._wait(self._writable)
                self._pgconn.consume_input()
        except psycopg.OperationalError:
            return  # the lost connection shows when results are asked for

    def _next(self) -> pq.abc.PGresult | None:
        try:
            while self._pgconn.is_busy():
                self._wait(self._readable)
                self._pgconn.consume_input()
        except psycopg.OperationalError:
            pass  # the result then carries the server's last words
        return self._pgconn.get_result()

    def _wait(self, poller: select.poll) -> None:
        while not poller.poll(max(0.0, self._due - time.monotonic()) * 1000):
            self._escalate()

    def _escalate(self) -> None:
        """The deadline passed: cancel; then terminate the backend; then give the connection up."""
        self._escalation += 1
        if self._escalation == 1:
            self._due = time.monotonic() + GRACE
            self._cancel()
        elif self._escalation == 2:
            self._due = time.monotonic() + TERMINATE_WAIT
            self._terminate(self._pgconn.backend_pid)
        else:
            # Some loops of the server heed nothing, a lexer's over a long run of operators for one.
            # That is the statement's doing; a server that is at fault fails the next one, too.
            self._connection.close()
            raise psycopg.OperationalError("the backend does not end")

    def _cancel(self) -> None:
        try:
            self._connection.cancel_safe(timeout=GRACE)
        except psycopg.Error:
            self._due = min(self._due, time.monotonic() + GRACE)  # the next step is harder


def _begin_rows(
    answer: Answer, connection: psycopg.Connection[Any], result: pq.abc.PGresult
) -> RowLoader:
    names = (result.fname(i) or b"" for i in range(result.nfields))
    answer.columns = tuple(name.decode("utf-8", "replace") for name in names)
    answer.rows, answer.count, answer.size, answer.cut = [], 0, 0, False
    return RowLoader(connection)


def _size(chunk: pq.abc.PGresult) -> int:
    """Bytes of a chunk's values, and of the references to them, which NULLs cost too."""
    cell, columns = chunk.get_value, range(chunk.nfields)
    return _REFERENCE * chunk.ntuples * chunk.nfields + sum(
        len(value)
        for row in range(chunk.ntuples)
        for column in columns
        if (value := cell(row, column)) is not None
    )


def _command_tag(result: pq.abc.PGresult) -> str | None:
    return result.command_status.decode() if result.command_status else None


def _take_error(answer: Answer, result: pq.abc.PGresult) -> None:
    """Keep an error as PostgreSQL words it, with its LINE, DETAIL and HINT."""
    text = result.error_message.decode("utf-8", "replace").strip()
    answer.error = text.removeprefix("ERROR:").strip()[:_MAX_ERROR_CHARS]
    sqlstate = result.error_field(_Field.SQLSTATE)
    raised_in = result.error_field(_Field.SOURCE_FUNCTION)
    answer.sqlstate = sqlstate.decode() if sqlstate else None
    answer.raised_in = raised_in.decode() if raised_in else None
