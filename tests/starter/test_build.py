"""The shipped databases are what their sources build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bird_interact_gym.database.server import Server
from starter.build import OUTPUT, TASK_FILE, build, read_lines

SHIPPED = sorted(json.loads((OUTPUT / "manifest.json").read_text())["databases"])


@pytest.mark.parametrize("name", SHIPPED)
def test_files_match_the_sources(name: str, server: Server, tmp_path: Path) -> None:
    build(name, url=server.conninfo(), output=tmp_path)
    folders = (Path(name), Path("postgre_table_dumps") / f"{name}_template")
    for folder in folders:
        built = {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()}
        shipped = {path.name: path.read_bytes() for path in (OUTPUT / folder).iterdir()}
        assert sorted(built) == sorted(shipped)
        stale = [file for file in built if built[file] != shipped[file]]
        assert not stale, f"run `python -m starter.build --db {name}` and commit {stale}"


@pytest.mark.parametrize("name", SHIPPED)
def test_tasks_and_manifest_match_the_sources(name: str, server: Server, tmp_path: Path) -> None:
    build(name, url=server.conninfo(), output=tmp_path)
    shipped = [r for r in read_lines(OUTPUT / TASK_FILE) if r["selected_database"] == name]
    assert read_lines(tmp_path / TASK_FILE) == shipped
    manifests = [json.loads((p / "manifest.json").read_text()) for p in (tmp_path, OUTPUT)]
    assert manifests[0]["databases"][name] == manifests[1]["databases"][name]
