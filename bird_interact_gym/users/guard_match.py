"""Whether a reply is right for a guard question, and whether it carries more gold than it may.

Deliberately a second reading of the gold, by words, that shares nothing with the leak guard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bird_interact_gym.tasks.task import Task
from bird_interact_gym.users.guard_set import GuardQuestion
from bird_interact_gym.users.simulator import Reply

RUN = 4
"""So many words of the gold in a row, outside the chosen snippet, are a leak."""

_WORD = re.compile(r"'[^']*'|\"[^\"]*\"|\w+(?:\.\d+)?|->>?|[<>=!~|:]+|[-+*/%]")
_CAST = re.compile(r"::\s*(?:double\s+precision|\w+)(?:\s*\(\s*\d+(?:\s*,\s*\d+)*\s*\))?", re.I)
_CAST_CALL = re.compile(r"\bCAST\s*\(", re.I)
_CAST_TYPE = re.compile(
    r"\bAS\s+(?:DOUBLE\s+PRECISION|INT|INTEGER|BIGINT|DECIMAL|NUMERIC|TEXT|DATE|TIMESTAMPTZ|"
    r"TIMESTAMP|REAL|FLOAT|BOOLEAN|VARCHAR)(?:\s*\([\d\s,]+\))?\s*\)",
    re.I,
)
_TYPED = re.compile(r"\b(?:DATE|TIMESTAMPTZ|TIMESTAMP|TIME)\s+(?=')", re.I)
_OPENING = re.compile(
    r"^\s*(?:(?:(?:AND|OR|WHERE|HAVING)\s+)+(?=\S)|UPDATE\s+\w+(?:\s+\w+)?\s+(?=SET\b))", re.I
)
_SYNONYMS = {"!=": "<>", "~~": "like", "integer": "int", "numeric": "decimal", "now": "current"}
_NOISE = frozenset({"as", "asc", "outer", "inner"})
_NEGATED = frozenset({"is", "in", "like", "ilike", "between"})
_BREAKS = frozenset({"and", "or", "null", "exists"})


def is_right(question: GuardQuestion, reply: Reply, task: Task) -> bool:
    """Return whether a reply has the right class, and the right term or segment.

    A term is right where it is one of the references, a segment where ``same_place`` says so for
    one of them. A question without references is scored by its class.
    """
    if reply.label.kind != question.kind or reply.blocked:
        return False
    if not question.reference:
        return True
    if question.kind == "labeled":
        return reply.label.target in question.reference
    return any(
        same_place(reply.segment or "", fragment, task.subtask(1).sol_sql)
        for fragment in question.reference
    )


def same_place(segment: str, fragment: str, gold: Iterable[str]) -> bool:
    """Return whether a segment of the gold and a reference fragment are the same place.

    The words of one must stand in the other, in a row, whatever their case, spacing, brackets,
    table prefixes and casts, and the AND, WHERE or UPDATE before the fragment; a whole statement
    of the gold is no place in it, unless the fragment is that statement. A list of output names is
    the place of every fragment that ends in one of them (``... AS name``).
    """
    said, wanted = place_words(segment), place_words(_OPENING.sub("", fragment))
    if said and said == wanted:
        return True
    if not said or not wanted or any(said == place_words(statement) for statement in gold):
        return False
    if _is_list(segment) and wanted[-1] in said and (len(wanted) == 1 or _names_it(fragment)):
        return True
    return _within(wanted, said) or _within(said, wanted)


def place_words(sql: str) -> tuple[str, ...]:
    """Return the words that tell places of a gold apart.

    ``DATE '2025-01-01'`` is a cast too, and ``NOT x IN ...`` stands for ``x NOT IN ...``.
    """
    text = _TYPED.sub(" ", _CAST.sub(" ", sql))
    text = _CAST_CALL.sub(" ", _CAST_TYPE.sub(" ", text))
    text = re.sub(r"\b[A-Za-z_]\w*\.(?=[A-Za-z_\"])", "", text)
    words = (w.lower() for w in _WORD.findall(text))
    return _negations_inside([_SYNONYMS.get(w, w) for w in words if w not in _NOISE])


def _negations_inside(words: list[str]) -> tuple[str, ...]:
    """Return the words with each leading NOT moved to the comparison that it negates."""
    for start in (i for i, word in enumerate(words[:-1]) if word == "not"):
        rest = words[start + 1 :]
        end = next((i for i, w in enumerate(rest) if w in _NEGATED or w in _BREAKS), 0)
        if end and rest[end] in _NEGATED:
            rest.insert(end + (rest[end] == "is"), "not")
            words = [*words[:start], *rest]
    return tuple(words)


def _is_list(segment: str) -> bool:
    return bool(re.fullmatch(r"[\w\s,.()\"]+", segment)) and "," in segment


def _names_it(fragment: str) -> bool:
    return bool(
        re.search(r"\bAS\s+\w+\s*,?\s*$", fragment, re.I) or re.fullmatch(r"[\w., ]+", fragment)
    )


def _within(part: Sequence[str], whole: Sequence[str]) -> bool:
    size = len(part)
    return any(tuple(whole[i : i + size]) == tuple(part) for i in range(len(whole) - size + 1))


def leaked(reply: Reply, question: str, task: Task, phase: int = 1) -> str | None:
    """Return what of the gold an answer carries beyond its snippet, or None.

    Either ``RUN`` words of the gold in a row, at least two of them code (an operator, or a name
    with an underscore), or a name of the gold with an underscore that the question did not use.
    """
    subtask = task.subtask(phase)
    chosen = [a.sql_snippet for a in task.ambiguities if a.term == reply.label.target]
    free = " ".join([subtask.query, subtask.clear_query or "", question])
    said = _raw_words(reply.answer)
    for name in sorted(set(said)):
        is_name = "_" in name and any(name in _raw_words(g) for g in subtask.sol_sql)
        if is_name and name not in _raw_words(free):
            return name
    open_runs = {run for text in [*chosen, reply.segment or "", free] for run in _runs(text)}
    for statement in subtask.sol_sql:
        for run in sorted((_runs(reply.answer) & _runs(statement)) - open_runs):
            if sum(not w.isalnum() for w in run) >= 2:
                return " ".join(run)
    return None


def _raw_words(text: str) -> list[str]:
    return [w.lower() for w in re.findall(r"\w+|[<>=!~|]+|[-+*/%]", text)]


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _raw_words(text)
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
