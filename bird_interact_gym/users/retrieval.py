"""Retrieval for stage 1: every thing a question may be about, indexed once per task and phase."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from bird_interact_gym.tasks.knowledge import KnowledgeEntry
from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.pieces import Piece
from bird_interact_gym.users.questions import Ask, all_stems, contains, content_stems
from bird_interact_gym.users.topics import asked_topics, topics_in, topics_of_type

_DEFINING = re.compile(
    r"\b(mean(s|ing|t)?|defin\w+|refer\w*|interpret\w*|count(s|ed)? as|qualif\w+|consider\w*"
    r"|criteri\w+|thresholds?|formulas?|calculat\w*|comput\w*|clarif\w*|stands? for|determin\w+"
    r"|classif\w+|exactly|how (is|are)|what (is|are|does|makes|do)|measured?|handled)\b",
    re.I,
)


@dataclass(frozen=True, eq=False)
class Candidate:
    """A thing to ask about: an annotated term with its ambiguities, or a part of the gold.

    ``mentions`` are the stems of the phrases that name it, ``literals`` those of its text
    constants, ``words`` weigh the stems that describe it, ``own_topics`` follow from its type,
    ``held_topics`` from its SQL.
    """

    term: str | None
    ambiguities: tuple[Ambiguity, ...] = ()
    piece: Piece | None = None
    mentions: tuple[tuple[str, ...], ...] = ()
    literals: frozenset[tuple[str, ...]] = frozenset()
    words: Mapping[str, float] = field(default_factory=dict)
    own_topics: frozenset[str] = frozenset()
    held_topics: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Match:
    """A candidate with the confidence (0 and up) that the question is about it."""

    candidate: Candidate
    score: float
    named: bool = False


class Index:
    """Scores candidates against a question."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self.candidates = tuple(candidates)
        known: Counter[str] = Counter(s for c in self.candidates for s in c.words)
        total = len(self.candidates) + 1
        self._rarity = {s: math.log(1 + total / n) for s, n in known.items()}
        self._unknown = 0.5 * math.log(1 + total)

    def search(self, ask: Ask) -> tuple[Match, ...]:
        """Return all candidates with their scores, the best first."""
        query = _Query(ask)
        matches = [self._match(query, candidate) for candidate in self.candidates]
        return tuple(sorted(matches, key=lambda m: -m.score))

    def _match(self, query: _Query, candidate: Candidate) -> Match:
        mention, named = self._mention(query, candidate)
        about = _topic_score(query, candidate)
        if not about and not named:
            mention *= _damping(query, candidate, mention)
        score = mention + about + 0.6 * self._lexical(query, candidate)
        if candidate.term is not None and score > 0:
            score += 0.08
        return Match(candidate, score, named)

    def _lexical(self, query: _Query, candidate: Candidate) -> float:
        """Return how much of the question's content the candidate's words cover (0 to 1)."""
        covered = whole = 0.0
        for word, weight in query.weights.items():
            rarity = self._rarity.get(word, self._unknown) * weight
            whole += rarity
            covered += rarity * min(1.0, candidate.words.get(word, 0.0))
        return covered / whole if whole else 0.0

    def _mention(self, query: _Query, candidate: Candidate) -> tuple[float, bool]:
        """Return how clearly the question names the candidate, and whether it does so outright."""
        told = any(contains(query.stems, literal) for literal in candidate.literals)
        best, named = 0.45 if told else 0.0, False
        for mention in candidate.mentions:
            if mention in query.quoted:
                return 3.0, True
            if mention in query.quoted_before:
                best = max(best, _QUOTED_BEFORE)
            if not mention or not any(len(s) > 2 and s not in _WEAK for s in mention):
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
        weights = {s: self._rarity.get(s, self._unknown) for s in mention if s not in _WEAK}
        held = sum(w for s, w in weights.items() if s in query.weights)
        share = held / sum(weights.values()) if weights else 0.0
        return share if share >= 0.5 else 0.0


_QUOTED_BEFORE = 0.9
_FOCUSED = 1.6
_WEAK = frozenset(all_stems("the a an of in for to each per how many our their those its and or"))


# What stands just before or after the phrase that a question asks to define, as stems.
_BEFORE = re.compile(
    r"\b(?:mean by|defin|definition of|refer to|interpret|clarif|consider|count as|formula for"
    r"|meant by)(?: (?:the|a|an|your|these|those|term|phrase|word))*$"
)
_AFTER = re.compile(
    r"(?:mean|refer|defin|be defin|is defin|are defin|be interpret|calculat|comput|stand for)\b"
)


class _Query:
    """The features of one question."""

    def __init__(self, ask: Ask) -> None:
        self.stems = all_stems(ask.text)
        self.text = " ".join(self.stems)
        self.context = all_stems(ask.context)
        self.quoted = frozenset(all_stems(q) for q in ask.quoted)
        self.quoted_before = frozenset(all_stems(q) for q in Ask(ask.context).quoted)
        unquoted = re.sub(r"\"[^\"]*\"|“[^”]*”", " ", ask.text)
        self.topics = asked_topics(unquoted)
        self.defining = bool(_DEFINING.search(ask.text))
        self.weights: dict[str, float] = dict.fromkeys(content_stems(ask.context), 0.3)
        self.weights |= dict.fromkeys(content_stems(ask.text), 1.0)

    def focus(self, mention: tuple[str, ...]) -> float:
        """Return how much a phrase that stands in the question is what it asks about."""
        before, _, after = f" {self.text} ".partition(f" {' '.join(mention)} ")
        if _BEFORE.search(before):
            return 1.8
        if _AFTER.match(after):
            return _FOCUSED
        return (1.0 if self.defining else 0.7) + 0.02 * len(mention)


