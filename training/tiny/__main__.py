"""Proof of learning: SFT, DPO, DPO with the AST margin and GRPO on a small model from scratch.

    python -m training.tiny --out runs/train-tiny

The table and the learning curves come out in --out, beside each stage's model, its episodes on the
held-out tasks and its log. The same command again goes on where a run was cut short.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bird_interact_gym.errors import BirdInteractError
from training.checkpoints import keep_settings
from training.tiny.proof import Proof
from training.tiny.report import draw_curves, markdown, print_table
from training.tiny.scale import SCALES
from training.tiny.stages import Classroom


def main(argv: Sequence[str] | None = None) -> int:
    """Run the proof; returns 0, or 2 with one line on stderr."""
    parser = argparse.ArgumentParser(
        prog="python -m training.tiny",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--out", type=Path, default=Path("runs/train-tiny"))
    add("--scale", choices=tuple(SCALES), default="cpu")
    add("--seed", type=int, default=0)
    add("--fresh", action="store_true", help="delete what --out holds, and start anew")
    add("--db", metavar="URL", help="a PostgreSQL server")
    args = parser.parse_args(argv)
    if args.fresh:
        shutil.rmtree(args.out, ignore_errors=True)
    started = time.monotonic()

    def tell(text: str) -> None:
        sys.stderr.write(f"[{time.monotonic() - started:5.0f} s] {text}\n")

    try:
        keep_settings(args.out, {"scale": args.scale, "seed": args.seed})
        room = Classroom(scale=SCALES[args.scale], seed=args.seed, out=args.out, db=args.db)
        results = Proof(room, tell).run()
    except BirdInteractError as error:
        sys.stderr.write(f"train-tiny: {error}\n")
        return 2
    print_table(results, seed=args.seed, seconds=time.monotonic() - started)
    (args.out / "table.md").write_text(markdown(results, seed=args.seed))
    draw_curves(args.out, tuple(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
