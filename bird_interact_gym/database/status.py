"""What the embedded server is doing, and what servers that ended badly have left behind."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from bird_interact_gym.database.binaries import server_account
from bird_interact_gym.database.cluster import read_cluster
from bird_interact_gym.database.location import Location, locate
from bird_interact_gym.database.processes import end_processes_in, processes_in, take_lock
from bird_interact_gym.database.server import request_lease


@dataclass(frozen=True, kw_only=True)
class ServerStatus:
    """The embedded server of one home.

    ``users``: how many connections of processes keep it running. ``data_dir``: where the data is,
    None before the first start. ``bytes``: its size there. ``stale``: what ``reap`` would remove,
    in words.
    """

    running: bool
    users: int
    supervisor_pid: int | None
    postmaster_pid: int | None
    version: str | None
    data_dir: Path | None
    bytes: int
    stale: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Leftover:
    """Something that no running server uses.

    ``path``: the file or folder to remove; ``data``: the folder whose processes are to be ended
    first; ``lock``: what a server that wants to use it must hold.
    """

    what: str
    path: Path
    lock: Path
    data: Path | None = None


def server_status(home: Path | str | None = None) -> ServerStatus:
    """The state of the server of ``home`` (see ``connect_server``); starts and changes nothing."""
    location = locate(server_account(), home)
    lease = request_lease(location)
    if lease is not None:
        os.close(lease.descriptor)
    hello = lease.hello if lease is not None else {}
    data = Path(hello["data_folder"]) if hello else _folder_with_cluster(location)
    return ServerStatus(
        running=lease is not None,
        users=hello.get("users", 1) - 1,  # we were one of them
        supervisor_pid=hello.get("supervisor"),
        postmaster_pid=hello.get("postmaster"),
        version=hello.get("version"),
        data_dir=data,
        bytes=_size(data / "data") if data is not None else 0,
        stale=tuple(leftover.what for leftover in _leftovers(location)),
    )


def reap(home: Path | str | None = None) -> list[str]:
    """Remove what servers that ended badly have left; what was removed, in words.

    Covers the server of ``home`` and this user's servers of homes that no longer exist. Running
    servers are left alone, and so is the data of ``home`` that its next start would use.
    """
    removed = []
    for leftover in _leftovers(locate(server_account(), home)):
        lock = take_lock(leftover.lock)
        if lock is None:  # a server has been started meanwhile
            continue
        if leftover.data is not None:
            end_processes_in(leftover.data)
        if leftover.path.is_dir():
            shutil.rmtree(leftover.path)
        else:
            leftover.path.unlink(missing_ok=True)
        os.close(lock)
        removed.append(leftover.what)
    return removed


def _leftovers(location: Location) -> list[Leftover]:
    found = _of_deleted_homes(location)
    if any(leftover.path == location.run_folder for leftover in found):
        return found
    if _unused(location.lock):
        if location.lease_socket.exists():
            what = f"{location.lease_socket}: socket of a supervisor that was killed"
            found.append(Leftover(what=what, path=location.lease_socket, lock=location.lock))
        found += _unsupervised(location)
    disk = location.disk_folder
    in_memory = (location.run_folder / "cluster.json").exists()
    if in_memory and disk.exists() and _unused(disk / "lock"):
        what = f"{disk}: data on disk, though there is newer data in memory"
        found.append(Leftover(what=what, path=disk, lock=disk / "lock"))
    return found


def _of_deleted_homes(location: Location) -> list[Leftover]:
    found = []
    for folder in location.run_folder.parent.glob(f"bird-{os.geteuid()}-*"):
        lock = folder / "lock"
        home = lock.read_text() if lock.exists() else ""
        if home and not Path(home).exists() and _unused(lock):
            what = f"{folder}: server of the deleted {home}"
            found.append(Leftover(what=what, path=folder, lock=lock, data=folder / "data"))
    return found


def _unsupervised(location: Location) -> list[Leftover]:
    found = []
    for folder in (location.run_folder, location.disk_folder):
        data = folder / "data"
        if processes := processes_in(data):
            what = f"{data}: PostgreSQL processes {processes} without a supervisor"
            # Ending the processes is enough: the next start uses the data.
            found.append(
                Leftover(what=what, path=data / "postmaster.pid", lock=location.lock, data=data)
            )
        elif data.exists() and read_cluster(folder / "cluster.json") is None:
            what = f"{data}: unfinished cluster"
            found.append(Leftover(what=what, path=data, lock=location.lock))
    return found


def _folder_with_cluster(location: Location) -> Path | None:
    for folder in (location.run_folder, location.disk_folder):
        if read_cluster(folder / "cluster.json") is not None:
            return folder
    return None


def _unused(lock: Path) -> bool:
    """Whether no supervisor holds the lock."""
    if not lock.exists():
        return True
    descriptor = take_lock(lock)
    if descriptor is None:
        return False
    os.close(descriptor)
    return True


def _size(folder: Path) -> int:
    """Bytes of a folder's files; what goes away meanwhile does not count."""
    size = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                size += os.lstat(os.path.join(parent, name)).st_blocks * 512
    return size
