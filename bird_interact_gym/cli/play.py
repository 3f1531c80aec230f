"""``bird-interact play``: a person is the agent."""

from __future__ import annotations

import argparse
from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from bird_interact_gym.agents.human import HumanAgent
from bird_interact_gym.cli.options import add_env_options, env_settings, make_env
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.tools import TOOLS, TOOLS_OF_MODE

EXAMPLE = """example:
  bird-interact play --task ward_1

Type a tool and its argument; end SQL with a semicolon:
  > get_schema
  > ask What do you mean by "urgent"?
  > execute SELECT count(*) FROM beds;
Ctrl-D leaves. Exit code 1: the task was not solved."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "play",
        help="play a task yourself",
        description="Play a task in the terminal.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--env", default="BirdInteract-a-v0", metavar="ID")
    parser.add_argument("--task", help="task id; else the seed draws one")
    parser.add_argument("--seed", type=int, default=None)
    add_env_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    console = Console(highlight=False)
    env = make_env(env_settings(args.env, args))
    try:
        return _play(env, HumanAgent(console.input), args, console)
    finally:
        env.close()


def _play(
    env: BirdInteractEnv, agent: HumanAgent, args: argparse.Namespace, console: Console
) -> int:
    options = {"task_id": args.task} if args.task else None
    observation, info = env.reset(seed=args.seed, options=options)
    console.print(_tools(env))
    console.print(Panel(Text(observation), title=info["task_id"], border_style="cyan"))
    while info["outcome"] is None:
        _show_budget(info, console)
        try:
            action = agent.act(observation, info)
        except EOFError:
            console.print("\nLeft.")
            return 1
        observation, reward, *_, info = env.step(action)
        colour = "green" if reward else "white"
        console.print(Panel(Text(observation), title=info["tool"], border_style=colour))
    console.print(f"Outcome: {info['outcome']}, reward {sum(info['rewards']):g}")
    return 0 if info["outcome"] == "pass" else 1


def _tools(env: BirdInteractEnv) -> Table:
    table = Table(title="Tools", show_edge=False)
    for column in ("tool", "arguments", "coins", ""):
        table.add_column(column)
    mode = env.settings.mode
    for name in TOOLS_OF_MODE[mode]:
        tool = TOOLS[name]
        cost = f"{tool.cost:g}" if mode == "a" else "-"
        table.add_row(name, ", ".join(tool.arguments), cost, tool.description)
    return table


def _show_budget(info: dict[str, Any], console: Console) -> None:
    if "coins_left" in info:
        left, total = info["coins_left"], info["coins_total"]
        console.print(f"phase {info['phase']} · coins {left:g} of {total:g} ", end="")
        console.print(ProgressBar(total=total, completed=left, width=40))
    else:
        console.print(f"phase {info['phase']} · questions left {info['questions_left']}")
