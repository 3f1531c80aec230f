"""Episodes played by a model in memory, many at a time, with the tokens that it read and wrote.

For small models, whose conversations fit into memory whole. Large ones are played through
``bird_interact_gym.rollouts`` by the agents ``local`` and ``chat``.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bird_interact_gym.agents import Utterance
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.rollouts.trace import Job, build_trace
from bird_interact_gym.rules import Mode
from bird_interact_gym.training_data import Script

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

STEPPING_THREADS = 4
"""Environments that step at a time; most of a step is waiting for the database."""


@dataclass(frozen=True, kw_only=True)
class Sampling:
    """How replies are drawn: greedy at temperature 0. Lengths are in tokens."""

    temperature: float = 0.0
    max_reply: int = 96
    context: int = 512


@dataclass(kw_only=True)
class Played:
    """An episode: ``ids`` of the whole conversation; ``written`` marks the model's own with 1.

    ``trace`` is that of ``bird_interact_gym.rollouts``, once the episode has ended.
    """

    job: Job
    ids: list[int] = field(default_factory=list)
    written: list[int] = field(default_factory=list)
    prompt_length: int = 0
    utterances: list[Utterance] = field(default_factory=list)
    trace: dict[str, Any] = field(default_factory=dict)

    def read(self, ids: Sequence[int]) -> None:
        """Append what the environment said."""
        self.ids += ids
        self.written += [0] * len(ids)

    def write(self, ids: Sequence[int]) -> None:
        """Append what the model said."""
        self.ids += ids
        self.written += [1] * len(ids)


@dataclass(frozen=True, kw_only=True)
class Policy:
    """A model with its tokenizer and its chat template, and a script: how actions are written."""

    model: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase
    script: Script

    def start(self, observation: str, mode: Mode) -> list[int]:
        """Return the ids before the first reply."""
        system = self.script.system.get(mode)
        messages = [{"role": "system", "content": system}] if system is not None else []
        text = self._template([*messages, {"role": "user", "content": observation}], mode)
        return self._encode(text)

    def following(self, observation: str, mode: Mode, *, ended: bool) -> list[int]:
        """Return the ids between a reply and the next; ``ended``: the reply has its end token.

        Taken from the template around a reply that is none, so what the model wrote is never
        tokenized anew.
        """
        reply = "REPLY"
        messages = [
            {"role": "user", "content": ""},
            {"role": "assistant", "content": reply},
            {"role": self.script.form.observation_role, "content": observation},
        ]
        text = self._template(messages, mode).split(reply, 1)[1]
        return self._encode(text.removeprefix(str(self.tokenizer.eos_token)) if ended else text)

    def _template(self, messages: list[dict[str, str]], mode: Mode) -> str:
        column = self.script.tools_column(mode)
        text = self.tokenizer.apply_chat_template(
            messages,
            tools=json.loads(column["tools"]) if column else None,
            add_generation_prompt=True,
            tokenize=False,
        )
        return str(text)

    def _encode(self, text: str) -> list[int]:
        return list(self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def replies(self, prompts: Sequence[Sequence[int]], sampling: Sampling) -> list[list[int]]:
        """Continue each prompt up to and with the end token, all in one batch."""
        import torch

        device = self.model.device
        pad, end = self.tokenizer.pad_token_id, self.tokenizer.eos_token_id
        width = max(map(len, prompts))
        ids = torch.tensor([[pad] * (width - len(p)) + list(p) for p in prompts], device=device)
        mask = torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in prompts], device=device)
        drawn: dict[str, Any] = (
            {"do_sample": True, "temperature": sampling.temperature, "top_k": 0, "top_p": 1.0}
            if sampling.temperature > 0
            else {"do_sample": False}
        )
        with torch.inference_mode():
            out = self.model.generate(
                ids,
                attention_mask=mask,
                max_new_tokens=sampling.max_reply,
                pad_token_id=pad,
                eos_token_id=end,
                **drawn,
            )
        return [_until(row, end) for row in out[:, width:].tolist()]


def play(
    policy: Policy, jobs: Sequence[Job], envs: Sequence[BirdInteractEnv], *, sampling: Sampling
) -> list[Played]:
    """Play jobs, one an env at a time; return the episodes in the jobs' order.

    A free env takes up the next job at once, so the batch stays full to the end. Draws come from
    torch's global generator. The model's mode is restored. Raises what an env raises.
    """
    training = policy.model.training
    policy.model.eval()
    try:
        with ThreadPoolExecutor(STEPPING_THREADS) as pool:
            ended = list(_play(policy, iter(jobs), envs, sampling, pool))
    finally:
        policy.model.train(training)
    place = {job.key: number for number, job in enumerate(jobs)}
    return sorted(ended, key=lambda played: place[played.job.key])


def _play(
    policy: Policy,
    jobs: Iterator[Job],
    envs: Sequence[BirdInteractEnv],
    sampling: Sampling,
    pool: ThreadPoolExecutor,
) -> Iterator[Played]:
    """Yield episodes as they end."""
    started = time.monotonic()
    active: list[tuple[Played, BirdInteractEnv]] = []
    free = list(envs)
    while True:
        # The free ones first: a job is taken from the queue only with one to play it.
        starts = zip(free, jobs, strict=False)
        active += pool.map(lambda start: (_begin(policy, *start), start[0]), starts)
        if not active:
            return
        replies = policy.replies([played.ids for played, _ in active], sampling)
        taken = zip(active, replies, strict=True)
        goes_on = list(pool.map(lambda turn: _step(policy, *turn[0], turn[1], sampling), taken))
        ended = [pair for pair, on in zip(active, goes_on, strict=True) if not on]
        for played, env in ended:
            played.trace = _trace(played, env, seconds=time.monotonic() - started)
            yield played
        free = [env for _, env in ended]
        active = [pair for pair, on in zip(active, goes_on, strict=True) if on]


def _begin(policy: Policy, env: BirdInteractEnv, job: Job) -> Played:
    observation, _ = env.reset(seed=job.seed, options={"task_id": job.task_id})
    played = Played(job=job)
    played.trace["first_observation"] = observation
    played.read(policy.start(observation, env.settings.mode))
    played.prompt_length = len(played.ids)
    return played


def _step(
    policy: Policy, played: Played, env: BirdInteractEnv, reply: list[int], sampling: Sampling
) -> bool:
    """Take the model's action; return whether the episode goes on."""
    played.write(reply)
    text = policy.tokenizer.decode(reply, skip_special_tokens=True)
    played.utterances.append(Utterance(text=text, token_ids=tuple(reply)))
    mode = env.settings.mode
    observation, _, terminated, truncated, _ = env.step(policy.script.form.action(text, mode))
    ended = reply[-1] == policy.tokenizer.eos_token_id
    following = policy.following(observation, mode, ended=ended)
    room = sampling.context - sampling.max_reply - len(played.ids)
    if terminated or truncated or len(following) > room:
        return False
    played.read(following)
    return True


def _trace(played: Played, env: BirdInteractEnv, *, seconds: float) -> dict[str, Any]:
    episode = env.episode
    assert episode is not None
    episode.abandon()
    return build_trace(
        played.job,
        episode,
        played.trace["first_observation"],
        seconds=seconds,
        attempts=1,
        utterances=played.utterances,
    )


def _until(ids: list[int], end: int) -> list[int]:
    return ids[: ids.index(end) + 1] if end in ids else ids
