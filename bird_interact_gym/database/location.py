"""Where the embedded server of a user lives: its folders, and memory or disk for its data.

    <run folder>          /dev/shm/bird-<uid>-<tag>, or /tmp/... where there is no /dev/shm
        lock              held by the supervisor as long as it lives; names the home
        lease.sock        who holds a connection to it uses the server
        server.log
        pg/               the socket of PostgreSQL, for us and the server's account alone
    <data folder>         the run folder, or a folder on disk where memory is short
        cluster.json      the superuser's password; there only once the cluster is complete
        data/             the cluster

The run folder is always on this machine and its path is short: a socket's path may not exceed 107
bytes. The tag stands for the user's home of this package, so every home has a server of its own.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.database.binaries import Account, reachable
from bird_interact_gym.errors import ServerUnavailableError

HOME_VARIABLE = "BIRD_INTERACT_HOME"
SHARED_MEMORY = Path("/dev/shm")

# A new cluster goes to memory only where this much is free (bytes). An empty cluster takes 40 MB,
# its WAL up to 256 MB, and every copy of a database the size of its template, some 10 to 20 MB.
# Containers often have 64 MB in all.
MEMORY_NEEDED = 2 * 1024**3


@dataclass(frozen=True, kw_only=True)
class Location:
    """The folders of one user's embedded server; see the module's drawing."""

    home: Path
    tag: str
    run_folder: Path
    disk_folder: Path

    @property
    def lock(self) -> Path:
        """The file whose lock the supervisor holds."""
        return self.run_folder / "lock"

    @property
    def lease_socket(self) -> Path:
        """The supervisor's socket."""
        return self.run_folder / "lease.sock"

    @property
    def log(self) -> Path:
        """What the supervisor and PostgreSQL had to say since the server was last started."""
        return self.run_folder / "server.log"

    @property
    def socket_folder(self) -> Path:
        """The folder of PostgreSQL's own socket."""
        return self.run_folder / "pg"


def home_folder(home: Path | str | None = None, *, environ: Mapping[str, str] = os.environ) -> Path:
    """The user's data folder: argument, else BIRD_INTERACT_HOME, else below XDG_DATA_HOME."""
    chosen = home or environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().resolve()
    base = environ.get("XDG_DATA_HOME")
    try:
        root = Path(base) if base else Path.home() / ".local" / "share"
    except RuntimeError:
        raise ServerUnavailableError(
            f"this user has no home folder: set {HOME_VARIABLE} to a folder you can write"
        ) from None
    return (root / "bird-interact").resolve()


def locate(account: Account, home: Path | str | None = None) -> Location:
    """The folders of the server of ``home``; nothing is made or read."""
    folder = home_folder(home)
    uid = os.geteuid()
    tag = hashlib.sha256(f"{uid}:{folder}".encode()).hexdigest()[:8]
    name = f"bird-{uid}-{tag}"
    memory = SHARED_MEMORY.is_dir() and os.access(SHARED_MEMORY, os.W_OK | os.X_OK)
    disk = folder / "server"
    if not _nearest_reachable(disk, account):
        disk = Path("/var/tmp") / name
    return Location(
        home=folder,
        tag=tag,
        run_folder=(SHARED_MEMORY if memory else Path("/tmp")) / name,
        disk_folder=disk,
    )


def data_folder(location: Location) -> Path:
    """Memory where a cluster is already there or MEMORY_NEEDED bytes are free, else disk."""
    in_memory = location.run_folder.parent == SHARED_MEMORY
    if in_memory and (
        (location.run_folder / "cluster.json").exists()
        or shutil.disk_usage(SHARED_MEMORY).free >= MEMORY_NEEDED
    ):
        return location.run_folder
    return location.disk_folder


def make_home(location: Location) -> None:
    """Make the home: a server whose home has gone is a leftover (see status.py)."""
    try:
        location.home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ServerUnavailableError(
            f"cannot make the data folder {location.home} ({error}): set {HOME_VARIABLE} to a "
            "folder you can write"
        ) from error


def prepare(folder: Path, account: Account) -> None:
    """Make a folder that we own, the server's account may pass through, and nobody else enters.

    Raises ServerUnavailableError where the name is taken by somebody else: /dev/shm and /tmp are
    open to all users.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            raise ServerUnavailableError(
                f"{folder} should be a folder of user id {os.geteuid()}, but belongs to "
                f"{status.st_uid} or is no folder: remove it, or set {HOME_VARIABLE} to another "
                "folder"
            )
        if account.demoted:
            os.chown(folder, os.geteuid(), account.gid)
        folder.chmod(0o710 if account.demoted else 0o700)
    except OSError as error:
        raise ServerUnavailableError(
            f"cannot make the server's folder {folder} ({error}): set {HOME_VARIABLE} to a folder "
            "you can write"
        ) from error


def _nearest_reachable(path: Path, account: Account) -> bool:
    """``reachable`` for a path whose last folders may not exist yet; we make those passable."""
    while not path.parent.exists():
        path = path.parent
    return not account.demoted or reachable(path, account)
