"""``bird-interact report``: what runs came to, in tables, plots, and beside each other."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console

from bird_interact_gym.cli.progress import counting_progress
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.reports.html import page
from bird_interact_gym.reports.layout import document
from bird_interact_gym.reports.markdown import markdown
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.reports.plots import Drawn, draw
from bird_interact_gym.reports.report import build_report
from bird_interact_gym.reports.rescoring import OTHER, rescore
from bird_interact_gym.reports.runs import Run, load_runs
from bird_interact_gym.reports.terminal import WIDTH, show

if TYPE_CHECKING:
    from collections.abc import Sequence

EXAMPLE = """examples:
  bird-interact report runs/demo
  bird-interact report runs/demo --published --html report.html
  bird-interact report before=runs/a.jsonl after=runs/b.jsonl --json
  bird-interact report runs/demo --rescore

RUNS are trace files or folders of them; NAME=PATH names one. Episodes of one setting are one run.
Exit code 1: --rescore could not grade a submission, by a fault of infrastructure."""


def add_parser(verbs: Any) -> None:
    """Add the verb."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        "report",
        help="tables and plots of runs, and runs compared",
        description="Report runs: success, reward, cost, breakdowns, actions, failures.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("runs", nargs="+", metavar="RUNS", help="trace files or folders")
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the report there")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write one page, plots and all")
    parser.add_argument("--plots", type=Path, metavar="DIR", help="write the plots there, as PNG")
    parser.add_argument(
        "--published", action="store_true", help="set the paper's published rows beside"
    )
    parser.add_argument(
        "--rescore",
        nargs="?",
        const=OTHER,
        choices=(OTHER, "strict", "official"),
        metavar="SCORER",
        help="grade the submissions again with strict or official (default: the other one)",
    )
    parser.add_argument(
        "--verdicts",
        type=Path,
        metavar="FILE",
        help="keep what --rescore finds there; the same command again goes on from it",
    )
    parser.add_argument("--workers", type=int, default=2, help="gradings at a time (--rescore)")
    parser.add_argument("--db", metavar="URL", help="a PostgreSQL server; else BIRD_INTERACT_DB")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    runs = load_runs(args.runs)
    report = build_report(runs, published=args.published, db=args.db)
    if args.rescore is not None:
        report["rescored"] = _rescore(runs, args)
    drawn = _draw(report) if args.html or args.markdown or args.plots else []
    _write(report, drawn, args)
    if args.json:
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    else:
        show(document(report), _console())
    return 1 if any(r["ungraded"] for r in report.get("rescored", ())) else 0


def _console() -> Console:
    """Return a console of 100 columns, or of a narrower terminal's own width."""
    console = Console(highlight=False)
    console.width = min(console.width, WIDTH) if console.is_terminal else WIDTH
    return console


def _draw(report: Figures) -> list[Drawn]:
    """Draw the plots, or say why there are none: the tables do not need them."""
    try:
        return draw(report)
    except ConfigurationError as error:
        report["notes"].append(f"no plots: {error}")
        sys.stderr.write(f"bird-interact report: {error}\n")
        return []


def _write(report: Figures, drawn: Sequence[Drawn], args: argparse.Namespace) -> None:
    """Write the files that were asked for; Markdown's plots stand in a folder beside it."""
    shown = document(report, plots=[d.plot for d in drawn])
    if args.html:
        _write_text(args.html, page(shown, plots={d.plot.name: d.svg() for d in drawn}))
    if args.markdown:
        beside = _write_plots(drawn, args.markdown.with_suffix(""))
        links = {name: f"{file.parent.name}/{file.name}" for name, file in beside.items()}
        _write_text(args.markdown, markdown(shown, plots=links))
    if args.plots and _write_plots(drawn, args.plots):
        sys.stderr.write(f"written: {args.plots}\n")


def _write_text(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    sys.stderr.write(f"written: {file}\n")


def _write_plots(drawn: Sequence[Drawn], folder: Path) -> dict[str, Path]:
    """Write the plots, if any, into a folder; return their files by name."""
    if drawn:
        folder.mkdir(parents=True, exist_ok=True)
    return {one.plot.name: one.write(folder) for one in drawn}


def _rescore(runs: Sequence[Run], args: argparse.Namespace) -> list[Figures]:
    with counting_progress() as progress:
        bar = progress.add_task("grading again", total=None)
        return rescore(
            runs,
            args.rescore,
            out=args.verdicts,
            db=args.db,
            workers=args.workers,
            on_progress=lambda done, total: progress.update(bar, completed=done, total=total),
        )
