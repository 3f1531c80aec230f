"""The names of generated datasets: ``synth:level=1,split=train,seed=7`` and what they mean."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Any

from bird_interact_gym.authoring.synth.levels import LEVELS
from bird_interact_gym.authoring.synth.splits import SPLITS
from bird_interact_gym.errors import ConfigurationError

PREFIX = "synth"
DEFAULT_BASE = "starter"


@dataclass(frozen=True, kw_only=True)
class SynthName:
    """A generated dataset. Without ``count`` it has no end; ``base`` gives databases to 2-4."""

    level: int = 0
    split: str = "train"
    seed: int = 0
    count: int | None = None
    base: str = DEFAULT_BASE

    def __str__(self) -> str:
        text = f"{PREFIX}:level={self.level},split={self.split},seed={self.seed}"
        text += f",count={self.count}" if self.count is not None else ""
        return text + (f",base={self.base}" if self.base != DEFAULT_BASE else "")


def is_synth(name: str) -> bool:
    """Whether a dataset's name is one of a generated dataset."""
    return name == PREFIX or name.startswith(f"{PREFIX}:")


def parse_name(text: str) -> SynthName:
    """Parse a name; ConfigurationError says what is wrong with it."""
    name = SynthName()
    settings = text.partition(":")[2]
    for setting in filter(None, settings.split(",")):
        key, equals, value = setting.partition("=")
        if not equals or key not in ("level", "split", "seed", "count", "base"):
            raise ConfigurationError(
                f"dataset '{text}': {setting!r}; expected level=, split=, seed=, count= or base="
            )
        try:
            given: dict[str, Any] = {key: value if key in ("split", "base") else int(value)}
        except ValueError:
            raise ConfigurationError(
                f"dataset '{text}': {key} must be a whole number, got {value!r}"
            ) from None
        name = replace(name, **given)
    return check_name(name)


def check_name(name: SynthName) -> SynthName:
    """Return a name whose level, split and count exist; ConfigurationError otherwise."""
    if name.level not in LEVELS:
        raise ConfigurationError(f"level {name.level}; expected 0 to {LEVELS[-1]}")
    if name.split not in SPLITS:
        raise ConfigurationError(f"split {name.split!r}; expected one of {', '.join(SPLITS)}")
    if name.count is not None and name.count < 1:
        raise ConfigurationError(f"count {name.count}; expected 1 or more")
    if os.linesep in name.base or not name.base:
        raise ConfigurationError(f"base {name.base!r}; expected a dataset's name or folder")
    return name
