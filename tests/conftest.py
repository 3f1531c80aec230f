"""One embedded server of the test session's own, so that no test disturbs the user's."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is slow at drawing examples, which says nothing about what is tested.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

# Before anything of the package is used: a short path, for a Unix socket's is at most 107 bytes.
# The supervisor of a home that is gone deletes the server's data when it stops.
HOME = tempfile.mkdtemp(prefix="bi-test-", dir="/tmp")
os.environ["BIRD_INTERACT_HOME"] = HOME
os.environ.pop("BIRD_INTERACT_DB", None)
atexit.register(shutil.rmtree, HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def server() -> Iterator[object]:
    """The test session's server, held open so that it is not stopped between tests."""
    from bird_interact_gym.database.server import connect_server

    server = connect_server()
    yield server
    server.release()


@pytest.fixture(scope="session")
def databases(server: object) -> Iterator[object]:
    """The database layer on the test session's server."""
    from bird_interact_gym.database import Databases

    databases = Databases.open()
    yield databases
    databases.close()
