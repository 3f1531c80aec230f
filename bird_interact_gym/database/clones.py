"""Private copies of templates: made ahead, taken, used again when clean, dropped behind.

Making one takes tens of milliseconds of the server, so a few are kept ready, in the background,
for templates that were asked for before. Trials leave a copy as it was, so it can serve the next
trial of the same state; a copy that something was committed in is dropped.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor

from bird_interact_gym.database.admin import Admin
from bird_interact_gym.database.execution import DatabaseState, Execution, Limits, Role
from bird_interact_gym.database.housekeeping import clone_name
from bird_interact_gym.database.roles import Logins
from bird_interact_gym.database.sessions import Session
from bird_interact_gym.database.templates import Template, may_hide_writes
from bird_interact_gym.errors import DatabaseError, InfrastructureError, StateError

READY_PER_TEMPLATE = 2
"""Copies kept ready of one template, while the pool's size allows."""

_WORKERS = 4
"""Background threads; the server makes copies faster when asked for two at once."""

_FORGET_AFTER = 50
"""A template that none of the last so many copies were of gives up its place."""

_WAIT = 120.0
"""Seconds to wait for a copy that is being made."""

_SEQUENCES = """
    SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'S' AND c.relpersistence <> 't' ORDER BY 1"""
_SIZE = """
    SELECT 'size', pg_catalog.sum(pg_catalog.pg_relation_size(c.oid))::bigint, true
    FROM pg_catalog.pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'i', 't', 'm')"""

_log = logging.getLogger(__name__)


class PrivateDatabase:
    """A copy of a template that belongs to one user at a time, and the sessions to it."""

    def __init__(
        self, pool: ClonePool, template: Template, name: str, number: int, logins: Logins
    ) -> None:
        self.pool = pool
        self.template = template
        self.name = name
        self.number = number
        self._logins = logins
        self._sessions: dict[Role, Session] = {}
        self.hides_writes = False
        self._mark_query = ""
        self._mark: list[tuple[object, ...]] = []

    def session(self, role: Role) -> Session:
        """The role's session, opened when there is none that can be used."""
        session = self._sessions.get(role)
        if session is None or not session.ready():
            session = self._logins.open(
                self.number,
                role,
                database=self.name,
                timezone=self.template.source.timezone,
                limits=Limits(),
            )
            self._sessions[role] = session
        return session

    def commit(self, statements: Sequence[str], limits: Limits) -> Execution:
        """Run scripts for good as the agent, up to the first error; the last one's execution."""
        session = self.session("agent")
        session.begin_run(limits)
        execution = Execution(outcome="ok", wrote=True)
        for statement in statements:
            execution = session.commit(statement, limits)
            if execution.outcome != "ok":
                break
        if not session.discard():
            session.close()
        return execution

    def set_up(self, state: DatabaseState) -> None:
        """Bring a fresh copy to a state; StateError when its SQL does not run."""
        if not state.setup:
            return
        execution = self.commit(state.setup, Limits())
        if execution.outcome != "ok":
            raise StateError(
                f"the start state of '{state.source.name}' cannot be made: {execution.error};"
                " check the task's preprocess SQL"
            )

    def mark(self) -> None:
        """Remember the state of what a rollback does not bring back."""
        session = self.session("agent")
        reads = [
            f"SELECT '{name.replace(chr(39), chr(39) * 2)}', last_value, is_called FROM {name}"
            for (name,) in session.query(_SEQUENCES)
        ]
        self._mark_query = "\nUNION ALL ".join([_SIZE, *reads])
        self._mark = session.query(self._mark_query)
        self.hides_writes = may_hide_writes(session)

    def drift(self) -> tuple[bool, bool]:
        """Whether a sequence moved since ``mark``, and whether a table or index grew."""
        now = self.session("agent").query(self._mark_query)
        return now[1:] != self._mark[1:], now[:1] != self._mark[:1]

    def close(self) -> None:
        """Close the sessions; safe to repeat."""
        for session in self._sessions.values():
            session.close()
        self._sessions.clear()


