"""The offline user simulator: two stages and a leak guard, deterministic and without a model."""

from __future__ import annotations

from collections import OrderedDict

from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.briefing import Briefing
from bird_interact_gym.users.classify import Choice, classify
from bird_interact_gym.users.examples import Examples, load_examples
from bird_interact_gym.users.guard import guarded
from bird_interact_gym.users.options import lead
from bird_interact_gym.users.simulator import REFUSAL, Reply, UserContext
from bird_interact_gym.users.snippets import normal_form

ONE_AT_A_TIME = "I can answer only one question at a time."


class OfflineSimulator:
    """Answers clarification questions from the task's annotations and gold (paper 3.3, N).

    Stage 1 (``classify``) maps a question to an annotated ambiguity, a part of the gold, or
    nothing; stage 2 (``verbalise``) says that choice's SQL in plain words; the leak guard checks
    the result. The same question and context always give the same reply. In phase 2 the reference
    is the follow-up's gold, and nothing is annotated. The last ``kept`` prepared contexts stay in
    memory; preparing one takes a tenth of a second, about two seconds with the examples of a
    bundled task. ``examples`` are by default the bundled ones.
    """

    name = "offline"

    def __init__(self, examples: Examples | None = None, *, kept: int = 256) -> None:
        self._kept = kept
        self._examples = load_examples() if examples is None else examples
        self._briefings: OrderedDict[tuple[str, str, int], Briefing] = OrderedDict()

    def reply(self, question: str, context: UserContext) -> Reply:
        """Answer one question, or the first of several where the context allows only one."""
        briefing = self._briefing(context)
        choices = classify(question, briefing)
        bundled = len(choices) > 1
        if context.single_question:
            choices = choices[:1]
        answers = [_answer(choice, briefing) for choice in choices]
        text = " ".join(dict.fromkeys(answers))
        if bundled and context.single_question:
            text = f"{text} {ONE_AT_A_TIME}"
        resolved = [t for c in choices for t in _resolved(c, briefing)]
        piece = choices[0].piece
        reply = Reply(
            label=choices[0].label,
            answer=text,
            resolved=tuple(dict.fromkeys(resolved)),
            segment=piece.sql if piece is not None else None,
        )
        return guarded(
            reply,
            context,
            question=question,
            allowed=_allowed(choices, briefing),
            identifiers=briefing.identifiers,
        )

    def _briefing(self, context: UserContext) -> Briefing:
        key = (context.task.database, context.task.instance_id, context.phase)
        known = self._briefings.get(key)
        if known is None or not _same(known.context, context):
            asked = self._examples.get((context.task.instance_id, context.phase), ())
            known = Briefing(context, asked)
            self._briefings[key] = known
            while len(self._briefings) > self._kept:
                self._briefings.popitem(last=False)
        return known


def _same(one: UserContext, other: UserContext) -> bool:
    return (
        one.task == other.task
        and (one.knowledge is other.knowledge or one.knowledge == other.knowledge)
        and (one.meanings is other.meanings or one.meanings == other.meanings)
        and one.schema == other.schema
    )


def _answer(choice: Choice, briefing: Briefing) -> str:
    if choice.topic is not None:
        return choice.topic.default or REFUSAL
    if choice.piece is not None:
        said = briefing.piece_phrase(choice.piece)
        return _sentence(choice, said, f"{_capital(said)}.")
    if not choice.ambiguities:
        return REFUSAL
    return _clarification(choice, choice.ambiguities, briefing)


def _clarification(choice: Choice, chosen: tuple[Ambiguity, ...], briefing: Briefing) -> str:
    entry = _named_entry(choice, briefing)
    term = chosen[0].term
    if entry is not None:
        return f'By "{term}" I mean: {entry}.'
    said = briefing.phrase(chosen)
    if chosen[0].kind == "knowledge":
        return _sentence(choice, said, f'"{term}" is defined so: {said}.')
    if chosen[0].kind == "critical":
        return _sentence(choice, said, f'By "{term}" I mean: {said}.')
    return _sentence(choice, said, f"{_capital(said)}.")


def _named_entry(choice: Choice, briefing: Briefing) -> str | None:
    """Return the knowledge entry that answers by its name alone, unless it was asked for."""
    if len(choice.ambiguities) != 1:
        return None
    entry = briefing.linked_entry(choice.ambiguities[0])
    if entry is None or entry.knowledge.lower() in choice.ask.text.lower():
        return None
    return entry.knowledge


def _sentence(choice: Choice, said: str, sentence: str) -> str:
    return lead(choice.ask, said) + sentence


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _resolved(choice: Choice, briefing: Briefing) -> tuple[str, ...]:
    """Return the terms that the answer clarifies: its own, and those with the same snippet.

    A knowledge entry's definition does not say which of the user's words stands for it.
    """
    if not choice.ambiguities:
        return ()
    terms = [a.term for a in choice.ambiguities]
    if _named_entry(choice, briefing) is None:
        forms = {normal_form(a.sql_snippet) for a in choice.ambiguities}
        asked_knowledge = all(a.kind == "knowledge" for a in choice.ambiguities)
        terms += [
            a.term
            for a in briefing.ambiguities
            if normal_form(a.sql_snippet) in forms
            and not (asked_knowledge and a.kind == "critical")
        ]
    return tuple(dict.fromkeys(terms))


def _allowed(choices: tuple[Choice, ...], briefing: Briefing) -> list[str]:
    """Return the texts that the answer to these choices may draw on."""
    allowed = [briefing.subtask.query]
    for choice in choices:
        for ambiguity in choice.ambiguities:
            allowed += [ambiguity.sql_snippet, ambiguity.term, *briefing.snippets(ambiguity)]
        allowed += [choice.piece.sql] if choice.piece is not None else []
    return allowed
