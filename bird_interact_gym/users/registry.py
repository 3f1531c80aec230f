"""User simulators by the name that settings and the command line take.

A specification is a name, or a name with options: ``llm:model=gpt-x,base_url=http://host/v1``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from bird_interact_gym.specification import (
    check_options,
    join_specification,
    split_specification,
)
from bird_interact_gym.users.baseline import BaselineSimulator
from bird_interact_gym.users.endpoint import ChatModel, Endpoint
from bird_interact_gym.users.examples import load_examples
from bird_interact_gym.users.human import HumanSimulator
from bird_interact_gym.users.llm import LLMSimulator
from bird_interact_gym.users.offline import OfflineSimulator
from bird_interact_gym.users.prompting import Prompts
from bird_interact_gym.users.simulator import UserSimulator

LLM_OPTIONS = (
    *("model", "base_url", "key_variable", "cache", "prompts"),
    *("timeout", "retries", "backoff", "max_calls"),
)
"""The options of ``llm`` and ``baseline``: a folder of ``prompts``, and those of Endpoint."""


def _offline(options: Mapping[str, str]) -> UserSimulator:
    return _shared_offline(options.get("examples"))


@lru_cache(maxsize=4)
def _shared_offline(folder: str | None) -> OfflineSimulator:
    """Return one simulator for all environments of a process: what it prepared serves each."""
    return OfflineSimulator(load_examples(Path(folder)) if folder is not None else None)


def _llm(options: Mapping[str, str]) -> UserSimulator:
    return LLMSimulator(_model(options), prompts=Prompts.load(options.get("prompts")))


def _baseline(options: Mapping[str, str]) -> UserSimulator:
    return BaselineSimulator(_model(options), prompts=Prompts.load(options.get("prompts")))


def _model(options: Mapping[str, str]) -> ChatModel:
    return ChatModel(Endpoint.from_options(options))


_MAKERS: Mapping[str, tuple[tuple[str, ...], Callable[[Mapping[str, str]], UserSimulator]]] = (
    MappingProxyType(
        {
            "offline": (("examples",), _offline),
            "llm": (LLM_OPTIONS, _llm),
            "baseline": (LLM_OPTIONS, _baseline),
            "human": ((), lambda _: HumanSimulator()),
        }
    )
)
SIMULATORS = tuple(_MAKERS)
"""The names of the simulators."""


def make_simulator(specification: str, **options: str) -> UserSimulator:
    """Return the simulator of a specification; keyword options win over those in it.

    Environments of a process share ``offline``, which keeps no state of an episode.

    Raises ConfigurationError for an unknown name or option, or one that does not fit.
    """
    name, written = split_specification(specification, kind="simulator", names=SIMULATORS)
    allowed, make = _MAKERS[name]
    given = {**written, **options}
    check_options(f"simulator {name!r}", given, allowed)
    return make(given)


def with_options(specification: str, options: Mapping[str, str | None]) -> str:
    """Return a specification with more options; those that are None are left out."""
    name, written = split_specification(specification, kind="simulator", names=SIMULATORS)
    merged = written | {k: v for k, v in options.items() if v is not None}
    return join_specification(name, merged)
