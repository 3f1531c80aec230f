"""Conditions on rows: the SQL, the clear words, and the vague ones by type (paper H.4)."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass
from typing import Any

from bird_interact_gym.authoring.synth.concepts import Concept
from bird_interact_gym.authoring.synth.profiles import Field
from bird_interact_gym.authoring.synth.query import Part, Vague
from bird_interact_gym.authoring.synth.scopes import Scope
from bird_interact_gym.authoring.synth.wording import compare, literal, number

_HIGH = ("high", "large", "big", "considerable")
_LOW = ("low", "small", "modest", "little")
_LATE = ("recent", "late", "new")
_EARLY = ("early", "old", "distant")


@dataclass(frozen=True, kw_only=True)
class Condition:
    """A condition as a part of a request. ``pivot`` is another value of an equality, as SQL."""

    sql: str
    part: Part
    field: Field | None = None
    pivot: tuple[str, str, str] | None = None
    knowledge: tuple[int, ...] = ()
    replaces_entity: bool = False


def draw_conditions(
    scope: Scope,
    concepts: tuple[Concept, ...],
    rng: random.Random,
    *,
    count: int,
    needs_category: bool = False,
) -> list[Condition]:
    """Draw that many conditions on different fields; the first may be on a category."""
    found: list[Condition] = []
    if concepts and rng.random() < 0.3:
        found.append(_concept(scope, rng.choice(concepts)))
    fields = [f for f in scope.fields if f.kind != "label"]
    rng.shuffle(fields)
    if needs_category:
        fields.sort(key=lambda f: f.kind != "category")
    syntactic = _syntactic(scope, rng) if count > len(found) and rng.random() < 0.12 else None
    if syntactic is not None and not needs_category:
        found.append(syntactic)
    for field in fields:
        if len(found) >= count and not (needs_category and not any(c.pivot for c in found)):
            break
        if any(f"{field.column}" in c.sql for c in found):
            continue
        found.append(on_field(field, scope, rng))
    return found


def on_field(field: Field, scope: Scope, rng: random.Random) -> Condition:
    """Return a condition on one field that some rows meet and some do not."""
    if field.kind == "category":
        return _category(field, rng)
    if field.kind == "flag":
        return _flag(field, rng)
    return _threshold(field, scope, rng)


def _category(field: Field, rng: random.Random) -> Condition:
    value, other = rng.sample(field.values, 2)
    clear = compare(field, "=", value, rng)
    sql = f"{field.sql} = {literal(value)}"
    vague = Vague(
        kind="critical",
        type="semantic_ambiguity",
        term=f"usual {field.words}",
        words=f"with the usual {field.words}",
        snippet=sql,
        alternative=f"{field.sql} = {literal(other)}",
    )
    vague_words = (vague,) if rng.random() < 0.4 else ()
    pivot = (sql, f"{field.sql} = {literal(other)}", str(other))
    return Condition(sql=sql, part=Part(clear=clear, vague=vague_words), field=field, pivot=pivot)


def _flag(field: Field, rng: random.Random) -> Condition:
    value = rng.random() < 0.6
    sql = field.sql if value else f"NOT {field.sql}"
    return Condition(sql=sql, part=Part(clear=compare(field, "is", value, rng)), field=field)


def _threshold(field: Field, scope: Scope, rng: random.Random) -> Condition:
    date = field.kind == "date"
    distinct = sorted(set(field.values))
    up = rng.random() < 0.6
    low, high = (0.25, 0.7) if up else (0.4, 0.8)
    place = rng.uniform(low, high)
    value = _value(field, field.values[int(place * len(field.values))], distinct)
    operator = ">=" if up else "<"
    sql = f"{field.sql} {operator} {literal(value)}"
    clear = compare(field, operator, value, rng)
    other = _elsewhere(distinct, value, rng)
    vague = []
    if other is not None:
        adjectives = (_LATE if up else _EARLY) if date else (_HIGH if up else _LOW)
        term = f"{rng.choice(adjectives)} {field.words}"
        vague.append(
            Vague(
                kind="critical",
                type="semantic_ambiguity",
                term=term,
                words=f"with a {term}",
                snippet=sql,
                alternative=f"{field.sql} {operator} {literal(other)}",
            )
        )
    vague += _schema_linking(field, scope, operator, value, sql, rng)
    if date and up:
        vague.append(_past(field, sql, value))
    return Condition(sql=sql, part=Part(clear=clear, vague=tuple(vague)), field=field)


def _value(field: Field, value: Any, distinct: list[Any]) -> Any:
    """Return the value itself; of a noisy sample never the very first, which keeps every row."""
    if value == distinct[0] and len(distinct) > 1:
        value = distinct[1]
    if field.kind == "number" and not field.plain and not field.integer:
        return round(float(value))
    return value


def _elsewhere(distinct: list[Any], value: Any, rng: random.Random) -> Any | None:
    others = [v for v in distinct if v != value]
    if not others:
        return None
    near = [v for v in others[len(others) // 5 : -(len(others) // 5) or None] if v != value]
    return rng.choice(near or others)


def _schema_linking(
    field: Field, scope: Scope, operator: str, value: Any, sql: str, rng: random.Random
) -> list[Vague]:
    """Return the vague name that a sibling column of the same table bears as well."""
    siblings = [
        f
        for f in scope.of_kind(field.kind)
        if f.table == field.table and f.column != field.column and f.plain and f.values
    ]
    if field.kind == "number":
        siblings = [f for f in siblings if f.values[0] < value <= f.values[-1]]
    if not siblings or not field.plain:
        return []
    other = rng.choice(siblings)
    if field.kind == "date":
        word = rng.choice(("date", "day", "timing"))
        bound = f"{'from' if operator == '>=' else 'before'} {value}"
        term = f"{word} {bound}"
    else:
        word = rng.choice(("figure", "value", "number", "amount"))
        term = f"{word} {'of at least' if operator == '>=' else 'below'} {number(value)}"
    return [
        Vague(
            kind="critical",
            type="schema_linking_ambiguity",
            term=term,
            words=f"with a {term}",
            snippet=sql,
            alternative=f"{other.sql} {operator} {literal(value)}",
        )
    ]


def _past(field: Field, sql: str, value: datetime.date) -> Vague:
    """Return the lexical ambiguity of "past", which is beyond a day or before it."""
    return Vague(
        kind="critical",
        type="lexical_ambiguity",
        term=f"past {value}",
        words=f"with {field.words} past {value}",
        snippet=sql,
        alternative=f"{field.sql} < {literal(value)}",
    )


def _syntactic(scope: Scope, rng: random.Random) -> Condition | None:
    """Return "A or B with C", where C belongs to both or to B alone."""
    categories = [f for f in scope.of_kind("category") if len(f.values) >= 2]
    numbers = [f for f in scope.of_kind("number") if len(set(f.values)) > 3]
    if not categories or not numbers:
        return None
    field, measured = rng.choice(categories), rng.choice(numbers)
    one, two = rng.sample(field.values, 2)
    value = sorted(measured.values)[int(0.45 * len(measured.values))]
    first, second = f"{field.sql} = {literal(one)}", f"{field.sql} = {literal(two)}"
    third = f"{measured.sql} >= {literal(value)}"
    tail = f"{measured.words} of at least {number(value)}"
    term = f"'{one}' or '{two}' with {tail}"
    sql = f"({first} OR {second}) AND {third}"
    return Condition(
        sql=sql,
        part=Part(
            clear=f"whose {field.words} is '{one}' or '{two}', in both cases with {tail}",
            vague=(
                Vague(
                    kind="critical",
                    type="syntactic_ambiguity",
                    term=term,
                    words=f"whose {field.words} is {term}",
                    snippet=sql,
                    alternative=f"({first} OR ({second} AND {third}))",
                ),
            ),
        ),
        field=field,
    )


def _concept(scope: Scope, concept: Concept) -> Condition:
    alias = scope.key.rpartition(".")[0]
    prefix = f"{alias}." if alias else ""
    sql = concept.sql.replace("@.", prefix)
    entry = concept.entry
    name = f"that count as {entry.knowledge}"
    vague: tuple[Vague, ...] = (
        Vague(
            kind="critical",
            type="knowledge_linking_ambiguity",
            term=concept.loose,
            words=f"that count as {concept.loose}",
            snippet=sql,
            alternative=concept.wrong.replace("@.", prefix),
        ),
        _masked(concept, name, prefix),
    )
    if concept.inner is not None:
        # The chain is broken further down: the entry is there, what it builds on is not.
        vague += (_masked(concept.inner, name, prefix),)
    return Condition(
        sql=sql, part=Part(clear=name, vague=vague), knowledge=(entry.id, *concept.depends_on)
    )


def _masked(concept: Concept, words: str, prefix: str) -> Vague:
    """Return the gap that is left where the concept's entry is hidden."""
    return Vague(
        kind="knowledge",
        type="knowledge_ambiguity",
        term=concept.entry.knowledge,
        words=words,
        snippet=concept.sql.replace("@.", prefix),
        alternative=concept.wrong.replace("@.", prefix),
        masks=concept.entry.id,
    )
