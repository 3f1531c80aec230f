"""Stage 2: a clarification snippet in the words of a business user (paper 3.3).

The wording is generated from the chosen snippet alone. It keeps every threshold, constant,
direction and rule of it, so that the SQL can be rebuilt, and names columns by their documented
meaning, never by their identifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlglot import exp

from bird_interact_gym.users.names import Names
from bird_interact_gym.users.snippets import parse_snippet
from bird_interact_gym.users.wording.aggregates import AGGREGATES
from bird_interact_gym.users.wording.changes import CHANGES
from bird_interact_gym.users.wording.clauses import CLAUSES
from bird_interact_gym.users.wording.conditions import CONDITIONS
from bird_interact_gym.users.wording.fragments import by_tokens, is_prose, prose
from bird_interact_gym.users.wording.speaker import Speaker, is_bracketed
from bird_interact_gym.users.wording.texts import TEXTS
from bird_interact_gym.users.wording.values import VALUES

_VALUES = {**VALUES, **TEXTS, **AGGREGATES}
_CLAUSES = {**CLAUSES, **CHANGES}


def verbalise(snippet: str, names: Names, *, concepts: Mapping[str, str] | None = None) -> str:
    """Return a snippet in plain words, without a capital and a full stop.

    ``concepts`` maps formulas (``formula_key`` of their tree) to the name the user has for them;
    where one occurs in the snippet, its name is said in its place.
    """
    nodes = parse_snippet(snippet)
    if nodes:
        return verbalise_nodes(nodes, names, concepts=concepts)
    return prose(snippet, names) if is_prose(snippet) else by_tokens(snippet, names)


def verbalise_nodes(
    nodes: Iterable[exp.Expr], names: Names, *, concepts: Mapping[str, str] | None = None
) -> str:
    """Return parsed nodes in plain words, one after the other."""
    speaker = Speaker(
        names, values=_VALUES, conditions=CONDITIONS, clauses=_CLAUSES, concepts=concepts
    )
    text = ", ".join(said for said in (speaker.say(node) for node in nodes) if said)
    return text[1:-1] if is_bracketed(text) else text
