"""How settings name an agent or a simulator: ``name``, or ``name:option=value,option=value``.

A value holds no comma. All faults are ConfigurationErrors that say what was expected.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

from bird_interact_gym.errors import ConfigurationError

Number = TypeVar("Number", int, float)


def split_specification(
    text: str, *, kind: str, names: Collection[str]
) -> tuple[str, dict[str, str]]:
    """Return the name and the options; ``kind`` is what errors call the thing."""
    name, _, rest = text.partition(":")
    if name not in names:
        raise ConfigurationError(f"unknown {kind} {name!r}; expected one of {', '.join(names)}")
    options: dict[str, str] = {}
    for item in filter(None, rest.split(",")):
        key, equals, value = item.partition("=")
        if not equals:
            raise ConfigurationError(f"{kind} option {item!r}; expected name=value")
        options[key.strip()] = value.strip()
    return name, options


def join_specification(name: str, options: Mapping[str, str]) -> str:
    """Return the text that splits into a name and its options."""
    listed = ",".join(f"{key}={value}" for key, value in options.items())
    return f"{name}:{listed}" if listed else name


def check_options(owner: str, options: Collection[str], allowed: Collection[str]) -> None:
    """Refuse options that ``owner`` does not take."""
    unknown = sorted(set(options) - set(allowed))
    if unknown:
        raise ConfigurationError(
            f"{owner} takes no option {', '.join(unknown)}; expected {', '.join(allowed) or 'none'}"
        )


def number(options: Mapping[str, str], name: str, default: Number) -> Number:
    """Return an option as a number of the default's type; the default where it is not given."""
    if name not in options:
        return default
    try:
        return type(default)(options[name])
    except ValueError:
        raise ConfigurationError(
            f"option {name}={options[name]}; expected a number such as {default}"
        ) from None
