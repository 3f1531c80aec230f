"""Reading a clarification question: sentences, quoted terms, offered options, content words.

The text is data. Tags, template markers and code fences are cut away before anything looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

LONGEST_QUESTION = 4000
"""So many characters of a question are read; nobody reads more."""

_MARKERS = re.compile(r"\[\[.*?\]\]|<[^<>\n]{0,80}>|```.*?(?:```|$)", re.S)
_SENTENCE = re.compile(r"(?<=[?!])[\"”')\]]*\s+|(?<=[.;])\s+(?=[A-Z\"“0-9])|\n+")
_NUMBERING = re.compile(r"^\s*(?:[-*•]\s+|\(?\d{1,2}[.):]\s+|\(?[a-h]\)\s+)")
_QUOTED = re.compile(
    r"\"([^\"\n]{1,160})\"|“([^”\n]{1,160})”|(?<!\w)'([^'\n]{2,80})'(?!\w)|`([^`\n]{1,80})`"
)
_QUOTATION = re.compile(r"\"[^\"]*\"|“[^”]*”")
_ASKING = re.compile(
    r"^(?:and |also,? |then |so |finally,? |second(?:ly)?,? |first(?:ly)?,? |please |kindly )*"
    r"(?:what|which|how|who|where|when|why|is|are|do|does|did|should|shall|would|could|can|will"
    r"|may|might|define|clarify|specify|explain|describe|confirm|tell|let me know|give|show"
    r"|provide|share|write|list|print|reveal|send|generate|create|output|paste|walk|ignore"
    r"|disregard|forget|repeat|translate|help)\b|^(?:i need|i want|i would like|i'd like)\b"
    r"|\b(?:not sure|unsure|unclear|ambiguous|wonder(?:ing)?|like to know|need to know)\b"
    r"|\b(?:could|can|would) you\b|\b(?:please|kindly) (?:clarify|specify|explain|define"
    r"|confirm)\b",
    re.I,
)
_ANOTHER = re.compile(
    r",?\s+(?:and|also|plus)\s+(?=(?:also\s+)?(?:how|what|which|should|do|does|is|are|where|when)\b"
    r"[^?]{8,})",
    re.I,
)
_SMALL_TALK = re.compile(
    r"(?:\w+[,!]? ){0,3}(?:can|could|would|may) (?:you|i) (?:please |just |mind )*"
    r"(?:help(?:ing)?|ask|check|clarify|explain)"
    r"(?: (?:me|us|you|out|something|a question|one thing|a few things|with|this|that|it)){0,4}\?",
    re.I,
)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+(?:\.\d+)?")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS_OF_ASKING = """
    a about above accurate accurately actual actually after all also am an and any approach
    are as ask asked at available based be because been before being between both business but
    by calculate calculated calculation calculations can case category certain clarify
    clarification column columns compute computed concrete consider considered context correct
    correctly could counts criteria criterion data database define defined defines defining
    definition depend description desired determine did display do does done each e.g else
    ensure exact exactly example expect expected explain field fields find first follow
    following for from further get give given giving going handle handled handling has have
    having help here how i i'd i'll i'm identify if in include included information instance
    intend intended intent interpret interpretation interpreted into is it it's its just know
    let like likely list look looking make makes made count counted counting happen happens
    decide decides decided become becomes make making may me mean meaning means measure measured
    meant mention mentioned metric might more most must my need needed needs no not now of off
    on once one only or order other our out output over own particular phrase please possible
    precise precisely prefer preferred provide purpose qualifies qualify query question quite
    rather really record records refer referring refers regard regarding relevant report
    represent request requested require required result results return right rows rule said
    same say see set shall should show so some sort specific specifically specify such sure
    take task tell term terms than thank thanks that the their them then there these they
    thing this those threshold through to treat treated two type understand unclear unit units
    up use used user using value values vary want wanted was way we well were what when where
    whether which while who why will with within without wondering word work working would yes
    you your you'd you're
