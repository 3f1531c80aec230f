"""Knowledge made for a database: words of its people that stand for SQL, one built on another.

A concept is an entry of the knowledge base and the condition that it stands for. They belong to
the database, not to a task: the same for every seed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from bird_interact_gym.authoring.synth.profiles import Field, Profile, Table
from bird_interact_gym.authoring.synth.wording import a_or_an, number
from bird_interact_gym.tasks.knowledge import KnowledgeBase, KnowledgeEntry

_NAMES = (
    ("Major", "big"), ("Watchlist", "worrying"), ("Flagship", "showpiece"), ("Core", "usual"),
    ("Fringe", "odd"), ("Prime", "best"), ("Legacy", "old-style"), ("Priority", "pressing"),
    ("Standout", "remarkable"), ("Strategic", "important"), ("Heavyweight", "massive"),
    ("Tier-One", "leading"), ("Sensitive", "delicate"), ("Reference", "model"),
    ("Marginal", "borderline"), ("Reserve", "spare"), ("Spotlight", "notable"),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Concept:
    """A domain entry that stands for a condition; in the SQL, ``@.`` stands for the table.

    ``wrong`` is the condition of somebody who guesses. ``loose`` is what people say who do not
    use the entry's name. ``inner`` is the concept that it is built on, if there is one.
    """

    entry: KnowledgeEntry
    table: str
    sql: str
    wrong: str
    loose: str
    depends_on: tuple[int, ...]
    inner: Concept | None = None


@dataclass(frozen=True, kw_only=True)
class Concepts:
    """The concepts of a database, and its knowledge base with them in it."""

    knowledge: KnowledgeBase
    concepts: tuple[Concept, ...]

    def of(self, table: str) -> tuple[Concept, ...]:
        """Return the concepts of a table."""
        return tuple(c for c in self.concepts if c.table == table)


def make_concepts(profile: Profile, base: KnowledgeBase) -> Concepts:
    """Make two or three concepts for each table that has numbers, the third built on the first."""
    rng = random.Random(f"concepts:{profile.database}")
    made: list[Concept] = []
    entries: list[KnowledgeEntry] = []
    next_id = max((e.id for e in base), default=-1) + 1
    for name in sorted(profile.tables):
        table = profile.tables[name]
        numbers = [f for f in table.of_kind("number") if len(set(f.values)) > 4]
        rng.shuffle(numbers)
        drawn = rng.sample(_NAMES, 3)
        for field, names in zip(numbers[:2], drawn, strict=False):
            concept = _simple(next_id, table, field, names, rng)
            made.append(concept)
            entries.append(concept.entry)
            next_id += 1
        categories = table.of_kind("category", "flag")
        if numbers and categories:
            chained = _chained(next_id, table, made[-1], rng.choice(categories), drawn[2], rng)
            made.append(chained)
            entries.append(chained.entry)
            next_id += 1
    return Concepts(knowledge=KnowledgeBase((*base, *entries)), concepts=tuple(made))


def _simple(
    entry_id: int, table: Table, field: Field, names: tuple[str, str], rng: random.Random
) -> Concept:
    place = rng.choice((0.55, 0.65, 0.7))
    limit = field.values[int(place * len(field.values))]
    other = field.values[int((place - 0.35) * len(field.values))]
    name = f"{names[0]} {table.one.title()}"
    entry = KnowledgeEntry(
        id=entry_id,
        knowledge=name,
        description=f"What we call {a_or_an(name)}.",
        definition=f"{a_or_an(table.one).capitalize()} whose {field.words} is at least"
        f" {number(limit)}.",
        type="domain_knowledge",
    )
    return Concept(
        entry=entry,
        table=table.name,
        sql=f"{field.sql} >= {number(limit)}",
        wrong=f"{field.sql} >= {number(other)}",
        loose=f"{names[1]} {table.many}",
        depends_on=(),
    )


def _chained(
    entry_id: int,
    table: Table,
    inner: Concept,
    field: Field,
    names: tuple[str, str],
    rng: random.Random,
) -> Concept:
    value = rng.choice(field.values)
    name = f"{names[0]} {table.one.title()}"
    if field.kind == "flag":
        condition = field.sql if value else f"NOT {field.sql}"
        words = f"{field.words} is {'true' if value else 'false'}"
    else:
        condition = f"{field.sql} = '{value}'"
        words = f"whose {field.words} is '{value}'"
    entry = KnowledgeEntry(
        id=entry_id,
        knowledge=name,
        description=f"A {inner.entry.knowledge} of a special sort.",
        definition=f"A {inner.entry.knowledge} {'for which ' if field.kind == 'flag' else ''}"
        f"{words}.",
        type="domain_knowledge",
        children=(inner.entry.id,),
    )
    return Concept(
        entry=entry,
        table=table.name,
        sql=f"{inner.sql} AND {condition}",
        wrong=inner.sql,
        loose=f"{names[1]} {table.many}",
        depends_on=(inner.entry.id, *inner.depends_on),
        inner=inner,
    )
