"""Resuming a run: the last whole checkpoint, and the settings that it was made with."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import ConfigurationError

_NAME = re.compile(r"checkpoint-(\d+)\Z")
SETTINGS = "settings.json"


def last_checkpoint(out: Path) -> Path | None:
    """Return the newest checkpoint that was written to its end, None where there is none.

    The trainer's state is the last file of a checkpoint to be written: one that a kill cut short
    lacks it or has a part of it, and is passed over (and written anew when training gets there).
    """
    numbered = [(int(m[1]), p) for p in out.glob("checkpoint-*") if (m := _NAME.match(p.name))]
    for _, path in sorted(numbered, reverse=True):
        if _is_json(path / "trainer_state.json"):
            return path
    return None


def _is_json(path: Path) -> bool:
    try:
        json.loads(path.read_text())
    except (OSError, ValueError):
        return False
    return True


def keep_settings(out: Path, settings: Mapping[str, Any]) -> None:
    """Note what a run was started with; where ``out`` holds another run, ConfigurationError."""
    path = out / SETTINGS
    now = json.loads(json.dumps(settings, default=str))
    if path.exists():
        before = json.loads(path.read_text())
        changed = sorted(k for k in before.keys() | now.keys() if before.get(k) != now.get(k))
        if changed:
            name = changed[0]
            raise ConfigurationError(
                f"{out} holds a run with other settings ({', '.join(changed)}; {name} was "
                f"{before.get(name)!r}, is {now.get(name)!r}); choose another --out, or --fresh"
            )
        return
    out.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps(now, indent=2, sort_keys=True) + "\n")
    os.replace(partial, path)
