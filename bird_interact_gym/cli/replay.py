"""``bird-interact replay``: recorded episodes as one HTML file, to be read and compared."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from bird_interact_gym.cli.progress import counting_progress
from bird_interact_gym.reports.replay import Run, find_runs, write_replay

EXAMPLE = """example:
  bird-interact replay runs/demo -o replay.html

RUN is a trace file or a folder of them. The file that is written needs no network and no server:
open it in a browser, press ? for the keys."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "replay",
        help="write episodes as an HTML file",
        description="Write recorded episodes as one HTML file, to be read and compared.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN")
    parser.add_argument("-o", "--out", type=Path, default=Path("replay.html"), metavar="FILE")
    parser.add_argument("--title", help="title of the page (default: the names of the runs)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    runs = find_runs(args.runs)
    title = args.title or ", ".join(
        path.resolve().name.removesuffix(".jsonl") for path in args.runs
    )
    with counting_progress() as progress:
        bar = progress.add_task("reading", total=sum(_lines(run.path) for run in runs))

        def on_trace(run: Run) -> None:
            progress.update(bar, advance=1, description=run.name)

        replay = write_replay(runs, args.out, title=title, on_trace=on_trace)
    episodes = "1 episode" if replay.episodes == 1 else f"{replay.episodes:,} episodes"
    sys.stdout.write(f"{replay.path}: {episodes}, {replay.size / 1e6:.1f} MB\n")
    return 0


def _lines(path: Path) -> int:
    """Return how many traces a file holds, as a measure of the work ahead."""
    with path.open("rb") as file:
        return sum(1 for _ in file)
