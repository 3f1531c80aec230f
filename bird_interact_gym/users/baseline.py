"""The baseline simulator: one pass of a language model that sees everything (paper, section 6)."""

from __future__ import annotations

from bird_interact_gym.errors import SimulatorError
from bird_interact_gym.prompt_files import fill
from bird_interact_gym.users.endpoint import ChatModel
from bird_interact_gym.users.guard import guarded, schema_identifiers
from bird_interact_gym.users.labels import tagged
from bird_interact_gym.users.llm import annotated_in
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.prompting import Prompts, values_of
from bird_interact_gym.users.simulator import REFUSAL, Label, Reply, UserContext


class BaselineSimulator:
    """Answers without labelling first; there to be compared with.

    Its label is ``unanswerable`` where it gives the refusal, and ``labeled`` without a term where
    it answers, so it resolves nothing and a guard set can only score its class.
    """

    name = "baseline"

    def __init__(self, model: ChatModel, *, prompts: Prompts | None = None) -> None:
        self._model = model
        self._prompts = prompts or Prompts.load()

    def reply(self, question: str, context: UserContext) -> Reply:
        """Answer one question. Raises SimulatorError where the model fails."""
        annotated = annotated_in(context)
        prompt = fill(self._prompts.baseline, values_of(question, context, annotated, ()))
        answer = tagged(self._model.complete([{"role": "user", "content": prompt}]))
        if not answer:
            raise SimulatorError("the simulator's model gave no answer between the tags")
        if answer.strip(" .!").lower() == REFUSAL.strip(" .!").lower():
            return Reply(label=Label(kind="unanswerable"), answer=REFUSAL)
        names = Names(context.meanings, context.knowledge)
        return guarded(
            Reply(label=Label(kind="labeled"), answer=answer),
            context,
            question=question,
            allowed=[
                context.task.subtask(context.phase).query,
                *(a.sql_snippet for a in annotated),
                *(a.term for a in annotated),
            ],
            identifiers=schema_identifiers(context, words=names.spoken()),
        )
