"""A chat model behind an OpenAI-compatible endpoint: deadlines, retries, a budget, a cache."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import ConfigurationError, SimulatorError

MODEL_VARIABLE = "BIRD_INTERACT_SIMULATOR_MODEL"
CACHE_VARIABLE = "BIRD_INTERACT_SIMULATOR_CACHE"
Message = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """How a model is called.

    ``timeout`` is the deadline of one request in seconds, ``retries`` the number of further
    attempts after a fault that may pass (connection, deadline, 429, 5xx), with pauses of
    ``backoff`` seconds that double. ``max_calls`` bounds the requests of one simulator; None is no
    bound. ``cache`` is a folder of answers by content, None for none; the same messages to the
    same model then cost nothing. The key and the URL come from OPENAI_API_KEY and OPENAI_BASE_URL
    where they are not given. Temperature is 0.
    """

    model: str
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    timeout: float = 60.0
    retries: int = 4
    backoff: float = 1.0
    max_tokens: int = 1024
    max_calls: int | None = None
    cache: Path | None = None

    @staticmethod
    def from_options(options: Mapping[str, str]) -> Endpoint:
        """Return an endpoint of texts, as a command line has them, and of the environment.

        ``key_variable`` names the environment variable that holds the key, so that no key stands
        in a setting or a trace.
        """
        model = options.get("model") or os.environ.get(MODEL_VARIABLE)
        if not model:
            raise ConfigurationError(
                f"no model for the simulator; give model=..., --simulator-model or {MODEL_VARIABLE}"
            )
        cache = options.get("cache") or os.environ.get(CACHE_VARIABLE)
        endpoint = Endpoint(
            model=model,
            base_url=options.get("base_url") or os.environ.get("OPENAI_BASE_URL"),
            api_key=os.environ.get(options.get("key_variable", "OPENAI_API_KEY")),
            cache=Path(cache) if cache else None,
        )
        try:
            return replace(
                endpoint,
                timeout=float(options.get("timeout", endpoint.timeout)),
                retries=int(options.get("retries", endpoint.retries)),
                backoff=float(options.get("backoff", endpoint.backoff)),
                max_calls=int(options["max_calls"]) if "max_calls" in options else None,
            )
        except ValueError as error:
            raise ConfigurationError(f"simulator options: expected a number: {error}") from None


class ChatModel:
    """Answers messages with text; made once, used by several threads."""

    def __init__(self, endpoint: Endpoint, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self.endpoint = endpoint
        self.calls = 0
        self._sleep = sleep
        self._lock = threading.Lock()
        self._openai = _library()
        self._client = self._openai.OpenAI(
            base_url=endpoint.base_url,
            api_key=endpoint.api_key or os.environ.get("OPENAI_API_KEY") or "none",
            timeout=endpoint.timeout,
            max_retries=0,
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
        text = self._with_retries(messages)
        if file is not None:
            _write(file, {"model": self.endpoint.model, "messages": list(messages), "text": text})
        return text

    def _with_retries(self, messages: Sequence[Message]) -> str:
        fault = ""
        for attempt in range(self.endpoint.retries + 1):
            if attempt:
                self._sleep(self.endpoint.backoff * 2 ** (attempt - 1))
            self._count()
            try:
                text = self._request(messages)
            except (self._openai.OpenAIError, ValueError) as error:  # ValueError: not JSON
                if not self._may_pass(error):
                    raise SimulatorError(f"the simulator's model refuses: {error}") from None
                fault = f"{type(error).__name__}: {error}"
                continue
            if text:
                return text
            fault = "the answer is empty"
        raise SimulatorError(
            f"the simulator's model gave nothing in {self.endpoint.retries + 1} attempts; "
            f"last: {fault}"
        )

    def _request(self, messages: Sequence[Message]) -> str:
        response = self._client.chat.completions.create(
            model=self.endpoint.model,
            messages=[dict(message) for message in messages],
            temperature=0,
            max_tokens=self.endpoint.max_tokens,
        )
        choices = getattr(response, "choices", None) or ()
        content = choices[0].message.content if choices and choices[0].message else None
        return (content or "").strip()

    def _may_pass(self, error: Exception) -> bool:
        """Return whether the same request may succeed later."""
        if isinstance(error, self._openai.APIStatusError):
            return error.status_code in (408, 409, 425, 429) or error.status_code >= 500
        return True

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


def _library() -> Any:
    """Return the openai package, which only this file needs."""
    try:
        import openai
    except ImportError:
        raise ConfigurationError(
            "this simulator needs the openai package: pip install 'bird-interact-gym[llm]'"
        ) from None
    return openai


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
