"""A client of one OpenAI-compatible endpoint: a deadline for every attempt, retries, pauses."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bird_interact_gym.deadlines import run_within
from bird_interact_gym.errors import (
    ConfigurationError,
    ContextLengthError,
    DeadlineError,
    InfrastructureError,
)
from bird_interact_gym.specification import number

MAX_PAUSE = 60.0
"""Longest pause between two attempts, in seconds, whatever the endpoint asks for."""

CONNECTION_OPTIONS: Mapping[str, str] = {
    "base_url": "URL of the endpoint; else OPENAI_BASE_URL",
    "key_variable": "environment variable that holds the key; else OPENAI_API_KEY",
    "timeout": "seconds that one request may take",
    "retries": "further attempts after a fault that may pass",
    "backoff": "seconds before the second attempt; then they double",
}
"""The options of a specification that make a Connection."""

_TOO_LONG = re.compile(
    r"context_length_exceeded|context (?:length|window|size)|prompt is too long|input token count",
    re.IGNORECASE,
)

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Connection:
    """How an endpoint is reached.

    ``timeout`` is the deadline of one request in seconds, whatever the endpoint does meanwhile;
    ``retries`` the number of further attempts after a fault that may pass (connection, deadline,
    408, 409, 425, 429, 5xx, no JSON, no choices), with pauses of ``backoff`` seconds that double,
    or as long as the endpoint asks for. A call so takes (retries + 1) * timeout and the pauses at
    the most.
    """

    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    timeout: float = 60.0
    retries: int = 4
    backoff: float = 1.0

    @classmethod
    def settings(cls, options: Mapping[str, str]) -> dict[str, Any]:
        """Return the fields of a Connection from texts and the environment.

        The key comes from the environment only, so that it stands in no setting and no trace.
        """
        return {
            "base_url": options.get("base_url") or os.environ.get("OPENAI_BASE_URL"),
            "api_key": os.environ.get(options.get("key_variable", "OPENAI_API_KEY")),
            "timeout": number(options, "timeout", cls.timeout),
            "retries": number(options, "retries", cls.retries),
            "backoff": number(options, "backoff", cls.backoff),
        }


class ChatClient:
    """Sends chat requests; made once, may be used by several threads.

    ``who`` is what errors call the model, ``fault`` the class of the error that is raised when the
    endpoint refuses a request, or has failed at every attempt.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        who: str,
        fault: type[InfrastructureError],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._connection = connection
        self._who = who
        self._fault = fault
        self._sleep = sleep
        self._openai = _library(who)
        self._client = self._openai.OpenAI(
            base_url=connection.base_url,
            api_key=connection.api_key or os.environ.get("OPENAI_API_KEY") or "none",
            timeout=connection.timeout,
            max_retries=0,
        )

    def complete(
        self,
        request: Mapping[str, Any],
        *,
        read: Callable[[Any], T],
        before: Callable[[], None] = lambda: None,
    ) -> T:
        """Return what ``read`` makes of the endpoint's JSON; its ValueError is a reason to retry.

        ``before`` is called before each attempt, and may raise to stop. Raises ContextLengthError
        where the request is too long for the model, else ``fault``.
        """
        attempts = self._connection.retries + 1
        reason, pause = "", 0.0
        for attempt in range(attempts):
            if attempt:
                self._sleep(pause)
            before()
            try:
                # The library's own timeout bounds each read of a socket and not their sum: an
                # endpoint that sends a byte now and then would be waited for without end.
                answer = run_within(
                    self._connection.timeout, lambda: self._send(request), what="a chat request"
                )
                return read(answer)
            except (
                self._openai.OpenAIError,
                DeadlineError,
                TimeoutError,
                ValueError,
                RecursionError,
            ) as error:
                if not self._may_pass(error):
                    raise self._refusal(error) from None
                reason = f"{type(error).__name__}: {str(error)[:500]}"
                pause = self._pause(attempt, error)
        raise self._fault(f"{self._who} gave nothing in {attempts} attempts; last: {reason}")

    def _send(self, request: Mapping[str, Any]) -> Any:
        import httpx

        body = dict(request)
        response = self._client.post("/chat/completions", body=body, cast_to=httpx.Response)
        return response.json()

    def _may_pass(self, error: Exception) -> bool:
        """Return whether the same request may succeed later."""
        if isinstance(error, self._openai.APIStatusError):
            return error.status_code in (408, 409, 425, 429) or error.status_code >= 500
        return True

    def _refusal(self, error: Exception) -> InfrastructureError:
        if _TOO_LONG.search(str(error)):
            return ContextLengthError(f"{self._who} cannot take that much: {str(error)[:500]}")
        return self._fault(f"{self._who} refuses: {str(error)[:500]}")

    def _pause(self, attempt: int, error: Exception) -> float:
        """Return the seconds before the next attempt."""
        asked = ""
        if isinstance(error, self._openai.APIStatusError):
            asked = error.response.headers.get("retry-after", "")
        wanted = float(asked) if re.fullmatch(r"\d+(\.\d+)?", asked) else 0.0
        return min(MAX_PAUSE, max(wanted, self._connection.backoff * 2.0**attempt))


def _library(who: str) -> Any:
    """Return the openai package, which only this file needs."""
    try:
        import openai
    except ImportError:
        raise ConfigurationError(
            f"{who} needs the openai package: pip install 'bird-interact-gym[llm]'"
        ) from None
    return openai
