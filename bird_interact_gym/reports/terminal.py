"""A document in a terminal, within 100 columns."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text as RichText

from bird_interact_gym.reports.document import Cell, Document, Plot, Table, Text

WIDTH = 100


def show(document: Document, console: Console) -> None:
    """Print a document; plots are only named where they were written to files."""
    for section in document.sections:
        console.rule(f"[bold]{section.title}", align="left")
        for block in section.blocks:
            match block:
                case Text(text):
                    console.print(RichText(text), style="dim")
                case Table():
                    console.print(_table(block))
                case Plot():
                    pass


def _table(block: Table) -> RichTable:
    shown = RichTable(
        box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), title=block.title or None, title_justify="left"
    )
    for index, heading in enumerate(map("\n".join, block.columns)):
        if index < block.left:
            shown.add_column(heading, overflow="fold")
        else:
            shown.add_column(heading, justify="right", no_wrap=True)
    for row in block.rows:
        shown.add_row(*map(_cell, row))
    return shown


def _cell(cell: Cell) -> RichText:
    first, *rest = cell
    text = RichText(first)
    for line in rest:
        text.append(f"\n{line}", style="dim")
    return text
