"""SFT rows: an episode as one conversation. Training masks everything but the assistant."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.training_data.filters import coins_spent
from bird_interact_gym.training_data.histories import Script

_OF_JOB = ("key", "env_id", "dataset", "task_id", "mode", "profile", "scorer", "simulator")
_OF_EPISODE = ("agent", "seed", "sample", "outcome", "reward")


def demonstrations(traces: Iterable[Trace], script: Script) -> Iterator[dict[str, Any]]:
    """Yield one row an episode: ``messages``, ``tools`` (native format only), ``provenance``.

    A conversation ends with the last action, for what came after it teaches nothing. One that
    another trace has word for word comes once.
    """
    seen: set[str] = set()
    for trace in traces:
        last = len(trace["steps"]) - 1
        messages = script.history(trace, last)
        messages.append(script.action(trace["steps"][last], trace["mode"]))
        content = json.dumps(messages)
        if content not in seen:
            seen.add(content)
            yield {
                "messages": messages,
                **script.tools_column(trace["mode"]),
                "provenance": provenance(trace),
            }


def provenance(trace: Trace) -> dict[str, Any]:
    """Return where an episode came from and how it ended."""
    return {
        **{name: trace[name] for name in (*_OF_JOB, *_OF_EPISODE)},
        "coins": coins_spent(trace),
        "turns": len(trace["steps"]),
    }
