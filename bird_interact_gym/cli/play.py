"""``bird-interact play``: a person is the agent, and if wanted the user too."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from functools import partial
from typing import Any

from rich.console import Console

from bird_interact_gym.agents import Briefing
from bird_interact_gym.agents.human import HumanAgent
from bird_interact_gym.cli.options import add_env_options, env_settings, make_env
from bird_interact_gym.cli.screen import HELP, Screen, show_to_user
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.tools import TOOLS_OF_MODE
from bird_interact_gym.users.human import HumanSimulator

EXAMPLE = f"""examples:
  bird-interact play --task ward_1
  bird-interact play --task ward_1 --simulator human   (somebody else answers your questions)

{HELP}

Exit code 1: the task was not solved."""


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
    settings = env_settings(args.env, args)
    console = Console(highlight=False)
    if settings["simulator"] == "human":
        settings["simulator"] = HumanSimulator(read=_read, show=partial(show_to_user, console))
    env = make_env(settings)
    try:
        return _play(env, args, console)
    finally:
        env.close()


def _play(env: BirdInteractEnv, args: argparse.Namespace, console: Console) -> int:
    options = {"task_id": args.task} if args.task else None
    observation, info = env.reset(seed=args.seed, options=options)
    assert env.episode is not None
    episode, screen = env.episode, Screen(console, env.episode)
    commands = {**screen.commands(), "quit": _leave, "exit": _leave}
    agent = HumanAgent(_read, show=screen.message, commands=commands)
    agent.begin(Briefing(mode=episode.mode, seed=args.seed or 0))
    _complete_words((*TOOLS_OF_MODE[episode.mode], *commands))
    screen.welcome(observation)
    while episode.outcome is None:
        phase = episode.phase
        screen.budget()
        try:
            action = agent.act(observation, info)
        except EOFError:
            screen.message("\nLeft.")
            return 1
        observation, *_, info = env.step(action)
        if isinstance(env.simulator, HumanSimulator) and episode.turns[-1].reply is not None:
            console.clear()  # what the user knows
        screen.turn(episode.turns[-1])
        if episode.phase != phase:
            screen.question()
    screen.end()
    return 0 if episode.outcome == "pass" else 1


def _read(prompt: str) -> str:
    """Read a line; ``input`` rather than rich's, so that readline knows the prompt."""
    return input(prompt)


def _leave() -> None:
    raise EOFError


def _complete_words(words: Sequence[str]) -> None:
    """Let Tab complete words, and the arrow keys bring earlier lines back, where there is a way."""
    with contextlib.suppress(ImportError):
        import readline

        def complete(text: str, state: int) -> str | None:
            found = [f"{word} " for word in words if word.startswith(text)]
            return found[state] if state < len(found) else None

        readline.set_completer(complete)
        readline.set_completer_delims(" \n")
        readline.parse_and_bind("tab: complete")
