"""A document as Markdown; plots are links to files."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bird_interact_gym.reports.document import Block, Cell, Document, Plot, Table, Text

_SPECIAL = re.compile(r"([\\`*_|<>\[\]])")


def markdown(document: Document, *, plots: Mapping[str, str]) -> str:
    """Return the document; ``plots`` gives the address of each plot, absent ones are left out."""
    parts = [f"# {document.title}"]
    for section in document.sections:
        parts.append(f"## {section.title}")
        parts += [part for block in section.blocks if (part := _block(block, plots))]
    return "\n\n".join(parts) + "\n"


def _block(block: Block, plots: Mapping[str, str]) -> str:
    match block:
        case Text(text):
            return _escaped(text)
        case Table():
            return _table(block)
        case Plot(name=name, caption=caption):
            return f"![{_escaped(caption)}]({plots[name]})" if name in plots else ""


def _table(block: Table) -> str:
    rule = ["---" if i < block.left else "---:" for i in range(len(block.columns))]
    lines = [f"| {' | '.join(cells)} |" for cells in (
        [" ".join(map(_escaped, column)) for column in block.columns],
        rule,
        *([_cell(cell) for cell in row] for row in block.rows),
    )]  # fmt: skip
    title = [f"**{_escaped(block.title)}**\n"] if block.title else []
    return "\n".join([*title, *lines])


def _cell(cell: Cell) -> str:
    return "<br>".join(map(_escaped, cell))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))
