"""Tasks and traces made by hand, so that every number can be checked."""

from __future__ import annotations

from bird_interact_gym.tasks.task import Ambiguity, Conditions, SubTask, Task

GOLDS = ("SELECT name FROM shop WHERE price > 10", "SELECT COUNT(*) FROM shop WHERE price > 10")


def a_task(golds=GOLDS):
    return Task(
        instance_id="t1",
        database="shop",
        subtasks=tuple(
            SubTask(
                query=f"query {number}",
                clear_query=None,
                sol_sql=(gold,) if gold else (),
                test_cases=(),
                external_knowledge=(),
                category="Query",
                conditions=Conditions(),
            )
            for number, gold in enumerate(golds, start=1)
        ),
        ambiguities=tuple(
            Ambiguity(kind=kind, term=term, sql_snippet="price > 10", type="intent")
            for kind, term in (
                ("critical", "dear"),
                ("knowledge", "good shop"),
                ("non_critical", "sorted"),
            )
        ),
    )


def a_step(tool, *arguments, phase=1, cost=0.0, observation="seen", **fields):
    names = {"ask": ["question"], "submit": ["sql"], "execute": ["sql"]}.get(tool, [])
    named = dict(zip(names, arguments, strict=True))
    call = {"tool": tool, "arguments": named} if tool else {"tool": None}
    step = {"phase": phase, **call, "cost": cost, "observation": observation, "reward": 0.0}
    return step | fields


def a_trace(*steps, mode="a", key="k", **fields):
    return {
        "version": 1,
        "key": key,
        "env_id": f"BirdInteract-{mode}-v0",
        "dataset": "d",
        "task_id": "t1",
        "mode": mode,
        "profile": "paper",
        "scorer": "strict",
        "patience": 3,
        "simulator": "offline",
        "agent": "scripted",
        "seed": 0,
        "sample": 0,
        "first_observation": "User: dear good shops, sorted",
        "steps": [{"turn": number, **step} for number, step in enumerate(steps, start=1)],
        "outcome": "wrong",
        "rewards": [],
        "reward": 0.0,
        "phases": 2,
        "m_amb": 2,
        "coins_total": 20.0,
        **fields,
    }
