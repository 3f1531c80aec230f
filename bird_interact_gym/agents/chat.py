"""An agent on any OpenAI-compatible chat endpoint (extra ``llm``)."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bird_interact_gym.agents.agent import Briefing, Utterance
from bird_interact_gym.agents.conversation import OVERGROWN, Conversation
from bird_interact_gym.agents.formats import FORMATS, option_format
from bird_interact_gym.agents.prices import Price, load_prices, parse_price
from bird_interact_gym.agents.prompting import system_prompt
from bird_interact_gym.decomposition.budget import estimate_tokens
from bird_interact_gym.endpoints import ChatClient, Completion, Connection, read_completion
from bird_interact_gym.endpoints.client import CONNECTION_OPTIONS
from bird_interact_gym.errors import AgentError, ConfigurationError, ContextLengthError
from bird_interact_gym.specification import number
from bird_interact_gym.tools import Action

OPTIONS: Mapping[str, str] = {
    "model": "the model's name (required)",
    "format": f"how actions are written: {' or '.join(FORMATS)}",
    "temperature": "0 is greedy; above it the episode's seed goes with each request",
    "max_tokens": "longest reply, thoughts included",
    "history_tokens": "longest conversation; observations are shortened to it",
    "prompts": "folder of system prompts of one's own",
    "price": "dollars for a million tokens read and written: 0.15/0.60",
    "prices": "YAML or JSON file of prices by model, instead of price",
    "request": "JSON file laid over every request; null takes a field out",
    **CONNECTION_OPTIONS,
}
"""The options of a specification, with a word on each."""


@dataclass(frozen=True, kw_only=True)
class ChatOptions(Connection):
    """How an agent's model is asked.

    ``history_tokens`` is estimated at three characters a token, which is rather too many.
    ``request`` holds fields that are laid over those of each request; None takes a field out.
    ``price`` None: the cost is not known.
    """

    model: str
    form: str = "tools"
    temperature: float = 0.0
    max_tokens: int = 4096
    history_tokens: int = 100_000
    prompts: Path | None = None
    price: Price | None = None
    request: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_options(cls, options: Mapping[str, str]) -> ChatOptions:
        """Return options of texts; ConfigurationError where one does not fit."""
        if not options.get("model"):
            raise ConfigurationError("the chat agent needs a model: chat:model=NAME")
        return cls(
            model=options["model"],
            form=option_format(options, cls.form),
            temperature=number(options, "temperature", cls.temperature),
            max_tokens=number(options, "max_tokens", cls.max_tokens),
            history_tokens=number(options, "history_tokens", cls.history_tokens),
            prompts=Path(options["prompts"]) if "prompts" in options else None,
            price=_price(options),
            request=_overlay(options["request"]) if "request" in options else {},
            **cls.settings(options),
        )


class ChatAgent:
    """Plays by a chat model. A reply that is no action is the agent's fault, and so is played.

    ``act`` raises AgentError where the endpoint refuses a request or fails at every attempt. A
    conversation that outgrows the model is shortened, and when that is done a malformed action.
    """

    name = "chat"
    privileged = False

    def __init__(
        self, options: ChatOptions, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self.utterance: Utterance | None = None
        self._options = options
        self._format = FORMATS[options.form]()
        who = f"the agent's model {options.model}"
        self._client = ChatClient(options, who=who, fault=AgentError, sleep=sleep)
        self._prompts = {
            mode: system_prompt(mode, options.form, folder=options.prompts) for mode in ("a", "c")
        }
        self.begin(Briefing(mode="a", seed=0))

    def begin(self, briefing: Briefing) -> None:
        """Start a new conversation."""
        self.utterance = None
        self._conversation = Conversation(
            briefing,
            form=self._format,
            system=self._prompts[briefing.mode],
            budget=self._options.history_tokens,
            count=estimate_tokens,
        )

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Ask the model for the next action."""
        self.utterance = None
        self._conversation.observe(observation, info)
        completion = self._completion()
        price = self._options.price
        cost = price.of(completion) if price is not None else None
        action, self.utterance = self._conversation.answer(completion, cost=cost)
        return action

    def _completion(self) -> Completion:
        while True:
            try:
                return self._client.complete(self._request(), read=read_completion)
            except ContextLengthError:
                if not self._conversation.history.tighten():
                    return OVERGROWN

    def _request(self) -> dict[str, Any]:
        request = {
            "model": self._options.model,
            "messages": self._conversation.history.messages(),
            "temperature": self._options.temperature,
            "max_tokens": self._options.max_tokens,
            **self._format.request(self._conversation.briefing.mode),
        }
        if self._options.temperature > 0:
            request["seed"] = self._conversation.briefing.seed
        request |= self._options.request
        return {name: value for name, value in request.items() if value is not None}


def _price(options: Mapping[str, str]) -> Price | None:
    if "price" in options:
        return parse_price(options["price"])
    return load_prices(options["prices"]).get(options["model"]) if "prices" in options else None


def _overlay(file: str) -> Mapping[str, Any]:
    try:
        content = json.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"request: {file} cannot be read: {error}") from None
    if not isinstance(content, dict):
        raise ConfigurationError(f"request: {file}: expected a JSON object, got {content!r:.80}")
    return content
