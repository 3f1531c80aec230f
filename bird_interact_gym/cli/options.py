"""Options that several verbs share."""

from __future__ import annotations

import argparse
from typing import Any

import gymnasium as gym

import bird_interact_gym  # noqa: F401  (registers the environments)
from bird_interact_gym.authoring.synth.names import is_synth
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.rules import PROFILES
from bird_interact_gym.users.registry import SIMULATORS, with_options

OVERRIDES = ("dataset", "patience", "profile", "scorer", "db")


def add_env_options(parser: argparse.ArgumentParser) -> None:
    """Add what overrides an environment's settings of envs.yaml."""
    group = parser.add_argument_group("environment (defaults: envs.yaml)")
    group.add_argument(
        "--dataset",
        help="bundled name, folder, or one to generate: synth:level=1,split=train,seed=7,count=200",
    )
    group.add_argument("--patience", type=int, help="user patience lambda")
    group.add_argument(
        "--profile", choices=sorted(PROFILES), help="rules where the paper is silent"
    )
    group.add_argument("--scorer", choices=("strict", "official"), help="which scorer pays")
    add_simulator_options(group)
    group.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")


def add_simulator_options(group: Any, *, default: str | None = None) -> None:
    """Add the choice of a user simulator to a parser or a group of one."""
    group.add_argument(
        "--simulator",
        default=default,
        metavar="NAME",
        help=f"the user simulator: {', '.join(SIMULATORS)}; options as llm:model=x,timeout=20",
    )
    group.add_argument("--simulator-model", metavar="MODEL", help="model of llm and baseline")
    group.add_argument("--simulator-url", metavar="URL", help="OpenAI-compatible endpoint of it")


def simulator_specification(args: argparse.Namespace) -> str | None:
    """Return the simulator that the command line asks for, None where it is silent."""
    options = {"model": args.simulator_model, "base_url": args.simulator_url}
    if args.simulator is None:
        if any(options.values()):
            raise ConfigurationError("--simulator-model and --simulator-url need --simulator")
        return None
    return with_options(args.simulator, options)


def env_settings(env_id: str, args: argparse.Namespace) -> dict[str, Any]:
    """Return an environment's settings with the command line's overrides."""
    if env_id not in gym.registry or not _ours(env_id):
        known = sorted(filter(_ours, gym.registry))
        raise ConfigurationError(
            f"unknown environment {env_id!r}; expected one of {', '.join(known)}"
        )
    settings: dict[str, Any] = dict(gym.spec(env_id).kwargs)
    settings |= {n: v for n in OVERRIDES if (v := getattr(args, n, None)) is not None}
    simulator = simulator_specification(args)
    if simulator is not None:
        settings["simulator"] = simulator
    return settings


def make_env(settings: dict[str, Any]) -> BirdInteractEnv:
    """Return the bare environment of some settings."""
    return BirdInteractEnv(**settings)


def registered_datasets() -> list[str]:
    """Return the datasets of all registered environments, but for the generated ones."""
    names = [spec.kwargs.get("dataset") for i, spec in gym.registry.items() if _ours(i)]
    return sorted({name for name in names if isinstance(name, str) and not is_synth(name)})


def _ours(env_id: str) -> bool:
    return env_id.startswith("BirdInteract")
