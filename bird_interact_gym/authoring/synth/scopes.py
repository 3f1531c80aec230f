"""Where a query reads from: a table, and the tables that its foreign keys lead to."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from bird_interact_gym.authoring.synth.profiles import Field, FieldKind, Link, Profile, Table
from bird_interact_gym.users.names import singular


@dataclass(frozen=True, kw_only=True)
class Scope:
    """A FROM clause and the fields that it gives, in SQL of this query."""

    base: Table
    source: str
    label: Field
    key: str
    fields: tuple[Field, ...]
    joins: int

    def of_kind(self, *kinds: FieldKind) -> tuple[Field, ...]:
        """Return the fields of some kinds."""
        return tuple(f for f in self.fields if f.kind in kinds)


def draw_scope(
    profile: Profile, rng: random.Random, *, joins: int, cleaned: bool = False, base: str = ""
) -> Scope | None:
    """Draw a table and that many joins; with ``cleaned``, one that has values to clean."""
    names = [base] if base else sorted(profile.tables)
    rng.shuffle(names)
    for name in names:
        table = profile.tables[name]
        if joins and not lone_links(profile, table):
            continue
        scope = _scope(profile, rng, table, joins)
        if scope.joins < joins:
            continue
        dirty = any(f.cleaned is not None and f.cleaned.how != "case" for f in scope.fields)
        if cleaned and not dirty:
            continue
        if not cleaned:
            tidy = (f for f in scope.fields if f.cleaned is None or f.cleaned.how == "case")
            scope = replace(scope, fields=tuple(tidy))
        if not scope.of_kind("number", "category", "date", "flag"):
            continue
        return scope
    return None


def lone_links(profile: Profile, table: Table) -> list[Link]:
    """Return the links of a table that are the only ones to where they lead."""
    targets = [link.target for link in table.links]
    return [
        link
        for link in table.links
        if link.target in profile.tables and targets.count(link.target) == 1
    ]


def _scope(profile: Profile, rng: random.Random, table: Table, joins: int) -> Scope:
    if joins == 0:
        return Scope(
            base=table,
            source=table.name,
            label=_in_query(table.label, "", ""),
            key=table.key,
            fields=tuple(_in_query(f, "", "") for f in table.fields),
            joins=0,
        )
    aliases = {table.name: _alias(table.name, set())}
    source = f"{table.name} {aliases[table.name]}"
    fields = [_in_query(f, aliases[table.name], "") for f in table.fields]
    done = 0
    frontier = [(table, link) for link in lone_links(profile, table)]
    while frontier and done < joins:
        child, link = frontier.pop(rng.randrange(len(frontier)))
        target = link.target
        if target in aliases:
            continue
        parent = profile.tables[target]
        aliases[target] = _alias(target, set(aliases.values()))
        source += (
            f"\nJOIN {target} {aliases[target]}"
            f" ON {aliases[target]}.{link.target_column} = {aliases[child.name]}.{link.column}"
        )
        fields += [_in_query(f, aliases[target], parent.one) for f in parent.fields]
        frontier += [(parent, link) for link in lone_links(profile, parent)]
        done += 1
    alias = aliases[table.name]
    return Scope(
        base=table,
        source=source,
        label=_in_query(table.label, alias, ""),
        key=f"{alias}.{table.key}",
        fields=tuple(fields),
        joins=done,
    )


def _alias(table: str, taken: set[str]) -> str:
    initials = "".join(part[0] for part in table.split("_") if part)
    for candidate in (initials[:1], initials, table[:2], table[:3], table[:4]):
        if candidate not in taken and candidate not in ("as", "is", "in", "on", "or", "to", "do"):
            return candidate
    return f"{table[:3]}{len(taken)}"


def _in_query(field: Field, alias: str, owner: str) -> Field:
    words = field.words
    if owner and owner not in words.split() and singular(owner) not in words:
        words = f"{words} of the {owner}"
    sql = field.sql.replace("@.", f"{alias}." if alias else "")
    # What is different in every parent is not so in every child.
    return replace(field, sql=sql, words=words, unique=field.unique and not owner)
