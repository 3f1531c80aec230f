"""Which words ask about which kinds of SQL: learned from the questions about all bundled tasks.

Serves every task, above all those without example questions of their own: "should equals share a
place?" points to a window of ranks whatever is ranked, and "busiest ward's name?" to no answer.
``constructs.npz`` holds a weight for each pair of a word (or up to three in a row, or a mark of how
the question is written) and a kind of SQL, or a refusal; ``starter/constructs.py`` fits them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sqlglot import exp

from bird_interact_gym.users.candidates import Candidate
from bird_interact_gym.users.questions import all_stems

WEIGHTS = Path(__file__).with_name("constructs.npz")
REFUSAL_KIND = "refusal"
"""What the last row is: to answer with no candidate."""

Array = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class ConstructWeights:
    """A weight for each word (row) and kind (column), in steps of a size of the row's own."""

    words: Mapping[str, int]
    kinds: Mapping[str, int]
    steps: NDArray[np.float32]
    weights: NDArray[np.int8]


@lru_cache(maxsize=1)
def fitted_constructs() -> ConstructWeights:
    """Return the bundled weights."""
    with np.load(WEIGHTS) as stored:
        return ConstructWeights(
            words={word: row for row, word in enumerate(stored["words"].tolist())},
            kinds={kind: column for column, kind in enumerate(stored["kinds"].tolist())},
            steps=stored["steps"],
            weights=stored["weights"],
        )


class Constructs:
    """Scores candidates, and a refusal, by what kind of SQL the words of a question ask about."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._fitted = fitted_constructs()
        self._held = kinds_held(candidates, self._fitted.kinds)

    def of(self, question: str) -> Array:
        """Return a score for each candidate and for a refusal; 0 where it has no known word."""
        fitted = self._fitted
        found = (fitted.words.get(word) for word in words_asked(question))
        rows = np.array(sorted(row for row in found if row is not None), np.intp)
        asked = fitted.steps[rows] @ fitted.weights[rows].astype(np.float32)
        scores: Array = self._held @ asked.astype(np.float64)
        return scores / math.sqrt(max(1, len(rows)))


def words_asked(question: str) -> frozenset[str]:
    """Return a question's stems, the pairs and triples of neighbours, and marks of its manner."""
    stems = all_stems(question)
    ended = ("^", *stems, "$")
    runs = (" ".join(ended[i : i + n]) for n in (2, 3) for i in range(len(ended) - n + 1))
    return frozenset((*stems, *runs, *_manner(question)))


_MANNER = {
    "#offers": re.compile(r"\bor\b"),
    "#code": re.compile(r"\b[A-Z]+-?\d"),
    "#digit": re.compile(r"\d"),
    "#quotes": re.compile(r"(?<!\w)[\"“'](?=\w)[^\"“”']*[\"”']"),
    "#states": re.compile(r"[^?\s]\Z"),
    "#identifier": re.compile(r"\w[_.]\w"),
    "#colon": re.compile(":"),
}
_END = re.compile(r"[.?!](?:\s|$)")


def _manner(question: str) -> Iterator[str]:
    """Yield marks, which no stem is: a terse question with a code in it is about the data."""
    words, sentences = len(question.split()), len(_END.findall(question))
    yield f"#length {min(6, int(math.log2(words + 1)))}"
    yield f"#sentences {min(4, sentences)}"
    yield from (mark for mark, pattern in _MANNER.items() if pattern.search(question))


def kinds_held(candidates: Sequence[Candidate], kinds: Mapping[str, int]) -> Array:
    """Return how much of each kind (columns) the candidates are, and in the last row a refusal.

    Candidates are vectors of length 1, less their mean: what speaks for all of them alike speaks
    for an answer, which is the refusal's to say.
    """
    held = np.zeros((len(candidates) + 1, len(kinds)))
    for row, candidate in enumerate(candidates):
        columns = sorted({kinds[kind] for kind in kinds_of(candidate) if kind in kinds})
        held[row, columns] = 1 / math.sqrt(max(1, len(columns)))
    if candidates:
        held[:-1] -= held[:-1].mean(axis=0)
    held[-1, kinds[REFUSAL_KIND]] = 1.0
    return held


def kinds_of(candidate: Candidate) -> Iterator[str]:
    """Yield the kinds of SQL or of ambiguity that a candidate is."""
    yield from (f"decides {topic}" for topic in candidate.own_topics)
    yield from (f"holds {topic}" for topic in candidate.held_topics)
    for ambiguity in candidate.ambiguities:
        yield from ("annotated", ambiguity.kind, ambiguity.type)
    if candidate.piece is None:
        return
    node = candidate.piece.node
    yield from ("a part", f"is {_name(node)}", f"is {_name(node)} of {_name(node.this)}")
    if candidate.gives_away:
        yield "annotated within"
    if candidate.piece.decides:
        yield "decides"
    nodes = tuple(node.walk())
    yield f"size {int(math.log2(len(nodes) + 1))}"
    yield from _kinds_in(nodes)


def _kinds_in(nodes: Iterable[exp.Expr]) -> Iterator[str]:
    for node in nodes:
        yield _name(node)
        if isinstance(node, exp.Anonymous):
            yield f"function {node.name.lower()}"
        elif isinstance(node, exp.Literal):
            yield "text" if node.is_string else "number"
        elif isinstance(node, exp.Join):
            yield f"{node.side.lower() or 'inner'} join"
        elif isinstance(node, exp.Ordered):
            yield "descending" if node.args.get("desc") else "ascending"
        elif isinstance(node, exp.DataType):
            yield f"type {node.this.name.lower()}"
        elif isinstance(node, exp.Case):
            yield "with else" if node.args.get("default") else "without else"


def _name(node: object) -> str:
    return type(node).__name__
