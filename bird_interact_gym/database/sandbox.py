"""An episode's database: reads cost nothing, writes get a copy, and neither leaves a trace."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from bird_interact_gym.database.clones import ClonePool, PrivateDatabase
from bird_interact_gym.database.execution import DatabaseState, Execution, Limits, Role
from bird_interact_gym.database.readers import SharedReaders
from bird_interact_gym.database.templates import Template
from bird_interact_gym.errors import DatabaseError
from bird_interact_gym.tasks.source import DatabaseSource

_READING_WORDS = frozenset({"SELECT", "WITH", "VALUES", "TABLE", "EXPLAIN", "SHOW"})
_BETWEEN = re.compile(r"(?:[\s(]|--[^\n]*)*")
_COMMENT_EDGE = re.compile(r"/\*|\*/")
_WORD = re.compile(r"[a-zA-Z]+")


class SandboxHost(Protocol):
    """What a sandbox needs of the process it runs in."""

    @property
    def readers(self) -> SharedReaders:
        """The shared copies."""
        ...

    @property
    def clones(self) -> ClonePool:
        """The private copies."""
        ...

    def template(self, source: DatabaseSource) -> Template:
        """The loaded template of a source."""
        ...


class Sandbox:
    """Runs SQL on a state of a database, each time from that same state.

    A statement that reads runs on the copy that all share. What the server refuses there, and
    what cannot be a read, runs for real on a private copy and is rolled back; a copy that something
    escaped in is replaced. One thread at a time.
    """

    def __init__(
        self,
        host: Callable[[], SandboxHost],
        state: DatabaseState,
        *,
        limits: Limits,
        role: Role,
    ) -> None:
        self._find_host = host
        self._state = state
        self._limits = limits
        self._role: Role = role
        self._clone: PrivateDatabase | None = None
        self._pristine = True
        self._closed = False
        self._taken = 0

    @property
    def clones_taken(self) -> int:
        """How many private copies were taken so far."""
        return self._taken

    def execute(self, sql: str, limits: Limits | None = None) -> Execution:
        """Run SQL from the state and leave the state as it is; DatabaseError on server faults."""
        if self._closed:
            raise DatabaseError("this sandbox was closed; take another from Databases.sandbox")
        limits = limits or self._limits
        execution = self._execute(sql, limits)
        if execution.sqlstate == "53200" and "shared memory" in (execution.error or ""):
            # Somebody else may have taken all locks of the server for a moment.
            return self._execute(sql, limits)
        return execution

    def move_to(self, state: DatabaseState) -> None:
        """Start from another state from now on."""
        self._let_go()
        self._state = state

    def close(self) -> None:
        """Give the private copy up; safe to repeat."""
        self._let_go()
        self._closed = True

    def _execute(self, sql: str, limits: Limits) -> Execution:
        host = self._find_host()
        template = host.template(self._state.source)
        may_read = may_be_read(sql)
        if may_read and not self._state.setup:
            execution = host.readers.read(template, sql, limits, self._role)
            if execution is not None:
                return execution
        clone = self._clone or self._take(host, template)
        if clone.pool is not host.clones:
            raise DatabaseError("this sandbox holds a copy of another process; take one here")
        try:
            if (
                may_read
                and self._state.setup
                and (read := self._read_privately(clone, sql, limits))
            ):
                return read
            return self._try(clone, sql, limits)
        except BaseException:
            self._replace()
            raise

    def _read_privately(self, clone: PrivateDatabase, sql: str, limits: Limits) -> Execution | None:
        """Run a statement as a read on the private copy, if its functions cannot hide a write."""
        if clone.hides_writes:
            return None
        return clone.session(self._role).read(sql, limits)

    def _try(self, clone: PrivateDatabase, sql: str, limits: Limits) -> Execution:
        trial = clone.session(self._role).trial(sql, limits)
        moved, grew = clone.drift() if trial.contained else (True, True)
        self._pristine = self._pristine and not grew
        if moved:
            self._replace()
        return trial.execution

    def _take(self, host: SandboxHost, template: Template) -> PrivateDatabase:
        clone = host.clones.take_rested(self._state, template)
        if clone is None:
            clone = host.clones.take(template)
            try:
                clone.set_up(self._state)
                clone.mark()
            except BaseException:
                host.clones.drop(clone)
                raise
        self._clone, self._pristine = clone, True
        self._taken += 1
        return clone

    def _replace(self) -> None:
        """Drop the private copy; the next write takes another."""
        clone, self._clone = self._clone, None
        if clone is not None:
            clone.pool.drop(clone)

    def _let_go(self) -> None:
        """Leave the private copy to others if it is as it was."""
        clone = self._clone
        if clone is not None and self._pristine:
            self._clone = None
            clone.pool.rest(clone, self._state)
        self._replace()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def may_be_read(sql: str) -> bool:
    """Whether SQL begins like a statement that reads; the server decides whether it does."""
    position = _skip_blank(sql, 0)
    while sql.startswith("/*", position):
        position = _skip_blank(sql, _after_comment(sql, position))
    word = _WORD.match(sql, position)
    return word is not None and word.group().upper() in _READING_WORDS


def _skip_blank(sql: str, position: int) -> int:
    between = _BETWEEN.match(sql, position)
    return between.end() if between else position


def _after_comment(sql: str, position: int) -> int:
    """The end of the comment that begins here; comments nest."""
    depth = 0
    for edge in _COMMENT_EDGE.finditer(sql, position):
        depth += 1 if edge.group() == "/*" else -1
        if depth == 0:
            return edge.end()
    return len(sql)
