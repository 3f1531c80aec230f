"""Retrieval for stage 1: every thing a question may be about, indexed once per task and phase."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType

from bird_interact_gym.users.candidates import WEAK, Candidate
from bird_interact_gym.users.questions import Ask, all_stems, contains, content_stems
from bird_interact_gym.users.synonyms import RELATED
from bird_interact_gym.users.topics import Topic, asked_topics

_DEFINING = re.compile(
    r"\b(mean(s|ing|t)?|defin\w+|refer\w*|interpret\w*|count(s|ed)? as|qualif\w+|consider\w*"
    r"|criteri\w+|thresholds?|formulas?|calculat\w*|comput\w*|clarif\w*|stands? for|determin\w+"
    r"|classif\w+|exactly|how (is|are)|what (is|are|does|makes|do)|measured?|handled)\b",
    re.I,
)


@dataclass(frozen=True, eq=False)
class Match:
    """A candidate with its score, which ranks, and the evidence (0 and up) that it is meant."""

    candidate: Candidate
    score: float
    named: bool = False
    evidence: float = 0.0


_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "mention": 1.2,
        "covered": 2.1,
        "loosely covered": 2.4,
        "own topic": 1.7,
        "off topic": -1.55,
        "term": 0.5,
        "term, loosely": 1.05,
        "listing": 1.1,
        "number": 0.6,
        "detail, off topic": -0.7,
        "gives away": -0.9,
    }
)
"""What each sign counts: a log-linear model fitted on the dev questions of the guard set, rounded;
fitted on four fifths of the tasks, it ranks the others as well."""


class _Described:
    """A candidate with what of its description does not depend on the question."""

    def __init__(self, candidate: Candidate) -> None:
        self.candidate = candidate
        self.related = dict(candidate.words)
        for word, weight in candidate.words.items():
            for other in RELATED.get(word, ()):
                self.related[other] = max(self.related.get(other, 0.0), _RELATED_WEIGHT * weight)
        self._term = content_stems(candidate.term or "")
        sql = [a.sql_snippet for a in candidate.ambiguities]
        sql += [candidate.piece.sql] if candidate.piece is not None else []
        self.numbers = numbers_in(" ".join(sql))

    def told(self, words: Set[str]) -> float:
        """Return the share of the term's words that are among some words."""
        return sum(s in words for s in self._term) / len(self._term) if self._term else 0.0


_RELATED_WEIGHT = 0.7


def numbers_in(text: str) -> frozenset[float]:
    """Return the numbers of a text that stand alone."""
    return frozenset(float(n) for n in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", text))


def _covered(rarity: Iterable[tuple[str, float]], words: Mapping[str, float]) -> float:
    """Return how much of a question's content some words cover (0 to 1)."""
    covered = whole = 0.0
    for word, weight in rarity:
        whole += weight
        covered += weight * min(1.0, words.get(word, 0.0))
    return covered / whole if whole else 0.0


class Index:
    """Scores candidates against a question."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self.candidates = tuple(candidates)
        known: Counter[str] = Counter(s for c in self.candidates for s in c.words)
        total = len(self.candidates) + 1
        self._rarity = {s: math.log(1 + total / n) for s, n in known.items()}
        self._unknown = 0.5 * math.log(1 + total)
        self._described = [_Described(c) for c in self.candidates]

    def search(self, ask: Ask) -> tuple[Match, ...]:
        """Return all candidates with their scores, the best first."""
        query = _Query(ask)
        rarity = [
            (word, self._rarity.get(word, self._unknown) * w) for word, w in query.weights.items()
        ]
        matches = [self._match(query, rarity, described) for described in self._described]
        return tuple(sorted(matches, key=lambda m: -m.score))

    def _match(
        self, query: _Query, rarity: list[tuple[str, float]], described: _Described
    ) -> Match:
        candidate = described.candidate
        mention, named = self._mention(query, candidate)
        covered = _covered(rarity, candidate.words)
        loosely = _covered(rarity, described.related)
        own = bool(query.asked & candidate.own_topics)
        held = not own and bool(query.asked & candidate.held_topics)
        off_topic = bool(query.asked) and not own and not held
        score = (
            _WEIGHTS["mention"] * mention
            + _WEIGHTS["covered"] * covered
            + _WEIGHTS["loosely covered"] * loosely
            + _WEIGHTS["own topic"] * own
            + _WEIGHTS["off topic"] * off_topic
            + _WEIGHTS["term"] * described.told(query.words)
            + _WEIGHTS["term, loosely"] * described.told(query.related)
            + _WEIGHTS["listing"] * candidate.is_listing
            + _WEIGHTS["number"] * bool(query.numbers & described.numbers)
            + _WEIGHTS["detail, off topic"] * (candidate.is_detail and not own)
            + _WEIGHTS["gives away"] * candidate.gives_away
        )
        evidence = max(mention, loosely, 0.8 * own, 0.45 * held)
        return Match(candidate, score, named, evidence)

    def _mention(self, query: _Query, candidate: Candidate) -> tuple[float, bool]:
        """Return how clearly the question names the candidate, and whether it does so outright."""
        told = any(contains(query.stems, literal) for literal in candidate.literals)
        best, named = 0.45 if told else 0.0, False
        for mention in candidate.mentions:
            if mention in query.quoted:
                return 3.0, True
            if mention in query.quoted_before:
                best = max(best, _QUOTED_BEFORE)
            if not mention or not any(len(s) > 2 and s not in WEAK for s in mention):
                continue
            if contains(query.stems, mention):
                focus = query.focus(mention)
                best, named = max(best, focus), named or focus >= _FOCUSED
            elif contains(query.context, mention):
                best = max(best, 0.3)
            else:
                best = max(best, 0.6 * self._partial(query, mention))
        return best, named

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
    return asked_topics(re.sub(r"\"[^\"]*\"|“[^”]*”", " ", text))


class _Query:
    """The features of one question."""

    def __init__(self, ask: Ask) -> None:
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
