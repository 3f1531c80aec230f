"""Retrieval for stage 1: every thing a question may be about, indexed once per task and phase."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.users.candidates import WEAK, Candidate
from bird_interact_gym.users.constructs import Constructs
from bird_interact_gym.users.likeness import likeness_to
from bird_interact_gym.users.questions import Ask, all_stems, contains, content_stems, unquoted
from bird_interact_gym.users.synonyms import RELATED
from bird_interact_gym.users.topics import Topic, asked_topics

WEIGHTS = Path(__file__).with_name("ranking.json")

_DEFINING = re.compile(
    r"\b(mean(s|ing|t)?|defin\w+|refer\w*|interpret\w*|count(s|ed)? as|qualif\w+|consider\w*"
    r"|criteri\w+|thresholds?|formulas?|calculat\w*|comput\w*|clarif\w*|stands? for|determin\w+"
    r"|classif\w+|exactly|how (is|are)|what (is|are|does|makes|do)|measured?|handled)\b",
    re.I,
)


@dataclass(frozen=True, eq=False)
class Match:
    """A candidate with its score, and whether the question names it."""

    candidate: Candidate
    score: float
    named: bool = False


@dataclass(frozen=True)
class Found:
    """The candidates for a question, the best first, and what speaks for answering with none.

    ``together`` says that the scores are good enough to be added up: those of a task with examples.
    """

    matches: tuple[Match, ...]
    refusal: float
    together: bool = False

    @property
    def refused(self) -> bool:
        """Whether answering with none is likelier than with the best candidate, or with all."""
        scores = [match.score for match in self.matches]
        return refusal_wins(scores, self.refusal, together=self.together)


def refusal_wins(scores: Sequence[float], refusal: float, *, together: bool) -> bool:
    """Return whether a refusal is likelier than the best of some scores, or than all of them."""
    odds = [math.exp(score - refusal) for score in scores]
    return (sum(odds) if together else max(odds, default=0.0)) < 1


T = TypeVar("T")
Array = NDArray[np.float64]


class Signs(NamedTuple, Generic[T]):
    """What speaks for the candidates (an array each), or how much each of these counts."""

    mention: T
    covered: T
    loosely_covered: T
    own_topic: T
    held_topic: T
    off_topic: T
    term: T
    term_loosely: T
    listing: T
    number: T
    detail_off_topic: T
    gives_away: T
    alike: T
    construct: T


class RefusalSigns(NamedTuple):
    """What speaks for answering with no candidate, or how much each of these counts."""

    always: float
    odds: float
    alike: float
    construct: float


class Weights(NamedTuple):
    """What each sign counts."""

    candidate: Signs[float]
    refusal: RefusalSigns


@lru_cache(maxsize=1)
def fitted_weights() -> Mapping[str, Weights]:
    """Return the weights ``alone``, and those for tasks that come ``with_examples``.

    Log-linear models: the former fitted on the example questions of all bundled tasks
    (``starter/constructs.py``), the latter on the dev questions of the guard set
    (``starter/ranking.py``).
    """
    tables = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            name: Weights(Signs(**table["candidate"]), RefusalSigns(**table["refusal"]))
            for name, table in tables.items()
        }
    )


def _related(words: Mapping[str, float]) -> dict[str, float]:
    """Return the words of a description with others that mean nearly the same."""
    related = dict(words)
    for word, weight in words.items():
        for other in RELATED.get(word, ()):
            related[other] = max(related.get(other, 0.0), _RELATED_WEIGHT * weight)
    return related


def _shares(term: str | None) -> dict[str, float]:
    """Return the share of a term that each of its words is."""
    stems = content_stems(term or "")
    return {stem: count / len(stems) for stem, count in Counter(stems).items()}


def _numbers(candidate: Candidate) -> frozenset[float]:
    """Return the numbers of a candidate's SQL."""
    sql = [a.sql_snippet for a in candidate.ambiguities]
    sql += [candidate.piece.sql] if candidate.piece is not None else []
    return numbers_in(" ".join(sql))


