"""Options that several verbs share."""

from __future__ import annotations

import argparse
from typing import Any

import gymnasium as gym

import bird_interact_gym  # noqa: F401  (registers the environments)
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.rules import PROFILES

OVERRIDES = ("patience", "profile", "scorer", "simulator", "db")


def add_env_options(parser: argparse.ArgumentParser) -> None:
    """Add what overrides an environment's settings of envs.yaml."""
    group = parser.add_argument_group("environment (defaults: envs.yaml)")
    group.add_argument("--patience", type=int, help="user patience lambda")
    group.add_argument(
        "--profile", choices=sorted(PROFILES), help="rules where the paper is silent"
    )
    group.add_argument("--scorer", choices=("strict", "official"), help="which scorer pays")
    group.add_argument("--simulator", help="the user simulator (offline)")
    group.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")


def env_settings(env_id: str, args: argparse.Namespace) -> dict[str, Any]:
    """Return an environment's settings with the command line's overrides."""
    if env_id not in gym.registry or not _ours(env_id):
        known = sorted(filter(_ours, gym.registry))
        raise ConfigurationError(
            f"unknown environment {env_id!r}; expected one of {', '.join(known)}"
        )
    settings: dict[str, Any] = dict(gym.spec(env_id).kwargs)
    settings |= {n: v for n in OVERRIDES if (v := getattr(args, n, None)) is not None}
    return settings


def make_env(settings: dict[str, Any]) -> BirdInteractEnv:
    """Return the bare environment of some settings."""
    return BirdInteractEnv(**settings)


def registered_datasets() -> list[str]:
    """Return the datasets of all registered environments."""
    names = [spec.kwargs.get("dataset") for i, spec in gym.registry.items() if _ours(i)]
    return sorted({name for name in names if isinstance(name, str)})


def _ours(env_id: str) -> bool:
    return env_id.startswith("BirdInteract")
