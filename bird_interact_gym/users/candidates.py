"""What a question may be about: annotated terms and parts of the gold, described for retrieval."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from bird_interact_gym.tasks.knowledge import KnowledgeEntry
from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.pieces import Piece
from bird_interact_gym.users.questions import all_stems, content_stems
from bird_interact_gym.users.topics import topics_in, topics_of_type


@dataclass(frozen=True, eq=False)
class Candidate:
    """A thing to ask about: an annotated term with its ambiguities, or a part of the gold.

    ``mentions`` are the stems of the phrases that name it, ``literals`` those of its text
    constants, ``words`` weigh the stems that describe it, ``own_topics`` follow from its type,
    ``held_topics`` from its SQL. ``gives_away`` marks a part of the gold that an annotated
    ambiguity covers. ``examples`` are questions about it.
    """

    term: str | None
    ambiguities: tuple[Ambiguity, ...] = ()
    piece: Piece | None = None
    mentions: tuple[tuple[str, ...], ...] = ()
    literals: frozenset[tuple[str, ...]] = frozenset()
    words: Mapping[str, float] = field(default_factory=dict)
    own_topics: frozenset[str] = frozenset()
    held_topics: frozenset[str] = frozenset()
    gives_away: bool = False
    examples: tuple[str, ...] = ()

    @property
    def is_listing(self) -> bool:
        """Whether it is the list of the output columns."""
        return "output columns" in self.own_topics and self.term is None

    @property
    def is_detail(self) -> bool:
        """Whether only non-critical ambiguities bear the term."""
        return bool(self.ambiguities) and all(a.kind == "non_critical" for a in self.ambiguities)


WEAK = frozenset(all_stems("the a an of in for to each per how many our their those its and or"))


def ambiguity_candidate(
    term: str,
    ambiguities: tuple[Ambiguity, ...],
    *,
    trees: Iterable[exp.Expr],
    names: Names,
    entries: Iterable[KnowledgeEntry] = (),
    hints: str = "",
    examples: tuple[str, ...] = (),
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
        examples=examples,
    )


def piece_candidate(
    piece: Piece,
    names: Names,
    entries: Iterable[KnowledgeEntry] = (),
    *,
    gives_away: bool = False,
    examples: tuple[str, ...] = (),
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
        gives_away=gives_away,
        examples=examples,
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
    return tuple(s for s in stems if s not in WEAK)


def _words(stems: Iterable[str], weight: float) -> dict[str, float]:
    return dict.fromkeys(stems, weight)


def _add(words: dict[str, float], more: Mapping[str, float]) -> None:
    for word, weight in more.items():
        words[word] = max(weight, words.get(word, 0.0))
