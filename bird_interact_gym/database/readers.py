"""The shared copies that everybody reads: one per template and server, never written.

Sessions are kept and used again, across episodes; each read leaves its session as new.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from bird_interact_gym.database.admin import Admin
from bird_interact_gym.database.execution import Execution, Limits, Role
from bird_interact_gym.database.roles import Logins
from bird_interact_gym.database.sessions import BoundaryLostError, Session
from bird_interact_gym.database.templates import Template, ensure_reader, may_hide_writes
from bird_interact_gym.errors import DatabaseError

READER_NUMBER = 0
"""The number of a process's logins to shared readers."""

_MAX_IDLE = 8
"""Idle sessions that a process keeps, over all databases."""

_Key = tuple[str, Role, float, float]


class SharedReaders:
    """Reads on shared copies, with a process's sessions to them."""

    def __init__(
        self,
        admin: Admin,
        logins: Logins,
        new_name: Callable[[], str],
        *,
        server_stood: Callable[[], bool],
    ) -> None:
        self._admin = admin
        self._logins = logins
        self._new_name = new_name
        self._server_stood = server_stood
        self._guard = threading.Lock()
        self._idle: OrderedDict[Session, _Key] = OrderedDict()
        self._usable: dict[str, bool] = {}

    def read(self, template: Template, sql: str, limits: Limits, role: Role) -> Execution | None:
        """Run a statement as a read; None when it has to run on a private copy."""
        try:
            return self._read(template, sql, limits, role)
        except BoundaryLostError:
            # Nobody knows what was done to the copy, so it is made anew.
            self._forget(template)
            self._admin.drop_database(template.reader)
            return None
        except DatabaseError:
            # The copy was made anew under us, or the server was: a read may simply be repeated.
            self._server_stood()
            self._forget(template)
            return self._read(template, sql, limits, role)

    def _read(self, template: Template, sql: str, limits: Limits, role: Role) -> Execution | None:
        key: _Key = (template.reader, role, limits.statement_timeout, limits.lock_timeout)
        session = self._take(template, key, limits)
        if session is None:
            return None
        try:
            return session.read(sql, limits)
        except BaseException:
            session.usable = False
            raise
        finally:
            self._give_back(session, key)

    def close(self) -> None:
        """Close all sessions; safe to repeat."""
        with self._guard:
            idle, self._idle = list(self._idle), OrderedDict()
        for session in idle:
            session.close()

    def _forget(self, template: Template) -> None:
        """Close the idle sessions to a copy, and look at it afresh."""
        with self._guard:
            self._usable.pop(template.reader, None)
            stale = [session for session, key in self._idle.items() if key[0] == template.reader]
            for session in stale:
                del self._idle[session]
        for session in stale:
            session.close()

    def _take(self, template: Template, key: _Key, limits: Limits) -> Session | None:
        """A session to the shared copy; None when the database is not safe to share."""
        if self._usable.get(template.reader) is False:
            return None
        with self._guard:
            for session in [one for one, other in self._idle.items() if other == key]:
                del self._idle[session]
                if session.ready():
                    return session
        if template.reader not in self._usable:
            ensure_reader(self._admin, template, self._new_name)
        session = self._logins.open(
            READER_NUMBER,
            key[1],
            database=template.reader,
            timezone=template.source.timezone,
            limits=limits,
        )
        if template.reader not in self._usable:
            self._usable[template.reader] = not may_hide_writes(session)
            if not self._usable[template.reader]:
                session.close()
                return None
        return session

    def _give_back(self, session: Session, key: _Key) -> None:
        surplus = None
        if session.usable:
            with self._guard:
                self._idle[session] = key
                if len(self._idle) > _MAX_IDLE:
                    surplus, _ = self._idle.popitem(last=False)
        else:
            surplus = session
        if surplus is not None:
            surplus.close()
