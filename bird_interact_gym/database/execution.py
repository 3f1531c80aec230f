"""What running SQL gives, and under which limits it runs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Literal

from bird_interact_gym.tasks.source import DatabaseSource

Role = Literal["agent", "grader"]
ExecutionOutcome = Literal["ok", "sql_error", "timeout"]


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Limits of one statement or script; time in seconds, sizes in rows and bytes.

    60 s is the official statement timeout (official code). Rows beyond ``max_rows`` are not
    fetched; a result whose fetched values exceed ``max_bytes`` is cut there too.
    """

    statement_timeout: float = 60.0
    lock_timeout: float = 2.0
    max_rows: int = 10_000
    max_bytes: int = 64 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Execution:
    """The result of running a script: the last result set, or the first error.

    ``columns`` is None when no statement returned rows. ``row_count`` is the true number of rows
    where it is known, None when fetching stopped early. ``wrote`` says that the SQL did not run on
    the read-only path, so it may have changed something on its private clone.
    """

    outcome: ExecutionOutcome
    columns: tuple[str, ...] | None = None
    rows: tuple[tuple[Any, ...], ...] = ()
    complete: bool = True
    row_count: int | None = None
    command: str | None = None
    error: str | None = None
    sqlstate: str | None = None
    wrote: bool = False


@dataclass(frozen=True, kw_only=True)
class DatabaseState:
    """A state of a database, by content: a template and the SQL committed on top of it."""

    source: DatabaseSource
    setup: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A short hash that is equal exactly for equal states."""
        digest = hashlib.sha256(self.source.checksum.encode())
        for sql in self.setup:
            digest.update(b"\0" + sql.encode("utf-8", "surrogatepass"))
        return digest.hexdigest()[:16]
