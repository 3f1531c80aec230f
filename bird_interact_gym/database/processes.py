"""Processes of the embedded server: starting them bound to us, finding and ending them; locks."""

from __future__ import annotations

import ctypes
import fcntl
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from bird_interact_gym.database.plan import Plan

# Seconds.
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


def start_program(
    plan: Plan, command: list[str], *, death_signal: int, limited: bool
) -> subprocess.Popen[bytes]:
    """Start a program as the server's account; it gets ``death_signal`` when this process ends.

    Its output goes to our standard error, the log. ``limited``: under PROCESS_LIMITS.
    """
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
        if wait_until(lambda: not processes_in(folder), patience):
            break
    return found


def wait_until(condition: Callable[[], bool], patience: float) -> bool:
    """Wait ``patience`` seconds at most for the condition; whether it came true."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(POLL)
    return True


def take_lock(path: Path) -> int | None:
    """An open file that holds the lock ``path``, or None where somebody else has it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor
