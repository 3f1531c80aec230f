"""What a person sees who plays: the request, the tools, each turn, what is left, the history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich import box
from rich.console import Console, Group
from rich.panel import Panel
from rich.rule import Rule
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from bird_interact_gym.actions import format_call
from bird_interact_gym.episode import Episode, Turn
from bird_interact_gym.rendering import call_view, coin_bar, observation_view, without_note
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE, MalformedCall

HELP = """Type a tool and its arguments, or a command:
  get_schema
  get_column_meaning beds ward_id
  ask What do you mean by "urgent"?
  execute SELECT count(*)
  ... FROM beds;
SQL may go over several lines and ends with a semicolon; Ctrl-C takes it back.

  help      this text          question  the request again
  tools     tools and costs    history   what was done so far
  budget    what is left       quit      leave (also Ctrl-D)"""


class Screen:
    """Prints an episode to a console as it goes on."""

    def __init__(self, console: Console, episode: Episode) -> None:
        self._console = console
        self._episode = episode

    def welcome(self, first_observation: str) -> None:
        """Show the task, in mode c with the documents, and the tools."""
        task, mode = self._episode.task, self._episode.mode
        self._console.print(Rule(Text(f"{task.instance_id} · {mode}-Interact · {task.database}")))
        if mode == "c":
            documents = without_note(first_observation).rpartition("\n\n# Request\n")[0]
            self._console.print(Panel(Text(documents), title="documents", border_style="dim"))
        self.tools()
        self._console.print(Text("help tells how to play.", style="dim"))
        self.question()

    def question(self) -> None:
        """Show the current request."""
        phase = self._episode.phase
        query = self._episode.task.subtask(phase).query
        title = "the user asks" if phase == 1 else "the user goes on to ask"
        self._console.print(Panel(Text(query, style="bold"), title=title, border_style="cyan"))

    def tools(self) -> None:
        """Show the mode's tools with their costs."""
        mode = self._episode.mode
        table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
        table.add_column("tool", style="bold cyan", no_wrap=True)
        table.add_column("coins", justify="right")
        table.add_column("")
        for name in TOOLS_OF_MODE[mode]:
            tool = TOOLS[name]
            words = Text.assemble((name, "bold cyan"), (f" {' '.join(tool.arguments)}", "cyan"))
            table.add_row(words, f"{tool.cost:g}" if mode == "a" else "-", tool.description)
        self._console.print(table)

    def budget(self) -> None:
        """Show the coins, or the questions and submissions, that are left."""
        episode = self._episode
        line = Table.grid(padding=(0, 2))
        left: Any = f"questions left {episode.questions_left}"
        if episode.mode == "a":
            left = coin_bar(episode.ledger.left, episode.ledger.total)
        earned = f"reward {sum(episode.rewards):g}"
        line.add_row(f"sub-task {episode.phase} of {len(episode.task.subtasks)}", left, earned)
        self._console.print(line)
        if episode.mode == "a" and episode.ledger.only_final_submit:
            warning = "Too few coins for a submission: one last submit is free and ends the game."
            self._console.print(Text(warning, style="yellow"))

    def turn(self, turn: Turn) -> None:
        """Show what an action did."""
        tool = None if isinstance(turn.call, MalformedCall) else turn.call.tool
        view = observation_view(turn)
        if tool == "ask" and turn.reply is not None:
            answer = Text(without_note(turn.observation).removeprefix("User: "), style="italic")
            self._console.print(Panel(answer, title="user", border_style="magenta"))
        elif turn.verdict is not None:
            colour = "green" if turn.verdict.passed else "red"
            self._console.print(Panel(view, title="verdict", border_style=colour))
        else:
            self._console.print(view)

    def history(self) -> None:
        """Show all turns so far, a line each."""
        table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
        for column in ("", "call", "cost", "result"):
            table.add_column(column, justify="right" if column in ("", "cost") else "left")
        for number, turn in enumerate(self._episode.turns, start=1):
            first, *more = without_note(turn.observation).splitlines() or [""]
            result = first + (f" (+{len(more)} lines)" if more else "")
            table.add_row(str(number), _call(turn), f"{turn.cost:g}", Text(result))
        self._console.print(table if self._episode.turns else Text("Nothing so far.", style="dim"))

    def end(self) -> None:
        """Show how it ended, and the reference of the sub-task that was not solved."""
        episode = self._episode
        solved = episode.outcome == "pass"
        lines = [Text(f"Outcome: {episode.outcome}, reward {sum(episode.rewards):g}")]
        if episode.mode == "a":
            spent = episode.ledger.total - episode.ledger.left
            lines.append(Text(f"{len(episode.turns)} turns, {spent:g} coins spent"))
        self._console.print(
            Panel(Group(*lines), border_style="green" if solved else "red", title="the end")
        )
        if not solved:
            reference = ";\n".join(
                s.strip().rstrip(";") for s in episode.task.subtask(episode.phase).sol_sql
            )
            sql = Syntax(f"{reference};", "postgresql", word_wrap=True)
            self._console.print(Panel(sql, title="one right answer", border_style="dim"))

    def message(self, text: str) -> None:
        """Show a word to the player."""
        self._console.print(Text(text, style="yellow"))

    def help(self) -> None:
        """Show how to play."""
        self._console.print(Panel(Text(HELP), title="help", border_style="dim"))

    def commands(self) -> Mapping[str, Any]:
        """Return the words that only show something."""
        names = ("help", "tools", "question", "history", "budget")
        return {name: getattr(self, name) for name in names}


def _call(turn: Turn) -> Any:
    if isinstance(turn.call, MalformedCall):
        return call_view(turn)
    if turn.call.tool in ("execute", "submit"):
        return Group(Text(turn.call.tool, style="bold cyan"), call_view(turn))
    return Text(format_call(turn.call), style="bold cyan")


def show_to_user(console: Console, text: str) -> None:
    """Show something to the person who plays the user, which the agent is not to read."""
    if "\n" in text.strip():
        input("The agent looks away; the user presses Enter. ")
        console.print(Panel(Text(text.strip()), title="to the user", border_style="magenta"))
    else:
        console.print(Text(text.strip(), style="yellow"))
