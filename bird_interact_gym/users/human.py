"""The human simulator: a person at the terminal is the user."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from bird_interact_gym.errors import SimulatorError
from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.guard import guarded, schema_identifiers
from bird_interact_gym.users.labels import Chosen
from bird_interact_gym.users.llm import allowed_for, annotated_in
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.simulator import REFUSAL, Label, Reply, UserContext

_TERMINAL = threading.Lock()
"""One question at a time is shown, however many episodes run."""


class HumanSimulator:
    """Shows a person the question and what the user knows, and takes the answer.

    The person first names the ambiguity that the question is about, by its number, or none with
    Enter; then types the answer, or Enter alone to refuse. The leak guard stands behind a person
    too. ``read`` and ``show`` are input and stderr unless given.
    """

    name = "human"

    def __init__(
        self,
        *,
        read: Callable[[str], str] = input,
        show: Callable[[str], object] = sys.stderr.write,
    ) -> None:
        self._read = read
        self._show = show

    def reply(self, question: str, context: UserContext) -> Reply:
        """Ask the person. Raises SimulatorError when the person has left (end of input)."""
        annotated = annotated_in(context)
        try:
            with _TERMINAL:
                self._show(_sheet(question, context, annotated))
                meant = self._choose(annotated)
                answer = self._read("Answer (Enter refuses): ").strip()
        except EOFError:
            raise SimulatorError("the person who plays the user has left") from None
        if not answer:
            return Reply(label=Label(kind="unanswerable"), answer=REFUSAL)
        label = Label(kind="labeled", target=meant.term) if meant else Label(kind="unlabeled")
        chosen = (Chosen(label=label, ambiguities=(meant,) if meant else ()),)
        names = Names(context.meanings, context.knowledge)
        return guarded(
            Reply(label=label, answer=answer, resolved=(meant.term,) if meant else ()),
            context,
            question=question,
            allowed=allowed_for(chosen, context),
            identifiers=schema_identifiers(context, words=names.spoken()),
        )

    def _choose(self, annotated: tuple[Ambiguity, ...]) -> Ambiguity | None:
        while annotated:
            said = self._read(f"About which [1-{len(annotated)}, Enter: none of them]? ").strip()
            if not said:
                return None
            if said.isdigit() and 1 <= int(said) <= len(annotated):
                return annotated[int(said) - 1]
            self._show(f"expected a number from 1 to {len(annotated)}, or Enter\n")
        return None


def _sheet(question: str, context: UserContext, annotated: tuple[Ambiguity, ...]) -> str:
    """Return what the person needs to answer."""
    subtask = context.task.subtask(context.phase)
    listed = [f"  {i}. {a.term}: {a.sql_snippet}" for i, a in enumerate(annotated, start=1)]
    lines = [
        f"\nYou are the user of {context.task.instance_id}, phase {context.phase}.",
        f"You asked: {subtask.query}",
        f"You mean: {subtask.clear_query or subtask.query}",
        "Reference SQL (not to be told):",
        *(f"  {statement}" for statement in subtask.sol_sql),
        *(["Ambiguities:", *listed] if listed else []),
        f"The agent asks: {question}",
    ]
    return "\n".join(lines) + "\n"