class ClonePool:
    """The private copies of one process. ``size`` copies at most wait ready; 0 makes none ahead."""

    def __init__(self, admin: Admin, logins: Logins, tag: str, *, size: int) -> None:
        self._admin = admin
        self._logins = logins
        self._tag = tag
        self._size = size
        self._numbers: Iterator[int] = itertools.count(1)
        self._guard = threading.Lock()
        self._workers: ThreadPoolExecutor | None = None
        self._ready: dict[str, deque[Future[PrivateDatabase]]] = {}
        self._rested: OrderedDict[PrivateDatabase, str] = OrderedDict()
        self._living: set[PrivateDatabase] = set()
        self._taken = 0
        self._last_taken: dict[str, int] = {}
        self._closed = False

    def new_name(self) -> str:
        """A name for a database of this process."""
        return clone_name(self._tag, next(self._numbers))

    def take(self, template: Template) -> PrivateDatabase:
        """A fresh copy of a template."""
        with self._guard:
            self._taken += 1
            self._last_taken[template.database] = self._taken
            ready = self._ready.setdefault(template.database, deque())
            future = ready.popleft() if ready else None
            unwanted = self._refill(template, ready)
        for stale in unwanted:
            self._drop_when_made(stale)
        if future is not None:
            try:
                return future.result(timeout=_WAIT)
            except (InfrastructureError, CancelledError, TimeoutError) as error:
                _log.warning("a copy made ahead is not to be had (%s); making another", error)
        return self._make(template)

    def take_rested(self, state: DatabaseState, template: Template) -> PrivateDatabase | None:
        """A copy that served trials of this very state and is as it was, if there is one."""
        key = _resting_key(state, template)
        with self._guard:
            for clone, resting_key in self._rested.items():
                if resting_key == key:
                    del self._rested[clone]
                    return clone
        return None

    def rest(self, clone: PrivateDatabase, state: DatabaseState) -> None:
        """Keep a copy that is clean for the next trials of its state."""
        surplus: list[PrivateDatabase] = []
        with self._guard:
            self._rested[clone] = _resting_key(state, clone.template)
            while len(self._rested) > self._size:
                surplus.append(self._rested.popitem(last=False)[0])
        for other in surplus:
            self.drop(other)

    def drop(self, clone: PrivateDatabase) -> None:
        """Drop a copy, in the background."""
        with self._guard:
            if not self._closed:
                self._pool().submit(self._drop_quietly, clone)
                return
            gone = clone not in self._living
        if not gone:
            self._drop_quietly(clone)

    def close(self) -> None:
        """Drop everything; safe to repeat."""
        with self._guard:
            self._closed = True
            workers, self._workers = self._workers, None
        if workers is not None:
            workers.shutdown(wait=True, cancel_futures=True)
        with self._guard:
            self._ready.clear()
            self._rested.clear()
            living = list(self._living)
        for clone in living:
            self._drop_quietly(clone)

    def _refill(
        self, template: Template, ready: deque[Future[PrivateDatabase]]
    ) -> list[Future[PrivateDatabase]]:
        """Order copies to keep ready; returns those of templates that nobody asks for now."""
        unwanted: list[Future[PrivateDatabase]] = []
        if not self._closed:
            for name, others in self._ready.items():
                if self._taken - self._last_taken[name] > _FORGET_AFTER:
                    unwanted += others
                    others.clear()
            room = self._size - sum(map(len, self._ready.values()))
            for _ in range(min(room, READY_PER_TEMPLATE - len(ready))):
                ready.append(self._pool().submit(self._make, template))
        return unwanted

    def _pool(self) -> ThreadPoolExecutor:
        if self._workers is None:
            self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="bird-clones")
        return self._workers

    def _make(self, template: Template) -> PrivateDatabase:
        number = next(self._numbers)
        name = clone_name(self._tag, number)
        clone = PrivateDatabase(self, template, name, number, self._logins)
        with self._guard:
            self._living.add(clone)
        try:
            self._admin.copy_database(clone.name, template.database)
            self._logins.create(number, database=clone.name)
            clone.session("agent")
            clone.session("grader")
        except BaseException:
            self._drop_quietly(clone)
            raise
        return clone

    def _drop_when_made(self, future: Future[PrivateDatabase]) -> None:
        future.add_done_callback(
            lambda done: None if done.exception() else self.drop(done.result())
        )

    def _drop_quietly(self, clone: PrivateDatabase) -> None:
        """A failure to drop is no fault of an episode: housekeeping finds what is left."""
        try:
            clone.close()
            self._admin.drop_database(clone.name)
            self._logins.drop(clone.number)
        except InfrastructureError as error:
            _log.warning("database %s could not be dropped: %s", clone.name, error)
            return
        with self._guard:
            self._living.discard(clone)


class Clone:
    """A private database for one submission: what runs here is committed."""

    def __init__(self, clone: PrivateDatabase, limits: Limits) -> None:
        self._clone: PrivateDatabase | None = clone
        self._limits = limits

    def run(self, statements: Sequence[str]) -> Execution:
        """Run scripts as the agent, each committed, up to the first error; the last one's rows."""
        return self._open().commit(statements, self._limits)

    def inspect(self, sql: str) -> Execution:
        """Run a script as the grader and commit it; its session lasts as long as the clone.

        Settings do not last: a trigger of the agent's could set them for what is read next.
        """
        session = self._open().session("grader")
        session.begin_run(self._limits)
        return session.commit(sql, self._limits)

    def close(self) -> None:
        """Give the database up; safe to repeat."""
        clone, self._clone = self._clone, None
        if clone is not None:
            clone.pool.drop(clone)

    def _open(self) -> PrivateDatabase:
        if self._clone is None:
            raise DatabaseError("this clone was closed; take another from Databases.clone")
        return self._clone

    def __enter__(self) -> Clone:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _resting_key(state: DatabaseState, template: Template) -> str:
    return f"{template.database}/{state.key}"
