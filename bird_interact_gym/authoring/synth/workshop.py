"""The databases that tasks are drawn from, with their documents, profiles and concepts."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bird_interact_gym.authoring.synth.concepts import Concepts, make_concepts
from bird_interact_gym.authoring.synth.families import FAMILIES, Family, rows_of
from bird_interact_gym.authoring.synth.family_files import write_family
from bird_interact_gym.authoring.synth.generator import Bench
from bird_interact_gym.authoring.synth.levels import LEVEL
from bird_interact_gym.authoring.synth.names import SynthName
from bird_interact_gym.authoring.synth.profiles import Profile, read_profile
from bird_interact_gym.database import Databases, DatabaseState
from bird_interact_gym.database.location import home_folder
from bird_interact_gym.errors import TaskError
from bird_interact_gym.tasks import (
    DatabaseDocuments,
    DatabaseSource,
    KnowledgeBase,
    load_dataset,
)
from bird_interact_gym.tasks.dataset import DUMPS_FOLDER, dump_checksum
from bird_interact_gym.tasks.meanings import load_meanings

_FORMAT = 1
"""Raise it when the files of the small databases change otherwise than in their rows."""


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """What is read once of the databases of a name; benches are made anew for each handle."""

    documents: Mapping[str, DatabaseDocuments]
    profiles: Mapping[str, Profile]
    concepts: Mapping[str, Concepts]

    def benches(self, databases: Databases) -> list[Bench]:
        """Return a bench for each database, on an open handle."""
        return [
            Bench(
                profile=self.profiles[name],
                concepts=self.concepts[name],
                sandbox=databases.sandbox(DatabaseState(source=self.documents[name].source)),
            )
            for name in sorted(self.profiles)
        ]


def open_workshop(name: SynthName, databases: Databases) -> Workshop:
    """Read the databases of a generated dataset; TaskError where none is fit."""
    if LEVEL[name.level].small:
        documents = small_documents(name.level)
    else:
        documents = dict(load_dataset(name.base).databases)
    profiles: dict[str, Profile] = {}
    concepts: dict[str, Concepts] = {}
    told: dict[str, DatabaseDocuments] = {}
    for database, written in sorted(documents.items()):
        profile = read_profile(written, databases)
        if not profile.tables:
            continue
        profiles[database] = profile
        concepts[database] = make_concepts(profile, written.knowledge)
        told[database] = replace(written, knowledge=concepts[database].knowledge)
    if not profiles:
        raise TaskError(
            f"dataset '{name.base}' has no database with a table that has a key of one column and "
            "columns to ask about; give another with base="
        )
    return Workshop(documents=told, profiles=profiles, concepts=concepts)


def small_documents(level: int) -> dict[str, DatabaseDocuments]:
    """Return the documents of the small databases of a level, written out below the home."""
    root = _small_root(level)
    found = {}
    for family in FAMILIES[level]:
        dump = root / DUMPS_FOLDER / f"{family.name}_template"
        folder = root / family.name
        found[family.name] = DatabaseDocuments(
            name=family.name,
            schema=(folder / f"{family.name}_schema.txt").read_text("utf-8"),
            meanings=load_meanings(folder / f"{family.name}_column_meaning_base.json", family.name),
            knowledge=KnowledgeBase(()),
            source=DatabaseSource(
                name=family.name,
                dump=dump,
                checksum=dump_checksum(dump),
                tables={name: len(rows) for name, rows in rows_of(family).items()},
                timezone="UTC",
            ),
        )
    return found


def _small_root(level: int) -> Path:
    """Return the folder of a level's small databases; it appears whole or not at all."""
    families: tuple[Family, ...] = FAMILIES[level]
    content = json.dumps(
        [_FORMAT, [repr(f) for f in families], [str(rows_of(f)) for f in families]]
    )
    digest = hashlib.sha256(content.encode()).hexdigest()[:12]
    root = home_folder() / "synth" / f"level{level}-{digest}"
    if root.is_dir():
        return root
    root.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(dir=root.parent, prefix="making-"))
    try:
        for family in families:
            write_family(family, draft)
        os.replace(draft, root)
    except OSError:
        if not root.is_dir():  # else another process was faster
            raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return root
