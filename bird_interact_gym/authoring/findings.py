"""What is wrong with a task, by named rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]

Rule = Literal[
    "no-gold",  # solution and tests are withheld: nothing can be checked
    "start-state",  # the SQL that makes the phase's start state does not run
    "gold-fails",  # the gold does not pass, twice, under both scorers
    "gold-empty",  # the gold of a question gives no rows
    "gold-unparsed",  # the gold runs, but does not parse here: no mutants
    "nondeterministic",  # the same gold on the same state gives another result
    "row-order",  # the result depends on the physical order of the rows
    "clock",  # the gold reads the clock or a random source
    "snippet",  # an ambiguity's snippet does not stand in the gold
    "reading-paid",  # the gold in another reading of an ambiguity passes too
    "reading-fails",  # the other reading does not run
    "knowledge-id",  # an id of the knowledge base does not exist
    "knowledge-cycle",  # knowledge entries build on each other in a circle
    "mutants-survive",  # wrong variants of the gold pass
]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One finding. ``instance_id`` is None for what concerns a whole database.

    A task with an error cannot be scored fairly; a warning is for its author to look at.
    """

    instance_id: str | None
    phase: int | None
    rule: Rule
    severity: Severity
    message: str
