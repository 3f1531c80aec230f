"""The PostgreSQL server that builds and checks run on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def server_url(url: str | None) -> Iterator[str]:
    """Yield the superuser's URL of a server: `url`, else BIRD_INTERACT_DB, else the embedded one."""
    given = url or os.environ.get("BIRD_INTERACT_DB")
    if given:
        yield given
        return
    from bird_interact_gym.database.server import connect_server

    with connect_server() as server:
        yield server.url
