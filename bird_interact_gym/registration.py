"""Registers the environments of envs.yaml with Gymnasium."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gymnasium as gym
import yaml

from bird_interact_gym.errors import ConfigurationError

ENTRY_POINT = "bird_interact_gym.env:BirdInteractEnv"


def environments_file() -> Path:
    """Return the file that lists the environments: ``BIRD_INTERACT_ENVS``, else the bundled one."""
    chosen = os.environ.get("BIRD_INTERACT_ENVS")
    return Path(chosen) if chosen else Path(__file__).with_name("envs.yaml")


def load_environments(file: Path) -> dict[str, Mapping[str, Any]]:
    """Return the settings of every environment by id; a bad file is a ConfigurationError."""
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise ConfigurationError(f"{file}: cannot be read: {error}") from None
    environments = content.get("environments") if isinstance(content, dict) else None
    if not isinstance(environments, dict):
        raise ConfigurationError(f"{file}: expected a mapping 'environments' (id -> settings)")
    for env_id, settings in environments.items():
        if not isinstance(settings, dict) or not {"mode", "dataset"} <= settings.keys():
            raise ConfigurationError(
                f"{file}: environment '{env_id}': expected settings with 'mode' and 'dataset'"
            )
    return environments


def register_environments() -> None:
    """Register every environment of the file; ids that are registered already are replaced."""
    for env_id, settings in load_environments(environments_file()).items():
        gym.registry.pop(env_id, None)
        gym.register(id=env_id, entry_point=ENTRY_POINT, kwargs=dict(settings))
