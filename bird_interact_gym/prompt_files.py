"""Prompts as text files with markers such as ``[[question]]``, bundled ones and a user's own."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from bird_interact_gym.errors import ConfigurationError

_MARKER = re.compile(r"\[\[(\w+)\]\]")


def load_prompt(
    folder: str | Path | None, name: str, *, bundled: Path, markers: Collection[str]
) -> str:
    """Return a prompt file of a folder; one that is not there is taken from the bundled ones.

    A folder that is none, or a marker that is not among ``markers``, is a ConfigurationError.
    """
    root = Path(folder) if folder is not None else bundled
    if not root.is_dir():
        raise ConfigurationError(f"prompts: expected a folder of prompt files, got {root}")
    file = root / name if (root / name).is_file() else bundled / name
    text = file.read_text(encoding="utf-8")
    unknown = sorted(set(_MARKER.findall(text)) - set(markers))
    if unknown:
        raise ConfigurationError(
            f"{file}: unknown marker {', '.join(unknown)}; expected {', '.join(sorted(markers))}"
        )
    return text


def fill(template: str, values: Mapping[str, str]) -> str:
    """Put values in place of the markers, in one pass: markers within values stay as they are."""
    return _MARKER.sub(lambda m: values.get(m.group(1), m.group()), template)
