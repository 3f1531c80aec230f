"""A proposer on any OpenAI-compatible chat endpoint (extra ``llm``)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bird_interact_gym.decomposition.budget import Meter, estimate_tokens
from bird_interact_gym.decomposition.prompts import (
    Message,
    decompose_messages,
    next_step_messages,
    repair_message,
)
from bird_interact_gym.decomposition.question import Decomposition, Question, State, Step
from bird_interact_gym.decomposition.replies import ReplyError, parse_steps
from bird_interact_gym.endpoints import ChatClient, Completion, Connection, read_completion
from bird_interact_gym.errors import InfrastructureError


class ModelUnavailableError(InfrastructureError):
    """The model's endpoint cannot be reached, refuses us, or sends nothing usable."""


@dataclass(frozen=True, kw_only=True)
class ChatOptions(Connection):
    """How a model is asked; ``max_tokens`` bounds one reply, reasoning included."""

    model: str
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
        self._client = ChatClient(
            options, who=f"the model {options.model}", fault=ModelUnavailableError
        )
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
        completion = self._client.complete(
            self._request(messages, salt, room), read=read_completion
        )
        text = completion.text
        self.cut += completion.finish_reason == "length"
        meter.charge(_total(completion) or prompt + estimate_tokens(text))
        return text

    def _request(self, messages: list[Message], salt: list[Any], room: int) -> dict[str, Any]:
        digest = hashlib.sha256(json.dumps([self._options.seed, *salt]).encode()).digest()
        return {
            "model": self._options.model,
            "messages": messages,
            "temperature": self._options.temperature,
            "max_tokens": room,
            "seed": int.from_bytes(digest[:4], "big") >> 1,
        }


def _total(completion: Completion) -> int:
    return (completion.prompt_tokens or 0) + (completion.completion_tokens or 0)
