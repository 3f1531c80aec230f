"""The cluster of the embedded server: made once, used as long as it can be trusted."""

from __future__ import annotations

import json
import locale
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

from bird_interact_gym.database.plan import ADMINISTRATOR, Plan
from bird_interact_gym.database.processes import start_program

CLUSTER_FORMAT = 1  # raised when clusters made by earlier versions of this file are of no use


class StartError(Exception):
    """The server cannot be started; the message goes to the process that asked for it."""


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


def make_cluster(plan: Plan) -> dict[str, Any]:
    """Make an empty cluster in place of whatever is there; the record of cluster.json.

    Text sorts by code point (collation C) so that the order is the same on every machine.
    """
    plan.cluster_file.unlink(missing_ok=True)
    if plan.data.exists():
        shutil.rmtree(plan.data)
    make_owned_folder(plan, plan.data)
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
    initdb = start_program(plan, command, death_signal=signal.SIGKILL, limited=False)
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
        "character_type": character_type,
        "password": password,
    }
    draft = plan.cluster_file.with_suffix(".draft")
    draft.write_text(json.dumps(record))
    draft.replace(plan.cluster_file)
    return record


def make_owned_folder(plan: Plan, folder: Path) -> None:
    """Make a folder that belongs to the server's account, closed to all others."""
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
