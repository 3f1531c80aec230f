"""An agent on a model in this process: many episodes, one batch (extra ``train``)."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bird_interact_gym.agents.agent import Briefing, Utterance
from bird_interact_gym.agents.conversation import OVERGROWN, Conversation
from bird_interact_gym.agents.formats import FORMATS, option_format
from bird_interact_gym.agents.generation import (
    TEMPLATES,
    Generated,
    LanguageModel,
    ModelSource,
    Sampling,
)
from bird_interact_gym.agents.prompting import system_prompt
from bird_interact_gym.endpoints import Completion
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.specification import number
from bird_interact_gym.tools import Action

OPTIONS: Mapping[str, str] = {
    "model": "folder of the model, or its name on the hub (required)",
    "format": f"how actions are written: {' or '.join(FORMATS)}",
    "temperature": "0 is greedy; above it replies are drawn, seeded by the episode",
    "top_p": "share of the probability that replies are drawn from",
    "max_tokens": "longest reply, thoughts included",
    "history_tokens": "longest conversation; else what the model's context leaves",
    "batch": "most conversations that are answered at once",
    "device": "cpu, cuda, cuda:1 ...; else a GPU if there is one",
    "dtype": "auto, float32, bfloat16 ...",
    "template": "chat (the tokenizer's) or plain",
    "thinking": "on or off, for chat templates that ask",
    "prompts": "folder of system prompts of one's own",
}
"""The options of a specification, with a word on each."""


@dataclass(frozen=True, kw_only=True)
class LocalOptions:
    """How the local agent plays; ``history_tokens`` None: what the model's context leaves."""

    source: ModelSource
    sampling: Sampling
    form: str = "react"
    history_tokens: int | None = None
    batch: int = 16
    prompts: Path | None = None

    @classmethod
    def from_options(cls, options: Mapping[str, str]) -> LocalOptions:
        """Return options of texts; ConfigurationError where one does not fit."""
        if not options.get("model"):
            raise ConfigurationError("the local agent needs a model: local:model=FOLDER")
        thinking = _choice(options, "thinking", ("on", "off"))
        source = ModelSource(
            path=options["model"],
            device=options.get("device"),
            dtype=options.get("dtype", "auto"),
            template=_choice(options, "template", TEMPLATES) or TEMPLATES[0],
            template_options={"enable_thinking": thinking == "on"} if thinking else {},
        )
        sampling = Sampling(
            temperature=number(options, "temperature", Sampling.temperature),
            top_p=number(options, "top_p", Sampling.top_p),
            max_tokens=number(options, "max_tokens", Sampling.max_tokens),
        )
        return cls(
            source=source,
            sampling=sampling,
            form=option_format(options, cls.form),
            history_tokens=number(options, "history_tokens", 0) or None,
            batch=max(1, number(options, "batch", cls.batch)),
            prompts=Path(options["prompts"]) if "prompts" in options else None,
        )


class LocalAgent:
    """Plays many episodes by one model, a batch at a time.

    A reply depends on its conversation, the episode's seed and the turn, and on what else is in
    the batch only by rounding, which differs with the batch's width.
    """

    name = "local"
    privileged = False

    def __init__(self, options: LocalOptions) -> None:
        self._options = options
        self._format = FORMATS[options.form]()
        self._model = LanguageModel(options.source)
        self._room = self._model.context - options.sampling.max_tokens
        if self._room < 1:
            raise ConfigurationError(
                f"max_tokens={options.sampling.max_tokens}: the model's context is "
                f"{self._model.context}; give less"
            )
        self._conversations: dict[int, Conversation] = {}

    def begin(self, slot: int, briefing: Briefing) -> None:
        """Start a new conversation in a slot."""
        self._conversations[slot] = Conversation(
            briefing,
            form=self._format,
            system=system_prompt(briefing.mode, self._options.form, folder=self._options.prompts),
            budget=min(self._options.history_tokens or self._room, self._room),
            count=self._model.count,
        )

    def act(
        self, observations: Mapping[int, tuple[str, Mapping[str, Any]]]
    ) -> Mapping[int, tuple[Action, Utterance | None]]:
        """Ask the model for an action for each slot; AgentError where a batch does not fit."""
        answers: dict[int, tuple[Action, Utterance | None]] = {}
        prompts: dict[int, list[int]] = {}
        for slot in sorted(observations):
            conversation = self._conversations[slot]
            conversation.observe(*observations[slot])
            prompt = self._prompt(conversation)
            if prompt is None:
                answers[slot] = conversation.answer(OVERGROWN)
            else:
                prompts[slot] = prompt
        slots = list(prompts)
        for start in range(0, len(slots), self._options.batch):
            answers |= self._answer(slots[start : start + self._options.batch], prompts)
        return answers

    def _answer(
        self, slots: Sequence[int], prompts: Mapping[int, list[int]]
    ) -> dict[int, tuple[Action, Utterance | None]]:
        conversations = [self._conversations[slot] for slot in slots]
        stop = {text for c in conversations for text in self._request(c).get("stop", ())}
        replies = self._model.generate(
            [prompts[slot] for slot in slots],
            self._options.sampling,
            seeds=[_seed(self._conversations[slot], prompts[slot]) for slot in slots],
            stop=sorted(stop),
        )
        return {
            slot: conversation.answer(_completion(reply, len(prompts[slot])), token_ids=reply.ids)
            for slot, conversation, reply in zip(slots, conversations, replies, strict=True)
        }

    def _prompt(self, conversation: Conversation) -> list[int] | None:
        """Return a conversation's ids, cut until a reply fits behind them; None where none does."""
        tools = self._request(conversation).get("tools")
        while True:
            prompt = self._model.prompt(conversation.history.messages(), tools)
            if len(prompt) <= self._room:
                return prompt
            if not conversation.history.tighten():
                return None

    def _request(self, conversation: Conversation) -> dict[str, Any]:
        return self._format.request(conversation.briefing.mode)


def _completion(reply: Generated, prompt_tokens: int) -> Completion:
    return Completion(
        text=reply.text,
        finish_reason=reply.finish_reason,
        prompt_tokens=prompt_tokens,
        completion_tokens=len(reply.ids),
    )


def _seed(conversation: Conversation, prompt: Sequence[int]) -> int:
    """Return the seed of a turn, in 32 bits.

    The prompt is part of it: tasks that are played with one seed would else share their luck.
    """
    read = zlib.crc32(np.asarray(prompt, dtype=np.int64).tobytes())
    told = (abs(conversation.briefing.seed), conversation.turn, read)
    return int(np.random.SeedSequence(told).generate_state(1)[0])


def _choice(options: Mapping[str, str], name: str, allowed: Sequence[str]) -> str | None:
    value = options.get(name)
    if value is not None and value not in allowed:
        raise ConfigurationError(f"{name}={value}; expected {' or '.join(allowed)}")
    return value
