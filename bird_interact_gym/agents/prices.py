"""What models cost: a table of prices per token, and the price of a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bird_interact_gym.endpoints import Completion
from bird_interact_gym.errors import ConfigurationError

_UNIT = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Price:
    """US dollars for a million tokens; ``cached_input`` None: cached ones cost as much."""

    input: float
    output: float
    cached_input: float | None = None

    def of(self, completion: Completion) -> float | None:
        """Return the dollars that a request cost, None where its tokens are not known."""
        read, written = completion.prompt_tokens, completion.completion_tokens
        if read is None or written is None:
            return None
        cached = min(read, completion.cached_tokens or 0)
        dollars = (read - cached) * self.input + written * self.output
        dollars += cached * (self.input if self.cached_input is None else self.cached_input)
        return dollars / _UNIT


def parse_price(text: str) -> Price:
    """Return the price that ``input/output`` says, such as ``0.15/0.60``."""
    try:
        read, written = map(_dollars, text.split("/"))
    except ValueError:
        raise ConfigurationError(
            f"price={text}: expected dollars for a million tokens read and written, as 0.15/0.60"
        ) from None
    return Price(input=read, output=written)


def load_prices(file: str | Path) -> Mapping[str, Price]:
    """Return the prices of a YAML or JSON file, by model.

    The file maps each model's name to ``input``, ``output`` and perhaps ``cached_input``. Anything
    else is a ConfigurationError.
    """
    try:
        content = yaml.safe_load(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise ConfigurationError(f"prices: {file} cannot be read: {error}") from None
    if not isinstance(content, Mapping):
        raise ConfigurationError(f"prices: {file}: expected models with their prices")
    return {str(model): _price(model, entry, file) for model, entry in content.items()}


def _price(model: Any, entry: Any, file: str | Path) -> Price:
    try:
        return Price(**{name: _dollars(value) for name, value in dict(entry).items()})
    except (TypeError, ValueError):
        raise ConfigurationError(
            f"prices: {file}: {model}: expected input, output and perhaps cached_input, in dollars "
            f"for a million tokens, got {entry!r}"
        ) from None


def _dollars(value: Any) -> float:
    dollars = float(value)
    if not 0 <= dollars < float("inf"):
        raise ValueError(value)
    return dollars
