"""``bird-interact rollout``: agents play tasks; traces and a table come out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from bird_interact_gym.agents import AGENTS, agent_label, describe_agents, make_agent
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.cli.live import LiveProgress, short
from bird_interact_gym.cli.options import add_env_options, env_settings, make_env
from bird_interact_gym.database import Databases
from bird_interact_gym.endpoints.client import CONNECTION_OPTIONS
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.rollouts import Job, Settings, collect, summarise
from bird_interact_gym.specification import (
    check_options,
    join_specification,
    number,
    split_specification,
)
from bird_interact_gym.tasks import Dataset

_NO_CONTENT = frozenset({*CONNECTION_OPTIONS, "price", "prices", "cache", "max_calls"})
"""Options of agents and simulators that change no answer."""

EXAMPLE = """example:
  bird-interact rollout --env BirdInteract-a-v0 --agent oracle --tasks all --json
  bird-interact rollout --agent chat:model=NAME,base_url=http://127.0.0.1:8000/v1 \\
      --samples 4 --temperature 0.7 --workers 16

Traces are appended to --out as episodes end. The same command again plays only what is missing;
--fresh plays everything anew. Exit code 1: some episodes ended by a fault of infrastructure."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "rollout",
        help="play tasks with an agent",
        description="Play tasks with one or several agents in one or several environments.",
        epilog=f"{EXAMPLE}\n\nagents and their options:\n{describe_agents()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--env", nargs="+", default=["BirdInteract-a-v0"], metavar="ID")
    parser.add_argument("--agent", nargs="+", default=["oracle"], metavar="AGENT", help="see below")
    parser.add_argument("--tasks", default="all", help="'all' or ids with commas between them")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first sample")
    parser.add_argument("--samples", type=int, default=1, help="episodes a task (seeds follow on)")
    parser.add_argument(
        "--temperature", type=float, help="of the agent's model: 0 is greedy, above it is sampled"
    )
    parser.add_argument("--workers", type=int, default=2, help="episodes at a time")
    parser.add_argument(
        "--ray", metavar="ADDRESS", help="play on a Ray cluster: host:port, auto, or local"
    )
    parser.add_argument("--deadline", type=float, default=600.0, help="seconds an episode may take")
    parser.add_argument("--out", type=Path, default=Path("runs"), help="folder for the traces")
    parser.add_argument("--fresh", action="store_true", help="play everything anew")
    parser.add_argument(
        "--retry-infra", action="store_true", help="play again what infrastructure faults ended"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    add_env_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    agents = _agents(args)
    summaries = [_collect(env_id, agent, args) for env_id in args.env for agent in agents]
    if args.json:
        output: Any = summaries[0] if len(summaries) == 1 else {"runs": summaries}
        sys.stdout.write(json.dumps(output, indent=2) + "\n")
    else:
        console = Console(highlight=False)
        console.print(_table(summaries))
        console.print("n: counted / played; infra is left out. SR 2: both sub-tasks passed.")
        for summary in summaries:
            console.print(_details(summary))
    return 1 if any(s["outcomes"]["infra"] for s in summaries) else 0


def _collect(env_id: str, agent: str, args: argparse.Namespace) -> dict[str, Any]:
    settings = env_settings(env_id, args)
    dataset = open_dataset(settings["dataset"], db=settings.get("db"))
    _prepare(dataset, settings)
    jobs = _jobs(env_id, agent, dataset, settings, args)
    out = args.out / f"{env_id}-{_label(agent)}.jsonl"
    if args.fresh:
        out.unlink(missing_ok=True)
    with LiveProgress(f"{_short(env_id)} {agent_label(agent)}", total=len(jobs)) as live:
        traces = collect(
            jobs,
            out=out,
            make_env=_env_maker(settings, dataset, args.ray),
            make_agent=partial(make_agent, agent),
            settings=Settings(workers=args.workers, episode_deadline=args.deadline, ray=args.ray),
            retry_infra=args.retry_infra,
            on_resume=live.resume,
            on_trace=live.add,
        )
    if live.played < len(jobs):
        sys.stderr.write(
            f"{out}: {len(jobs) - live.played} of {len(jobs)} episodes were there already\n"
        )
    summary = summarise(traces)
    summary["episodes_per_second"] = round(live.played / live.seconds, 2) if live.played else None
    return {"env": env_id, "agent": agent, **summary, "traces": str(out)}


def _agents(args: argparse.Namespace) -> list[str]:
    """Return the specifications with --temperature in them, once they are known to be good."""
    agents = []
    for text in args.agent:
        name, options = split_specification(text, kind="agent", names=AGENTS)
        if args.temperature is not None:
            options["temperature"] = f"{args.temperature:g}"
        check_options(f"agent {name!r}", options, AGENTS[name].options)
        agents.append(join_specification(name, options))
    return agents


def _label(agent: str) -> str:
    """Return an agent's part of a file's name: runs at other temperatures are other runs."""
    temperature = _temperature(agent)
    return agent_label(agent) + (f"-t{temperature:g}" if temperature is not None else "")


def _temperature(agent: str) -> float | None:
    _, options = split_specification(agent, kind="agent", names=AGENTS)
    return number(options, "temperature", 0.0) if "temperature" in options else None


def _content(specification: str) -> str:
    """Return a specification without what changes no answer, by which runs are resumed."""
    name, _, listed = specification.partition(":")
    kept = [item for item in listed.split(",") if item.partition("=")[0] not in _NO_CONTENT]
    return f"{name}:{','.join(kept)}" if any(kept) else name


def _env_maker(
    settings: dict[str, Any], dataset: Dataset, ray: str | None
) -> Callable[[], BirdInteractEnv]:
    """Return what makes an env: with the dataset as it is open here, or by name elsewhere."""
    if ray is None:
        return partial(make_env, {**settings, "dataset": dataset})
    name = settings["dataset"]
    if dataset.root == Path(name):  # a folder, which others would look for where they run
        name = str(dataset.root.resolve())
    return partial(make_env, {**settings, "dataset": name})


def _prepare(dataset: Dataset, settings: dict[str, Any]) -> None:
    """Load what will be played on, so that a bad server or database is one error at the start."""
    with Databases.open(url=settings.get("db")) as databases:
        for documents in dataset.databases.values():
            databases.template(documents.source)


def _jobs(
    env_id: str, agent: str, dataset: Dataset, settings: dict[str, Any], args: argparse.Namespace
) -> list[Job]:
    ids = list(dataset.tasks) if args.tasks == "all" else args.tasks.split(",")
    return [
        Job(
            env_id=env_id,
            dataset=dataset.name,
            task_id=dataset.task(task_id).instance_id,
            mode=settings["mode"],
            profile=settings["profile"],
            scorer=settings["scorer"],
            patience=settings["patience"],
            simulator=_content(settings["simulator"]),
            agent=_content(agent),
            seed=args.seed + sample,
            sample=sample,
            temperature=_temperature(agent),
        )
        for task_id in ids
        for sample in range(args.samples)
    ]


def _table(summaries: list[dict[str, Any]]) -> Table:
    """Lay the rates out within 80 columns; the rest follows as lines."""
    table = Table(title="Results", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for column in ("env", "agent", "n"):
        table.add_column(column, no_wrap=True)
    for column in ("SR 1", "BI", "DM", "SR 2", "BI", "DM", "reward [95%]"):
        table.add_column(column, justify="right", no_wrap=True)
    for s in summaries:
        groups = s["by_category"]
        rates = [
            _rate(group[key]) for key in ("sr1", "sr2") for group in (s, groups["BI"], groups["DM"])
        ]
        low, high = s["reward_ci95"] or (float("nan"), float("nan"))
        reward = f"{_rate(s['reward'])} [{low:.2f}, {high:.2f}]"
        counted = f"{s['counted']}/{s['episodes']}"
        table.add_row(_short(s["env"]), agent_label(s["agent"]), counted, *rates, reward)
    return table


def _details(s: dict[str, Any]) -> str:
    outcomes = ", ".join(f"{name} {n}" for name, n in s["outcomes"].items() if n)
    rate = s["episodes_per_second"]
    speed = f"; {rate:g} episodes/s" if rate is not None else ""
    coins = f"; {s['coins_spent']:g} coins" if s["coins_spent"] else ""
    name = f"{_short(s['env'])} {agent_label(s['agent'])}"
    return f"{name}: {outcomes}{coins}{_spending(s)}{speed}\n  {s['traces']}"


def _spending(s: dict[str, Any]) -> str:
    if s["tokens"] is None:
        return ""
    read, written = (n if n is None else short(n) for n in s["tokens"].values())
    cost = f", ${s['cost_usd']:.4g}" if s["cost_usd"] is not None else ", cost unknown"
    return f"; {read or 'unknown'} tokens read, {written or 'unknown'} written{cost}"


def _short(env_id: str) -> str:
    return env_id.removeprefix("BirdInteract").lstrip("-")


def _rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
