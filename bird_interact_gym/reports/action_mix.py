"""Which actions a run takes, and when (paper, Appendix J), and what they cost in coins."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from bird_interact_gym.reports.episodes import Played, Step
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.rules import TOOL_COSTS

GROUPS = {
    "explore": tuple(t for t in TOOL_COSTS if t.startswith("get_")),
    "ask": ("ask",),
    "execute": ("execute",),
    "submit": ("submit",),
}
"""The action groups of the paper's Figure 13."""

NOT_TAKEN = "not taken"
"""Malformed and refused actions: no action of the paper's, but turns that were used."""


def action_mix(episodes: Sequence[Played]) -> Figures:
    """Return the actions of the counted episodes: by tool, and by group over turns.

    ``share`` is of the actions taken. ``turns`` tells for each turn how many episodes took an
    action of each group; an episode that has ended is in none.
    """
    counted = [e for e in episodes if e.counted]
    steps = [step for e in counted for step in e.steps]
    calls = Counter(str(step.tool) for step in steps if step.taken)
    taken = sum(calls.values())
    return {
        "episodes": len(counted),
        "taken": taken,
        "not_taken": len(steps) - taken,
        "turns_per_episode": round(len(steps) / len(counted), 3) if counted else None,
        "tools": {
            tool: {"calls": calls[tool], "share": round(calls[tool] / taken, 4) if taken else 0.0}
            for tool in TOOL_COSTS
        },
        "turns": _over_turns(counted),
    }


def coins(episodes: Sequence[Played]) -> Figures | None:
    """Return where the coins of the counted a-Interact episodes went; None without any.

    Means are over episodes; ``share_spent`` is of all coins that the episodes had.
    """
    counted = [e for e in episodes if e.counted and e.coins_total is not None]
    if not counted:
        return None
    spent: defaultdict[str, float] = defaultdict(float)
    for step in (step for e in counted for step in e.steps):
        spent[str(step.tool)] += step.cost
    had = sum(e.coins_total or 0.0 for e in counted)
    total = sum(spent.values())
    passed = [e for e in counted if e.passed_all]
    return {
        "episodes": len(counted),
        "budget": round(had / len(counted), 3),
        "spent": round(total / len(counted), 3),
        "share_spent": round(total / had, 4) if had else None,
        "spent_when_passed": round(sum(map(_cost, passed)) / len(passed), 3) if passed else None,
        "by_tool": {tool: round(spent[tool] / len(counted), 3) for tool in TOOL_COSTS},
    }


def _cost(episode: Played) -> float:
    return sum(step.cost for step in episode.steps)


def _over_turns(episodes: Sequence[Played]) -> list[Figures]:
    longest = max((len(e.steps) for e in episodes), default=0)
    return [
        {"turn": turn + 1} | _groups([e.steps[turn] for e in episodes if len(e.steps) > turn])
        for turn in range(longest)
    ]


def _groups(steps: Sequence[Step]) -> Figures:
    found = Counter(_group(step) for step in steps)
    return {name: found[name] for name in (*GROUPS, NOT_TAKEN)}


def _group(step: Step) -> str:
    if not step.taken:
        return NOT_TAKEN
    return next(name for name, tools in GROUPS.items() if step.tool in tools)
