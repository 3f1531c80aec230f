"""Where a database's content comes from, and what it must hold once loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class DatabaseSource:
    """A database of a dataset: its dump and the manifest it is verified against.

    ``dump`` is a folder of ``<table>.sql`` files in pg_dump's plain format (any order), as the
    official images use. ``tables`` maps each table to its row count; ``order`` optionally names
    the load order. ``checksum`` is the SHA-256 over the dump's files; it is part of the template's
    name, so changed data means a new template.
    """

    name: str
    dump: Path
    checksum: str
    tables: Mapping[str, int] = field(default_factory=dict)
    timezone: str = "UTC"
