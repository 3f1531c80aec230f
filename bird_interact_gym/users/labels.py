"""Reading what a language model wrote: its answer between tags, and its label."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.parts import Part, find_part
from bird_interact_gym.users.simulator import Label

_CALL = re.compile(
    r"(?P<kind>labeled|unlabeled|unanswerable)\s*\(\s*(?P<argument>\"(?:[^\"\\]|\\.)*\"|'[^']*')?\s*\)",
    re.S,
)


class LabelError(ValueError):
    """The text is not one of the allowed labels; the message tells the model what would be."""


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """A label that is allowed here, with what it stands for."""

    label: Label
    ambiguities: tuple[Ambiguity, ...] = ()
    part: Part | None = None

    @property
    def sql(self) -> tuple[str, ...]:
        """The SQL that an answer may be made from."""
        snippets = tuple(dict.fromkeys(a.sql_snippet for a in self.ambiguities))
        return snippets if self.part is None else (self.part.sql,)


def tagged(text: str) -> str:
    """Return what stands between ``<s>`` and ``</s>``, thoughts left out; else all of the text.

    Prompts may end with an opened ``<s>``, so the opening tag may be missing. The last one counts,
    for a thought may speak of it.
    """
    said = text.rpartition("</think>")[2]
    opened = said.rpartition("<s>")[2]
    return opened.partition("</s>")[0].strip()


def parse_labels(
    text: str, ambiguities: Sequence[Ambiguity], gold: Sequence[str], *, several: bool
) -> tuple[Chosen, ...]:
    """Return the label of a model's text, or several where they are allowed, one a line.

    Raises LabelError for anything but ``labeled("term")`` with an annotated term,
    ``unlabeled("segment")`` with the address or the text of a part of the gold, and
    ``unanswerable()``.
    """
    lines = [line.strip() for line in tagged(text).splitlines() if line.strip()]
    if not lines or (len(lines) > 1 and not several):
        raise LabelError("expected exactly one label")
    return tuple(_parse(line, ambiguities, gold) for line in lines)


def _parse(text: str, ambiguities: Sequence[Ambiguity], gold: Sequence[str]) -> Chosen:
    match = _CALL.fullmatch(text)
    if match is None or (match["kind"] == "unanswerable") != (match["argument"] is None):
        raise LabelError(
            'expected labeled("term"), unlabeled("segment") or unanswerable(), and nothing else'
        )
    if match["kind"] == "unanswerable":
        return Chosen(label=Label(kind="unanswerable"))
    argument = _unquoted(match["argument"])
    return _labeled(argument, ambiguities) if match["kind"] == "labeled" else _part(argument, gold)


def _unquoted(literal: str) -> str:
    if literal.startswith("'"):
        return literal[1:-1]
    try:
        return str(json.loads(literal, strict=False))
    except ValueError:
        return literal[1:-1]


def _labeled(term: str, ambiguities: Sequence[Ambiguity]) -> Chosen:
    meant = tuple(a for a in ambiguities if _plain(a.term) == _plain(term))
    if not meant:
        known = ", ".join(json.dumps(a.term, ensure_ascii=False) for a in ambiguities)
        raise LabelError(f"{term!r} is no annotated term; expected one of {known or 'none'}")
    return Chosen(label=Label(kind="labeled", target=meant[0].term), ambiguities=meant)


def _part(named: str, gold: Sequence[str]) -> Chosen:
    part = find_part(gold, named)
    if part is None:
        raise LabelError(f"{named!r} is no segment; expected the address of one that was listed")
    return Chosen(label=Label(kind="unlabeled", target=part.address), part=part)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
