"""The two-stage user simulator on a language model (paper 3.3, Appendix N and T)."""

from __future__ import annotations

from sqlglot import exp

from bird_interact_gym.errors import SimulatorError
from bird_interact_gym.prompt_files import fill
from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.endpoint import ChatModel, Message
from bird_interact_gym.users.guard import guarded, schema_identifiers
from bird_interact_gym.users.labels import Chosen, LabelError, parse_labels, tagged
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.parts import parts_of
from bird_interact_gym.users.pieces import parse_gold
from bird_interact_gym.users.prompting import Prompts, values_of
from bird_interact_gym.users.simulator import REFUSAL, Reply, UserContext
from bird_interact_gym.users.snippets import parse_snippet


class LLMSimulator:
    """Stage 1 labels the question, stage 2 answers from the label; the leak guard checks.

    A label that is not allowed is asked for once more with the reason, an empty answer likewise;
    then it is a SimulatorError. An unanswerable question gets the fixed refusal without stage 2.
    """

    name = "llm"

    def __init__(self, model: ChatModel, *, prompts: Prompts | None = None) -> None:
        self._model = model
        self._prompts = prompts or Prompts.load()

    def reply(self, question: str, context: UserContext) -> Reply:
        """Answer one question. Raises SimulatorError where the model fails."""
        gold = context.task.subtask(context.phase).sol_sql
        annotated = annotated_in(context)
        values = values_of(question, context, annotated, parts_of(gold))
        chosen = self._label(values, annotated, gold, several=not context.single_question)
        answerable = tuple(c for c in chosen if c.label.kind != "unanswerable")
        if not answerable:
            return Reply(label=chosen[0].label, answer=REFUSAL)
        names = Names(context.meanings, context.knowledge, parse_gold(gold))
        answer = self._answer(values, answerable, names)
        part = answerable[0].part
        reply = Reply(
            label=answerable[0].label,
            answer=answer,
            resolved=tuple(dict.fromkeys(a.term for c in answerable for a in c.ambiguities)),
            segment=part.sql if part is not None else None,
        )
        return guarded(
            reply,
            context,
            question=question,
            allowed=allowed_for(answerable, context),
            identifiers=schema_identifiers(context, words=names.spoken()),
        )

    def _label(
        self,
        values: dict[str, str],
        annotated: tuple[Ambiguity, ...],
        gold: tuple[str, ...],
        *,
        several: bool,
    ) -> tuple[Chosen, ...]:
        messages: list[Message] = [_user(fill(self._prompts.stage1, values))]
        text = self._model.complete(messages)
        try:
            return parse_labels(text, annotated, gold, several=several)
        except LabelError as error:
            messages += [_assistant(text), _user(_repair(str(error)))]
        text = self._model.complete(messages)
        try:
            return parse_labels(text, annotated, gold, several=several)
        except LabelError as error:
            raise SimulatorError(f"the simulator's model gave no valid label: {error}") from None

    def _answer(self, values: dict[str, str], chosen: tuple[Chosen, ...], names: Names) -> str:
        sql = [text for c in chosen for text in c.sql]
        filled = {
            **values,
            "Action": "\n".join(str(c.label) for c in chosen),
            "chosen_sql": "\n".join(sql),
            "business_names": _business_names(sql, names),
        }
        messages: list[Message] = [_user(fill(self._prompts.stage2, filled))]
        text = self._model.complete(messages)
        answer = tagged(text)
        if not answer:
            messages += [_assistant(text), _user(_repair("the answer is empty"))]
            answer = tagged(self._model.complete(messages))
        if not answer:
            raise SimulatorError("the simulator's model gave no answer between the tags")
        return answer


def annotated_in(context: UserContext) -> tuple[Ambiguity, ...]:
    """Return the ambiguities that are annotated in a context's phase: those of phase 1."""
    return context.task.ambiguities if context.phase == 1 else ()


def allowed_for(chosen: tuple[Chosen, ...], context: UserContext) -> list[str]:
    """Return the texts that an answer to these choices may draw on."""
    terms = [a.term for c in chosen for a in c.ambiguities]
    return [context.task.subtask(context.phase).query, *terms, *(s for c in chosen for s in c.sql)]


def _business_names(snippets: list[str], names: Names) -> str:
    """Return what the user calls the columns of some SQL, one a line."""
    said = {
        column.name: names.column(column.name, column.table)
        for sql in snippets
        for node in parse_snippet(sql)
        for column in node.find_all(exp.Column)
    }
    return "\n".join(f"{column}: {name}" for column, name in said.items()) or "(none)"


def _repair(reason: str) -> str:
    return f"That cannot be used: {reason}. Answer again, between <s> and </s>."


def _user(text: str) -> Message:
    return {"role": "user", "content": text}


def _assistant(text: str) -> Message:
    return {"role": "assistant", "content": text}
