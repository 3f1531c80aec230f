"""The plan of one request: a query in parts, and the request's words beside them.

A request is a sequence of plain texts and ``Part``s. Each part has clear words and may have vague
ones, with the piece of the gold that makes them clear. So the clear and the ambiguous request are
one sentence, said twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bird_interact_gym.authoring.synth.profiles import Field
from bird_interact_gym.authoring.synth.scopes import Scope
from bird_interact_gym.tasks.task import AmbiguityKind, Conditions


@dataclass(frozen=True, kw_only=True)
class Vague:
    """A vague way to say a part: what is unclear, and two readings of it as SQL.

    ``words`` hold ``term``, unless it is a knowledge entry that one of theirs builds on.
    ``masks`` is the id of the knowledge entry to hide, if one is.
    """

    kind: AmbiguityKind
    type: str
    term: str
    words: str
    snippet: str
    alternative: str
    masks: int | None = None


@dataclass(frozen=True, kw_only=True)
class Part:
    """A piece of the request that stands for a piece of the SQL."""

    clear: str
    vague: tuple[Vague, ...] = ()


Piece = str | Part
Request = tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True)
class Output:
    """A select item: its SQL with its name, and how to speak of it."""

    sql: str
    name: str
    words: str
    numeric: bool = False


@dataclass(frozen=True, kw_only=True)
class Query:
    """A SELECT in parts; ``inner`` is its one common table expression, by name."""

    outputs: tuple[Output, ...]
    source: str
    where: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    having: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    limit: int | None = None
    distinct: bool = False
    inner: tuple[str, Query] | None = None

    def sql(self) -> str:
        """Return the SQL, one clause a line where there is a join or a nested query."""
        clauses = [
            ("SELECT DISTINCT " if self.distinct else "SELECT ")
            + ", ".join(output.sql for output in self.outputs),
            f"FROM {self.source}",
        ]
        for keyword, items, glue in (
            ("WHERE", self.where, " AND "),
            ("GROUP BY", self.group, ", "),
            ("HAVING", self.having, " AND "),
            ("ORDER BY", self.order, ", "),
        ):
            if items:
                clauses.append(f"{keyword} {glue.join(items)}")
        if self.limit is not None:
            clauses.append(f"LIMIT {self.limit}")
        long = self.inner is not None or "JOIN" in self.source
        text = ("\n" if long else " ").join(clauses)
        if self.inner is None:
            return text
        name, query = self.inner
        return f"WITH {name} AS (\n{query.sql()}\n)\n{text}"

    def core_where(self) -> tuple[str, ...]:
        """Return the conditions on the rows that everything is made of."""
        return self.inner[1].where if self.inner is not None else self.where

    def with_core_where(self, where: tuple[str, ...]) -> Query:
        """Return the query over other rows."""
        if self.inner is None:
            return replace(self, where=where)
        name, query = self.inner
        return replace(self, inner=(name, replace(query, where=where)))


@dataclass(frozen=True, kw_only=True)
class Swap:
    """One variant of a query that a follow-up can ask for, with the words that ask for it."""

    query: Query
    words: str


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A whole first request. ``core`` is the request for the rows alone, for use elsewhere."""

    shape: str
    scope: Scope
    query: Query
    request: Request
    conditions: Conditions
    pivots: tuple[tuple[Field, str, str], ...] = ()
    knowledge: tuple[int, ...] = ()
    variants: tuple[Swap, ...] = ()
    operations: tuple[str, ...] = ()

    @property
    def scalar(self) -> bool:
        """Whether the result is one value."""
        aggregated = self.shape in ("count", "figure")
        return aggregated and len(self.query.outputs) == 1


def said(request: Request, chosen: Sequence[Vague] = ()) -> str:
    """Return the request in words: vague where one of ``chosen`` is, clear elsewhere."""
    texts = []
    for piece in request:
        if isinstance(piece, str):
            texts.append(piece)
            continue
        vague = next((v for v in piece.vague if v in chosen), None)
        texts.append(piece.clear if vague is None else vague.words)
    text = " ".join("".join(texts).split())
    for mark in (".", ",", "?"):
        text = text.replace(f" {mark}", mark)
    return text[:1].upper() + text[1:]
