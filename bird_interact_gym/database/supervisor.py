"""The process that owns the embedded server: it makes the cluster, starts it, and stops it.

Every process that uses the server holds a connection to the supervisor's socket, its lease. The
kernel closes that connection however its owner ends, so when the last one is gone, so is the
server. It runs in a process of its own because the kernel ties PostgreSQL's end to the thread that
started it (PR_SET_PDEATHSIG): were that a user's thread, its end would take the server from all
other users.

Run as a script (a Plan in JSON on its standard input, one line of JSON as its answer) and made of
the standard library alone: it starts in a tenth of a second and stays small, since importing this
package would load all of Gymnasium and psycopg.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import locale
import os
import resource
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CLUSTER_FORMAT = 1  # raised when clusters made by earlier versions of this file are of no use
ADMINISTRATOR = "postgres"
PORT = 5432  # there is no TCP; it is part of the name of the socket

# Seconds. Commands that follow each other find the server still running.
IDLE_GRACE = 1.0
FIRST_USER_GRACE = 5.0
POLL = 0.02
FAST_STOP = 2.0
IMMEDIATE_STOP = 1.0

# Limits of every process of the server (bytes): agents' SQL runs there.
PROCESS_LIMITS = {
    resource.RLIMIT_AS: 1536 * 1024**2,
    resource.RLIMIT_FSIZE: 256 * 1024**2,
    resource.RLIMIT_CORE: 0,
}
PR_SET_PDEATHSIG = 1


class StartError(Exception):
    """The server cannot be started; the message goes to the process that asked for it."""


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


def processes_in(folder: Path) -> list[int]:
    """The processes whose working directory is ``folder``: those of a server with its data there.

    This finds backends that outlived their postmaster too, which postmaster.pid does not.
    """
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):  # it ended meanwhile, or belongs to somebody else
                if os.readlink(entry / "cwd") == str(folder):
                    found.append(int(entry.name))
    return found


def end_processes_in(folder: Path) -> list[int]:
    """End what still runs in ``folder``, in order first and by force then; their ids."""
    found = processes_in(folder)
    for number, patience in (
        (signal.SIGINT, FAST_STOP),
        (signal.SIGQUIT, IMMEDIATE_STOP),
        (signal.SIGKILL, IMMEDIATE_STOP),
    ):
        for process in processes_in(folder):
            with suppress(ProcessLookupError):
                os.kill(process, number)
        if _wait_until(lambda: not processes_in(folder), patience):
            break
    return found


def read_cluster(file: Path) -> dict[str, Any] | None:
    """The record of a complete cluster, None where there is none or it is damaged."""
    try:
        record = json.loads(file.read_text())
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) else None


def boot_id() -> str:
    """Which start of the machine this is."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def take_lock(path: Path) -> int | None:
    """An open file that holds the lock ``path``, or None where somebody else has it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _wait_until(condition: Callable[[], bool], patience: float) -> bool:
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(POLL)
    return True


def _child_setup(death_signal: int, *, limited: bool) -> Callable[[], None]:
    """What a child does before it becomes a program of PostgreSQL (the supervisor has no threads).

    It runs after the change of user, which would have cleared the death signal.
    """
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    supervisor = os.getpid()

    def setup() -> None:
        prctl(PR_SET_PDEATHSIG, death_signal, 0, 0, 0)
        if os.getppid() != supervisor:
            os._exit(1)
        if limited:
            for limit, wanted in PROCESS_LIMITS.items():
                allowed = resource.getrlimit(limit)[1]
                value = wanted if allowed == resource.RLIM_INFINITY else min(wanted, allowed)
                resource.setrlimit(limit, (value, value))

    return setup


def _start_program(
    plan: Plan, command: list[str], *, death_signal: int, limited: bool
) -> subprocess.Popen[bytes]:
    account: dict[str, Any] = {}
    if plan.uid is not None:
        account = {"user": plan.uid, "group": plan.gid, "extra_groups": []}
    # Of the environment only what loading the programs may need: it may hold keys and passwords.
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        stderr=sys.stderr,
        cwd="/",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", **kept},
        preexec_fn=_child_setup(death_signal, limited=limited),
        **account,
    )


def _make_owned_folder(plan: Plan, folder: Path) -> None:
    folder.mkdir(mode=0o700)
    if plan.uid is not None and plan.gid is not None:
        os.chown(folder, plan.uid, plan.gid)


def _character_type() -> str:
    """C.UTF-8 (letters of all languages), or C where the system lacks it (ASCII letters only)."""
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    except locale.Error:
        return "C"
    return "C.UTF-8"


def make_cluster(plan: Plan) -> dict[str, Any]:
    """Make an empty cluster in place of whatever is there; the record of cluster.json.

    Text sorts by code point (collation C) so that the order is the same on every machine.
    """
    plan.cluster_file.unlink(missing_ok=True)
    if plan.data.exists():
        shutil.rmtree(plan.data)
    _make_owned_folder(plan, plan.data)
    password = os.urandom(24).hex()
    character_type = _character_type()
    # initdb reads the password as the server's account, so the file lies in that one's folder.
    password_file = Path(plan.socket_folder, "password")
    password_file.unlink(missing_ok=True)
    descriptor = os.open(password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        if plan.uid is not None and plan.gid is not None:
            os.fchown(descriptor, plan.uid, plan.gid)
        file.write(password)
    command = [
        str(Path(plan.binaries, "initdb")),
        f"--pgdata={plan.data}",
        f"--username={ADMINISTRATOR}",
        "--auth-local=scram-sha-256",
        "--auth-host=reject",
        f"--pwfile={password_file}",
        "--encoding=UTF8",
        "--locale=C",
        f"--lc-ctype={character_type}",
        "--no-sync",
        "--no-instructions",
    ]
    if int(plan.major) >= 16:
        # The password is random: stretching it only makes every connection slower.
        command.append("--set=scram_iterations=1")
    initdb = _start_program(plan, command, death_signal=signal.SIGKILL, limited=False)
    try:
        status = initdb.wait(plan.deadline)
    except subprocess.TimeoutExpired:
        initdb.kill()
        initdb.wait()
        raise StartError(f"initdb did not end within {plan.deadline:g} s") from None
    finally:
        password_file.unlink(missing_ok=True)
    if status != 0:
        raise StartError(f"initdb failed with exit status {status}")
    record = {
        "format": CLUSTER_FORMAT,
        "version": plan.version,
        "boot": boot_id(),
        "home": plan.home,
        "character_type": character_type,
        "password": password,
    }
    draft = plan.cluster_file.with_suffix(".draft")
    draft.write_text(json.dumps(record))
    draft.replace(plan.cluster_file)
    return record


def usable_cluster(plan: Plan) -> dict[str, Any] | None:
    """The record of the cluster that is there, None where it has to be made anew.

    One of another start of the machine is not trusted: without fsync, a crash of the machine
    leaves it silently damaged, and all it holds can be loaded again.
    """
    record = read_cluster(plan.cluster_file)
    if record is None or (record.get("format"), record.get("boot")) != (CLUSTER_FORMAT, boot_id()):
        return None
    try:
        major = (plan.data / "PG_VERSION").read_text().strip()
    except OSError:
        return None
    return record if major == plan.major else None


def start_postgres(plan: Plan) -> subprocess.Popen[bytes]:
    """Start PostgreSQL on its cluster and wait until it accepts connections."""
    command = [
        str(Path(plan.binaries, "postgres")),
        *("-D", str(plan.data), "-k", plan.socket_folder, "-p", str(PORT)),
    ]
    for name, value in plan.settings.items():
        command += ["-c", f"{name}={value}"]
    # PostgreSQL takes SIGINT for "disconnect everybody and stop".
    postgres = _start_program(plan, command, death_signal=signal.SIGINT, limited=True)

    def ready() -> bool:
        if postgres.poll() is not None:
            return True
        try:
            lines = (plan.data / "postmaster.pid").read_text().split("\n")
        except OSError:
            return False
        return len(lines) > 7 and lines[0] == str(postgres.pid) and lines[7].strip() == "ready"

    if not _wait_until(ready, plan.deadline):
        stop_postgres(plan, postgres)
        raise StartError(f"PostgreSQL was not ready within {plan.deadline:g} s")
    if postgres.returncode is not None:
        raise StartError(f"PostgreSQL ended at once with exit status {postgres.returncode}")
    return postgres


def stop_postgres(plan: Plan, postgres: subprocess.Popen[bytes]) -> None:
    """Stop PostgreSQL, in order if it answers and by force if not."""
    for number, patience in (
        (signal.SIGINT, FAST_STOP),
        (signal.SIGQUIT, IMMEDIATE_STOP),
        (signal.SIGKILL, IMMEDIATE_STOP),
    ):
        if postgres.poll() is None:
            postgres.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            postgres.wait(patience)
            break
    end_processes_in(plan.data)


def _bring_up(plan: Plan) -> tuple[subprocess.Popen[bytes], dict[str, Any]]:
    """Start the server on the cluster that is there, or on a new one where that is no use."""
    end_processes_in(plan.data)  # left by a supervisor that was killed
    if not Path(plan.socket_folder).exists():
        _make_owned_folder(plan, Path(plan.socket_folder))
    (plan.data / "postmaster.pid").unlink(missing_ok=True)
    record = usable_cluster(plan)
    if record is not None:
        try:
            return start_postgres(plan), record
        except StartError as error:
            print(f"making the cluster anew: {error}", file=sys.stderr, flush=True)  # noqa: T201
    record = make_cluster(plan)
    return start_postgres(plan), record


def _serve(
    plan: Plan, listener: socket.socket, postgres: subprocess.Popen[bytes], hello: Any
) -> None:
    """Count the users until the last one is gone, PostgreSQL has ended, or we are told to stop."""
    told_to_stop: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _frame: told_to_stop.append(number))
    users: set[socket.socket] = set()
    idle_since, grace = time.monotonic(), FIRST_USER_GRACE
    with selectors.DefaultSelector() as selector:
        selector.register(listener, selectors.EVENT_READ)
        while postgres.poll() is None and not told_to_stop:
            for key, _ in selector.select(0.2):
                if key.fileobj is listener:
                    user, _address = listener.accept()
                    selector.register(user, selectors.EVENT_READ)
                    users.add(user)
                    with suppress(OSError):
                        user.send(json.dumps({**hello, "users": len(users)}).encode() + b"\n")
                    continue
                assert isinstance(key.fileobj, socket.socket)
                if not _still_there(key.fileobj):
                    selector.unregister(key.fileobj)
                    users.discard(key.fileobj)
                    key.fileobj.close()
                    idle_since, grace = time.monotonic(), IDLE_GRACE
            if not users and time.monotonic() - idle_since > grace:
                return


def _still_there(user: socket.socket) -> bool:
    try:
        return user.recv(4096, socket.MSG_DONTWAIT) != b""
    except BlockingIOError:
        return True
    except OSError:
        return False


def _obtain_locks(plan: Plan) -> bool:
    """Wait for the locks; False where another supervisor has come to serve meanwhile."""
    for lock in dict.fromkeys((plan.lock, str(Path(plan.data_folder, "lock")))):
        end = time.monotonic() + plan.deadline
        while take_lock(Path(lock)) is None:
            if lock == plan.lock and Path(plan.lease_socket).exists():
                return False
            if time.monotonic() > end:
                raise StartError(f"{lock} was not free within {plan.deadline:g} s")
            time.sleep(POLL)
    return True


def supervise(plan: Plan, answer: Callable[[dict[str, str]], None]) -> None:
    """Run the server until nobody uses it. ``answer`` tells whoever asked how the start went."""
    try:
        if not _obtain_locks(plan):
            return answer({"outcome": "busy"})
        log = os.open(plan.log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        os.dup2(log, 2)
        os.close(log)
        Path(plan.lease_socket).unlink(missing_ok=True)
        postgres, record = _bring_up(plan)
    except StartError as error:
        return answer({"outcome": "failed", "error": str(error)})
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(plan.lease_socket)
            listener.listen(128)
            answer({"outcome": "ready"})
            hello = {
                "supervisor": os.getpid(),
                "postmaster": postgres.pid,
                "version": record["version"],
                "data_folder": plan.data_folder,
                "character_type": record["character_type"],
                "password": record["password"],
            }
            _serve(plan, listener, postgres, hello)
            # The name goes first: who connects from now on finds no hello, and asks again.
            Path(plan.lease_socket).unlink(missing_ok=True)
    finally:
        stop_postgres(plan, postgres)


def main() -> None:
    """Read the plan, leave the caller's session, and supervise."""
    plan = Plan(**json.load(sys.stdin))
    if os.fork():
        os._exit(0)
    os.setsid()
    os.umask(0o077)
    os.chdir("/")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)

    def answer(message: dict[str, str]) -> None:
        os.write(1, json.dumps(message).encode())
        os.dup2(nothing, 1)  # the caller reads until we close our end

    supervise(plan, answer)


if __name__ == "__main__":
    main()
