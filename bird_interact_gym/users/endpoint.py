"""The chat model behind a user simulator: an endpoint with a budget of calls and a cache."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bird_interact_gym.endpoints import ChatClient, Connection, read_completion
from bird_interact_gym.errors import ConfigurationError, SimulatorError
from bird_interact_gym.specification import number

MODEL_VARIABLE = "BIRD_INTERACT_SIMULATOR_MODEL"
CACHE_VARIABLE = "BIRD_INTERACT_SIMULATOR_CACHE"
Message = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Endpoint(Connection):
    """How a simulator's model is called; an empty answer is a fault that may pass.

    ``max_calls`` bounds the requests of one simulator; None is no bound. ``cache`` is a folder of
    answers by content, None for none; the same messages to the same model then cost nothing.
    Temperature is 0.
    """

    model: str
    max_tokens: int = 1024
    max_calls: int | None = None
    cache: Path | None = None

    @staticmethod
    def from_options(options: Mapping[str, str]) -> Endpoint:
        """Return an endpoint of texts, as a command line has them, and of the environment."""
        model = options.get("model") or os.environ.get(MODEL_VARIABLE)
        if not model:
            raise ConfigurationError(
                f"no model for the simulator; give model=..., --simulator-model or {MODEL_VARIABLE}"
            )
        cache = options.get("cache") or os.environ.get(CACHE_VARIABLE)
        return Endpoint(
            model=model,
            cache=Path(cache) if cache else None,
            max_calls=number(options, "max_calls", 0) if "max_calls" in options else None,
            **Connection.settings(options),
        )


class ChatModel:
    """Answers messages with text; made once, used by several threads."""

    def __init__(self, endpoint: Endpoint, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self.endpoint = endpoint
        self.calls = 0
        self._lock = threading.Lock()
        self._client = ChatClient(
            endpoint, who="the simulator's model", fault=SimulatorError, sleep=sleep
        )

    def complete(self, messages: Sequence[Message]) -> str:
        """Return the model's text, from the cache where it is known.

        Raises SimulatorError when the endpoint fails for good, answers nothing, or the budget of
        calls is spent.
        """
        file = self._cache_file(messages)
        known = _read(file) if file is not None else None
        if known is not None:
            return known
        request = {
            "model": self.endpoint.model,
            "messages": [dict(message) for message in messages],
            "temperature": 0,
            "max_tokens": self.endpoint.max_tokens,
        }
        text = self._client.complete(request, read=_text, before=self._count)
        if file is not None:
            _write(file, {"model": self.endpoint.model, "messages": list(messages), "text": text})
        return text

    def _count(self) -> None:
        with self._lock:
            limit = self.endpoint.max_calls
            if limit is not None and self.calls >= limit:
                raise SimulatorError(
                    f"the simulator's budget of {limit} calls is spent; raise max_calls"
                )
            self.calls += 1

    def _cache_file(self, messages: Sequence[Message]) -> Path | None:
        if self.endpoint.cache is None:
            return None
        content = json.dumps([self.endpoint.model, list(map(dict, messages))], sort_keys=True)
        digest = hashlib.sha256(content.encode()).hexdigest()
        return self.endpoint.cache / digest[:2] / f"{digest}.json"


def _text(content: Any) -> str:
    text = read_completion(content).text.strip()
    if not text:
        raise ValueError("the answer is empty")
    return text


def _read(file: Path) -> str | None:
    """Return a remembered answer; a file that is torn or of another kind is as good as none."""
    try:
        text = json.loads(file.read_text(encoding="utf-8"))["text"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return text if isinstance(text, str) else None


def _write(file: Path, content: Mapping[str, Any]) -> None:
    """Write a file whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    temporary.write_text(json.dumps(content), encoding="utf-8")
    temporary.replace(file)
