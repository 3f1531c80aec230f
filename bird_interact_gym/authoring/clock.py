"""Golds that read the clock or a random source, and how to pin the clock.

Found among the words of the SQL, function bodies included: not in strings, comments or quoted
names, and also in golds that do not parse. Pinning writes constants into the gold. It is no way to
play a task, for a prediction would still read the real clock; it shows whether the rest is sound.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from bird_interact_gym.sqltree.positions import Word, words

_KEYWORDS = {
    "current_date": "DATE '{day}'",
    "current_timestamp": "TIMESTAMPTZ '{day} 00:00:00'",
    "localtimestamp": "TIMESTAMP '{day} 00:00:00'",
    "current_time": "TIMETZ '00:00:00'",
    "localtime": "TIME '00:00:00'",
}
_FUNCTIONS = {"now", "clock_timestamp", "statement_timestamp", "transaction_timestamp"}
_UNPINNED = {"random", "random_normal", "gen_random_uuid", "uuid_generate_v1", "uuid_generate_v4"}
_UNPINNED |= {"timeofday", "pg_backend_pid", "txid_current", "pg_current_xact_id"}
_DAYS = {"'now'": 0, "'today'": 0, "'tomorrow'": 1, "'yesterday'": -1}
_TIME_TYPES = {"date", "timestamp", "timestamptz"}


@dataclass(frozen=True, kw_only=True)
class ClockRead:
    """One place that reads the clock; ``pinned`` is a template, None where no date can help."""

    name: str
    start: int
    end: int
    pinned: str | None


def clock_reads(text: str) -> tuple[ClockRead, ...]:
    """Return the places of a statement that read the clock or a random source, in order."""
    found = words(text)
    reads = []
    for index, word in enumerate(found):
        if text[word.start] == '"':
            continue
        read = _keyword(found, index) or _call(found, index) or _special_date(found, index)
        if read is not None:
            reads.append(read)
    return tuple(reads)


def pin_clock(text: str, day: datetime.date) -> str:
    """Return the statement with the clock at the start of a day; random sources stay."""
    for read in reversed(clock_reads(text)):
        if read.pinned is not None:
            constant = read.pinned.format(
                day=day.isoformat(),
                tomorrow=(day + datetime.timedelta(days=1)).isoformat(),
                yesterday=(day - datetime.timedelta(days=1)).isoformat(),
            )
            text = text[: read.start] + constant + text[read.end :]
    return text


def _keyword(found: Sequence[Word], index: int) -> ClockRead | None:
    word = found[index]
    if word.text == "tablesample":
        return _read(word, word.start + len(word.text), None)
    if word.text not in _KEYWORDS:
        return None
    end = word.start + len(word.text)
    following = [w.text for w in found[index + 1 : index + 4]]
    if following[:1] == ["("] and following[2:] == [")"]:  # a precision, as in LOCALTIME(0)
        end = found[index + 3].start + 1
    return _read(word, end, _KEYWORDS[word.text])


def _call(found: Sequence[Word], index: int) -> ClockRead | None:
    word = found[index]
    if index + 1 == len(found) or found[index + 1].text != "(":
        return None
    opening, closing = index + 1, _closing(found, index + 1)
    end = found[closing].start + 1
    if word.text in _UNPINNED:
        return _read(word, end, None)
    if word.text in _FUNCTIONS and closing == opening + 1:
        return _read(word, end, _KEYWORDS["current_timestamp"])
    if word.text == "age" and closing > opening + 1 and not _has_comma(found, opening, closing):
        return _read(word, found[opening].start + 1, "AGE(DATE '{day}', ")
    return None


def _special_date(found: Sequence[Word], index: int) -> ClockRead | None:
    """``'now'::date`` and its like, which PostgreSQL reads from the clock."""
    word = found[index]
    text = word.text.lower()
    if text not in _DAYS:
        return None
    before = found[index - 1].text if index else ""
    after = [w.text for w in found[index + 1 : index + 3]]
    if before not in _TIME_TYPES and not (
        len(after) == 2 and after[0] in ("::", "as") and after[1] in _TIME_TYPES
    ):
        return None
    day = {0: "'{day}'", 1: "'{tomorrow}'", -1: "'{yesterday}'"}[_DAYS[text]]
    return _read(word, word.start + len(word.text), day)


def _read(word: Word, end: int, pinned: str | None) -> ClockRead:
    return ClockRead(name=word.text, start=word.start, end=end, pinned=pinned)


def _closing(found: Sequence[Word], opening: int) -> int:
    depth = 0
    for index in range(opening, len(found)):
        depth += (found[index].text == "(") - (found[index].text == ")")
        if depth == 0:
            return index
    return len(found) - 1


def _has_comma(found: Sequence[Word], opening: int, closing: int) -> bool:
    depth = 0
    for word in found[opening:closing]:
        depth += (word.text == "(") - (word.text == ")")
        if depth == 1 and word.text == ",":
            return True
    return False
