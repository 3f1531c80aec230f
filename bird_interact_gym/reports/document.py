"""What a report looks like, whatever it is written in: sections of texts, tables and plots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Cell = tuple[str, ...]
"""The lines of a cell: the figure first, then what qualifies it."""


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table; all columns but the first ``left`` are figures.

    ``columns`` are cells, too: a heading may have two lines.
    """

    columns: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    left: int = 1


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Plot:
    """A plot, by the name under which it was drawn."""

    name: str
    caption: str


Block = Table | Text | Plot


@dataclass(frozen=True, kw_only=True)
class Section:
    """A titled part of a document."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class Document:
    """A report, ready to be written."""

    title: str
    sections: tuple[Section, ...]


def table(
    columns: Sequence[str | Cell],
    rows: Sequence[Sequence[str | Cell]],
    *,
    title: str = "",
    left: int = 1,
) -> Table:
    """Return a table; a text stands for a cell of one line."""
    return Table(
        columns=tuple(map(_cell, columns)),
        rows=tuple(tuple(map(_cell, row)) for row in rows),
        title=title,
        left=left,
    )


def _cell(value: str | Cell) -> Cell:
    return (value,) if isinstance(value, str) else value
