"""One model for many episodes: actions that are due at the same time are asked for together."""

from __future__ import annotations

import inspect
import queue
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeGuard, cast

from bird_interact_gym.agents import Agent, BatchAgent, Briefing, Utterance
from bird_interact_gym.errors import DeadlineError
from bird_interact_gym.tools import Action

POLL = 1.0
"""Seconds between the looks at whether the model was given up."""

LINGER = 0.2
"""Seconds that the first observation of a batch waits for more; a model takes far longer."""

Answer = tuple[Action, Utterance | None]


def is_batch_agent(agent: Agent | BatchAgent) -> TypeGuard[BatchAgent]:
    """Return whether an agent plays several slots; both kinds have methods of the same names."""
    return "slot" in inspect.signature(agent.begin).parameters


class Seating:
    """Gives every seat its agent: one of its own, or its slot in the one that plays them all."""

    def __init__(self, make_agent: Callable[[], Agent | BatchAgent], *, workers: int) -> None:
        self._make_agent = make_agent
        self._spare: Agent | None = None
        self._batcher: Batcher | None = None
        first = make_agent()
        if is_batch_agent(first):
            self._batcher = Batcher(first, size=workers)
        else:
            self._spare = cast(Agent, first)

    def agent(self, seat: int) -> Agent:
        """Return an agent for a seat."""
        if self._batcher is not None:
            return _Slot(self._batcher, seat)
        agent, self._spare = self._spare, None
        return agent or cast(Agent, self._make_agent())

    def unblock(self, after: float) -> None:
        """Make the model anew where it has not answered for so many seconds."""
        if self._batcher is not None and self._batcher.busy > after:
            made = self._make_agent()
            assert is_batch_agent(made)
            self._batcher.restart(made)

    def close(self) -> None:
        """End the model's thread after the batch under way."""
        if self._batcher is not None:
            self._batcher.close()


@dataclass(frozen=True, kw_only=True)
class _Request:
    """A slot that begins an episode, or that owes an action; the future holds what comes of it."""

    slot: int
    briefing: Briefing | None = None
    observation: tuple[str, Mapping[str, Any]] = ("", MappingProxyType({}))
    answer: Future[Any] = field(default_factory=Future)


class Batcher:
    """Runs a BatchAgent in one thread of its own, which alone touches it.

    A batch is asked for when ``size`` slots wait, or LINGER seconds after the last that came.
    """

    def __init__(self, agent: BatchAgent, *, size: int) -> None:
        self.name = agent.name
        self.privileged = agent.privileged
        self._size = size
        self._model = _Model(agent, size)

    @property
    def busy(self) -> float:
        """Seconds that the call under way has taken so far; 0 between calls."""
        since = self._model.since
        return time.monotonic() - since if since is not None else 0.0

    def ask(self, request: _Request) -> Any:
        """Return what comes of a request; what the agent raises is raised here.

        Raises DeadlineError once the agent was given up.
        """
        model = self._model
        model.inbox.put(request)
        while True:
            try:
                return request.answer.result(timeout=POLL)
            except TimeoutError:
                if request.answer.done():
                    raise  # the agent's own
                if model.given_up:
                    raise DeadlineError("the model did not answer in time") from None

    def restart(self, agent: BatchAgent) -> None:
        """Give the agent up that does not come back, and go on with another."""
        self.close()
        self._model = _Model(agent, self._size)

    def close(self) -> None:
        """End after the call under way."""
        self._model.given_up = True
        self._model.inbox.put(None)


class _Model(threading.Thread):
    """The thread of one agent, until it is given up. It keeps no process alive."""

    def __init__(self, agent: BatchAgent, size: int) -> None:
        super().__init__(name="rollout-model", daemon=True)
        self.inbox: queue.SimpleQueue[_Request | None] = queue.SimpleQueue()
        self.since: float | None = None
        self.given_up = False
        self._agent = agent
        self._size = size
        self._waiting: dict[int, _Request] = {}
        self.start()

    def run(self) -> None:
        """Take requests in, and answer them in batches."""
        while not self.given_up:
            try:
                request = self.inbox.get(timeout=LINGER if self._waiting else None)
            except queue.Empty:
                request = None
            if request is not None:
                self._take_in(request)
            if self._waiting and (request is None or len(self._waiting) >= self._size):
                self._answer()

    def _take_in(self, request: _Request) -> None:
        slot, briefing = request.slot, request.briefing
        if briefing is None:
            self._waiting[slot] = request
            return
        self._waiting.pop(slot, None)  # of an episode that was given up

        def begin() -> Mapping[int, None]:
            self._agent.begin(slot, briefing)
            return {slot: None}

        self._serve({slot: request}, begin)

    def _answer(self) -> None:
        due, self._waiting = self._waiting, {}
        observations = {slot: request.observation for slot, request in due.items()}
        self._serve(due, lambda: self._agent.act(observations))

    def _serve(self, due: Mapping[int, _Request], call: Callable[[], Mapping[int, Any]]) -> None:
        """Make one call and hand out what comes of it; a fault is every slot's."""
        self.since = time.monotonic()
        try:
            answers = call()
            missing = sorted(set(due) - set(answers))
            if missing:
                raise ValueError(f"agent {self._agent.name} gave no action for slots {missing}")
            for slot, request in due.items():
                request.answer.set_result(answers[slot])
        except BaseException as error:  # noqa: BLE001  (raised again by those who wait)
            for request in due.values():
                request.answer.set_exception(error)
        finally:
            self.since = None


class _Slot:
    """A slot of a BatchAgent, as an Agent."""

    def __init__(self, batcher: Batcher, slot: int) -> None:
        self.name = batcher.name
        self.privileged = batcher.privileged
        self.utterance: Utterance | None = None
        self._batcher = batcher
        self._slot = slot

    def begin(self, briefing: Briefing) -> None:
        """Forget the last episode and take up a new one."""
        self._batcher.ask(_Request(slot=self._slot, briefing=briefing))

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Return the next action."""
        request = _Request(slot=self._slot, observation=(observation, info))
        answer: Answer = self._batcher.ask(request)
        action, self.utterance = answer
        return action
