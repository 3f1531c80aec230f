"""What docs/agents.md shows is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bird_interact_gym.agents import AGENTS, Briefing
from bird_interact_gym.agents.prompting import MARKERS
from bird_interact_gym.env import BirdInteractEnv

PAGE = (Path(__file__).parents[2] / "docs" / "agents.md").read_text()


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("mode", ["a", "c"])
def test_the_agent_of_the_page_plays_to_an_end(mode):
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(block.splitlines()) <= 15
    names = {}
    exec(block, names)  # noqa: S102  (it is our own page)
    agent = names["Guesser"]()
    env = BirdInteractEnv(mode=mode)
    try:
        observation, info = env.reset(seed=0)
        agent.begin(Briefing(mode=mode, seed=0))
        while info["outcome"] is None:
            observation, *_, info = env.step(agent.act(observation, info))
        assert info["outcome"] == "wrong"
    finally:
        env.close()


def test_the_page_names_every_agent_option_and_marker():
    for name, kind in AGENTS.items():
        for word in (name, *kind.options):
            assert re.search(rf"`{word}[`=]", PAGE), word
    for marker in MARKERS:
        assert f"`[[{marker}]]`" in PAGE
