"""Roles and privileges: who may do what, where.

    bird_interact_owner     cannot log in; owns the objects of every database. Statements of agents
                            and of the grader run as it, so what they make belongs to it too
    bird_interact_readers   cannot log in; may connect to the shared readers
    bi_a_<tag>_<n>          logs in for an agent to the one database it was made for
    bi_g_<tag>_<n>          logs in for the grader, with a fixed search path and no more rights:
                            functions and views that an agent made run with them

A login role lives and dies with its database, so nothing that SQL does to its own role lasts.
None of them is superuser, owns a database, or is granted what PUBLIC is not.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping

from psycopg.adapt import AdaptersMap

from bird_interact_gym.database.admin import Admin
from bird_interact_gym.database.execution import Limits, Role
from bird_interact_gym.database.housekeeping import Lease, agent_name, grader_name
from bird_interact_gym.database.sessions import Session, milliseconds
from bird_interact_gym.database.values import make_adapters

OWNER = "bird_interact_owner"
READERS = "bird_interact_readers"

_CONNECTIONS_PER_LOGIN = 4
_LOCK_TIMEOUT = 60.0

_FORBIDDEN_FUNCTIONS = (
    "pg_terminate_backend",
    "pg_cancel_backend",
    "pg_notify",
    "pg_logical_emit_message",
    "lo_import",
    "lo_export",
)
"""Functions that reach other sessions, the disk or the log; every role may run them by default."""

_SESSION_SETTINGS: Mapping[str, str] = {
    "idle_in_transaction_session_timeout": "30s",
    "work_mem": "16MB",
    "client_min_messages": "error",
    "datestyle": "ISO,MDY",
    "intervalstyle": "postgres",
}


def prepare_server(admin: Admin) -> None:
    """Make the shared roles, and close an embedded server's own databases to logins of ours."""
    roles = admin.rows(
        "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname IN (%s, %s)", (OWNER, READERS)
    )
    if len(roles) == 2:
        return
    with admin.lock("roles", timeout=_LOCK_TIMEOUT):
        for role in (OWNER, READERS):
            if not admin.rows("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = %s", (role,)):
                admin.run(f"CREATE ROLE {role} NOLOGIN")
        if admin.server.embedded:
            for database in ("postgres", "template1"):
                admin.run(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")


def forbid_functions() -> str:
    """SQL that takes dangerous functions from every role, in the database it runs in."""
    names = ", ".join(f"'{name}'" for name in _FORBIDDEN_FUNCTIONS)
    return f"""
        DO $$ DECLARE f regprocedure; BEGIN
            FOR f IN SELECT oid FROM pg_catalog.pg_proc
                     WHERE pronamespace = 'pg_catalog'::regnamespace AND proname IN ({names})
            LOOP EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f); END LOOP;
        END $$"""


class Logins:
    """The login roles of one process, and the sessions they open."""

    def __init__(self, admin: Admin, lease: Lease) -> None:
        self._admin = admin
        self._lease = lease
        self._tag = lease.tag
        self._password = secrets.token_urlsafe(24)
        self._adapters: AdaptersMap = make_adapters()
        self._verifier = _scram_verifier(self._password)

    def create(self, number: int, *, database: str | None = None) -> None:
        """Make the two logins of a number; with a database, they may connect to it alone."""
        roles = [agent_name(self._tag, number), grader_name(self._tag, number)]
        groups, limit = (OWNER, _CONNECTIONS_PER_LOGIN) if database else (f"{OWNER}, {READERS}", -1)
        statements = [
            f"CREATE ROLE {role} LOGIN CONNECTION LIMIT {limit} IN ROLE {groups}"
            f" PASSWORD '{self._verifier}'"
            for role in roles
        ]
        if database:
            statements += [
                f'REVOKE CONNECT ON DATABASE "{database}" FROM PUBLIC',
                # To PUBLIC, since a grant to the owner could be undone by DROP OWNED elsewhere.
                f'GRANT CREATE ON DATABASE "{database}" TO PUBLIC',
                f'GRANT CONNECT ON DATABASE "{database}" TO {", ".join(roles)}',
            ]
        self._admin.run("; ".join(statements))

    def drop(self, number: int) -> None:
        """Drop the two logins of a number; their database must be gone."""
        roles = f"{agent_name(self._tag, number)}, {grader_name(self._tag, number)}"
        self._admin.run(f"DROP ROLE IF EXISTS {roles}")

    def open(
        self, number: int, role: Role, *, database: str, timezone: str, limits: Limits
    ) -> Session:
        """A session of one of the logins, under the timeouts of these limits."""
        login = (agent_name if role == "agent" else grader_name)(self._tag, number)
        settings = {"timezone": timezone, **_SESSION_SETTINGS}
        settings["statement_timeout"] = str(milliseconds(limits.statement_timeout))
        settings["lock_timeout"] = str(milliseconds(limits.lock_timeout))
        if role == "grader":
            # Temporary tables come last: otherwise a trigger's could pass for the tests' tables.
            settings["search_path"] = "public, pg_temp"
        return Session(
            self._admin.server.conninfo(database, user=login, password=self._password),
            role=OWNER,
            settings=settings,
            adapters=self._adapters,
            terminate=self._admin.terminate,
            server_stood=self._lease.held,
        )


def _scram_verifier(password: str) -> str:
    """What the server stores of a password (RFC 5803), so that it stands in no statement.

    One round of hashing is enough for 192 random bits, and connecting takes a third of the time
    that PostgreSQL's 4,096 rounds cost both sides.
    """
    salt = secrets.token_bytes(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    parts = (base64.b64encode(part).decode() for part in (salt, stored, server))
    return "SCRAM-SHA-256$1:{}${}:{}".format(*parts)
