"""What a model is shown of an episode: a system prompt, observations and its own replies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

KEPT_TOKENS = 150
"""An observation is not shortened below so many tokens."""

_NOTE_CHARACTERS = 130

Message = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class _Entry:
    message: Mapping[str, Any]
    tokens: int
    shortens: bool = False


class History:
    """The messages of one episode, within a budget of tokens as far as that is possible.

    Where the budget is met, observations are shortened in their middle, which then says so: old
    ones first, the one with the request next, the newest last. If that is not enough, the oldest
    turns are left out, which the request says. ``count`` gives a text's tokens.
    """

    def __init__(self, system: str, *, budget: int, count: Callable[[str], int]) -> None:
        self._budget = budget
        self._count = count
        self._entries = [self._entry({"role": "system", "content": system})]

    def observe(self, text: str) -> None:
        """Add an observation: a tool's answer where the last reply called one, else a user's."""
        calls = self._entries[-1].message.get("tool_calls")
        message: Message = {"role": "user", "content": text}
        if calls:
            message = {"role": "tool", "tool_call_id": calls[0]["id"], "content": text}
        self._entries.append(self._entry(message, shortens=True))

    def reply(self, message: Message) -> None:
        """Add what the model wrote."""
        self._entries.append(self._entry(message))

    def messages(self) -> list[Message]:
        """Return the messages to send."""
        entries = list(self._entries)
        over = sum(entry.tokens for entry in entries) - self._budget
        for index in self._by_age():
            if over <= 0:
                break
            before = entries[index].tokens
            entries[index] = self._shortened(entries[index], before - over)
            over -= before - entries[index].tokens
        return [dict(entry.message) for entry in self._without_oldest(entries, over)]

    def tighten(self) -> bool:
        """Halve the budget; return whether less is shown now."""
        before = self._shown()
        self._budget = before // 2
        return self._shown() < before

    def _shown(self) -> int:
        return sum(self._entry(message).tokens for message in self.messages())

    def _by_age(self) -> list[int]:
        """Return the places of the observations in the order in which they are shortened."""
        places = [i for i, entry in enumerate(self._entries) if entry.shortens]
        return [*places[1:-1], *places[:1], *places[1:][-1:]]

    def _shortened(self, entry: _Entry, tokens: int) -> _Entry:
        """Return an entry cut to about so many tokens, or to KEPT_TOKENS if that is more."""
        text = entry.message["content"]
        kept = max(tokens, KEPT_TOKENS)
        if entry.tokens <= kept:
            return entry
        short = _cut(text, len(text) * kept // entry.tokens)
        return self._entry({**entry.message, "content": short}, shortens=True)

    def _without_oldest(self, entries: list[_Entry], over: int) -> list[_Entry]:
        """Return entries without the oldest turns after the request, until nothing is over."""
        system, request, *turns = entries
        left_out = 0
        while over > 0 and len(turns) > 2:
            over -= turns[0].tokens + turns[1].tokens
            turns = turns[2:]
            left_out += 1
        if not left_out:
            return entries
        note = f"[{left_out} turns that followed are left out here.]"
        content = f"{request.message['content']}\n\n{note}"
        return [system, self._entry({**request.message, "content": content}), *turns]

    def _entry(self, message: Mapping[str, Any], *, shortens: bool = False) -> _Entry:
        text = (message["content"] or "") + str(message.get("tool_calls", ""))
        return _Entry(message=message, tokens=self._count(text), shortens=shortens)


def _cut(text: str, length: int) -> str:
    """Return the start and the end of a text with a note between them, about so long."""
    half = max(0, length - _NOTE_CHARACTERS) // 2
    note = (
        f"\n[... {len(text) - 2 * half:,} of {len(text):,} characters of this observation are left "
        "out here, for the conversation has grown too long ...]\n"
    )
    return f"{text[:half]}{note}{text[len(text) - half :]}"
