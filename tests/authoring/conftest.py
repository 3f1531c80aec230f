"""A way to make a small dataset of one's own, in the official layout."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from shop import ENTRY, ROWS, TABLES


@pytest.fixture(scope="session")
def make_dataset(tmp_path_factory):
    """Returns a function that writes records, and links of knowledge, as a dataset folder."""

    def make(records, knowledge=((1, []),)) -> Path:
        root = tmp_path_factory.mktemp("dataset")
        dump = root / "postgre_table_dumps" / "shop_template"
        dump.mkdir(parents=True)
        for table, text in TABLES.items():
            (dump / f"{table}.sql").write_text(text)
        (root / "shop").mkdir()
        (root / "shop" / "shop_schema.txt").write_text("CREATE TABLE item ();")
        (root / "shop" / "shop_column_meaning_base.json").write_text("{}")
        entries = [ENTRY | {"id": id_, "children_knowledge": below} for id_, below in knowledge]
        lines = (json.dumps(entry) + "\n" for entry in entries)
        (root / "shop" / "shop_kb.jsonl").write_text("".join(lines))
        manifest = {"databases": {"shop": {"tables": ROWS}}}
        (root / "manifest.json").write_text(json.dumps(manifest))
        lines = (json.dumps(record) + "\n" for record in records)
        (root / "bird_interact_data.jsonl").write_text("".join(lines))
        return root

    return make
