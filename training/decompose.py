"""LearNAT's decomposition search over a dataset: SFT rows, step pairs and a tree report.

Without any model, on the bundled tasks (under a minute on a CPU):
    python -m training.decompose --dataset starter --proposer oracle --noise .3 --report tree.html

With a chat model behind any OpenAI-compatible endpoint (vLLM, ...), three rounds, on BIRD:
    OPENAI_API_KEY=... python -m training.decompose --dataset bird/train.json --proposer chat \
        --model <name> --base-url http://localhost:8000/v1 --rounds 3 --out runs/decompose

The ablation, greedy chain / plain MCTS / guided by the syntax tree:
    python -m training.decompose --dataset starter --noise .3 --method compare --calls 150
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bird_interact_gym.database import Databases
from bird_interact_gym.decomposition import (
    Budget,
    ChatOptions,
    ChatProposer,
    Checker,
    GoldQuestion,
    Noise,
    OracleProposer,
    Pool,
    PostgresChecker,
    Proposer,
    SearchOptions,
    SearchResult,
    SqliteChecker,
    gold_questions,
    greedy_chain,
    load_bird,
    pair_row,
    pairs,
    plain_mcts,
    search,
    self_improve,
    sft_row,
    tree_report,
)
from bird_interact_gym.decomposition.bird import database_folder
from bird_interact_gym.errors import BirdInteractError, ConfigurationError, GradingError
from bird_interact_gym.sqltree import SqlSyntaxError, parse_statements
from bird_interact_gym.tasks import load_dataset

METHODS = {"greedy": greedy_chain, "mcts": plain_mcts, "guided": search}
RATES = (0.25, 0.5, 0.75, 0.95)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the search; returns 0, or 2 with one line on stderr."""
    args = _parser().parse_args(argv)
    console = Console(stderr=True)
    try:
        with _questions(args) as (tasks, checker):
            usable = _usable(tasks, checker, console)[: args.limit]
            if not usable:
                raise ConfigurationError(f"{args.dataset}: expected at least one usable gold query")
            if args.method == "compare":
                _compare(usable, checker, args)
            else:
                _synthesise(usable, checker, args, console)
    except BirdInteractError as error:
        sys.stderr.write(f"decompose: {error}\n")
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training.decompose",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--dataset", default="starter", help="a dataset's name or folder, or BIRD's dev.json")
    add("--databases", type=Path, help="BIRD: SQLite folder (default: <stem>_databases)")
    add("--limit", type=int, help="only the first N questions")
    add("--proposer", choices=["oracle", "chat"], default="oracle")
    add("--noise", type=float, nargs="+", default=[0.0], metavar="P",
        help="oracle: P(repeat a step) and P(mistake); one number stands for both")  # fmt: skip
    add("--model", help="chat: the model's name")
    add("--base-url", help="chat: the endpoint (default: OPENAI_BASE_URL or OpenAI's)")
    add("--temperature", type=float, default=0.8)
    add("--method", choices=[*METHODS, "compare"], default="guided")
    add("--mode", choices=["blocks", "paper"], default="blocks")
    add("--projection", choices=["strict", "gold_cols", "any_source_col"], default="any_source_col")
    add("--simulations", type=int, default=50)
    add("--expand", type=int, default=3, help="k, proposals per call")
    add("--max-depth", type=int, help="steps per path (default: what the gold needs; paper: 5)")
    add("--calls", type=int, help="model calls per question at most")
    add("--tokens", type=int, help="tokens per question at most")
    add("--rounds", type=int, default=3, help="rounds of self-improvement")
    add("--pool", type=Path, help="a pool.jsonl to start from")
    add("--seed", type=int, nargs="+", default=[0], help="several: only for --method compare")
    add("--out", type=Path, help="folder for sft.jsonl, pairs.jsonl, pool.jsonl, summary.json")
    add("--report", type=Path, help="the tree report, one HTML file")
    return parser


@contextmanager
def _questions(args: argparse.Namespace) -> Iterator[tuple[list[GoldQuestion], Checker]]:
    """Yield the questions and what compares their results."""
    if args.dataset.endswith(".json"):
        file = Path(args.dataset)
        databases = args.databases or database_folder(file)
        yield load_bird(file, databases=databases), SqliteChecker(databases)
        return
    dataset = load_dataset(args.dataset)
    with Databases.open() as opened:
        checker = PostgresChecker(dataset, opened)
        try:
            yield gold_questions(dataset), checker
        finally:
            checker.close()


def _usable(
    tasks: Sequence[GoldQuestion], checker: Checker, console: Console
) -> list[GoldQuestion]:
    """Return the questions whose gold parses and runs; the others are named, never dropped mute."""
    usable: list[GoldQuestion] = []
    for task in tasks:
        try:
            parse_statements(task.gold, dialect=task.question.dialect)
            checker.equal(task, task.gold)
        except (SqlSyntaxError, GradingError) as error:
            console.print(f"left out {task.id}: {error}", style="yellow", markup=False)
        else:
            usable.append(task)
    return usable


