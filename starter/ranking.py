"""Fit the weights by which the simulated user chooses what a question is about.

    python -m starter.ranking

writes bird_interact_gym/users/ranking.json: log-linear models of the signs of ``users/retrieval``
on the guard questions of ``dev``. For tasks that come with example questions all weights are fitted;
for others those of a refusal, beside the candidates' of ``starter/constructs.py``. Accuracy on tasks
that were left out of the fit is printed; nothing else of the guard set is looked at.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.tasks import Dataset, load_dataset
from bird_interact_gym.tasks.task import Task
from bird_interact_gym.users.briefing import Briefing
from bird_interact_gym.users.candidates import Candidate
from bird_interact_gym.users.examples import Examples, load_examples
from bird_interact_gym.users.guard_match import same_place
from bird_interact_gym.users.guard_score import user_context
from bird_interact_gym.users.guard_set import load_guard_set
from bird_interact_gym.users.questions import as_one, unquoted
from bird_interact_gym.users.refusals import is_refused, refusal_odds
from bird_interact_gym.users.retrieval import WEIGHTS, RefusalSigns, Signs, refusal_wins
from starter.choice import Adam, slopes

SIGNS = len(Signs._fields)
SCALE = np.array([5.0 if n == "alike" else 1.0 for n in Signs._fields + RefusalSigns._fields])
"""Likenesses are small numbers: without this the ridge would hold their weights down."""
RIDGE = 0.5
STEPS = 300
RATE = 0.15
FOLDS = 4
FAIR_COUNTS = 3
"""How often a fair question counts in the refusals of tasks without examples: a third of the guard
questions are unanswerable, of those that agents ask far fewer."""

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Item:
    """One question: a row of signs for each candidate, refusal last; the rows that are right."""

    task: str
    rows: Array
    right: list[int]


def main() -> None:
    """Fit both tables, and write them."""
    dataset = load_dataset("starter")
    tables = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    items = _items(dataset, load_examples())
    print(
        f"with examples: {len(items)} questions, left-out accuracy {_left_out(items, together=True):.3f}"
    )
    weights = SCALE * _fit(items)
    tables["with_examples"] = _table(weights[:SIGNS], weights[SIGNS:])
    known = np.array(Signs(**tables["alone"]["candidate"]))
    items = [_known(item, known) for item in _items(dataset, {})]
    print(
        f"alone: {len(items)} questions, left-out accuracy {_left_out(items, together=False):.3f}"
    )
    weights = _fit([i for i in items for _ in range(FAIR_COUNTS if _is_fair(i) else 1)])
    tables["alone"] = _table(known, weights[SIGNS:] / weights[0])
    WEIGHTS.write_text(json.dumps(tables, indent=2) + "\n", encoding="utf-8")


def _is_fair(item: Item) -> bool:
    return item.right != [len(item.rows) - 1]


def _known(item: Item, known: Array) -> Item:
    """Return a question with one sign for each candidate: its score by weights that are known."""
    rows = np.zeros_like(item.rows)
    rows[:, 0] = (item.rows / SCALE)[:, :SIGNS] @ known
    rows[-1, SIGNS:] = (item.rows / SCALE)[-1, SIGNS:]
    return Item(item.task, rows, item.right)


def _items(dataset: Dataset, examples: Examples) -> list[Item]:
    items = []
    briefings: dict[str, Briefing] = {}
    for question in load_guard_set("dev"):
        text = unquoted(question.text)
        ask = as_one(question.text)
        if is_refused(text) or not ask.text:
            continue
        name = question.instance_id
        if name not in briefings:
            context = user_context(dataset.task(name), dataset)
            briefings[name] = Briefing(context, examples.get((name, 1), ()))
        briefing = briefings[name]
        signs, refusal = briefing.index.signs(ask, refusal_odds(text))
        rows = np.zeros((len(signs.alike) + 1, len(SCALE)))
        rows[:-1, :SIGNS], rows[-1, SIGNS:] = np.stack(signs, axis=1), refusal
        right = right_candidates(question.kind, question.reference, briefing, dataset.task(name))
        if question.kind == "unanswerable":
            right = (len(signs.alike),)
        if right:
            items.append(Item(name, SCALE * rows, list(right)))
    return items


def right_candidates(
    kind: str, reference: tuple[str, ...], briefing: Briefing, task: Task
) -> tuple[int, ...]:
    """Return the numbers of the candidates that a question is about."""
    gold = task.subtask(1).sol_sql

    def is_right(candidate: Candidate) -> bool:
        if kind == "labeled":
            return candidate.term in reference
        piece = candidate.piece if kind == "unlabeled" else None
        return piece is not None and any(same_place(piece.sql, f, gold) for f in reference)

    return tuple(n for n, c in enumerate(briefing.index.candidates) if is_right(c))


def _fit(items: list[Item]) -> Array:
    """Return the weights of the greatest likelihood that a right row is chosen (Adam)."""
    rows = np.concatenate([item.rows for item in items])
    sizes = np.array([len(item.rows) for item in items])
    right = np.concatenate([np.isin(np.arange(len(i.rows)), i.right) for i in items])
    weights = np.zeros(len(SCALE))
    adam = Adam(weights, memory=0.99)
    for step in range(1, STEPS + 1):
        gradient = RIDGE * weights + rows.T @ slopes(rows @ weights, right, sizes)
        adam.move(gradient, RATE * (1 - 0.9 * step / STEPS))
    return weights


def _left_out(items: list[Item], *, together: bool) -> float:
    """Return the accuracy on tasks whose questions had no part in the fit."""
    tasks = sorted({item.task for item in items})
    right = 0
    for fold in (set(tasks[first::FOLDS]) for first in range(FOLDS)):
        weights = _fit([item for item in items if item.task not in fold])
        chosen = [(i, _chosen(i.rows @ weights, together)) for i in items if i.task in fold]
        right += sum(row in item.right for item, row in chosen)
    return right / len(items)


def _chosen(scores: Array, together: bool) -> int:
    """Return the row that is chosen; the last is a refusal."""
    *answers, refusal = scores.tolist()
    refused = refusal_wins(answers, refusal, together=together)
    return len(answers) if refused else int(np.argmax(answers))


def _table(candidate: Array, refusal: Array) -> dict[str, dict[str, float]]:
    """Return the weights of the signs as ranking.json has them."""
    signs = Signs(*(round(float(w), 3) for w in candidate))
    refusal_signs = RefusalSigns(*(round(float(w), 3) for w in refusal))
    return {"candidate": signs._asdict(), "refusal": refusal_signs._asdict()}


if __name__ == "__main__":
    main()
