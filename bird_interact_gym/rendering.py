"""Rendering an episode for people: plain text with ANSI colours, or rich panels and tables."""

from __future__ import annotations

import io
import json

from rich import box
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from bird_interact_gym.actions import format_call
from bird_interact_gym.episode import Episode, Turn
from bird_interact_gym.tools import MalformedCall

_SEPARATOR = " | "
_NOTES = ("\n\n[Coins left:", "\n\n[Questions left:")


def render_ansi(episode: Episode, first_observation: str) -> str:
    """Return the last turn (or the first observation) as text with ANSI colours."""
    console = Console(file=io.StringIO(), force_terminal=True, width=100)
    _print(console, episode, first_observation)
    file = console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def render_human(episode: Episode, first_observation: str) -> None:
    """Print the last turn (or the first observation) to the terminal."""
    _print(Console(), episode, first_observation)


def _print(console: Console, episode: Episode, first_observation: str) -> None:
    if not episode.turns:
        console.print(Panel(Text(first_observation), title=episode.task.instance_id))
        return
    turn = episode.turns[-1]
    title = f"turn {len(episode.turns)} · phase {turn.phase} · cost {turn.cost:g}"
    if turn.reward:
        title += f" · reward {turn.reward:g}"
    console.print(Panel(Group(call_view(turn), Text(turn.observation)), title=title))


def call_view(turn: Turn) -> Text | Syntax:
    """Return what the agent did."""
    if isinstance(turn.call, MalformedCall):
        return Text(turn.call.raw, style="red")
    if turn.call.tool in ("execute", "submit"):
        return Syntax(turn.call.arguments[0], "postgresql", word_wrap=True)
    return Text(format_call(turn.call), style="bold cyan")


def observation_view(turn: Turn) -> RenderableType:
    """Return what the agent saw, without the note of what is left: a table where it is one."""
    text = without_note(turn.observation)
    tool = None if isinstance(turn.call, MalformedCall) else turn.call.tool
    refused = turn.observation.startswith("Refused: ")
    if tool == "execute" and not refused:
        return result_table(text) or Text(text)
    if tool == "get_schema" and not refused:
        return Syntax(text, "postgresql", word_wrap=True)
    if tool is not None and tool.startswith("get_") and not refused:
        return Text(_spread_json(text))
    return Text(text)


def without_note(observation: str) -> str:
    """Return an observation without its last line, which tells coins or questions."""
    for note in _NOTES:
        observation = observation.partition(note)[0]
    return observation


def result_table(text: str) -> Table | None:
    """Return a result's text as a table; None where it is none, or a cell holds the separator."""
    header, _, rest = text.partition("\n")
    rows = [line.split(_SEPARATOR) for line in rest.splitlines()]
    caption = None
    if rows and len(rows[-1]) == 1 and rows[-1][0].startswith(("... ", "(no rows)")):
        caption = rows.pop()[0]
    columns = header.split(_SEPARATOR)
    if not (rows or caption) or any(len(row) != len(columns) for row in rows):
        return None
    table = Table(box=box.ROUNDED, caption=caption, caption_justify="left", header_style="bold")
    for number, name in enumerate(columns):
        numeric = bool(rows) and all(_is_number(row[number]) for row in rows)
        table.add_column(Text(name), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell, style="dim" if cell == "NULL" else "") for cell in row))
    return table


def coin_bar(left: float, total: float, *, width: int = 30) -> Table:
    """Return the coins that are left as a bar with their number."""
    share = left / total if total else 0.0
    colour = "green" if share > 0.5 else "yellow" if share > 0.25 else "red"
    bar = Table.grid(padding=(0, 1))
    full = max(0.0, min(left, total))
    bar.add_row(
        "coins",
        ProgressBar(
            total=total,
            completed=full,
            width=width,
            complete_style=colour,
            finished_style=colour,
        ),
        Text(f"{left:g} of {total:g}", style=colour),
    )
    return bar


def _is_number(cell: str) -> bool:
    if cell == "NULL":
        return True
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _spread_json(text: str) -> str:
    """Return JSON over lines for reading; other text, such as one object a line, as it is."""
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text
