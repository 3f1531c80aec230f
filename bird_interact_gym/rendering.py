"""Rendering an episode for people: plain text with ANSI colours, or a rich panel."""

from __future__ import annotations

import io

from rich.console import Console, Group
from rich.panel import Panel
from rich.syntax import Syntax
from rich.text import Text

from bird_interact_gym.actions import format_call
from bird_interact_gym.episode import Episode, Turn
from bird_interact_gym.tools import MalformedCall


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
    console.print(Panel(Group(_call(turn), Text(turn.observation)), title=title))


def _call(turn: Turn) -> Text | Syntax:
    if isinstance(turn.call, MalformedCall):
        return Text(turn.call.raw, style="red")
    if turn.call.tool in ("execute", "submit"):
        return Syntax(turn.call.arguments[0], "postgresql", word_wrap=True)
    return Text(format_call(turn.call), style="bold cyan")
