"""``bird-interact guard``: score a user simulator on guard questions."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from rich.console import Console
from rich.table import Table

from bird_interact_gym.cli.options import add_simulator_options, simulator_specification
from bird_interact_gym.cli.progress import counting_progress
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.users.endpoint import ChatModel, Endpoint
from bird_interact_gym.users.guard_score import GuardResult, ask_all, describe_errors, report
from bird_interact_gym.users.guard_set import CLASSES, SPLITS, load_guard_set
from bird_interact_gym.users.judge import judge, judge_report
from bird_interact_gym.users.registry import make_simulator

EXAMPLE = """examples:
  bird-interact guard --simulator offline --split heldout --json
  bird-interact guard --simulator llm --simulator-model gpt-4o-mini --judge qwen-72b llama-70b

A question counts as right where the simulator's label has the right class and the right term or
segment. --split takes heldout, dev, fresh, or a folder in UserSim-Guard's format.
Exit code 1: an answer leaks."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "guard",
        help="score a user simulator",
        description="Ask a user simulator guard questions; say how often it reacts rightly.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_simulator_options(parser, default="offline")
    parser.add_argument("--split", default="heldout", help=f"{', '.join(SPLITS)}, or a folder")
    parser.add_argument("--dataset", default="starter", help="dataset of the questions' tasks")
    parser.add_argument("--errors", action="store_true", help="list what was wrong")
    parser.add_argument("--judge", nargs="+", default=[], metavar="MODEL", help="models that rate")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    specification = simulator_specification(args) or "offline"
    simulator = make_simulator(specification)
    questions = load_guard_set(args.split)
    with counting_progress() as progress:
        bar = progress.add_task(f"{simulator.name} {args.split}", total=len(questions))
        results = ask_all(
            simulator,
            questions,
            load_dataset(args.dataset),
            on_result=lambda _: progress.update(bar, advance=1),
        )
    found = {"simulator": specification, "split": args.split, **report(results)}
    if args.judge:
        found["judges"] = _judged(results, args)
    if args.errors:
        found["errors"] = describe_errors(results)
    if args.json:
        sys.stdout.write(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    else:
        _show(found)
    return 1 if found["leaks"] else 0


def _judged(results: tuple[GuardResult, ...], args: argparse.Namespace) -> dict[str, Any]:
    options = {"base_url": args.simulator_url} if args.simulator_url else {}
    models = [ChatModel(Endpoint.from_options({**options, "model": m})) for m in args.judge]
    return judge_report(judge(results, models), args.judge)


def _show(found: dict[str, Any]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    table = Table(title=f"{found['simulator']} on {found['split']}: right class and place")
    table.add_column("")
    for name in CLASSES.values():
        table.add_column(name, justify="right")
    intervals = [f"{low:.3f}-{high:.3f}" for low, high in found["intervals"].values()]
    table.add_row("all", *map(_rate, found["accuracy"].values()))
    table.add_row("95%", *intervals)
    for style, group in found["by_style"].items():
        table.add_row(style, *map(_rate, group["accuracy"].values()))
    console.print(table)
    console.print(
        f"leaks {found['leaks']}, blocked {found['blocked']}, faults {found['faults']}, "
        f"median {found['median_ms']} ms"
    )
    if "judges" in found:
        console.print_json(data=found["judges"])
    for error in found.get("errors", ()):
        console.print(
            f"\n{error['instance_id']} {error['style']}: {error['question']}", markup=False
        )
        console.print(f"  expected {error['expected']} {error['reference']}", markup=False)
        console.print(f"  got {error['label'] or error['fault']}: {error['answer']}", markup=False)


def _rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
