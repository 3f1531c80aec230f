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
    observed: bool = False
    request: bool = False


class History:
    """The messages of one episode, within a budget of tokens as far as that is possible.

    Where the budget is met, observations are shortened in their middle, which then says so: old
    ones first, those with the user's requests next, the newest last. If that is not enough, the
    oldest turns are left out, but for requests; the first one says so. ``count`` gives a text's
    tokens.
    """

    def __init__(self, system: str, *, budget: int, count: Callable[[str], int]) -> None:
        self._budget = budget
        self._count = count
        self._entries = [self._entry({"role": "system", "content": system})]

    def observe(self, text: str, *, request: bool = False) -> None:
        """Add an observation: a tool's answer where the last reply called one, else a user's.

        ``request`` marks one that holds a request of the user; the first always does.
        """
        calls = self._entries[-1].message.get("tool_calls")
        message: Message = {"role": "user", "content": text}
        if calls:
            message = {"role": "tool", "tool_call_id": calls[0]["id"], "content": text}
        first = len(self._entries) == 1
        self._entries.append(self._entry(message, observed=True, request=request or first))

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
        places = [i for i, entry in enumerate(self._entries) if entry.observed]
        older = sorted(places[:-1], key=lambda i: self._entries[i].request)
        return [*older, *places[-1:]]

    def _shortened(self, entry: _Entry, tokens: int) -> _Entry:
        """Return an entry cut to about so many tokens, or to KEPT_TOKENS if that is more."""
        text = entry.message["content"]
        kept = max(tokens, KEPT_TOKENS)
        if entry.tokens <= kept:
            return entry
        short = _cut(text, len(text) * kept // entry.tokens)
        message = {**entry.message, "content": short}
        return self._entry(message, observed=True, request=entry.request)

    def _without_oldest(self, entries: list[_Entry], over: int) -> list[_Entry]:
        """Return entries without the oldest turns, until nothing is over."""
        system, first, *rest = entries
        turns = [rest[i : i + 2] for i in range(0, len(rest), 2)]
        kept: list[_Entry] = []
        left_out = 0
        for turn in turns:
            if over > 0 and turn is not turns[-1] and not turn[-1].request:
                over -= sum(entry.tokens for entry in turn)
                left_out += 1
            else:
                kept += turn
        if left_out:
            note = f"[{left_out} of the turns that followed are left out here.]"
            content = f"{first.message['content']}\n\n{note}"
            first = self._entry({**first.message, "content": content})
        return [system, first, *kept]

    def _entry(
        self, message: Mapping[str, Any], *, observed: bool = False, request: bool = False
    ) -> _Entry:
        text = (message["content"] or "") + str(message.get("tool_calls", ""))
        return _Entry(message=message, tokens=self._count(text), observed=observed, request=request)


def _cut(text: str, length: int) -> str:
    """Return the start and the end of a text with a note between them, about so long."""
    half = max(0, length - _NOTE_CHARACTERS) // 2
    note = (
        f"\n[... {len(text) - 2 * half:,} of {len(text):,} characters of this observation are left "
        "out here, for the conversation has grown too long ...]\n"
    )
    return f"{text[:half]}{note}{text[len(text) - half :]}"
