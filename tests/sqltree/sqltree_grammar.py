"""A small SQL grammar for property tests: one query, many ways to write it."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import strategies as st

import bird_interact_gym

COLUMNS = {
    "orders": ("id", "cid", "amount", "region"),
    "customers": ("id", "name", "score"),
    "items": ("oid", "qty", "price"),
}
LINKS = {
    ("orders", "customers"): (("orders", "cid"), ("customers", "id")),
    ("orders", "items"): (("items", "oid"), ("orders", "id")),
}
FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "<>": "<>"}


@dataclass(frozen=True)
class Query:
    tables: tuple[str, ...]
    items: tuple[tuple, ...]
    conditions: tuple[tuple, ...]
    order: tuple[tuple[int, bool], ...]
    limit: int | None


def _columns(tables: tuple[str, ...]) -> st.SearchStrategy[tuple]:
    return st.sampled_from([("col", t, c) for t in tables for c in COLUMNS[t]])


def _values(tables: tuple[str, ...]) -> st.SearchStrategy[tuple]:
    leaves = _columns(tables) | st.integers(1, 9).map(lambda n: ("num", n))
    return st.recursive(
        leaves, lambda inner: st.tuples(st.sampled_from("+*-/"), inner, inner), max_leaves=4
    )


def _conditions(tables: tuple[str, ...]) -> st.SearchStrategy[tuple]:
    column, number = _columns(tables), st.integers(1, 99)
    plain = st.tuples(st.just("cmp"), st.sampled_from(sorted(FLIPPED)), column, _values(tables))
    between = st.tuples(st.just("between"), column, number, number)
    members = st.lists(st.sampled_from("abcd"), min_size=2, max_size=3, unique=True)
    listed = st.tuples(st.just("in"), column, members.map(tuple))
    either = st.tuples(st.just("or"), plain, plain | listed)
    return plain | between | listed | either


@st.composite
def queries(draw: st.DrawFn) -> Query:
    tables = draw(
        st.sampled_from(
            [
                ("orders",),
                ("orders", "customers"),
                ("orders", "items"),
                ("orders", "customers", "items"),
            ]
        )
    )
    items = tuple(draw(st.lists(_values(tables), min_size=1, max_size=3)))
    # ORDER BY 2 is the second column, not the number: a constant is no key of its own.
    sortable = [index for index, item in enumerate(items) if item[0] != "num"]
    keys = st.tuples(st.sampled_from(sortable or [0]), st.booleans())
    return Query(
        tables=tables,
        items=items,
        conditions=tuple(draw(st.lists(_conditions(tables), max_size=3))),
        order=tuple(draw(st.lists(keys, max_size=2 if sortable else 0))),
        limit=draw(st.none() | st.integers(1, 9)),
    )


def plain_sql(query: Query) -> str:
    """Write the query the straightforward way."""
    return _Writer(None).query(query)


def other_sql(query: Query, seed: int) -> str:
    """Write the same query another way: every choice that does not change its meaning."""
    return _Writer(random.Random(seed)).query(query)


def without_condition(query: Query, index: int) -> Query:
    kept = tuple(c for i, c in enumerate(query.conditions) if i != index)
    return replace(query, conditions=kept)


class _Writer:
    def __init__(self, rng: random.Random | None) -> None:
        self.rng = rng
        self.names: dict[str, str] = {}

    def maybe(self) -> bool:
        return self.rng is not None and self.rng.random() < 0.5

    def shuffled(self, items: list[str]) -> list[str]:
        if self.rng is not None:
            self.rng.shuffle(items)
        return items

    def word(self, text: str) -> str:
        return text.lower() if self.maybe() else text

    def query(self, query: Query) -> str:
        self.names = {t: f"x{i}" if self.maybe() else t for i, t in enumerate(query.tables)}
        items = [
            self.value(i) + (f" AS out{n}" if self.maybe() else "")
            for n, i in enumerate(query.items)
        ]
        links = [
            self.equal(self.column(*a), self.column(*b))
            for (s, t), (a, b) in LINKS.items()
            if {s, t} <= set(query.tables)
        ]
        conditions = [part for c in query.conditions for part in self.condition(c)]
        source, rest = self.sources(query.tables, links)
        conditions = self.shuffled([*rest, *conditions])
        parts = [self.word("SELECT"), ", ".join(items), self.word("FROM"), source]
        if conditions:
            parts += [self.word("WHERE"), f" {self.word('AND')} ".join(conditions)]
        if query.order:
            keys = [self.key(items, i) + (" DESC" if d else "") for i, d in query.order]
            parts += [self.word("ORDER BY"), ", ".join(keys)]
        if query.limit is not None:
            parts += [self.word("LIMIT"), str(query.limit)]
        return ("\n" if self.maybe() else " ").join(parts)

    def sources(self, tables: tuple[str, ...], links: list[str]) -> tuple[str, list[str]]:
        written = [t if self.names[t] == t else f"{t} {self.names[t]}" for t in tables]
        if self.maybe():
            return ", ".join(self.shuffled(written)), links
        source = written[0]
        for table, link in zip(written[1:], links, strict=True):
            source += f" {self.word('JOIN')} {table} ON {link}"
        return source, []

    def key(self, items: list[str], index: int) -> str:
        alias = items[index].rpartition(" AS ")
        if alias[0] and self.maybe():
            return alias[2]
        return str(index + 1) if self.maybe() else alias[0] or items[index]

    def column(self, table: str, name: str) -> str:
        return f"{self.names[table]}.{name.upper() if self.maybe() else name}"

    def value(self, value: tuple) -> str:
        if value[0] == "col":
            return self.column(value[1], value[2])
        if value[0] == "num":
            return f"{value[1]}.0" if self.maybe() else str(value[1])
        left, right = self.value(value[1]), self.value(value[2])
        if value[0] in "+*" and self.maybe():
            left, right = right, left
        return f"({left} {value[0]} {right})"

    def equal(self, left: str, right: str) -> str:
        return f"{right} = {left}" if self.maybe() else f"{left} = {right}"

    def condition(self, condition: tuple) -> list[str]:
        kind = condition[0]
        if kind == "cmp":
            left, right = self.value(condition[2]), self.value(condition[3])
            if self.maybe():
                return [f"{right} {FLIPPED[condition[1]]} {left}"]
            return [f"({left} {condition[1]} {right})"]
        if kind == "between":
            column = self.value(condition[1])
            if self.maybe():
                return [f"{column} >= {condition[2]}", f"{condition[3]} >= {column}"]
            return [f"{column} BETWEEN {condition[2]} AND {condition[3]}"]
        if kind == "in":
            members = self.shuffled([f"'{m}'" for m in condition[2]])
            return [f"{self.value(condition[1])} IN ({', '.join(members)})"]
        either = self.shuffled([self.condition(c)[0] for c in condition[1:]])
        return [f"({' OR '.join(either)})"]


def bundled_golds() -> dict[str, list[str]]:
    """Every gold of the bundled tasks, by task id and phase; empty where none is installed."""
    path = Path(bird_interact_gym.__file__).parent / "data/starter/bird_interact_data.jsonl"
    golds: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        record = json.loads(line)
        golds[record["instance_id"]] = record["sol_sql"]
        follow_up = record.get("follow_up") or {}
        golds[record["instance_id"] + "/2"] = follow_up.get("sol_sql", [])
    return {name: gold for name, gold in golds.items() if gold}