def _proposer(args: argparse.Namespace, tasks: Sequence[GoldQuestion], seed: int) -> Proposer:
    if args.proposer == "chat":
        if not args.model:
            raise ConfigurationError("--proposer chat: expected --model, the model's name")
        return ChatProposer(
            ChatOptions(
                model=args.model, base_url=args.base_url, temperature=args.temperature, seed=seed
            )
        )
    repeat, mistake = args.noise[0], args.noise[-1]
    if len(args.noise) > 2 or min(repeat, mistake) < 0 or repeat + mistake > 1:
        raise ConfigurationError(
            f"--noise: expected one or two probabilities of sum <= 1, got {args.noise}"
        )
    return OracleProposer(tasks, noise=Noise(repeat=repeat, mistake=mistake), seed=seed)


def _options(args: argparse.Namespace) -> SearchOptions:
    return SearchOptions(
        simulations=args.simulations,
        expand=args.expand,
        max_depth=args.max_depth,
        mode=args.mode,
        projection=args.projection,
        budget=Budget(calls=args.calls, tokens=args.tokens),
    )


def _synthesise(
    tasks: Sequence[GoldQuestion], checker: Checker, args: argparse.Namespace, console: Console
) -> None:
    start = time.monotonic()
    pool = Pool.load(args.pool) if args.pool else Pool()

    def tell(round: int, result: SearchResult) -> None:
        console.print(
            f"round {round + 1}  {result.task.id:<16} {result.stop:<12} "
            f"{len(result.best.path):>2} steps  {result.calls:>3} calls",
            markup=False,
            highlight=False,
        )

    improved = self_improve(
        tasks,
        _proposer(args, tasks, args.seed[0]),
        checker,
        pool,
        options=_options(args),
        rounds=args.rounds,
        method=METHODS[args.method],
        on_result=tell,
    )
    found = [pair for result in improved.results for pair in pairs(result, checker)]
    right = sum(r.solved or _right(r, checker) for r in improved.results)
    summary = {
        "questions": len(tasks),
        "solved_after_round": list(improved.solved),
        "execution_accuracy": right / len(tasks),
        "calls": improved.calls,
        "tokens": improved.tokens,
        "pairs": len(found),
        "mean_margin": sum(p.margin for p in found) / len(found) if found else None,
        "seconds": round(time.monotonic() - start, 1),
    }
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        rows = [row for result in improved.results if (row := sft_row(result)) is not None]
        _write_lines(args.out / "sft.jsonl", rows)
        _write_lines(args.out / "pairs.jsonl", map(pair_row, found))
        pool.save(args.out / "pool.jsonl")
        (args.out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n")
    if args.report:
        subtitle = f"{args.dataset}, {args.proposer} proposer, {args.method} search, " + (
            f"noise {args.noise}, seed {args.seed[0]}" if args.proposer == "oracle" else args.model
        )
        page = tree_report(
            improved.results, title="Decomposition trees", subtitle=subtitle, pairs=len(found)
        )
        args.report.write_text(page, encoding="utf-8")
    sys.stdout.write(json.dumps(summary, indent=2) + "\n")


def _right(result: SearchResult, checker: Checker) -> bool:
    steps = result.best.steps
    return bool(steps) and checker.equal(result.task, steps[-1].sql)


def _write_lines(path: Path, rows: Iterator[dict[str, object]] | list[dict[str, object]]) -> None:
    with path.open("w", encoding="utf-8") as lines:
        for row in rows:
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def _compare(tasks: Sequence[GoldQuestion], checker: Checker, args: argparse.Namespace) -> None:
    """Print solved rate and calls of each method over all seeds, and the calls a rate takes.

    "clean" is the rate of solutions whose every step is progressive; calls and tokens are means
    per question, solved or not.
    """
    table = Table(title=f"{args.dataset}: {len(tasks)} golds x seeds {args.seed}")
    for name in ("method", "solved", "clean", "calls", "tokens"):
        table.add_column(name, justify="left" if name == "method" else "right")
    for rate in RATES:
        table.add_column(f"calls for {rate:.0%}", justify="right")
    options = _options(args)
    for name, method in METHODS.items():
        run = replace(options, simulations=10**6) if name == "greedy" and args.calls else options
        results = [
            method(task, proposer, checker, options=run)
            for seed in args.seed
            for proposer in [_proposer(args, tasks, seed)]
            for task in tasks
        ]
        taken = sorted(result.calls for result in results if result.solved)
        solved = len(taken) / len(results)
        row = [name, f"{solved:.1%}", f"{sum(r.clean for r in results) / len(results):.1%}"]
        row.append(f"{sum(r.calls for r in results) / len(results):.1f}")
        row.append(f"{sum(r.tokens for r in results) / len(results):,.0f}")
        table.add_row(*row, *(_calls_for(rate, taken, len(results)) for rate in RATES))
    Console(width=100).print(table)


def _calls_for(rate: float, taken: Sequence[int], questions: int) -> str:
    """Return the calls a question must be given so that this share of all is solved."""
    needed = max(1, -(-int(rate * questions * 1000) // 1000))
    return str(taken[needed - 1]) if needed <= len(taken) else "-"


if __name__ == "__main__":
    sys.exit(main())
