"""The leak guard: no answer carries more of the gold than the snippet that was chosen.

It stands behind every simulator. An answer is a leak where it holds SQL or code, a run of the
gold's tokens or a constant of it from outside the chosen snippet, an identifier of the schema
that the question did not use, or a list of steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from sqlglot.tokenizer_core import TokenType

from bird_interact_gym.users.questions import all_stems, stem
from bird_interact_gym.users.simulator import REFUSAL, Reply, UserContext
from bird_interact_gym.users.snippets import tokens

RUN = 5
"""So many consecutive tokens of the gold, outside the chosen snippet, are a leak."""

_CODE = re.compile(r"```|~~~|\$\$")
_STATEMENT = re.compile(
    r"\bSELECT\b[^.?!]{1,400}?\bFROM\s+[\w\"]|\bINSERT\s+INTO\s+\w+\s*\(|\bUPDATE\s+\w+\s+SET\s+\w+\s*="
    r"|\bDELETE\s+FROM\s+\w|\bCREATE\s+(?:OR\s+REPLACE\s+)?(?:VIEW|TABLE|FUNCTION)\s+\w+\s*(?:AS|\()"
    r"|\bWITH\s+\w+\s+AS\s*\(",
)
_LOWER_STATEMENT = re.compile(
    r"\bselect\s+[\w.*,()\s\"]{1,300}\sfrom\s+(\w+)|\binsert\s+into\s+(\w+)|\bupdate\s+(\w+)\s+set\b"
    r"|\bdelete\s+from\s+(\w+)",
    re.I,
)
_STEP = re.compile(r"^\s*(?:\d{1,2}[.)]\s|step\s+\d+\b|[-*]\s+step\b)", re.I | re.M)
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d+(?:\.\d+)?|<=|>=|<>|!=|->>?|::|\|\||[-+*/=<>]")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Leak:
    """Why an answer was blocked, and what gave it away."""

    kind: str
    evidence: str


def find_leak(
    answer: str,
    *,
    question: str,
    allowed: Iterable[str],
    gold: Iterable[str],
    identifiers: frozenset[str],
) -> Leak | None:
    """Return the first leak of an answer, or None.

    ``allowed`` is the text the answer may draw on: the chosen snippets and the user's own
    request. ``identifiers`` are the schema's raw names in lower case (``schema_identifiers``).
    """
    allowed = [*allowed, question]
    gold = list(gold)
    statement = _CODE.search(answer) or _STATEMENT.search(answer)
    if statement is not None:
        return Leak("sql", statement.group()[:80])
    for match in _LOWER_STATEMENT.finditer(answer):
        table = next(g for g in match.groups() if g)
        if table.lower() in identifiers or any(table.lower() in g.lower() for g in gold):
            return Leak("sql", match.group()[:80])
    steps = _STEP.findall(answer)
    if len(steps) >= 3:
        return Leak("steps", steps[0].strip())
    used = {w.lower() for w in _IDENTIFIER.findall(question)}
    for word in _IDENTIFIER.findall(answer):
        if word.lower() in identifiers and word.lower() not in used:
            return Leak("identifier", word)
    return _overlap(answer, allowed, gold) or _constant(answer, allowed, gold)


def schema_identifiers(context: UserContext, *, words: Iterable[str] = ()) -> frozenset[str]:
    """Return the table and column names that no business user would say, in lower case.

    A name that is a plain word of the documents (or one of ``words``) is no secret.
    """
    named = {n for pair in context.meanings.by_column for n in pair}
    named |= {m.lower() for m in re.findall(r'CREATE TABLE "?(\w+)', context.schema, re.I)}
    prose = [e.knowledge + " " + e.description for e in context.knowledge]
    prose += [s.query + " " + (s.clear_query or "") for s in context.task.subtasks]
    prose += [_plain(m) for m in context.meanings.by_column.values()]
    vocabulary = {s for text in [*prose, *words] for s in all_stems(text)}
    return frozenset(n for n in named if not n.isalpha() or stem(n) not in vocabulary)


def guarded(
    reply: Reply,
    context: UserContext,
    *,
    question: str,
    allowed: Iterable[str],
    identifiers: frozenset[str],
) -> Reply:
    """Return the reply, or the refusal in its place where its answer leaks."""
    if reply.answer == REFUSAL:
        return reply
    leak = find_leak(
        reply.answer,
        question=question,
        allowed=allowed,
        gold=context.task.subtask(context.phase).sol_sql,
        identifiers=identifiers,
    )
    return reply if leak is None else replace(reply, answer=REFUSAL, resolved=(), blocked=True)


def _plain(meaning: object) -> str:
    return meaning if isinstance(meaning, str) else re.sub(r"[^A-Za-z ]", " ", str(meaning))


@lru_cache(maxsize=1024)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Return the runs of tokens, brackets and commas aside, that hold two words or more."""
    found = [w.lower() for w in _TOKEN.findall(text)]
    runs = (tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1))
    return frozenset(run for run in runs if sum(w[0].isalpha() for w in run) > 1)


@lru_cache(maxsize=1024)
def _texts(statement: str) -> frozenset[str]:
    """Return a statement's text constants of four characters or more, in lower case."""
    constants = (t.text for t in tokens(statement) if t.token_type is TokenType.STRING)
    return frozenset(c.strip("%").lower() for c in constants if len(c.strip("%")) >= 4)


def _overlap(answer: str, allowed: list[str], gold: list[str]) -> Leak | None:
    said = _runs(answer)
    if not said:
        return None
    shared = {run for g in gold for run in said & _runs(g)}
    for run in sorted(shared.difference(*(_runs(a) for a in allowed))):
        return Leak("overlap", " ".join(run))
    return None


def _constant(answer: str, allowed: list[str], gold: list[str]) -> Leak | None:
    """Find a text constant of the gold (four characters or more) that was not to be told."""
    free, said = " ".join(allowed).lower(), answer.lower()
    for text in sorted(text for statement in gold for text in _texts(statement)):
        if (f"'{text}'" in said or f'"{text}"' in said) and text not in free:
            return Leak("constant", text)
    return None