"""
_STOP = frozenset(_WORDS_OF_ASKING.split())
_SUFFIXES = (
    ("issions", "it"), ("ission", "it"),
    ("ations", "at"), ("ation", "at"), ("ities", "ity"), ("ments", "ment"), ("ingly", ""),
    ("iest", "y"), ("ies", "y"), ("ied", "y"), ("ness", ""), ("ings", ""), ("ing", ""),
    ("edly", ""),
    ("ers", "er"), ("ed", ""), ("es", "e"), ("ly", ""), ("s", ""),
)  # fmt: skip


@dataclass(frozen=True)
class Ask:
    """One question of an utterance, with the sentences around it as context."""

    text: str
    context: str = ""

    @property
    def whole(self) -> str:
        """The question after the sentences around it."""
        return f"{self.context} {self.text}".strip()

    @property
    def quoted(self) -> tuple[str, ...]:
        """The spans in quotation marks, in order."""
        return tuple(next(g for g in m.groups() if g) for m in _QUOTED.finditer(self.text))

    @property
    def options(self) -> tuple[str, ...]:
        """The alternatives of an "A or B?" question; empty where none are offered."""
        return _options(_QUOTED.sub(_without_or, self.text))


def clean(question: str) -> str:
    """Return the question without tags, template markers and code, cut to a readable length."""
    return re.sub(r"[ \t]+", " ", _MARKERS.sub(" ", question[:LONGEST_QUESTION])).strip()


def unquoted(question: str) -> str:
    """Return a cleaned question without what it quotes, which is named and not said."""
    return _QUOTATION.sub('"..."', clean(question))


def read(question: str) -> tuple[Ask, ...]:
    """Cut an utterance into its questions, in order; an utterance without one is one question.

    Small talk beside a question ("Can you help me?") is left out.
    """
    sentences = [_NUMBERING.sub("", s).strip() for s in _SENTENCE.split(clean(question))]
    sentences = [part for s in sentences if s for part in _ANOTHER.split(s) if part.strip()]
    asked = [s for s in sentences if s.endswith("?") or _ASKING.search(s)]
    context = " ".join(s for s in sentences if s not in asked)
    if not asked:
        return (Ask(" ".join(sentences)),) if sentences else ()
    real = [s for s in asked if not _SMALL_TALK.fullmatch(s)] or asked
    return tuple(Ask(text, context) for text in real)


def as_one(question: str) -> Ask:
    """Return an utterance as a single question, however many it holds; its text may be empty."""
    asks = read(question)
    return asks[0] if len(asks) == 1 else Ask(clean(question))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word without its inflection, good enough to compare words with."""
    for suffix, replacement in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)] + replacement
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


@lru_cache(maxsize=4096)
def all_stems(text: str) -> tuple[str, ...]:
    """Return the stems of every word of a text, in order."""
    return tuple(stem(w) for w in _WORD.findall(_flat(text)))


def content_stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words that carry meaning, in order, without the words of asking."""
    words = _WORD.findall(_flat(text))
    return tuple(stem(w) for w in words if w not in _STOP and len(w) > 1)


def _flat(text: str) -> str:
    return _CAMEL.sub(" ", text).lower().replace("_", " ")


def contains(haystack: Iterable[str], needle: Iterable[str]) -> bool:
    """Return whether the needle's stems stand next to each other in the haystack."""
    wanted = " ".join(needle)
    return bool(wanted) and f" {wanted} " in f" {' '.join(haystack)} "


_STRONG_MARK = re.compile(
    r".*\b(?:mean|refer(?:ring)? to|is it|are they|prefer|want|should (?:i|it|we|they)(?: be)?)\s+",
    re.I | re.S,
)
_WEAK_MARK = re.compile(r".*(?:\b(?:use|as|based on|by)\b|[:;,—–])\s+", re.I | re.S)


def _without_or(quotation: re.Match[str]) -> str:
    """Return a quotation, emptied where an "or" within it would look like a choice."""
    return '""' if re.search(r"\bor\b", quotation.group(), re.I) else quotation.group()


def _options(text: str) -> tuple[str, ...]:
    if not re.search(r"\bor\b", text, re.I) or not text.rstrip().endswith("?"):
        return ()
    parts = [p.strip(" ,?.\"'") for p in re.split(r",?\s+\bor\b\s+", text, flags=re.I)]
    head = _STRONG_MARK.sub("", parts[0])
    listed = [p.strip() for p in head.split(",")]
    if len(listed) == 1 or head == parts[0]:
        listed = [_WEAK_MARK.sub("", head) if head == parts[0] else head]
    options = [*listed, *parts[1:]]
    return tuple(option for option in options if option)
