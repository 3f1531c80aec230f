"""The simulator of docs/simulator.md runs as it is printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bird_interact_gym import tools
from bird_interact_gym.users import REFUSAL

PAGE = Path(__file__).parents[2] / "docs" / "simulator.md"


@pytest.mark.usefixtures("server")
def test_the_printed_simulator_answers() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    assert len(code.splitlines()) <= 22
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102
    env = names["env"]
    try:
        env.reset(seed=0, options={"task_id": "ward_1"})
        answered, *_, info = env.step(tools.ask("What is meant by going downhill?"))
        refused, *_ = env.step(tools.ask("Well?"))
    finally:
        env.close()
    assert "points >= 3" in answered
    assert info["ambiguities_resolved"] == 1
    assert REFUSAL in refused
