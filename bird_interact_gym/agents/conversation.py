"""One episode as a language model plays it: what it is shown, and what its replies come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bird_interact_gym.agents.agent import Briefing, Utterance
from bird_interact_gym.agents.formats import Format
from bird_interact_gym.agents.history import History
from bird_interact_gym.endpoints import Completion
from bird_interact_gym.tools import Action, MalformedCall

OVERGROWN = Completion(text="", finish_reason="context_length")
"""What stands for the reply of a model that cannot take the conversation any more."""


class Conversation:
    """A history, and the format that replies are read in. ``turn`` counts the replies."""

    def __init__(
        self,
        briefing: Briefing,
        *,
        form: Format,
        system: str,
        budget: int,
        count: Callable[[str], int],
    ) -> None:
        self.briefing = briefing
        self.turn = 0
        self.history = History(system, budget=budget, count=count)
        self._format = form
        self._phase = 0

    def observe(self, observation: str, info: Mapping[str, Any]) -> None:
        """Take an observation in; that of a new phase holds the user's request."""
        phase = info.get("phase", 1)
        self.history.observe(observation, request=phase != self._phase)
        self._phase = phase

    def answer(
        self,
        completion: Completion,
        *,
        cost: float | None = None,
        token_ids: tuple[int, ...] | None = None,
    ) -> tuple[Action, Utterance]:
        """Take a reply in; return the action that it is, and what a trace keeps of it.

        A reply that is no action is a MalformedCall: that is the model's doing.
        """
        self.turn += 1
        said = self._format.read(completion, self.briefing.mode)
        self.history.reply(said.message)
        utterance = Utterance(**vars(completion), cost=cost, token_ids=token_ids)
        if completion is OVERGROWN:
            message = "the conversation no longer fits the model"
            return MalformedCall(raw="", message=message), utterance
        return said.action, utterance
