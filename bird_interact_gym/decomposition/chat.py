"""A proposer on any OpenAI-compatible chat endpoint (extra ``llm``)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bird_interact_gym.decomposition.budget import Meter, estimate_tokens
from bird_interact_gym.decomposition.prompts import (
    Message,
    decompose_messages,
    next_step_messages,
    repair_message,
)
from bird_interact_gym.decomposition.question import Decomposition, Question, State, Step
from bird_interact_gym.decomposition.replies import ReplyError, parse_steps
from bird_interact_gym.errors import ConfigurationError, InfrastructureError

if TYPE_CHECKING:
    from openai import OpenAI


class ModelUnavailableError(InfrastructureError):
    """The model's endpoint cannot be reached, refuses us, or sends nothing usable."""


@dataclass(frozen=True, kw_only=True)
class ChatOptions:
    """How a model is asked; ``timeout`` in seconds for each of ``retries + 1`` tries.

    ``max_tokens`` bounds one reply, reasoning included.
    """

    model: str
    base_url: str | None = None
    api_key: str | None = None
    temperature: float = 0.8
    max_tokens: int = 2048
    timeout: float = 120.0
    retries: int = 2
    seed: int = 0


class ChatProposer:
    """Asks a chat model for candidates, all k in one call; one repair call if unreadable.

    ``unreadable`` counts replies that stayed unreadable, ``cut`` those that met the token limit.
    The gold is not in a State, so it cannot reach a prompt. Whether the same seed gives the same
    reply is up to the endpoint.
    """

    def __init__(self, options: ChatOptions) -> None:
        self._options = options
        self._client: OpenAI | None = None
        self.unreadable = 0
        self.cut = 0

    def propose(self, state: State, k: int, meter: Meter) -> list[Step]:
        """Return up to ``k`` next steps; raises ModelUnavailableError when the endpoint fails."""
        messages = next_step_messages(state, k)
        salt = [state.question.id, state.round, state.attempt, [s.sql for s in state.steps]]
        return self._steps(messages, salt, meter)[:k]

    def decompose(
        self,
        question: Question,
        meter: Meter,
        *,
        demonstrations: Iterable[Decomposition] = (),
    ) -> list[Step]:
        """Return a whole decomposition in one go; none when it cannot be afforded or read."""
        messages = decompose_messages(question, demonstrations)
        return self._steps(messages, [question.id, messages[-1]["content"]], meter)

    def _steps(self, messages: list[Message], salt: list[Any], meter: Meter) -> list[Step]:
        reply = self._reply(messages, salt, meter)
        if reply is None:
            return []
        try:
            return parse_steps(reply)
        except ReplyError as error:
            again = [*messages, {"role": "assistant", "content": reply}, repair_message(str(error))]
        reply = self._reply(again, salt, meter)
        if reply is None:
            return []
        try:
            return parse_steps(reply)
        except ReplyError:
            self.unreadable += 1
            return []

    def _reply(self, messages: list[Message], salt: list[Any], meter: Meter) -> str | None:
        """Return the model's reply, None when the budget does not afford the call."""
        prompt = sum(estimate_tokens(message["content"]) for message in messages)
        if not meter.affords(prompt + 1):
            return None
        left = meter.tokens_left()
        room = self._options.max_tokens
        room = room if left is None else min(room, left - prompt)
        completion = self._request(messages, salt, room)
        if not completion.choices:
            raise ModelUnavailableError(
                f"{self._options.model}: expected a reply, got one without choices"
            )
        choice = completion.choices[0]
        text: str = choice.message.content or ""
        self.cut += choice.finish_reason == "length"
        usage = completion.usage
        meter.charge(usage.total_tokens if usage else prompt + estimate_tokens(text))
        return text

    def _request(self, messages: list[Message], salt: list[Any], room: int) -> Any:
        from openai import OpenAIError

        digest = hashlib.sha256(json.dumps([self._options.seed, *salt]).encode()).digest()
        try:
            return self._connected().chat.completions.create(
                model=self._options.model,
                messages=messages,  # type: ignore[arg-type]
                temperature=self._options.temperature,
                max_tokens=room,
                seed=int.from_bytes(digest[:4], "big") >> 1,
            )
        except OpenAIError as error:
            raise ModelUnavailableError(
                f"{self._options.model}: expected a reply, got {type(error).__name__}: {error}"
            ) from error

    def _connected(self) -> OpenAI:
        if self._client is None:
            try:
                from openai import OpenAI, OpenAIError
            except ImportError as error:
                raise ConfigurationError(
                    "a chat model needs the package 'openai': pip install 'bird-interact-gym[llm]'"
                ) from error
            try:
                self._client = OpenAI(
                    base_url=self._options.base_url,
                    api_key=self._options.api_key,
                    timeout=self._options.timeout,
                    max_retries=self._options.retries,
                )
            except OpenAIError as error:  # no key, neither given nor in the environment
                raise ConfigurationError(str(error)) from error
        return self._client
