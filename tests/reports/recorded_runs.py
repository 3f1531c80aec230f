"""Hand-made traces: whole enough to be reported, small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

COSTS = {"ask": 2.0, "submit": 3.0, "execute": 1.0, "get_schema": 1.0}

RUN = {
    "version": 1,
    "env_id": "BirdInteract-a-v0",
    "dataset": "starter",
    "mode": "a",
    "profile": "paper",
    "scorer": "strict",
    "patience": 3,
    "simulator": "offline",
    "agent": "somebody",
}


def step(tool, *, phase=1, verdict=None, mode="a", sql="SELECT 1", **other):
    """Return one step; ``tool`` None is a malformed action."""
    values = {
        "turn": 1,
        "phase": phase,
        "tool": tool,
        "arguments": {"sql": sql} if tool in ("submit", "execute") else {},
        "cost": COSTS.get(tool, 0.0) if mode == "a" else 0.0,
        "observation": "",
        "reward": 0.0,
        "terminated": False,
        "truncated": False,
    }
    if verdict is not None:
        values |= {"verdict": verdict, "detail": ""}
    return values | other


def submissions(*verdicts, mode="a"):
    """Return submissions with these verdicts; what follows a pass is of phase 2."""
    phase, steps = 1, []
    for verdict in verdicts:
        steps.append(step("submit", phase=phase, verdict=verdict, mode=mode))
        phase += verdict == "pass"
    return steps


def episode(task_id, *, rewards=(), steps=(), category="Query", sample=0, seed=None, **other):
    """Return a trace; by default its outcome follows from the rewards."""
    outcome = "pass" if len(rewards) == 2 else "wrong"
    values = RUN | {
        "task_id": task_id,
        "category": category,
        "seed": sample if seed is None else seed,
        "sample": sample,
        "steps": list(steps),
        "outcome": outcome,
        "rewards": list(rewards),
        "reward": sum(rewards),
        "phases": 2,
        "ambiguities_resolved": [],
        **other,
    }
    settings = {name: values[name] for name in RUN}
    named = json.dumps([settings, task_id, values["seed"], sample], sort_keys=True)
    return {"key": named} | values


def infra(task_id, **other):
    """Return the trace of an episode that never started."""
    values = episode(task_id, **other) | {"outcome": "infra", "fault": "DatabaseError: gone"}
    return {k: v for k, v in values.items() if k not in ("category", "phases", "coins_total")}


def write(path: Path, *traces) -> str:
    """Write a trace file; return its path as a command line has it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(trace) + "\n" for trace in traces))
    return str(path)