_RELATED_WEIGHT = 0.7


def numbers_in(text: str) -> frozenset[float]:
    """Return the numbers of a text that stand alone."""
    return frozenset(float(n) for n in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", text))


class _Coverage:
    """How much of a question's words each of some descriptions holds."""

    def __init__(self, descriptions: Sequence[Mapping[str, float]]) -> None:
        self._size = len(descriptions)
        self._weights: dict[str, Array] = {}
        for number, words in enumerate(descriptions):
            for word, weight in words.items():
                held = self._weights.setdefault(word, np.zeros(self._size))
                held[number] = min(1.0, weight)

    def of(self, words: Iterable[tuple[str, float]]) -> Array:
        """Return for each description the sum of the words' weights, as far as it holds them."""
        covered = np.zeros(self._size)
        for word, weight in words:
            if word in self._weights:
                covered += weight * self._weights[word]
        return covered


class Index:
    """Scores candidates against a question; ``refused`` are example questions without an answer."""

    def __init__(self, candidates: Iterable[Candidate], refused: Sequence[str] = ()) -> None:
        self.candidates = tuple(candidates)
        known: Counter[str] = Counter(s for c in self.candidates for s in c.words)
        total = len(self.candidates) + 1
        self._rarity = {s: math.log(1 + total / n) for s, n in known.items()}
        self._unknown = 0.5 * math.log(1 + total)
        self._covering = _Coverage([c.words for c in self.candidates])
        self._loosely = _Coverage([_related(c.words) for c in self.candidates])
        self._terms = _Coverage([_shares(c.term) for c in self.candidates])
        self._own = _Coverage([dict.fromkeys(c.own_topics, 1.0) for c in self.candidates])
        self._held = _Coverage([dict.fromkeys(c.held_topics, 1.0) for c in self.candidates])
        self._numbers = [_numbers(c) for c in self.candidates]
        self._listing = np.array([float(c.is_listing) for c in self.candidates])
        self._detail = np.array([float(c.is_detail) for c in self.candidates])
        self._gives_away = np.array([float(c.gives_away) for c in self.candidates])
        examples = (*(c.examples for c in self.candidates), tuple(refused))
        self._likeness = likeness_to(examples)
        self._constructs = Constructs(self.candidates)
        self._has_examples = any(examples)

    def search(self, ask: Ask, odds: float) -> Found:
        """Return all candidates with their scores; ``odds`` are those of a refusal by the words."""
        weights = fitted_weights()["with_examples" if self._has_examples else "alone"]
        signs, refusal = self.signs(ask, odds)
        scores = np.stack(signs, axis=1) @ np.array(weights.candidate)
        matches = [
            Match(candidate, score, named=mention >= _FOCUSED)
            for candidate, score, mention in zip(
                self.candidates, scores.tolist(), signs.mention.tolist(), strict=True
            )
        ]
        matches.sort(key=lambda m: -m.score)
        score = sum(w * sign for w, sign in zip(weights.refusal, refusal, strict=True))
        return Found(tuple(matches), score, together=self._has_examples)

    def signs(self, ask: Ask, odds: float) -> tuple[Signs[Array], RefusalSigns]:
        """Return what speaks for each candidate, and what for answering with none."""
        query = _Query(ask)
        rarity = [
            (word, self._rarity.get(word, self._unknown) * w) for word, w in query.weights.items()
        ]
        whole = sum(weight for _, weight in rarity) or 1.0
        *alike, alike_refused = self._likeness.of(query.whole)
        *construct, construct_refused = self._constructs.of(query.whole).tolist()
        asked = [(topic, 1.0) for topic in query.asked]
        own = np.minimum(1.0, self._own.of(asked))
        held = np.minimum(1.0 - own, self._held.of(asked))
        signs = Signs(
            mention=np.array([self._mention(query, c) for c in self.candidates]),
            covered=self._covering.of(rarity) / whole,
            loosely_covered=self._loosely.of(rarity) / whole,
            own_topic=own,
            held_topic=held,
            off_topic=bool(asked) * (1.0 - own - held),
            term=self._terms.of((word, 1.0) for word in sorted(query.words)),
            term_loosely=self._terms.of((word, 1.0) for word in sorted(query.related)),
            listing=self._listing,
            number=np.array([float(bool(query.numbers & n)) for n in self._numbers]),
            detail_off_topic=self._detail * (1.0 - own),
            gives_away=self._gives_away,
            alike=np.array(alike),
            construct=np.array(construct),
        )
        return signs, RefusalSigns(
            always=1.0, odds=odds, alike=alike_refused, construct=construct_refused
        )

    def _mention(self, query: _Query, candidate: Candidate) -> float:
        """Return how clearly the question names the candidate."""
        told = any(contains(query.stems, literal) for literal in candidate.literals)
        best = 0.45 if told else 0.0
        for mention in candidate.mentions:
            if mention in query.quoted:
                return 3.0
            if mention in query.quoted_before:
                best = max(best, _QUOTED_BEFORE)
            if not mention or not any(len(s) > 2 and s not in WEAK for s in mention):
                continue
            if contains(query.stems, mention):
                best = max(best, query.focus(mention))
            elif contains(query.context, mention):
                best = max(best, 0.3)
            else:
                best = max(best, 0.6 * self._partial(query, mention))
        return best

    def _partial(self, query: _Query, mention: tuple[str, ...]) -> float:
        """Return the share of a mention's content that the question holds, if more than half."""
        weights = {s: self._rarity.get(s, self._unknown) for s in mention if s not in WEAK}
        held = sum(w for s, w in weights.items() if s in query.weights)
        share = held / sum(weights.values()) if weights else 0.0
        return share if share >= 0.5 else 0.0


_QUOTED_BEFORE = 2.0
_FOCUSED = 1.6
# What stands just before or after the phrase that a question asks to define, as stems.
_BEFORE = re.compile(
    r"\b(?:mean by|defin|definition of|refer to|interpret|clarif|consider|count as|formula for"
    r"|meant by)(?: (?:the|a|an|your|these|those|term|phrase|word))*$"
)
_AFTER = re.compile(
    r"(?:mean|refer|defin|be defin|is defin|are defin|be interpret|calculat|comput|stand for)\b"
)


def _topics(text: str) -> tuple[Topic, ...]:
    """Return the topics of a text; what it quotes is named, not asked about."""
    return asked_topics(unquoted(text))


class _Query:
    """The features of one question."""

    def __init__(self, ask: Ask) -> None:
        self.whole = ask.whole
        self.stems = all_stems(ask.text)
        self.text = " ".join(self.stems)
        self.context = all_stems(ask.context)
        self.quoted = frozenset(all_stems(q) for q in ask.quoted)
        self.quoted_before = frozenset(all_stems(q) for q in Ask(ask.context).quoted)
        self.topics = _topics(ask.text) or _topics(ask.context)
        self.defining = bool(_DEFINING.search(ask.text))
        self.weights: dict[str, float] = dict.fromkeys(content_stems(ask.context), 0.8)
        self.weights |= dict.fromkeys(content_stems(ask.text), 1.0)
        self.asked = frozenset(topic.name for topic in self.topics)
        self.words = frozenset([*self.weights, *self.stems])
        self.related = frozenset(o for w in self.weights for o in RELATED.get(w, ())) | self.words
        self.numbers = numbers_in(ask.text)

    def focus(self, mention: tuple[str, ...]) -> float:
        """Return how much a phrase that stands in the question is what it asks about."""
        before, _, after = f" {self.text} ".partition(f" {' '.join(mention)} ")
        if _BEFORE.search(before):
            return 1.8
        if _AFTER.match(after):
            return _FOCUSED
        return (1.0 if self.defining else 0.7) + 0.02 * len(mention)
