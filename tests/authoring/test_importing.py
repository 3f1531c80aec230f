"""``bird-interact import``: folders, a running server, interruption."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import psycopg
import pytest

from bird_interact_gym import tools
from bird_interact_gym.cli import main
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER, MANIFEST_FILE, TASKS_FILE

PUBLIC = Path(__file__).parents[3] / "shared" / "data" / "public_records"
STARTER = load_dataset("starter")
WARD = next(t for t in STARTER.tasks if t.startswith("ward_"))

pytestmark = pytest.mark.usefixtures("server")


@pytest.fixture
def published(tmp_path):
    """The ward tasks as they would be published: records without gold, and a gold file."""
    folder = tmp_path / "published"
    shutil.copytree(STARTER.root / "ward", folder / "ward")
    dumps = Path(DUMPS_FOLDER) / "ward_template"
    shutil.copytree(STARTER.root / dumps, folder / dumps)
    public, gold = [], []
    for line in (STARTER.root / TASKS_FILE).read_text().splitlines():
        record = json.loads(line)
        if record["selected_database"] != "ward":
            continue
        names = ("sol_sql", "test_cases", "external_knowledge")
        follow_up = {n: record["follow_up"].pop(n) for n in names}
        gold.append({"instance_id": record["instance_id"], "follow_up": follow_up})
        gold[-1] |= {n: record.pop(n) for n in names}
        public.append(record)
    (folder / "public.jsonl").write_text("".join(json.dumps(r) + "\n" for r in public))
    (folder / "gold.jsonl").write_text("".join(json.dumps(r) + "\n" for r in gold))
    return folder


def run(capsys, *arguments):
    code = main(["import", *map(str, arguments), "--json"])
    return code, json.loads(capsys.readouterr().out)


def inputs(folder):
    return [
        *("--public", folder / "public.jsonl", "--gold", folder / "gold.jsonl"),
        *("--metadata", folder, "--dumps", folder / DUMPS_FOLDER, "--timezone", "UTC"),
    ]


def test_published_data_become_the_dataset_that_they_came_from(published, tmp_path, capsys):
    out = tmp_path / "out"
    code, report = run(capsys, *inputs(published), "--out", out)
    assert (code, report["errors"], report["missing_gold"]) == (0, [], [])
    assert report["databases"]["ward"] == dict(STARTER.databases["ward"].source.tables)
    imported = load_dataset(str(out))
    assert imported.tasks == {i: t for i, t in STARTER.tasks.items() if t.database == "ward"}
    env = BirdInteractEnv(dataset=str(out))
    env.reset(options={"task_id": WARD})
    gold = ";\n".join(STARTER.task(WARD).subtask(1).sol_sql)
    assert env.step(tools.submit(gold))[1] == 0.7
    env.close()


def test_the_output_may_be_where_the_input_is(published, capsys):
    (published / "public.jsonl").rename(published / TASKS_FILE)
    arguments = inputs(published)
    arguments[1] = published / TASKS_FILE
    before = {p: p.read_bytes() for p in published.rglob("*.sql")}
    code, report = run(capsys, *arguments, "--out", published)
    assert (code, report["missing_gold"]) == (0, [])
    assert all(load_dataset(str(published)).task(WARD).subtask(p).has_gold for p in (1, 2))
    assert before == {p: p.read_bytes() for p in published.rglob("*.sql")}


def test_records_without_gold_can_be_played_and_say_so(published, tmp_path, capsys):
    arguments = inputs(published)
    del arguments[2:4]
    code, report = run(capsys, *arguments, "--out", tmp_path / "out")
    assert code == 0
    assert WARD in report["missing_gold"]
    env = BirdInteractEnv(dataset=str(tmp_path / "out"), scorer="official")
    env.reset(options={"task_id": WARD})
    observation, *_ = env.step(tools.execute("SELECT 40 + 2 AS answer"))
    assert "42" in observation
    observation, reward, *_, info = env.step(tools.submit("SELECT 1"))
    assert "no gold" in observation
    assert (reward, info["outcome"]) == (0.0, "gold_error")
    env.close()


def test_a_broken_dump_is_named_and_the_rest_goes_on(published, tmp_path, capsys):
    beds = published / DUMPS_FOLDER / "ward_template" / "beds.sql"
    beds.write_text(beds.read_text().replace("COPY public.beds", "COPY public.no_beds"))
    out = tmp_path / "out"
    code, report = run(capsys, *inputs(published), "--out", out)
    assert code == 1
    assert "beds.sql" in report["errors"][0]
    assert not (out / MANIFEST_FILE).exists()
    shutil.copy(STARTER.root / DUMPS_FOLDER / "ward_template" / "beds.sql", beds)
    code, report = run(capsys, *inputs(published), "--out", out)
    assert (code, list(report["databases"])) == (0, ["ward"])


def test_from_a_running_server(published, tmp_path, capsys, databases):
    template = databases.template(STARTER.databases["ward"].source).database
    server = databases.server
    with psycopg.connect(server.conninfo(), autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE ward_template TEMPLATE "{template}"'.encode())
    try:
        arguments = inputs(published)
        at = arguments.index("--dumps")
        arguments[at : at + 2] = ["--from-url", server.conninfo("postgres")]
        code, report = run(capsys, *arguments, "--out", tmp_path / "out")
    finally:
        with psycopg.connect(server.conninfo(), autocommit=True) as admin:
            admin.execute(b"DROP DATABASE ward_template WITH (FORCE)")
    assert (code, report["errors"]) == (0, [])
    assert report["databases"]["ward"] == dict(STARTER.databases["ward"].source.tables)


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the published sample records are not here")
def test_published_sample_records_import_without_an_error(tmp_path, capsys):
    files = sorted(PUBLIC.glob("*.jsonl"))
    code, report = run(capsys, "--public", *files, "--out", tmp_path / "out")
    assert (code, report["records"], report["errors"]) == (0, 6, [])
    assert len(report["missing_gold"]) == 6
    assert len(report["missing_databases"]) == 6
