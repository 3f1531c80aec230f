"""What a query block can name: its sources, their columns, and the blocks around it."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlglot import exp

_BARE_NAME = re.compile(r"[a-z_][a-z0-9_$]*\Z")


def identifier(name: str) -> exp.Identifier:
    """Return an identifier, quoted only when it has to be."""
    return exp.Identifier(this=name, quoted=not _BARE_NAME.match(name))


class Outputs:
    """The columns a query hands out: written name to canonical name, and their order."""

    def __init__(self) -> None:
        self.columns: dict[str, str] = {}
        self.order: list[str] = []
        self.open = False

    def renamed(self, names: list[str]) -> Outputs:
        """Return the outputs under the names of an alias's column list."""
        if not names or self.open:
            return self
        result = Outputs()
        result.order = self.order
        result.columns = dict(zip(names, self.order, strict=False))
        return result


class Source:
    """One member of a FROM list: its canonical base name and its columns."""

    def __init__(self, node: exp.Expr, base: str, columns: dict[str, str], is_open: bool) -> None:
        self.node = node
        self.base = base
        self.name = base
        self.columns = columns
        self.open = is_open


class Scope:
    """The sources that a query block can name, and the enclosing block."""

    def __init__(self, parent: Scope | None) -> None:
        self.parent = parent
        self.sources: list[Source] = []
        self.aliases: dict[str, Source] = {}
        self.merged: dict[str, Source | None] = {}
        self.outer: list[Source] = []

    def bare(self, name: str) -> Source | None:
        """Return the source that a bare column belongs to, when that is certain enough."""
        if name in self.merged:
            return self.merged[name]
        known = [s for s in self.sources if name in s.columns]
        if known:
            return known[0] if len(known) == 1 else None
        unknown = [s for s in self.sources if s.open]
        return unknown[0] if len(unknown) == 1 else None

    def claims(self, name: str) -> bool:
        """Whether a bare column is this block's own, even if its source is uncertain."""
        return any(s.open or name in s.columns for s in self.sources)


def set_alias(source: Source) -> None:
    """Write a source's canonical name; a table under its own name needs no alias."""
    node = source.node
    derived = isinstance(node, exp.Subquery) or isinstance(node.this, exp.Subquery)
    stored = isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier)
    columns = [
        identifier(source.columns[c.name])
        for c in alias_columns(node)
        if c.name in source.columns and not (derived or stored)
    ]
    if source.name == source.base and not columns and not derived:
        node.set("alias", None)
    else:
        node.set("alias", exp.TableAlias(this=identifier(source.name), columns=columns))


def alias_columns(node: exp.Expr) -> list[exp.Identifier]:
    """Return the column list of a source's alias, ``x, y`` in ``t AS a(x, y)``."""
    alias = node.args.get("alias")
    return (alias.args.get("columns") or []) if isinstance(alias, exp.TableAlias) else []


def content_name(value: exp.Expr) -> str:
    """Name a computed column after what is in it, never after its literals or operators."""
    parts: set[str] = set()
    for node in value.walk():
        if isinstance(node, exp.Column):
            parts.add(node.name)
        elif isinstance(node, exp.AggFunc):
            parts.add(node.key)
        elif isinstance(node, exp.Anonymous):
            parts.add(node.name.lower())
    return "_".join(sorted(p for p in parts if p)[:3]) or "value"


def unused(base: str, taken: Collection[str]) -> str:
    """Return the name itself, or with the first free number from 2 on."""
    name, count = base, 1
    while name in taken:
        count += 1
        name = f"{base}_{count}"
    return name
