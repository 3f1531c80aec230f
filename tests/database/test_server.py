"""The embedded server: its start, its sharing, its end, and servers by URL."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from bird_interact_gym.database import location as location_module
from bird_interact_gym.database.binaries import find_binaries, server_account
from bird_interact_gym.database.location import locate
from bird_interact_gym.database.processes import processes_in
from bird_interact_gym.database.server import Server, connect_server
from bird_interact_gym.database.status import reap, server_status
from bird_interact_gym.errors import ServerUnavailableError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the embedded server needs Linux")
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")

REPOSITORY = Path(__file__).resolve().parents[2]

# A process that uses the server until its standard input ends.
USER = """
import json, os, sys
from bird_interact_gym.database.server import connect_server
from bird_interact_gym.database.status import server_status
server = connect_server()
status = server_status()
print(json.dumps({"conninfo": server.conninfo(), "postmaster": status.postmaster_pid,
                  "supervisor": status.supervisor_pid}), flush=True)
sys.stdin.read()
"""


def wait_for(condition: Callable[[], bool], *, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def stopped(home: Path) -> bool:
    place = locate(server_account(), home)
    return not any(
        processes_in(folder / "data") for folder in (place.run_folder, place.disk_folder)
    )


def stale(home: Path) -> list[str]:
    """What has been left of the server of ``home``; other tests may leave something meanwhile."""
    place = locate(server_account(), home)
    return [item for item in server_status(home).stale if str(place.run_folder) in item]


def one(server: Server, sql: str) -> object:
    with psycopg.connect(server.conninfo(), autocommit=True) as connection:
        row = connection.execute(sql.encode()).fetchone()
    assert row is not None
    return row[0]


def end_server(home: Path) -> None:
    """Stop the server of ``home``, and delete the home and everything with it."""
    shutil.rmtree(home, ignore_errors=True)
    supervisor = server_status(home).supervisor_pid
    if supervisor is not None:
        os.kill(supervisor, signal.SIGTERM)
    run_folder = locate(server_account(), home).run_folder
    if not wait_for(lambda: stopped(home) and not run_folder.exists(), seconds=2):
        reap(home)
    assert stopped(home)


@pytest.fixture
def new_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The home of a server that does not exist yet."""
    monkeypatch.delenv("BIRD_INTERACT_DB", raising=False)
    home = Path(tempfile.mkdtemp(prefix="bis-", dir="/tmp"))
    home.chmod(0o755)
    monkeypatch.setenv("BIRD_INTERACT_HOME", str(home))
    yield home
    end_server(home)


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """The home of one server that several tests share; none of them stops it."""
    home = Path(tempfile.mkdtemp(prefix="bis-", dir="/tmp"))
    yield home
    end_server(home)


@pytest.fixture(scope="module")
def server(home: Path) -> Iterator[Server]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("BIRD_INTERACT_DB", raising=False)
        server = connect_server(home=home)
    yield server
    server.release()


class User:
    """Another process that uses the server of BIRD_INTERACT_HOME."""

    def __init__(self, stack: ExitStack) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        stack.callback(self.kill)

    def read(self) -> dict[str, str | int]:
        assert self.process.stdout is not None
        answer: dict[str, str | int] = json.loads(self.process.stdout.readline())
        return answer

    def kill(self) -> None:
        with self.process:
            self.process.kill()


@pytest.fixture
def users() -> Iterator[Callable[[], User]]:
    with ExitStack() as stack:
        yield lambda: User(stack)


def test_superuser_of_a_utf8_server(server: Server, home: Path) -> None:
    assert server.embedded
    assert re.fullmatch(r"\d+\.\d+", server.version)
    assert one(server, "SHOW server_version") == server.version
    assert one(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is True
    assert one(server, "SHOW server_encoding") == "UTF8"
    assert one(server, "SELECT upper('é')") == "É"
    assert one(server, "SELECT 'B' < 'a'") is True
    assert server.version in server.description
    assert server.location in server.description
    assert server.owner == connect_server(home=home).owner


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("listen_addresses", ""),
        ("fsync", "off"),
        ("autovacuum", "off"),
        ("max_prepared_transactions", "0"),
        ("max_worker_processes", "0"),
        ("temp_file_limit", "256MB"),
        ("track_activities", "off"),
        ("password_encryption", "scram-sha-256"),
        ("TimeZone", "UTC"),
    ],
)
def test_settings(server: Server, setting: str, value: str) -> None:
    assert one(server, f"SHOW {setting}") == value


