"""A run written out as a dataset folder in the official layout, which anybody can load."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from bird_interact_gym.authoring.synth.generator import Made
from bird_interact_gym.errors import TaskError
from bird_interact_gym.tasks import DatabaseDocuments
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER, MANIFEST_FILE, TASKS_FILE


def write_dataset(
    out: Path, made: Sequence[Made], documents: Mapping[str, DatabaseDocuments]
) -> None:
    """Write tasks and the databases that they use; TaskError when the folder has tasks already."""
    if (out / TASKS_FILE).exists():
        raise TaskError(f"{out / TASKS_FILE} is there already; name another folder with --out")
    out.mkdir(parents=True, exist_ok=True)
    used = sorted({m.task.database for m in made})
    for name in used:
        _write_database(out, documents[name])
    manifest = {
        name: {
            "tables": dict(documents[name].source.tables),
            "timezone": documents[name].source.timezone,
        }
        for name in used
    }
    (out / MANIFEST_FILE).write_text(json.dumps({"databases": manifest}, indent=2) + "\n", "utf-8")
    lines = (json.dumps(m.record, ensure_ascii=False) + "\n" for m in made)
    (out / TASKS_FILE).write_text("".join(lines), "utf-8")


def _write_database(out: Path, documents: DatabaseDocuments) -> None:
    name = documents.name
    folder = out / name
    folder.mkdir(exist_ok=True)
    (folder / f"{name}_schema.txt").write_text(documents.schema, "utf-8")
    (folder / f"{name}_column_meaning_base.json").write_text(
        documents.meanings.as_json() + "\n", "utf-8"
    )
    entries = (
        {
            **entry.visible_fields(),
            "type": entry.type,
            "children_knowledge": list(entry.children) or -1,
        }
        for entry in documents.knowledge
    )
    (folder / f"{name}_kb.jsonl").write_text(
        "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries), "utf-8"
    )
    shutil.copytree(documents.source.dump, out / DUMPS_FOLDER / f"{name}_template")
