"""The command line ``bird-interact``: one file per verb, a thin skin over the library.

Exit codes: 0 done, 1 done and something is amiss (the verb says what), 2 not done.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from bird_interact_gym.cli import (
    audit,
    doctor,
    export,
    guard,
    import_data,
    new_task,
    play,
    replay,
    report,
    rollout,
    stats,
    synth,
    validate,
)
from bird_interact_gym.errors import BirdInteractError

VERBS = (
    rollout,
    play,
    replay,
    report,
    export,
    doctor,
    audit,
    guard,
    import_data,
    validate,
    synth,
    stats,
    new_task,
)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all verbs."""
    top = argparse.ArgumentParser(
        prog="bird-interact", description="Interactive text-to-SQL on PostgreSQL."
    )
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    for module in VERBS:
        module.add_parser(verbs)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; an expected error is one line on stderr and exit code 2."""
    args = parser().parse_args(argv)
    try:
        code: int = args.run(args)
    except BirdInteractError as error:
        sys.stderr.write(f"bird-interact {args.verb}: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("\nInterrupted. What had ended is kept; run the same command again.\n")
        return 130
    return code


def entry_point() -> None:
    """Run the console script."""
    sys.exit(main())
