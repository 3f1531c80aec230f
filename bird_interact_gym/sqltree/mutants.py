"""Wrong variants of a gold, one small edit each: what a task's tests have to tell apart."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlglot import exp

from bird_interact_gym.sqltree.canonical import canonical_sql
from bird_interact_gym.sqltree.edits import Edit, body_edits, node_edits
from bird_interact_gym.sqltree.parse import Sql, SqlSyntaxError, join_statements, parse_statements
from bird_interact_gym.sqltree.tree import render


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One wrong variant: the kind of edit, the statements to run, and what was changed."""

    kind: str
    statements: tuple[str, ...]
    description: str

    @property
    def sql(self) -> str:
        """The statements as one text."""
        return join_statements(self.statements)


_BOUNDARIES = frozenset({"BEGIN", "COMMIT"})
"""Without them a script does the same in the end, which is all that a grader sees."""


def mutants(
    sql: Sql, *, seed: int = 0, limit: int | None = None, dialect: str = "postgres"
) -> tuple[Mutant, ...]:
    """Return variants that differ from the gold, and from each other, in canonical form.

    Kinds: operator, literal, column, join, aggregate, predicate, order, limit, distinct, round,
    function, statement. ``limit`` keeps that many, the kinds in turn; which ones of a kind come
    first depends on ``seed`` alone. Raises SqlSyntaxError when the gold does not parse.
    """
    texts = _single_statements(sql, dialect)
    drawn: dict[str, list[tuple[int, Edit]]] = {}
    for index, text in enumerate(texts):
        for edit in _edits(text, dialect):
            drawn.setdefault(edit.kind, []).append((index, edit))
    doing = [(index, text) for index, text in enumerate(texts) if text.upper() not in _BOUNDARIES]
    if len(doing) > 1:
        for index, text in doing:
            gone = Edit("statement", "", f"statement {index + 1} dropped: {text[:60]}")
            drawn.setdefault("statement", []).append((index, gone))
    rng = random.Random(seed)
    for kind in sorted(drawn):
        rng.shuffle(drawn[kind])
    seen = {canonical_sql(texts, dialect=dialect)}
    found: list[Mutant] = []
    for index, edit in _in_turn(drawn):
        if limit is not None and len(found) >= limit:
            break
        changed = (edit.text,) if edit.text else ()
        statements = (*texts[:index], *changed, *texts[index + 1 :])
        form = _form(statements, dialect)
        if form is not None and form not in seen:
            seen.add(form)
            found.append(
                Mutant(kind=edit.kind, statements=statements, description=edit.description)
            )
    return tuple(found)


def _single_statements(sql: Sql, dialect: str) -> tuple[str, ...]:
    """Return one text a statement, as written wherever the author kept them apart."""
    texts: list[str] = []
    for text in [sql] if isinstance(sql, str) else sql:
        statements = parse_statements(text, dialect=dialect)
        texts += (
            [text] if len(statements) == 1 else [render(s, dialect=dialect) for s in statements]
        )
    return tuple(texts)


def _edits(text: str, dialect: str) -> Iterator[Edit]:
    (statement,) = parse_statements(text, dialect=dialect)
    if isinstance(statement, exp.Command) or statement.find(exp.Heredoc):
        yield from body_edits(text)
    else:
        yield from node_edits(statement, dialect=dialect)


def _in_turn(drawn: dict[str, list[tuple[int, Edit]]]) -> Iterator[tuple[int, Edit]]:
    """Yield one of each kind, then the next of each, until all are out."""
    kinds = sorted(drawn)
    for place in range(max(map(len, drawn.values()), default=0)):
        for kind in kinds:
            if place < len(drawn[kind]):
                yield drawn[kind][place]


def _form(statements: Sequence[str], dialect: str) -> str | None:
    try:
        return canonical_sql(statements, dialect=dialect) if statements else None
    except SqlSyntaxError:
        return None