def test_settings_survive_alter_system(server: Server) -> None:
    with psycopg.connect(server.conninfo(), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET temp_file_limit = '1TB'")
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("ALTER SYSTEM RESET temp_file_limit")
    assert one(server, "SHOW temp_file_limit") == "256MB"


def test_every_process_of_the_server_is_limited(server: Server) -> None:
    postmaster = int(str(one(server, "SELECT pg_read_file('postmaster.pid')")).split("\n")[0])
    limits = Path(f"/proc/{postmaster}/limits")
    rows = {line[:25].strip(): line[25:].split()[:2] for line in limits.read_text().splitlines()}
    assert rows["Max address space"] == [str(1536 * 1024**2)] * 2
    assert rows["Max file size"] == [str(256 * 1024**2)] * 2
    assert rows["Max core file size"] == ["0", "0"]


def test_a_password_is_needed(server: Server) -> None:
    without = re.sub(r"password=\S+", "password=wrong", server.conninfo())
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(without)


def test_conninfo_of_another_role_and_database(server: Server) -> None:
    with psycopg.connect(server.conninfo(), autocommit=True) as connection:
        connection.execute("CREATE ROLE visitor LOGIN PASSWORD 'it''s me'")
        connection.execute("CREATE DATABASE elsewhere")
    conninfo = server.conninfo("elsewhere", user="visitor", password="it's me")
    with psycopg.connect(conninfo) as connection:
        assert connection.info.user == "visitor"
        assert connection.info.dbname == "elsewhere"
    assert "password" not in server.conninfo(user="visitor")


def test_nobody_else_can_enter_the_folders(server: Server, home: Path) -> None:
    place = locate(server_account(), home)
    modes = {path: path.stat().st_mode & 0o777 for path in place.run_folder.iterdir()}
    assert place.run_folder.stat().st_mode & 0o007 == 0
    assert modes[place.socket_folder] == 0o700
    assert modes[place.run_folder / "cluster.json"] == 0o600
    assert len(str(place.socket_folder / ".s.PGSQL.5432")) <= 107


def test_environment_is_kept_from_the_server(
    new_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_API_KEY", "hunter2")
    connect_server()
    status = server_status()
    assert b"hunter2" not in Path(f"/proc/{status.postmaster_pid}/environ").read_bytes()


def test_users_share_the_server_until_the_last_is_killed(
    new_home: Path, users: Callable[[], User]
) -> None:
    first, second = users(), users()
    seen = [first.read(), second.read()]
    assert seen[0] == seen[1]
    first.kill()
    assert wait_for(lambda: server_status().users == 1, seconds=5)
    with psycopg.connect(str(seen[1]["conninfo"])) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    second.kill()
    assert wait_for(lambda: stopped(new_home), seconds=5)


def test_release_ends_the_use(new_home: Path) -> None:
    server = connect_server()
    assert server_status().users == 1
    server.release()
    server.release()
    assert wait_for(lambda: server_status().users == 0, seconds=5)


def test_concurrent_starts_end_with_one_server(new_home: Path, users: Callable[[], User]) -> None:
    seen = [user.read() for user in [users() for _ in range(6)]]
    assert len({user["supervisor"] for user in seen}) == 1
    assert len({user["postmaster"] for user in seen}) == 1
    assert server_status().users == 6


def test_killed_supervisor_takes_postgres_along_and_leaves_the_data(new_home: Path) -> None:
    server = connect_server()
    with psycopg.connect(server.conninfo()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS value")
    supervisor = server_status().supervisor_pid
    assert supervisor is not None
    os.kill(supervisor, signal.SIGKILL)
    assert wait_for(lambda: stopped(new_home), seconds=5)
    assert any("socket of a supervisor" in item for item in stale(new_home))
    server.release()
    assert one(connect_server(), "SELECT value FROM kept") == 42
    assert server_status().supervisor_pid != supervisor
    assert stale(new_home) == []


def test_start_while_the_killed_supervisors_postgres_still_runs(new_home: Path) -> None:
    connect_server()
    status = server_status()
    assert status.postmaster_pid is not None
    assert status.supervisor_pid is not None
    # A stopped process cannot obey the signal that its parent's death sends.
    os.kill(status.postmaster_pid, signal.SIGSTOP)
    os.kill(status.supervisor_pid, signal.SIGKILL)
    assert wait_for(lambda: not server_status().running, seconds=5)
    assert any(str(status.postmaster_pid) in item for item in stale(new_home))
    assert one(connect_server(), "SELECT 1") == 1
    assert server_status().postmaster_pid != status.postmaster_pid


def test_reap_removes_what_a_killed_supervisor_left(new_home: Path) -> None:
    connect_server()
    status = server_status()
    assert status.postmaster_pid is not None
    assert status.supervisor_pid is not None
    assert status.bytes > 10_000_000
    assert stale(new_home) == []
    os.kill(status.postmaster_pid, signal.SIGSTOP)
    os.kill(status.supervisor_pid, signal.SIGKILL)
    assert wait_for(lambda: not server_status().running, seconds=5)
    left = stale(new_home)
    assert len(left) == 2
    assert set(reap()) >= set(left)
    assert stopped(new_home)
    assert stale(new_home) == []
    assert one(connect_server(), "SELECT 1") == 1


def test_data_of_a_deleted_home_goes_with_its_server(new_home: Path) -> None:
    connect_server().release()
    run_folder = locate(server_account(), new_home).run_folder
    assert run_folder.exists()
    shutil.rmtree(new_home)
    assert wait_for(lambda: not run_folder.exists(), seconds=5)


def test_dead_postgres_is_replaced(new_home: Path) -> None:
    connect_server()
    status = server_status()
    assert status.postmaster_pid is not None
    os.kill(status.postmaster_pid, signal.SIGKILL)
    assert wait_for(lambda: not server_status().running, seconds=5)
    assert one(connect_server(), "SELECT 1") == 1


def test_forked_child_leaves_the_parents_lease(new_home: Path) -> None:
    # In a process of its own: forking one with threads, as pytest's may be, is deprecated.
    code = (
        "import os; from bird_interact_gym.database.server import connect_server;"
        "from bird_interact_gym.database.status import server_status;"
        "server = connect_server(); child = os.fork();"
        "child or (server.release(), os._exit(0)); os.waitpid(child, 0);"
        "print([server_status().users for _ in range(3)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "[1, 1, 1]"


def spoil_by_interruption(data: Path) -> None:
    (data.parent / "cluster.json").unlink()


def spoil_by_version(data: Path) -> None:
    (data / "PG_VERSION").write_text("12\n")


def spoil_by_damage(data: Path) -> None:
    (data / "global" / "pg_control").unlink()


def spoil_by_reboot(data: Path) -> None:
    record = json.loads((data.parent / "cluster.json").read_text())
    (data.parent / "cluster.json").write_text(json.dumps({**record, "boot": "another"}))


@pytest.mark.parametrize(
    "spoil", [spoil_by_interruption, spoil_by_version, spoil_by_damage, spoil_by_reboot]
)
def test_cluster_that_cannot_be_trusted_is_made_anew(
    new_home: Path, spoil: Callable[[Path], None]
) -> None:
    server = connect_server()
    with psycopg.connect(server.conninfo()) as connection:
        connection.execute("CREATE TABLE lost AS SELECT 1")
    supervisor = server_status().supervisor_pid
    assert supervisor is not None
    os.kill(supervisor, signal.SIGTERM)
    assert wait_for(lambda: stopped(new_home), seconds=5)
    spoil(Path(server.location, "data"))
    assert one(connect_server(), "SELECT to_regclass('lost') IS NULL") is True


def test_disk_where_memory_is_short(new_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(location_module, "MEMORY_NEEDED", 2**60)
    server = connect_server()
    assert server.location == str(new_home / "server")
    assert one(server, "SELECT 1") == 1
    assert server_status().data_dir == new_home / "server"


def test_folder_of_somebody_else_is_refused(new_home: Path) -> None:
    run_folder = locate(server_account(), new_home).run_folder
    run_folder.symlink_to("/tmp")
    try:
        with pytest.raises(ServerUnavailableError, match="or is no folder"):
            connect_server()
    finally:
        run_folder.unlink()


@as_root
def test_root_gives_the_server_to_an_unprivileged_user(new_home: Path) -> None:
    connect_server()
    pid = server_status().postmaster_pid
    status = Path(f"/proc/{pid}/status").read_text()
    account = server_account()
    assert account.demoted
    assert re.findall(r"^Uid:\s+(.*)$", status, re.M) == ["\t".join([str(account.uid)] * 4)]
    assert re.search(r"^Groups:\s*$", status, re.M)


@as_root
def test_programs_in_a_closed_folder_are_copied_once(new_home: Path, tmp_path: Path) -> None:
    account = server_account()
    wheel = find_binaries(account).origin.parent
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    package = closed / wheel.parent.name
    shutil.copytree(wheel, package / wheel.name, symlinks=True)
    libraries = wheel.parent.with_name(f"{wheel.parent.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, closed / libraries.name)
    copies = new_home / "copies"
    origin = package / wheel.name / "bin"
    found = find_binaries(account, folder=origin, copies=copies)
    assert found.origin == origin
    assert found.folder.is_relative_to(copies)
    assert find_binaries(account, folder=origin, copies=copies) == found
    assert len(list(copies.iterdir())) == 1
    # initdb needs the libraries beside the installation.
    subprocess.run([found.folder / "initdb", "--version"], check=True, **account.process_options)


@as_root
def test_ordinary_user_runs_the_server_itself(new_home: Path) -> None:
    python = next(
        (
            path
            for path in (Path(sys.executable), Path(f"/usr/bin/python3.{sys.version_info[1]}"))
            if _runs_for_nobody(path)
        ),
        None,
    )
    if python is None:
        pytest.skip(f"no Python 3.{sys.version_info[1]} that the user nobody can execute")
    import pwd

    nobody = pwd.getpwnam("nobody")
    os.chown(new_home, nobody.pw_uid, nobody.pw_gid)
    packages = Path(psycopg.__file__).parents[1]
    code = (
        "import json, os; from bird_interact_gym.database.server import connect_server;"
        "from bird_interact_gym.database.status import server_status; import psycopg;"
        "server = connect_server(); status = server_status();"
        "n = psycopg.connect(server.conninfo()).execute('SELECT 1').fetchone()[0];"
        "supervisor = os.stat(f'/proc/{status.supervisor_pid}').st_uid;"
        "postmaster = os.stat(f'/proc/{status.postmaster_pid}').st_uid;"
        "import shutil; shutil.rmtree(os.environ['BIRD_INTERACT_HOME'], ignore_errors=True);"
        "print(json.dumps([n, os.getuid(), supervisor, postmaster, server.location]))"
    )
    done = subprocess.run(
        [python, "-c", code],
        env={
            "BIRD_INTERACT_HOME": str(new_home / "mine"),
            "HOME": str(new_home),
            "PYTHONPATH": f"{REPOSITORY}:{packages}",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        user=nobody.pw_uid,
        group=nobody.pw_gid,
        extra_groups=[],
        capture_output=True,
        text=True,
        timeout=60,
        cwd="/",
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer[:4] == [1, nobody.pw_uid, nobody.pw_uid, nobody.pw_uid]
    # Its home is gone, so the supervisor takes the data along when it ends.
    assert wait_for(lambda: not Path(answer[4]).exists(), seconds=5)


def _runs_for_nobody(python: Path) -> bool:
    try:
        done = subprocess.run([python, "-c", ""], user="nobody", extra_groups=[], cwd="/")
    except OSError:
        return False
    return done.returncode == 0


def test_missing_programs(tmp_path: Path, new_home: Path) -> None:
    with pytest.raises(ServerUnavailableError, match=r"initdb and postgres.*is not there"):
        connect_server(binaries=tmp_path)


def test_other_programs_than_those_that_run(new_home: Path, tmp_path: Path) -> None:
    connect_server()
    with pytest.raises(ServerUnavailableError, match="already runs those of"):
        connect_server(binaries=tmp_path)


def test_failed_start_shows_the_log(new_home: Path) -> None:
    programs = new_home / "bin"
    programs.mkdir()
    (programs / "postgres").symlink_to(find_binaries(server_account()).folder / "postgres")
    (programs / "initdb").write_text("#!/bin/sh\necho the moon is full\nexit 3\n")
    (programs / "initdb").chmod(0o755)
    with pytest.raises(ServerUnavailableError, match=r"(?s)exit status 3.*the moon is full"):
        connect_server(binaries=programs)
    assert stopped(new_home)


def test_unreachable_url_is_named_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "postgresql://ada:s3cret@127.0.0.1:1/wards"
    with pytest.raises(ServerUnavailableError) as caught:
        connect_server(url, deadline=5)
    assert "postgresql://ada@127.0.0.1:1/wards" in str(caught.value)
    assert "s3cret" not in str(caught.value)
    monkeypatch.setenv("BIRD_INTERACT_DB", url)
    with pytest.raises(ServerUnavailableError, match=r"ada@127\.0\.0\.1:1"):
        connect_server(deadline=5)


def test_unreadable_url_is_not_quoted() -> None:
    with pytest.raises(ServerUnavailableError, match="cannot be read") as caught:
        connect_server("postgresql://ada:s3cret%zz@host/db")
    assert "s3cret" not in str(caught.value)


def test_url_of_a_superuser(server: Server, home: Path) -> None:
    parameters = psycopg.conninfo.conninfo_to_dict(server.conninfo())
    host = quote(str(parameters["host"]), safe="")
    url = f"postgresql://postgres:{parameters['password']}@{host}:5432/postgres"
    external = connect_server(url, home=home)
    assert not external.embedded
    assert external.version == server.version
    assert str(parameters["password"]) not in external.location + external.description
    assert one(external, "SELECT 1") == 1
    external.release()


def test_url_of_an_ordinary_role_is_refused(server: Server) -> None:
    with psycopg.connect(server.conninfo(), autocommit=True) as connection:
        connection.execute("CREATE ROLE plain LOGIN PASSWORD 'plain'")
    with pytest.raises(ServerUnavailableError, match="not as a superuser"):
        connect_server(server.conninfo(user="plain", password="plain"))
