"""The PostgreSQL server of this process: the embedded one, or any server by URL.

The embedded server belongs to a supervisor process (supervisor.py) and is shared by all processes
of the user; each holds a lease, a connection that the kernel closes however the process ends.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import subprocess
import sys
import time
import weakref
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bird_interact_gym.database.binaries import (
    Account,
    chosen_folder,
    find_binaries,
    server_account,
)
from bird_interact_gym.database.location import (
    HOME_VARIABLE,
    Location,
    data_folder,
    home_folder,
    locate,
    make_home,
    prepare,
)
from bird_interact_gym.database.plan import ADMINISTRATOR, PORT, Plan
from bird_interact_gym.database.settings import SETTINGS
from bird_interact_gym.errors import ServerUnavailableError

SUPERVISOR = Path(__file__).with_name("supervisor_process.py")
URL_VARIABLE = "BIRD_INTERACT_DB"
RETRY = 0.02  # seconds between attempts to reach the supervisor
LOG_TAIL = 2000  # characters of the server's log that an error shows


@dataclass(frozen=True, kw_only=True)
class Lease:
    """A connection to the supervisor, and what it said in greeting."""

    descriptor: int
    hello: Mapping[str, Any]


class Server:
    """A server this process may use as a superuser, until ``release``.

    ``embedded``: ours, or somebody's. ``version``: PostgreSQL's, "16.14". ``location``: the data
    folder, or the URL without its password. ``owner``: a short stable tag of the user's data
    folder, for the names of databases. A forked child may use the server as well: it keeps it
    running as long as it lives, and its ``release`` leaves the parent's lease alone.
    """

    def __init__(
        self,
        *,
        parameters: Mapping[str, Any],
        embedded: bool,
        version: str,
        location: str,
        owner: str,
        description: str,
        lease: int | None = None,
    ) -> None:
        self.embedded = embedded
        self.version = version
        self.location = location
        self.owner = owner
        self.description = description
        self._parameters = dict(parameters)
        # Closing (no shutdown) ends this process's hold alone: a fork shares the connection.
        self._lease = weakref.finalize(self, os.close, lease) if lease is not None else None

    def conninfo(
        self, dbname: str = "postgres", *, user: str | None = None, password: str | None = None
    ) -> str:
        """How to connect: as the superuser, or as ``user`` with ``password``."""
        parameters = dict(self._parameters)
        if user is not None:
            parameters.pop("password", None)
            parameters["user"] = user
        if password is not None:
            parameters["password"] = password
        parameters["dbname"] = dbname
        return make_conninfo("", **parameters)

    def release(self) -> None:
        """Say that this process no longer uses the server; idempotent."""
        if self._lease is not None:
            self._lease()

    def __repr__(self) -> str:
        return f"<Server {self.description}>"


def connect_server(
    url: str | None = None,
    *,
    home: Path | str | None = None,
    binaries: Path | str | None = None,
    deadline: float = 30.0,
) -> Server:
    """The server at ``url``, else at BIRD_INTERACT_DB, else the embedded one, started if need be.

    ``home``: the user's data folder instead of BIRD_INTERACT_HOME. ``binaries``: the folder of
    PostgreSQL's programs instead of BIRD_INTERACT_PG_BIN. ``deadline``: seconds.
    Raises ServerUnavailableError; a server by URL must let us in as a superuser.
    """
    chosen = url or os.environ.get(URL_VARIABLE)
    if chosen:
        return _connect_by_url(chosen, home=home, deadline=deadline)
    return _connect_embedded(home=home, binaries=binaries, deadline=deadline)


def request_lease(location: Location, *, timeout: float = 5.0) -> Lease | None:
    """A lease of the running server, or None where no supervisor serves."""
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.settimeout(timeout)
        connection.connect(str(location.lease_socket))
        received = b""
        while not received.endswith(b"\n"):
            part = connection.recv(4096)
            if not part:  # it is about to stop
                return None
            received += part
        hello = json.loads(received)
        connection.setblocking(True)
        return Lease(descriptor=connection.detach(), hello=hello)
    except OSError:
        return None
    finally:
        connection.close()


def _connect_embedded(
    *, home: Path | str | None, binaries: Path | str | None, deadline: float
) -> Server:
    if sys.platform != "linux":
        raise ServerUnavailableError(
            f"the embedded server needs Linux, and this is {sys.platform}: start PostgreSQL "
            f"yourself and give its URL (option, or {URL_VARIABLE})"
        )
    account = server_account()
    location = locate(account, home)
    end = time.monotonic() + deadline
    while True:
        lease = request_lease(location)
        if lease is not None:
            return _embedded_server(location, lease, wanted=chosen_folder(binaries))
        remaining = end - time.monotonic()
        if remaining <= 0:
            raise _failure(location, f"no supervisor answered within {deadline:g} s")
        if _start_supervisor(location, account, binaries, remaining) == "busy":
            time.sleep(RETRY)


def _embedded_server(location: Location, lease: Lease, *, wanted: Path | None) -> Server:
    hello = lease.hello
    if wanted is not None and str(wanted) != hello["origin"]:
        os.close(lease.descriptor)
        raise ServerUnavailableError(
            f"expected the PostgreSQL programs of {wanted}, but the server of {location.home} "
            f"already runs those of {hello['origin']}: end its users first, or set "
            f"{HOME_VARIABLE} to another folder"
        )
    folder = str(hello["data_folder"])
    return Server(
        parameters={
            "host": str(location.socket_folder),
            "port": PORT,
            "user": ADMINISTRATOR,
            "password": hello["password"],
            "connect_timeout": 10,
        },
        embedded=True,
        version=str(hello["version"]),
        location=folder,
        owner=location.tag,
        description=(
            f"embedded PostgreSQL {hello['version']}, data in {folder}, collation C, "
            f"character type {hello['character_type']}, time zone UTC"
        ),
        lease=lease.descriptor,
    )


def _start_supervisor(
    location: Location, account: Account, binaries: Path | str | None, deadline: float
) -> str:
    """Start a supervisor and wait for its answer: "ready", or "busy" where another one serves."""
    programs = find_binaries(account, folder=binaries)
    data = data_folder(location)
    make_home(location)
    for folder in dict.fromkeys((location.run_folder, data)):
        prepare(folder, account)
    plan = Plan(
        home=str(location.home),
        lock=str(location.lock),
        lease_socket=str(location.lease_socket),
        log=str(location.log),
        socket_folder=str(location.socket_folder),
        data_folder=str(data),
        binaries=str(programs.folder),
        origin=str(programs.origin),
        version=programs.version,
        uid=account.uid if account.demoted else None,
        gid=account.gid if account.demoted else None,
        settings=SETTINGS,
        deadline=deadline,
    )
    try:
        # By path and without site packages, so that it loads nothing but the standard library.
        done = subprocess.run(
            [sys.executable, "-I", "-S", SUPERVISOR],
            input=json.dumps(asdict(plan)),
            capture_output=True,
            text=True,
            timeout=deadline,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _failure(location, f"its supervisor did not start: {error}") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise _failure(location, f"its supervisor ended at once. {done.stderr.strip()}") from None
    if answer["outcome"] == "failed":
        raise _failure(location, answer["error"])
    return str(answer["outcome"])


def _failure(location: Location, what: str) -> ServerUnavailableError:
    tail = ""
    with contextlib.suppress(OSError):
        tail = location.log.read_text(errors="replace")[-LOG_TAIL:].strip()
    return ServerUnavailableError(
        f"the embedded PostgreSQL server did not start: {what}\n"
        f"{location.log}: {tail or '(empty)'}\n"
        f"Or use a server of your own: give its URL (option, or {URL_VARIABLE})."
    )


def _connect_by_url(url: str, *, home: Path | str | None, deadline: float) -> Server:
    try:
        parameters = conninfo_to_dict(url)
    except psycopg.Error:
        # The message of psycopg may quote the password.
        raise ServerUnavailableError(
            "the database URL cannot be read: expected "
            "postgresql://user:password@host:port/database (special characters as %XX)"
        ) from None
    name = _without_password(parameters)
    parameters.setdefault("connect_timeout", max(2, round(deadline)))
    try:
        with psycopg.connect(make_conninfo("", **parameters)) as connection:
            row = connection.execute(
                "SELECT rolsuper, current_setting('server_version') FROM pg_roles"
                " WHERE rolname = current_user"
            ).fetchone()
    except psycopg.Error as error:
        raise ServerUnavailableError(
            f"cannot reach the database server {name}: {str(error).strip()}\n"
            f"Start it or correct the URL; without one (option, or {URL_VARIABLE}) the embedded "
            "server is used."
        ) from error
    if row is None or not row[0]:
        raise ServerUnavailableError(
            f"{name} let us in, but not as a superuser, which making roles and copies of databases "
            f"for every episode needs: give the URL of a superuser, run ALTER ROLE ... SUPERUSER, "
            f"or use the embedded server (unset {URL_VARIABLE})"
        )
    version = str(row[1]).split()[0]
    origin = f"{socket.gethostname()}:{os.geteuid()}:{home_folder(home)}"
    return Server(
        parameters=parameters,
        embedded=False,
        version=version,
        location=name,
        owner=hashlib.sha256(origin.encode()).hexdigest()[:8],
        description=f"PostgreSQL {version} at {name}",
    )


def _without_password(parameters: Mapping[str, Any]) -> str:
    host = parameters.get("host") or parameters.get("hostaddr") or "(local socket)"
    user = f"{parameters['user']}@" if parameters.get("user") else ""
    port = f":{parameters['port']}" if parameters.get("port") else ""
    return f"postgresql://{user}{host}{port}/{parameters.get('dbname') or ''}"
