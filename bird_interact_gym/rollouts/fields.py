"""Reading the fields of recorded files: every fault names file, place and field."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import TraceError


class Fields:
    """The fields of one JSON object of a file.

    Every reader raises TraceError when the field has another type; one without a default also
    when it is missing. JSON's null counts as missing. Fields nobody reads are tolerated.
    """

    def __init__(self, value: object, *, path: Path, place: str = "") -> None:
        self.path = path
        self.place = place
        if not isinstance(value, dict):
            raise self.fault("", f"expected an object, got {type(value).__name__}")
        self._values: dict[str, Any] = value

    def fault(self, name: str, message: str) -> TraceError:
        """Return the error for a field of this object."""
        field = self._place(name) or "the top level"
        return TraceError(f"{self.path}, {field}: {message}")

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self._values.get(name) is not None

    def raw(self, name: str) -> Any:
        """Return the field whatever its type; None when it is missing."""
        return self._values.get(name)

    def text(self, name: str, default: str | None = None) -> str:
        """Return a string."""
        value = self._value(name, default)
        if not isinstance(value, str):
            raise self._mistyped(name, "a string", value)
        return value

    def number(self, name: str, default: float | None = None) -> float:
        """Return a finite number."""
        value = self._value(name, default)
        numeric = isinstance(value, int | float) and not isinstance(value, bool)
        if not numeric or not math.isfinite(value):
            raise self._mistyped(name, "a finite number", value)
        return float(value)

    def maybe_number(self, name: str) -> float | None:
        """Return a finite number, or None when it is missing."""
        return self.number(name) if self.has(name) else None

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number."""
        value = self._value(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._mistyped(name, "a whole number", value)
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:
        """Return a boolean."""
        value = self._value(name, default)
        if not isinstance(value, bool):
            raise self._mistyped(name, "true or false", value)
        return value

    def array(self, name: str, default: list[Any] | None = None) -> list[Any]:
        """Return a list."""
        value = self._value(name, default)
        if not isinstance(value, list):
            raise self._mistyped(name, "a list", value)
        return value

    def numbers(self, name: str) -> list[float]:
        """Return a list of finite numbers."""
        named = {str(index): value for index, value in enumerate(self.array(name))}
        items = Fields(named, path=self.path, place=self._place(name))
        return [items.number(key) for key in named]

    def objects(self, name: str, default: list[Any] | None = None) -> list[Fields]:
        """Return a list of objects."""
        place = self._place(name)
        return [
            Fields(value, path=self.path, place=f"{place}[{index}]")
            for index, value in enumerate(self.array(name, default))
        ]

    def child(self, name: str) -> Fields:
        """Return an object; an empty one when it is missing."""
        value = self._values.get(name)
        return Fields({} if value is None else value, path=self.path, place=self._place(name))

    def _place(self, name: str) -> str:
        return f"{self.place}.{name}".strip(".")

    def _value(self, name: str, default: Any) -> Any:
        value = self._values.get(name)
        if value is not None:
            return value
        if default is None:
            raise self.fault(name, "missing")
        return default

    def _mistyped(self, name: str, expected: str, value: object) -> TraceError:
        return self.fault(name, f"expected {expected}, got {json.dumps(value, default=str)[:60]}")
