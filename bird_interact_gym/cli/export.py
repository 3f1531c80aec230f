"""``bird-interact export``: traces become SFT conversations or preference pairs, as JSONL."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bird_interact_gym.episode import OUTCOMES
from bird_interact_gym.rollouts.trace import Trace
from bird_interact_gym.training_data import (
    FORMATS,
    EpisodeFilter,
    PairOptions,
    Script,
    best_per_task,
    demonstrations,
    read_all,
    script_named,
    step_pairs,
    task_finder,
    write_rows,
)
from bird_interact_gym.training_data.preferences import LEAST_MARGIN, PAIRS_PER_STATE

EXAMPLE = """examples:
  bird-interact export runs/demo --format sft --out sft.jsonl
  bird-interact export runs/demo --format pairs --actions react --out pairs.jsonl

sft takes episodes that passed with clean actions, unless filters say otherwise; pairs take all but
those that infrastructure ended. Rows are in TRL's conversational form and load with
datasets.load_dataset("json", data_files="sft.jsonl"). Exit code 1: no row came out."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "export",
        help="make training data of traces",
        description="Write SFT conversations or step-level preference pairs of traces as JSONL.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("traces", nargs="+", type=Path, metavar="TRACES", help="trace files, or folders of them")
    add("--format", required=True, choices=("sft", "pairs"))
    add("--out", required=True, type=Path, metavar="FILE.jsonl")
    add("--json", action="store_true", help="print the counts as JSON")
    add_script_options(parser)
    _add_filters(parser)
    pairs = parser.add_argument_group("pairs")
    pairs.add_argument("--least-margin", type=float, default=LEAST_MARGIN, metavar="D")
    pairs.add_argument("--per-state", type=int, default=PAIRS_PER_STATE, metavar="N")
    pairs.add_argument("--dataset", help="where the gold is, when not where the traces say")
    pairs.add_argument("--db", metavar="URL", help="a PostgreSQL server, for generated datasets")
    parser.set_defaults(run=run)


def add_script_options(parser: argparse.ArgumentParser) -> None:
    """Add how conversations are written."""
    group = parser.add_argument_group("conversations")
    group.add_argument(
        "--actions", choices=tuple(FORMATS), default="tools", help="how actions are written"
    )
    group.add_argument(
        "--system",
        metavar="FILE",
        help="a system prompt, or 'none' (default: the chat agent's; compact has none)",
    )


def _add_filters(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which episodes")
    group.add_argument("--outcome", nargs="+", choices=OUTCOMES, help="default for sft: pass")
    group.add_argument("--min-reward", type=float, metavar="R")
    group.add_argument("--max-coins", type=float, metavar="C", help="coins spent (mode a)")
    group.add_argument("--mode", nargs="+", choices=("a", "c"))
    group.add_argument("--agent", nargs="+", metavar="NAME")
    group.add_argument("--tasks", nargs="+", metavar="ID")
    group.add_argument(
        "--best", type=int, metavar="N", help="each task's N best: reward, then coins, then turns"
    )
    group.add_argument("--unclean", action="store_true", help="sft: also with refused actions")


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    counts: Counter[str] = Counter()
    traces = list(_chosen(read_all(args.traces), _filter(args), counts))
    if args.best is not None:
        kept = best_per_task(traces, args.best)
        counts["left out: not among the best"] += len(traces) - len(kept)
        traces = kept
    script = script_named(args.actions, args.system)
    rows = demonstrations(traces, script) if args.format == "sft" else _pairs(traces, script, args)
    for row in write_rows(args.out, rows):
        counts["rows"] += 1
        if args.format == "pairs":
            counts[f"rows: {row['provenance']['source']}"] += 1
    _tell(counts, args)
    return 0 if counts["rows"] else 1


def _filter(args: argparse.Namespace) -> EpisodeFilter:
    def given(values: list[str] | None) -> frozenset[str] | None:
        return frozenset(values) if values is not None else None

    sft = args.format == "sft"
    return EpisodeFilter(
        outcomes=given(args.outcome) or (frozenset({"pass"}) if sft else None),
        least_reward=args.min_reward,
        most_coins=args.max_coins,
        modes=given(args.mode),
        agents=given(args.agent),
        tasks=given(args.tasks),
        clean=sft and not args.unclean,
    )


def _chosen(
    traces: Iterable[Trace], chosen: EpisodeFilter, counts: Counter[str]
) -> Iterator[Trace]:
    for trace in traces:
        counts["episodes"] += 1
        reason = chosen.reason_against(trace)
        if reason is None:
            yield trace
        else:
            counts[f"left out: {reason}"] += 1


def _pairs(
    traces: list[Trace], script: Script, args: argparse.Namespace
) -> Iterator[dict[str, Any]]:
    options = PairOptions(script=script, least_margin=args.least_margin, per_state=args.per_state)

    def left_out(trace: Trace, reason: str) -> None:
        sys.stderr.write(f"left out {trace['task_id']}: {reason}\n")

    task_of = task_finder(args.dataset, db=args.db)
    return step_pairs(traces, task_of, options=options, left_out=left_out)


def _tell(counts: Counter[str], args: argparse.Namespace) -> None:
    if args.json:
        sys.stdout.write(json.dumps({**counts, "out": str(args.out)}, indent=2) + "\n")
        return
    for name, count in sorted(counts.items()):
        sys.stdout.write(f"{count:>7}  {name}\n")
    sys.stdout.write(f"{args.out}\n")