def _damping(query: _Query, candidate: Candidate, mention: float) -> float:
    """Weaken a mention where the question is about a detail that the candidate does not decide."""
    other_topic = bool(query.topics) and mention != _QUOTED_BEFORE
    half_named_detail = bool(candidate.own_topics) and mention < 0.65
    return 0.5 if other_topic or half_named_detail else 1.0


def _topic_score(query: _Query, candidate: Candidate) -> float:
    asked = {topic.name for topic in query.topics}
    if asked & candidate.own_topics:
        return 0.8
    return 0.45 if asked & candidate.held_topics else 0.0


def ambiguity_candidate(
    term: str,
    ambiguities: tuple[Ambiguity, ...],
    *,
    trees: Iterable[exp.Expr],
    names: Names,
    entries: Iterable[KnowledgeEntry] = (),
    hints: str = "",
) -> Candidate:
    """Describe an annotated term: its words, its snippets' columns, its entries, its topics."""
    trees = tuple(trees)
    types = " ".join(a.type for a in ambiguities)
    own = topics_of_type(types) if any(a.kind == "non_critical" for a in ambiguities) else ()
    mentions = {_content(all_stems(term)), all_stems(term)}
    words = _words(content_stems(term), 1.0)
    for tree in trees:
        _add(words, sql_words(tree, names))
    for entry in entries:
        mentions |= set(_entry_mentions(entry))
        _add(words, _words(content_stems(entry.knowledge), 0.9))
        _add(words, _words(content_stems(f"{entry.description} {entry.definition}"), 0.45))
    _add(words, _words(content_stems(hints), 0.5))
    return Candidate(
        term=term,
        ambiguities=ambiguities,
        mentions=tuple(sorted(mentions)),
        literals=_literals(trees),
        words=words,
        own_topics=frozenset(own),
        held_topics=frozenset(t for a in ambiguities for t in topics_in(a.sql_snippet)),
    )


def piece_candidate(
    piece: Piece, names: Names, entries: Iterable[KnowledgeEntry] = ()
) -> Candidate:
    """Describe a part of the gold by its columns, constants, aliases and topics.

    ``entries`` are the knowledge entries whose formula the part is. The list of the output columns
    is described by its topic alone: it names what the other parts are about.
    """
    listing = "output columns" in piece.topics
    return Candidate(
        term=None,
        piece=piece,
        mentions=tuple(sorted({m for entry in entries for m in _entry_mentions(entry)})),
        literals=_literals([piece.node]),
        words={} if listing else sql_words(piece.node, names),
        own_topics=piece.topics if piece.decides else frozenset(),
        held_topics=piece.topics,
    )


def sql_words(tree: exp.Expr, names: Names) -> dict[str, float]:
    """Weigh the stems that describe a piece of SQL: names, meanings, aliases, constants."""
    words: dict[str, float] = {}
    for column in tree.find_all(exp.Column):
        table = column.table
        _add(words, _words(content_stems(names.column(column.name, table)), 0.9))
        _add(words, _words(content_stems(names.meaning(column.name, table)[:400]), 0.45))
        _add(words, _words(content_stems(names.words(column.name)), 0.8))
    for alias in tree.find_all(exp.Alias):
        _add(words, _words(content_stems(names.words(alias.alias)), 0.9))
    for literal in tree.find_all(exp.Literal):
        _add(words, _words(all_stems(str(literal.this)), 0.7))
    for path in tree.find_all(exp.JSONPathKey):
        _add(words, _words(content_stems(names.words(str(path.this))), 0.8))
    for node in tree.walk():
        _add(words, _words(all_stems(_CONSTRUCTS.get(type(node), "")), 0.5))
    for table_node in tree.find_all(exp.Table):
        _add(words, _words(content_stems(names.table(table_node.name)), 0.6))
    return words


# Everyday words for constructs, beside the names and constants in them.
_CONSTRUCTS: Mapping[type[exp.Expr], str] = {
    exp.Count: "count number many", exp.Sum: "total sum", exp.Avg: "average mean",
    exp.Min: "lowest minimum earliest", exp.Max: "highest maximum latest",
    exp.GTE: "minimum least threshold", exp.GT: "minimum more threshold",
    exp.LTE: "maximum most threshold", exp.LT: "maximum less threshold",
    exp.PercentileCont: "median percentile", exp.GroupConcat: "separator list combined joined",
    exp.Case: "category label class classification", exp.Window: "running within",
}  # fmt: skip


def _entry_mentions(entry: KnowledgeEntry) -> Iterable[tuple[str, ...]]:
    yield all_stems(entry.knowledge)
    yield all_stems(re.sub(r"\([^)]*\)", " ", entry.knowledge))
    for acronym in re.findall(r"\(([^)]+)\)", entry.knowledge):
        yield all_stems(acronym)


def _literals(trees: Iterable[exp.Expr]) -> frozenset[tuple[str, ...]]:
    """Return the stems of the text constants that are words."""
    texts = (str(n.this) for tree in trees for n in tree.find_all(exp.Literal) if n.is_string)
    return frozenset(all_stems(t) for t in texts if re.fullmatch(r"[A-Za-z][A-Za-z -]{3,40}", t))


def _content(stems: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(s for s in stems if s not in _WEAK)


def _words(stems: Iterable[str], weight: float) -> dict[str, float]:
    return dict.fromkeys(stems, weight)


def _add(words: dict[str, float], more: Mapping[str, float]) -> None:
    for word, weight in more.items():
        words[word] = max(weight, words.get(word, 0.0))
