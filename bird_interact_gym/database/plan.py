"""What a supervisor is told: everything it needs to run the embedded server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ADMINISTRATOR = "postgres"
PORT = 5432  # there is no TCP; it is part of the name of the socket


@dataclass(frozen=True, kw_only=True)
class Plan:
    """All a supervisor needs to know. ``uid`` and ``gid``: the account to demote to, or None."""

    home: str
    lock: str
    lease_socket: str
    log: str
    socket_folder: str
    data_folder: str
    binaries: str
    origin: str
    version: str
    uid: int | None
    gid: int | None
    settings: Mapping[str, str]
    deadline: float

    @property
    def data(self) -> Path:
        """PostgreSQL's own data directory."""
        return Path(self.data_folder, "data")

    @property
    def cluster_file(self) -> Path:
        """Written when a cluster is complete; holds the superuser's password."""
        return Path(self.data_folder, "cluster.json")

    @property
    def major(self) -> str:
        """PostgreSQL's major version."""
        return self.version.partition(".")[0]
