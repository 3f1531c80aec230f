"""Episodes a second through the env, beside the same SQL through bare psycopg, in one run.

    python -m benchmarks.episodes [--episodes 200]

A solved episode is reset, schema, knowledge, 3 executes, 2 submits. Bare psycopg runs the agent's
SQL of the same episodes (the executes and the submissions) on one connection to a copy of the same
database on the same server, in autocommit, and fetches all rows. Ratio = env time / bare time.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg

from bird_interact_gym import tools
from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.database import Databases
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.tasks import Task

Connection = psycopg.Connection[tuple[object, ...]]

TARGETS = {"Query": 60.0, "Management": 8.0}
"""Episodes a second that one process must reach on 2 cores."""

MAX_RATIO = 2.0
"""Largest accepted ratio for Query episodes."""


@dataclass(frozen=True)
class Result:
    """Rates of one category."""

    episodes: int
    env_seconds: float
    bare_seconds: float

    def row(self) -> dict[str, float]:
        """Return the figures to print."""
        return {
            "episodes": self.episodes,
            "env_episodes_per_second": round(self.episodes / self.env_seconds, 1),
            "bare_episodes_per_second": round(self.episodes / self.bare_seconds, 1),
            "ratio": round(self.env_seconds / self.bare_seconds, 2),
        }


def executes(task: Task, env: BirdInteractEnv) -> list[str]:
    """Return what the agent tries before it submits: two looks, and the answer itself."""
    tables = list(env.dataset.documents(task).source.tables)
    looks = [f'SELECT * FROM "{tables[0]}" LIMIT 5', f'SELECT COUNT(*) FROM "{tables[1]}"']
    return [*looks, gold_sql(task, 1)]


def play(env: BirdInteractEnv, task: Task) -> float:
    """Play one solved episode; return its reward."""
    env.reset(seed=0, options={"task_id": task.instance_id})
    env.step(tools.get_schema())
    env.step(tools.get_all_knowledge_definitions())
    for sql in executes(task, env):
        env.step(tools.execute(sql))
    rewards = [env.step(tools.submit(gold_sql(task, phase)))[1] for phase in (1, 2)]
    return sum(rewards)


def measure_env(env: BirdInteractEnv, tasks: list[Task], episodes: int) -> float:
    """Return the seconds that some episodes take; every one must be solved."""
    for task in tasks:
        play(env, task)
    started = time.perf_counter()
    for task in itertools.islice(itertools.cycle(tasks), episodes):
        reward = play(env, task)
        if abs(reward - 1.0) > 1e-9:
            raise SystemExit(f"{task.instance_id}: expected reward 1.0, got {reward}")
    return time.perf_counter() - started


def measure_bare(env: BirdInteractEnv, tasks: list[Task], episodes: int) -> float:
    """Return the seconds that the same SQL takes through bare psycopg."""
    databases = Databases.open()
    try:
        with contextlib.ExitStack() as stack:
            names = sorted({t.database for t in tasks})
            connections = {n: stack.enter_context(_scratch(env, databases, n)) for n in names}
            for task in tasks:
                _run_bare(connections[task.database], task, env)
            started = time.perf_counter()
            for task in itertools.islice(itertools.cycle(tasks), episodes):
                _run_bare(connections[task.database], task, env)
            return time.perf_counter() - started
    finally:
        databases.close()


@contextlib.contextmanager
def _scratch(env: BirdInteractEnv, databases: Databases, name: str) -> Iterator[Connection]:
    """A connection to a scratch copy of a database, dropped afterwards."""
    template = databases.template(env.dataset.databases[name].source)
    scratch = f"bench_{name}"
    with psycopg.connect(databases.server.conninfo(), autocommit=True) as admin:
        admin.execute(f'DROP DATABASE IF EXISTS "{scratch}"'.encode())
        admin.execute(f'CREATE DATABASE "{scratch}" TEMPLATE "{template.database}"'.encode())
        try:
            with psycopg.connect(databases.server.conninfo(scratch), autocommit=True) as connection:
                yield connection
        finally:
            admin.execute(f'DROP DATABASE IF EXISTS "{scratch}"'.encode())


def _run_bare(connection: Connection, task: Task, env: BirdInteractEnv) -> None:
    for sql in _agent_sql(task, env):
        try:
            cursor = connection.execute(sql.encode())
            if cursor.description is not None:
                cursor.fetchall()
        except psycopg.Error:
            # A Management statement that ran before on this copy (a second CREATE, say).
            continue


def _agent_sql(task: Task, env: BirdInteractEnv) -> Iterator[str]:
    yield from executes(task, env)
    yield gold_sql(task, 1)
    yield gold_sql(task, 2)


def main() -> int:
    """Print the figures; exit 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--episodes", type=int, default=200, help="episodes of each category")
    args = parser.parse_args()
    env = BirdInteractEnv(mode="a", dataset="starter", patience=3)
    results = {}
    try:
        for category in TARGETS:
            tasks = [t for t in env.dataset.tasks.values() if t.category == category]
            env_seconds = measure_env(env, tasks, args.episodes)
            bare_seconds = measure_bare(env, tasks, args.episodes)
            results[category] = Result(args.episodes, env_seconds, bare_seconds).row()
    finally:
        env.close()
    print(json.dumps(results, indent=2))
    slow = [c for c, r in results.items() if r["env_episodes_per_second"] < TARGETS[c]]
    if results["Query"]["ratio"] > MAX_RATIO:
        slow.append("Query ratio")
    if slow:
        print(f"below target: {', '.join(slow)}")
    return 1 if slow else 0


if __name__ == "__main__":
    raise SystemExit(main())
