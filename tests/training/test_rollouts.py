"""Episodes played by a model in memory: the tokens that it reads are those that it was taught."""

from __future__ import annotations

import pytest

from bird_interact_gym.agents import Briefing, make_agent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.training_data import demonstrations, script_named

pytestmark = pytest.mark.train

DATASET = "synth:level=0,split=train,seed=11,count=6"
SCRIPT = script_named("compact")


class Parrot:
    """Stands for a model: says what the demonstrator said at the same history, else nothing."""

    training = True
    device = "cpu"

    def __init__(self, conversations: list[tuple[list[int], list[int]]], end: int) -> None:
        self._conversations = conversations
        self._end = end
        self.modes: list[str] = []

    def eval(self) -> None:
        self.modes.append("eval")

    def train(self, mode: bool = True) -> None:
        self.modes.append("train" if mode else "eval")

    def generate(self, ids, *, attention_mask, max_new_tokens, **_):
        import torch

        prompts = [row[mask.bool()].tolist() for row, mask in zip(ids, attention_mask, strict=True)]
        replies = [self._reply(prompt) for prompt in prompts]
        width = max(map(len, replies))
        padded = [reply + [0] * (width - len(reply)) for reply in replies]
        return torch.cat([ids, torch.tensor(padded)], dim=1)

    def _reply(self, prompt: list[int]) -> list[int]:
        for ids, written in self._conversations:
            if ids[: len(prompt)] == prompt and written[len(prompt)]:
                rest = ids[len(prompt) :]
                return rest[: rest.index(self._end) + 1]
        return [self._end]


@pytest.fixture(scope="module")
def envs():
    from training.evaluation import environments

    with environments(DATASET, count=4) as made:
        yield made


@pytest.fixture(scope="module")
def rows(envs):
    """The demonstrator's conversations on the dataset."""
    return [{"messages": row["messages"]} for row in demonstrations(demonstrate(envs[0]), SCRIPT)]


def demonstrate(env: BirdInteractEnv) -> list[dict]:
    from bird_interact_gym.rollouts.trace import build_trace
    from training.evaluation import jobs_on

    agent, traces = make_agent("demonstrator"), []
    for job in jobs_on(env, env.dataset.task_ids, agent="demonstrator"):
        observation, info = env.reset(seed=job.seed, options={"task_id": job.task_id})
        first, episode = observation, env.episode
        agent.begin(Briefing(mode="a", seed=0, task=episode.task, knowledge=episode.knowledge))
        while info["outcome"] is None:
            observation, *_, info = env.step(agent.act(observation, info))
        traces.append(build_trace(job, episode, first, seconds=0, attempts=1))
    return traces


@pytest.fixture(scope="module")
def tokenizer(rows):
    from training.tiny.model import train_tokenizer

    return train_tokenizer((m["content"] for r in rows for m in r["messages"]), vocabulary=600)


def taught(tokenizer, row) -> tuple[list[int], list[int]]:
    """The ids of a demonstration, and which of them SFT trains on."""
    encoded = tokenizer.apply_chat_template(
        row["messages"], tokenize=True, return_dict=True, return_assistant_tokens_mask=True
    )
    return list(encoded["input_ids"]), list(encoded["assistant_masks"])


@pytest.fixture
def played(envs, rows, tokenizer):
    from training.evaluation import jobs_on
    from training.rollouts import Policy, Sampling, play

    parrot = Parrot([taught(tokenizer, row) for row in rows], tokenizer.eos_token_id)
    policy = Policy(model=parrot, tokenizer=tokenizer, script=SCRIPT)
    jobs = jobs_on(envs[0], envs[0].dataset.task_ids, agent="parrot")
    episodes = play(policy, jobs, envs, sampling=Sampling())
    assert parrot.modes == ["eval", "train"]
    return episodes


def test_who_says_what_the_demonstrator_said_is_paid_in_full(played):
    assert [episode.trace["reward"] for episode in played] == [pytest.approx(1.0)] * 6


def test_episodes_come_in_the_order_of_the_jobs(played, envs):
    assert [e.trace["task_id"] for e in played] == list(envs[0].dataset.task_ids)


def test_tokens_and_mask_of_an_episode_are_those_of_training(played, rows, tokenizer):
    for episode, row in zip(played, rows, strict=True):
        assert (episode.ids, episode.written) == taught(tokenizer, row)
        assert not any(episode.written[: episode.prompt_length])
        assert episode.written[episode.prompt_length]


def test_what_the_model_wrote_stands_in_the_trace(played, rows):
    for episode, row in zip(played, rows, strict=True):
        said = [m["content"] for m in row["messages"] if m["role"] == "assistant"]
        assert [step["raw"] for step in episode.trace["steps"]] == said


def test_an_episode_ends_where_the_context_does(envs, rows, tokenizer):
    from training.evaluation import jobs_on
    from training.rollouts import Policy, Sampling, play

    silent = Policy(model=Parrot([], tokenizer.eos_token_id), tokenizer=tokenizer, script=SCRIPT)
    jobs = jobs_on(envs[0], envs[0].dataset.task_ids[:2], agent="silent")
    for episode in play(silent, jobs, envs, sampling=Sampling(max_reply=8, context=120)):
        assert len(episode.ids) <= 120
        assert episode.trace["reward"] == 0.0
        assert episode.trace["steps"][0]["tool"] is None


def test_set_phrases_cost_a_tiny_model_nothing(tokenizer):
    coins = "Hello.\n\n[Coins left: 4.0 of 12.0]"
    assert tokenizer.encode(coins) == tokenizer.encode("Hello.")
    first = "Database: pets (PostgreSQL)\nUser: How many?"
    assert tokenizer.encode(first) == tokenizer.encode("pets: How many?")
    entry = (
        '{"id": 3, "knowledge": "Old Pet", "description": "An \\"old\\" one.", "definition": "x"}'
    )
    assert tokenizer.encode(entry) == tokenizer.encode('"Old Pet": "x"}')
