"""A document as one HTML page that needs nothing else: dark and light, readable on a phone."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from importlib.resources import files

from bird_interact_gym.reports.document import Block, Cell, Document, Plot, Section, Table, Text

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<header><h1>{title}</h1><nav>{contents}</nav></header>
<main>
{sections}
</main>
</body>
</html>
"""


def page(document: Document, *, plots: Mapping[str, str]) -> str:
    """Return the page; ``plots`` gives each plot as an SVG element, absent ones are left out."""
    style = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    links = (
        f'<a href="#{_anchor(section)}">{escape(section.title)}</a>'
        for section in document.sections
    )
    return _PAGE.format(
        title=escape(document.title),
        style=style,
        contents="\n".join(links),
        sections="\n".join(_section(section, plots) for section in document.sections),
    )


def _section(section: Section, plots: Mapping[str, str]) -> str:
    blocks = "\n".join(_block(block, plots) for block in section.blocks)
    return (
        f'<section id="{_anchor(section)}">\n<h2>{escape(section.title)}</h2>\n{blocks}\n</section>'
    )


def _anchor(section: Section) -> str:
    return "".join(c if c.isalnum() else "-" for c in section.title.lower())


def _block(block: Block, plots: Mapping[str, str]) -> str:
    match block:
        case Text(text):
            return f"<p>{escape(text)}</p>"
        case Table():
            return _table(block)
        case Plot(name=name, caption=caption):
            if name not in plots:
                return ""
            return (
                f'<figure role="img" aria-label="{escape(caption)}"><div class="plot">'
                f"{plots[name]}</div><figcaption>{escape(caption)}</figcaption></figure>"
            )


def _table(block: Table) -> str:
    title = f"<caption>{escape(block.title)}</caption>" if block.title else ""
    head = "".join(_cell("th", cell, i < block.left) for i, cell in enumerate(block.columns))
    rows = "\n".join(
        "<tr>" + "".join(_cell("td", cell, i < block.left) for i, cell in enumerate(row)) + "</tr>"
        for row in block.rows
    )
    return (
        f'<div class="wide"><table>{title}<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cell(tag: str, cell: Cell, left: bool) -> str:
    first, *rest = (escape(line) for line in cell)
    lines = first + "".join(f"<small>{line}</small>" for line in rest)
    return f"<{tag}{' class=text' if left else ''}>{lines}</{tag}>"
