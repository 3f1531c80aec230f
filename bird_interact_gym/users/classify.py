"""Stage 1: what a question is about (paper 3.3: AMB, LOC or UNA)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.briefing import Briefing
from bird_interact_gym.users.candidates import Candidate
from bird_interact_gym.users.pieces import Piece
from bird_interact_gym.users.questions import Ask, all_stems, as_one, read, unquoted
from bird_interact_gym.users.refusals import SURE_ODDS, is_refused, refusal_odds
from bird_interact_gym.users.retrieval import Found, Match
from bird_interact_gym.users.simulator import Label
from bird_interact_gym.users.topics import Topic, asked_topics

CLEAR_SCORE = 4.5
"""From this score on a candidate without examples is clearly what a question is about."""
UNANSWERABLE = Label(kind="unanswerable")
_POINTING = re.compile(r"\b(?:it|this|that|these|those|they|them)\b", re.I)


@dataclass(frozen=True)
class Choice:
    """What one question is about, and what the answer may draw on."""

    label: Label
    ask: Ask
    ambiguities: tuple[Ambiguity, ...] = ()
    piece: Piece | None = None
    topic: Topic | None = None
    refused: bool = False

    @property
    def answerable(self) -> bool:
        """Whether there is something to answer from."""
        return self.label.kind != "unanswerable"


def classify(question: str, briefing: Briefing) -> tuple[Choice, ...]:
    """Return a choice for each question of an utterance, in order, at least one.

    Questions about the same thing are one; small talk beside a real question is dropped. Fair
    questions beside a demand are refused with it where the whole sounds like a demand; elsewhere a
    request that must be refused is kept, as ``unanswerable``.
    """
    text = unquoted(question)
    if is_refused(text) or _names_schema(question, briefing):
        return (Choice(UNANSWERABLE, Ask(question), refused=True),)
    odds = refusal_odds(text)
    asks = (ask for ask in read(question) if all_stems(ask.text))
    choices = [choice for ask in asks for choice in _choices(ask, briefing, odds)]
    if len({c.answerable for c in choices}) > 1:
        if briefing.index.search(as_one(question), odds).refused:
            return (Choice(UNANSWERABLE, Ask(question), refused=True),)
        choices = [c for c in choices if c.answerable or c.refused]
    distinct = {str(c.label): c for c in reversed(choices)}
    ordered = tuple(c for c in choices if distinct.get(str(c.label)) is c)
    return ordered or (Choice(UNANSWERABLE, Ask(question)),)


def _names_schema(question: str, briefing: Briefing) -> bool:
    """Return whether a question uses a name of the schema that the user did not say."""
    said = f"{briefing.subtask.query} {briefing.subtask.clear_query or ''}".lower()
    names = set(re.findall(r"[a-z][a-z0-9]*_[a-z0-9_]+", question.lower()))
    return any(n in briefing.identifiers and n not in said for n in names)


def _choices(ask: Ask, briefing: Briefing, odds: float) -> tuple[Choice, ...]:
    found = briefing.index.search(ask, odds)
    if found.refused and not (odds < SURE_ODDS and _is_plain(ask, found)):
        return (Choice(UNANSWERABLE, ask, refused=odds >= SURE_ODDS),)
    quoted = _quoted(ask, found.matches)
    if quoted:
        return tuple(_chosen(m.candidate, ask) for m in quoted)
    return (_best(ask, found.matches, briefing),)


def _is_plain(ask: Ask, found: Found) -> bool:
    """Return whether a question is plainly about a candidate: it names one in quotation marks.

    For a task without examples, which know more ways to ask, any name, one of the field's topics or
    a high score do too.
    """
    matches = found.matches
    if found.together or not matches:
        return bool(_quoted(ask, matches))
    if any(match.named for match in matches):
        return True
    topics, best = asked_topics(unquoted(ask.text)), matches[0].candidate
    held = any(topic.name in best.own_topics | best.held_topics for topic in topics)
    return held or matches[0].score >= CLEAR_SCORE or _silent(topics, matches) is not None


def _quoted(ask: Ask, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Return the candidates that the question names in quotation marks, in its order.

    Where it only points back ("what does it mean?"), those that the sentences before name.
    """
    found: list[Match] = []
    spans = ask.quoted
    if not spans and _POINTING.search(ask.text):
        spans = Ask(ask.context).quoted
    for span in map(all_stems, spans):
        named = [m for m in matches if span in m.candidate.mentions]
        if named:
            found.append(max(named, key=lambda m: _preference(ask, m.candidate, span)))
    return tuple(dict.fromkeys(found))


def _preference(ask: Ask, candidate: Candidate, span: tuple[str, ...]) -> tuple[bool, bool]:
    """Prefer the candidate whose own term it is, then knowledge for "defined", else the rest."""
    knowledge = any(a.kind == "knowledge" for a in candidate.ambiguities)
    wants_definition = bool(re.search(r"\bdefin|\bformula|\bcalculat", ask.text, re.I))
    return all_stems(candidate.term or "") == span, knowledge == wants_definition


def _best(ask: Ask, matches: tuple[Match, ...], briefing: Briefing) -> Choice:
    best = matches[0]
    if best.candidate.examples:
        return _chosen(best.candidate, ask)
    topics = asked_topics(ask.text)
    silent = _silent(topics, matches)
    if silent is not None and not best.named:
        return Choice(Label(kind="unlabeled", target=f"no {silent.name}"), ask, topic=silent)
    piece = best.candidate.piece
    given_away = briefing.annotated(piece) if piece is not None and piece.decides else ()
    if given_away:
        nearest = next(m for m in matches if set(m.candidate.ambiguities) & set(given_away))
        return _chosen(_telling(best, nearest, topics), ask)
    return _chosen(best.candidate, ask)


def _telling(part: Match, nearest: Match, topics: tuple[Topic, ...]) -> Candidate:
    """Return the annotated candidate, unless only the part decides the detail asked about."""
    asked = {topic.name for topic in topics}
    decided = asked & part.candidate.own_topics
    known = nearest.candidate.own_topics | nearest.candidate.held_topics
    return part.candidate if decided and not decided & known else nearest.candidate


def _silent(topics: tuple[Topic, ...], matches: tuple[Match, ...]) -> Topic | None:
    """Return the topic asked about on which the gold says nothing, if the default is known."""
    for topic in topics:
        held = any(topic.name in m.candidate.own_topics | m.candidate.held_topics for m in matches)
        if held:
            return None
    return next((t for t in topics if t.default is not None), None)


def _chosen(candidate: Candidate, ask: Ask) -> Choice:
    if candidate.piece is not None:
        piece = candidate.piece
        return Choice(Label(kind="unlabeled", target=piece.address), ask, piece=piece)
    return Choice(
        Label(kind="labeled", target=candidate.term), ask, ambiguities=candidate.ambiguities
    )
