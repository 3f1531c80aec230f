"""The whole layer: sharing within a process, forks, kills, and closing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from bird_interact_gym.database import Databases, DatabaseState
from bird_interact_gym.database.admin import Admin
from bird_interact_gym.database.housekeeping import find_leftovers
from bird_interact_gym.errors import DatabaseError
from bird_interact_gym.tasks.source import DatabaseSource

CHILD = """
import pathlib, signal, sys
from bird_interact_gym.database import Databases, DatabaseState
from bird_interact_gym.tasks.source import DatabaseSource
source = DatabaseSource(name="shop", dump=pathlib.Path(sys.argv[1]), checksum=sys.argv[2],
                        tables={"people": 2, "orderItems": 3}, timezone="Asia/Hong_Kong")
databases = Databases.open(clone_pool=0)
clone = databases.clone(DatabaseState(source=source))
clone.run(["DELETE FROM people WHERE false"])
"""


@pytest.fixture
def admin(server):
    admin = Admin(server)
    yield admin
    admin.close()


def own_names(admin: Admin) -> set[str]:
    rows = admin.rows(
        "SELECT datname FROM pg_database WHERE datname ~ '^bi_c_' UNION ALL"
        " SELECT rolname FROM pg_roles WHERE rolname ~ '^bi_[ag]_'"
    )
    return {name for (name,) in rows}


def start_child(shop: DatabaseSource, ending: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD + ending, str(shop.dump), shop.checksum]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_killed_process_is_reaped(databases: Databases, shop: DatabaseSource, admin) -> None:
    databases.template(shop)
    child = start_child(shop, "print(clone._clone.name, flush=True); signal.pause()")
    assert child.stdout is not None
    name = child.stdout.readline().strip()
    assert name in own_names(admin)
    assert name not in {leftover.name for leftover in find_leftovers(admin)}, "it lives"
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=10)
    wait_until(lambda: name in {leftover.name for leftover in find_leftovers(admin)})
    tag = name.split("_")[2]
    reaped = databases.reap()
    assert f"database {name}" in reaped
    assert sum(tag in entry for entry in reaped) == 5, "a database, and the roles of 0 and 1"
    assert not any(tag in left for left in own_names(admin))
    assert databases.verify(shop)["people"] == 2, "templates are no leftovers"


def test_many_may_reap_at_once(databases: Databases, shop: DatabaseSource, admin) -> None:
    child = start_child(shop, "print(clone._clone.name, flush=True); signal.pause()")
    assert child.stdout is not None
    name = child.stdout.readline().strip()
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=10)
    wait_until(lambda: name in {leftover.name for leftover in find_leftovers(admin)})
    with ThreadPoolExecutor(8) as pool:
        rounds = list(pool.map(lambda _: databases.reap(), range(8)))
    assert sum(f"database {name}" in reaped for reaped in rounds) == 1
    assert not any(name.split("_")[2] in left for left in own_names(admin))


def wait_until(condition) -> None:
    """The server notices a broken connection at once, but not within ours."""
    pause = threading.Event()
    for _ in range(200):
        if condition():
            return
        pause.wait(0.05)
    raise AssertionError("the server did not notice within 10 s")


def test_a_process_that_forgets_to_close_leaves_nothing(shop, databases, admin) -> None:
    databases.template(shop)
    child = start_child(shop, "print(clone._clone.name, flush=True)")
    out, _ = child.communicate(timeout=30)
    tag = out.split("_")[2]
    assert child.returncode == 0
    assert not any(tag in name for name in own_names(admin))


def test_handles_share_and_the_last_one_cleans_up(server, shop, admin) -> None:
    script = textwrap.dedent("""
        import threading
        first, second = databases, Databases.open()
        first.close(); first.close()
        assert second.sandbox(DatabaseState(source=source)).execute("SELECT 1").rows == ((1,),)
        name = clone._clone.name
        second.close()
        try:
            second.sandbox(DatabaseState(source=source)).execute("SELECT 1")
        except Exception as error:
            print(type(error).__name__, name)
        assert threading.active_count() == 1
    """)
    child = start_child(shop, script)
    out, _ = child.communicate(timeout=30)
    error, name = out.split()
    assert (child.returncode, error) == (0, "DatabaseError")
    assert name not in own_names(admin)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_opens_its_own(databases: Databases, state: DatabaseState) -> None:
    sandbox = databases.sandbox(state)
    sandbox.execute("DELETE FROM people WHERE false")
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        report = "died"
        try:
            with databases.sandbox(state) as own:
                rows = own.execute("SELECT count(*) FROM people").rows
                written = own.execute('DELETE FROM "orderItems"').command
            try:
                sandbox.execute("DELETE FROM people WHERE false")
                report = "used its parent's copy"
            except DatabaseError:
                report = f"{rows} {written}"
            databases.close()
        finally:
            os.write(writing, report.encode())
            os._exit(0)
    os.close(writing)
    os.waitpid(pid, 0)
    with os.fdopen(reading) as answers:
        assert answers.read() == "((2,),) DELETE 3"
    assert sandbox.execute("SELECT count(*) FROM people").rows == ((2,),)
    assert sandbox.execute("DELETE FROM people WHERE false").command == "DELETE 0"
    assert sandbox.clones_taken == 1
    sandbox.close()


def test_threads_share_a_handle(databases: Databases, state: DatabaseState) -> None:
    failures: list[object] = []

    def work(number: int) -> None:
        with databases.sandbox(state) as sandbox:
            for _ in range(10):
                read = sandbox.execute(f"SELECT count(*), {number} FROM people").rows
                wrote = sandbox.execute(f"DELETE FROM people; SELECT {number}").outcome
                if read != ((2, number),) or wrote != "sql_error":
                    failures.append((read, wrote))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert not failures


def test_a_reader_that_lost_its_boundary_is_made_anew(
    databases: Databases, state: DatabaseState, admin
) -> None:
    cluster = databases._own()
    template = databases.template(state.source)
    before = admin.rows("SELECT oid FROM pg_database WHERE datname = %s", (template.reader,))
    limits = databases.sandbox(state)._limits
    assert cluster.readers.read(template, "COMMIT", limits, "agent") is None
    assert cluster.readers.read(template, "SELECT 1", limits, "agent").rows == ((1,),)
    after = admin.rows("SELECT oid FROM pg_database WHERE datname = %s", (template.reader,))
    assert before != after


def test_reads_survive_a_reader_that_others_made_anew(
    databases: Databases, state: DatabaseState, admin
) -> None:
    with databases.sandbox(state) as sandbox:
        assert sandbox.execute("SELECT 1").rows == ((1,),)
        admin.drop_database(databases.template(state.source).reader)
        assert sandbox.execute("SELECT count(*) FROM people").rows == ((2,),)
        assert sandbox.clones_taken == 0


def test_clean_copies_serve_the_next_sandbox_of_the_same_state(
    databases: Databases, state: DatabaseState
) -> None:
    state = DatabaseState(source=state.source, setup=("SELECT 'a state of this test alone'",))
    where = "SELECT 1; SELECT current_database()"
    with databases.sandbox(state) as first:
        name = first.execute(where).rows
    with databases.sandbox(state) as second:
        assert second.execute(where).rows == name
        grown = "INSERT INTO people SELECT g, 'x' FROM generate_series(100, 5000) g"
        assert second.execute(grown).outcome == "ok"
        assert second.execute(where).rows == name, "a copy that only grew serves its episode on"
    with databases.sandbox(state) as third:
        assert third.execute(where).rows != name, "but not another"


def test_a_lease_that_was_lost_is_taken_again(
    databases: Databases, state: DatabaseState, admin
) -> None:
    with databases.sandbox(state) as sandbox:
        name = sandbox.execute("SELECT 1; SELECT current_database()").rows[0][0]
        number = int(name.split("_")[2], 16)
        held = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = %s"
        ((pid,),) = admin.rows(held, (number,))
        admin.terminate(pid)
        wait_until(lambda: not admin.rows(held, (number,)))
        assert name in {leftover.name for leftover in find_leftovers(admin)}
        assert sandbox.execute("SELECT 1").outcome == "ok"
        assert name not in {leftover.name for leftover in find_leftovers(admin)}
