"""The process that owns the embedded server: it makes the cluster, starts it, and stops it.

Every process that uses the server holds a connection to the supervisor's socket, its lease. The
kernel closes that connection however its owner ends, so when the last one is gone, so is the
server. It runs in a process of its own because the kernel ties PostgreSQL's end to the thread that
started it (PR_SET_PDEATHSIG): were that a user's thread, its end would take the server from all
other users.

Started by supervisor_process.py; made of the standard library alone, so that it starts in a tenth
of a second and stays small.
"""

from __future__ import annotations

import json
import os
import resource
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from bird_interact_gym.database.cluster import (
    StartError,
    make_cluster,
    make_owned_folder,
    usable_cluster,
)
from bird_interact_gym.database.plan import PORT, Plan
from bird_interact_gym.database.processes import (
    FAST_STOP,
    IMMEDIATE_STOP,
    POLL,
    end_processes_in,
    processes_in,
    start_program,
    take_lock,
    wait_until,
)

# Seconds. Commands that follow each other find the server still running: a command needs about one
# second before it connects.
IDLE_GRACE = 2.5
FIRST_USER_GRACE = 5.0

# Bytes; every statement that runs out of memory writes a page to the log.
LOG_LIMIT = 4 * 1024**2

USERS_LIMIT = 8192  # open files of the supervisor; the usual 1024 is little for many users


def start_postgres(plan: Plan) -> subprocess.Popen[bytes]:
    """Start PostgreSQL on its cluster and wait until it accepts connections."""
    command = [
        str(Path(plan.binaries, "postgres")),
        *("-D", str(plan.data), "-k", plan.socket_folder, "-p", str(PORT)),
    ]
    for name, value in plan.settings.items():
        command += ["-c", f"{name}={value}"]
    # PostgreSQL takes SIGINT for "disconnect everybody and stop".
    postgres = start_program(plan, command, death_signal=signal.SIGINT, limited=True)

    def ready() -> bool:
        if postgres.poll() is not None:
            return True
        try:
            lines = (plan.data / "postmaster.pid").read_text().split("\n")
        except OSError:
            return False
        return len(lines) > 7 and lines[0] == str(postgres.pid) and lines[7].strip() == "ready"

    if not wait_until(ready, plan.deadline):
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
    if survivors := processes_in(plan.data):
        raise StartError(f"processes {survivors} of an earlier server in {plan.data} do not end")
    # PostgreSQL leaves these alone as long as a process of the old number exists, be it a zombie.
    shutil.rmtree(plan.socket_folder, ignore_errors=True)
    (plan.data / "postmaster.pid").unlink(missing_ok=True)
    make_owned_folder(plan, Path(plan.socket_folder))
    record = usable_cluster(plan)
    if record is not None:
        try:
            return start_postgres(plan), record
        except StartError as error:
            sys.stderr.write(f"making the cluster anew: {error}\n")
            sys.stderr.flush()
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
            if os.fstat(2).st_size > LOG_LIMIT:
                os.ftruncate(2, 0)
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
        while (descriptor := take_lock(Path(lock))) is None:
            if lock == plan.lock and Path(plan.lease_socket).exists():
                return False
            if time.monotonic() > end:
                raise StartError(f"{lock} was not free within {plan.deadline:g} s")
            time.sleep(POLL)
        # Whose it is, for those who clear up after deleted homes. It stays open: that is the lock.
        os.pwrite(descriptor, plan.home.encode(), 0)
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
                "version": plan.version,
                "origin": plan.origin,
                "data_folder": plan.data_folder,
                "character_type": record["character_type"],
                "password": record["password"],
            }
            _serve(plan, listener, postgres, hello)
            # The name goes first: who connects from now on finds no hello, and asks again.
            Path(plan.lease_socket).unlink(missing_ok=True)
    finally:
        stop_postgres(plan, postgres)
        if not Path(plan.home).exists():  # who deletes the home wants its data gone too
            for folder in (plan.data_folder, str(Path(plan.lock).parent)):
                shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """Read the plan, leave the caller's session, and supervise."""
    plan = Plan(**json.load(sys.stdin))
    if os.fork():
        os._exit(0)
    os.setsid()
    os.umask(0o077)
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(allowed, USERS_LIMIT), allowed))
    os.chdir("/")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)

    def answer(message: dict[str, str]) -> None:
        os.write(1, json.dumps(message).encode())
        os.dup2(nothing, 1)  # the caller reads until we close our end

    supervise(plan, answer)
