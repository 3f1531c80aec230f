"""Dumps from a running official server, by the wheel's own pg_dump."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bird_interact_gym.database.binaries import find_binaries, server_account
from bird_interact_gym.errors import ServerUnavailableError, TemplateError

DUMP_TIMEOUT = 1800.0
"""Seconds that dumping one database may take."""


def fetch_dumps(url: str, names: list[str], folder: Path) -> None:
    """Dump each database (``<db>_template``, else ``<db>``) into ``<folder>/<db>_template``.

    A dump that is there already is kept. Raises ServerUnavailableError or TemplateError.
    """
    present = _databases(url)
    for name in names:
        target = folder / f"{name}_template" / f"{name}.sql"
        if target.is_file():
            continue
        origin = next((n for n in (f"{name}_template", name) if n in present), None)
        if origin is None:
            raise TemplateError(f"the server has neither '{name}_template' nor '{name}'")
        _dump(url, origin, target)


def _databases(url: str) -> set[str]:
    try:
        with psycopg.connect(url, connect_timeout=10) as connection:
            rows = connection.execute("SELECT datname FROM pg_database WHERE datallowconn")
            return {str(row[0]) for row in rows}
    except psycopg.Error as error:
        raise ServerUnavailableError(f"the server to import from: {error}") from None


def _dump(url: str, database: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    parameters = conninfo_to_dict(url) | {"dbname": database}
    password = parameters.pop("password", None)
    environment = dict(os.environ)
    if password is not None:
        environment["PGPASSWORD"] = str(password)
    program = find_binaries(server_account()).folder / "pg_dump"
    options = ["--no-owner", "--no-privileges", "--schema=public", "--file", str(part)]
    command = [str(program), *options, "--dbname", make_conninfo("", **parameters)]
    result = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=DUMP_TIMEOUT, check=False
    )
    if result.returncode != 0:
        part.unlink(missing_ok=True)
        raise TemplateError(f"pg_dump of '{database}' failed: {result.stderr.strip()}")
    part.replace(target)
