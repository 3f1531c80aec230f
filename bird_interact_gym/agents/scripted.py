"""The scripted agent: a fixed strategy without the gold, as a reproducible lower baseline.

It reads the schema and the meanings, asks the user about the vague phrases of the request and
looks names up in the knowledge base, puts the answers in the phrases' places, and reads the
outcome as a query over one table (``reading``). Of follow-ups it knows a few.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from typing import Any

from bird_interact_gym import tools
from bird_interact_gym.agents.agent import Briefing
from bird_interact_gym.agents.reading import Table, compose, read_documents
from bird_interact_gym.rules import TOOL_COSTS
from bird_interact_gym.tools import Action

RESERVE = 2 * TOOL_COSTS["submit"]

_ADJECTIVES = (
    "high|large|big|considerable|low|small|modest|little|recent|late|new|early|old|distant|usual"
)
_END = r"(?= and (?:whose|with|where|that|marked|not|for)\b| (?:to \d|of the|and their)\b|[,.?;]|$)"
_VAGUE = tuple(
    re.compile(form)
    for form in (
        rf"with (?:a|an|the) ((?:{_ADJECTIVES}) [\w ]+?){_END}",
        rf"with a ((?:figure|value|number|amount|date|day|timing) (?:of|below|from|before)[^,.?]*?)"
        rf"{_END}",
        rf"((?:typical|overall|average) [\w ]+?){_END}",
        r"((?:top|leading|foremost|best) \d+)",
        r"(past \d{4}-\d\d-\d\d)",
        r"whose [\w ]+ is ('[^']+' or '[^']+' with [\w ]+ of at least [\d.]+)",
        r", (sorted|in order|properly ordered|in a sensible order)\b",
        rf"(rank by [\w ]+?){_END}",
    )
)
_NAMED = re.compile(rf"that count as ([\w -]+?){_END}")
_DEFINITION = re.compile(r'"definition": "([^"]*)"')
_ANSWER = re.compile(r"User: (?:Yes[,.]? |No[,.]? )?(.*?)\.?(?: I can answer only.*)?\n", re.DOTALL)

_COUNTING = re.compile(
    r"how many rows is|just count|how many are on|only the number of rows", re.IGNORECASE
)

Play = Generator[Action, str, None]


class ScriptedAgent:
    """Explores, asks, composes; submits what it has until the episode ends."""

    name = "scripted"
    privileged = False

    def __init__(self) -> None:
        self._mode = "a"
        self._play: Play | None = None
        self._info: Mapping[str, Any] = {}

    def begin(self, briefing: Briefing) -> None:
        """Forget the last episode."""
        self._mode = briefing.mode
        self._play = None

    def act(self, observation: str, info: Mapping[str, Any]) -> Action:
        """Take the next step of the strategy."""
        self._info = info
        if self._play is None:
            self._play = self._episode(observation)
            return next(self._play)
        return self._play.send(observation)

    def _episode(self, observation: str) -> Play:
        documents = observation
        request = _request(observation)
        if self._mode == "a":
            documents = yield tools.get_schema()
            documents += yield tools.get_all_column_meanings()
        tables = read_documents(documents)
        clear = yield from self._clarified(request, documents)
        sql = compose(clear, tables)
        while self._info["phase"] == 1:
            observation = yield tools.submit(sql)
        follow_up = follow(_request(observation), clear, sql, tables)
        while True:
            yield tools.submit(follow_up)

    def _clarified(self, request: str, documents: str) -> Generator[Action, str, str]:
        """Return the request with answers in the place of what is vague in it."""
        for form in _VAGUE:
            match = form.search(request)
            if match is None or not self._affordable("ask"):
                continue
            told = _told((yield tools.ask(f'What do you mean by "{match[1]}"?')))
            if told is not None:
                request = _put(request, match[1], told)
        match = _NAMED.search(request)
        if match is None:
            return request
        name = match[1]
        definition = yield from self._looked_up(name, documents)
        if definition is None and self._affordable("ask"):
            definition = _told((yield tools.ask(f'What do you mean by "{name}"?')))
            if definition is not None:
                linked = yield from self._looked_up(definition, documents)
                definition = linked or definition
        return _put(request, name, definition) if definition else request

    def _looked_up(self, name: str, documents: str) -> Generator[Action, str, str | None]:
        if self._mode == "c":
            found = re.search(rf'"knowledge": "{re.escape(name)}".*', documents)
            text = found[0] if found else ""
        elif self._affordable("get_knowledge_definition"):
            text = yield tools.get_knowledge_definition(name)
        else:
            text = ""
        definition = _DEFINITION.search(text)
        return definition[1].rstrip(".") if definition else None

    def _affordable(self, tool: str) -> bool:
        if "questions_left" in self._info:
            return bool(self._info["questions_left"] > 0)
        return bool(self._info["coins_left"] - TOOL_COSTS[tool] >= RESERVE)


def _request(observation: str) -> str:
    return observation.rpartition("User: ")[2].partition("\n\n[")[0].strip()


def _told(observation: str) -> str | None:
    """Return what an answer says, or None where the user does not know."""
    match = _ANSWER.search(observation)
    if match is None or match[1].startswith("Sorry"):
        return None
    said = re.sub(r'^By "[^"]*" I mean: |^"[^"]*" is defined so: ', "", match[1].strip())
    return re.sub(r"^the (total|average) of ", r"\1 ", said, flags=re.IGNORECASE)


def _put(request: str, term: str, told: str) -> str:
    """Put what was told in the place of a vague term."""
    told = re.sub(r"^sorted by (.*?) in ", r"ordered by \1 in ", told, flags=re.IGNORECASE)
    ranked = re.match(r"the rank, .*?(skipped|no)?\b", told, re.IGNORECASE)
    if ranked is not None:
        gaps = "" if "skipped" in told else " without gaps after ties"
        return request.replace(term, term + gaps, 1)
    size = re.match(r"(?:top|leading|foremost|best) (\d+)", term)
    if size is not None:
        key = re.search(r"ordered by (.*?) in descending", told)
        named = re.sub(rf"{term} (\w+)", rf"{size[1]} \1 with the highest {key[1] if key else ''}",
                       request, count=1)  # fmt: skip
        tie = re.search(r", then by (.*?) in ", told)
        return f"{named} ties by {tie[1]}" if tie else named
    start = r"(?:with (?:a|an|the)|whose [\w ]+ is|with [\w ]+|that count as) "
    if re.search(start + re.escape(term), request):
        return re.sub(start + re.escape(term), lambda _: f"whose {told}", request, count=1)
    return request.replace(term, told, 1)


def follow(request: str, first: str, sql: str, tables: tuple[Table, ...]) -> str:
    """Return the SQL of a follow-up: a count, another value, or one condition more."""
    if re.search(
        r"how many rows|just count|how many are on|only the number of rows", request, re.I
    ):
        return f"SELECT COUNT(*) FROM ({sql}) AS result"
    values = re.findall(r"'([^']*)'", request)
    if len(values) == 2:
        new = next((v for v in values if f"'{v}'" not in sql), None)
        old = next((v for v in values if f"'{v}'" in sql), None)
        if new is not None and old is not None:
            return sql.replace(f"'{old}'", f"'{new}'")
    if re.search(r"\b(only|narrow|restrict)\b", request, re.I):
        return compose(f"{first.rstrip('.?')} and {request}", tables)
    for made in re.findall(r"CREATE (?:VIEW|TABLE) (\w+)|INSERT INTO (\w+)", sql):
        name = "".join(made)
        body = compose(request, tables)
        return re.sub(r"FROM \w+", f"FROM {name}", body, count=1)
    return compose(request, tables)
