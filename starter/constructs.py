"""Fit which words of a question ask about which kinds of SQL.

    python -m starter.constructs

writes bird_interact_gym/users/constructs.npz, and the candidates' weights ``alone`` of
users/ranking.json: one softmax over the candidates of each example question, as if its task had no
examples, by Adam in a fixed order. Printed is how often the right candidate is found for the dev
questions of a database that was left out of the fit, and for its example questions; nothing else of
the guard set is looked at. Takes twenty minutes.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bird_interact_gym.tasks import Dataset, load_dataset
from bird_interact_gym.tasks.task import Task
from bird_interact_gym.users import retrieval
from bird_interact_gym.users.briefing import Briefing
from bird_interact_gym.users.constructs import WEIGHTS, kinds_held, kinds_of, words_asked
from bird_interact_gym.users.examples import load_examples
from bird_interact_gym.users.guard_score import user_context
from bird_interact_gym.users.guard_set import load_guard_set
from bird_interact_gym.users.questions import read, unquoted
from bird_interact_gym.users.refusals import is_refused
from starter.choice import Adam, slope
from starter.ranking import SIGNS, right_candidates

OTHERS = SIGNS - 2
"""The signs but ``alike``, which needs examples, and ``construct``, which is fitted here."""
LEAST_OFTEN = 20
"""Words of fewer questions are left out, ..."""
LEAST_DATABASES = 3
"""... and words of fewer databases: they belong to the domain, not to the question."""
LEAST_TASKS = 3
"""Kinds of SQL that fewer tasks have are left out."""
BATCH = 128
EPOCHS = 3
RATE = 0.02
RIDGE = 2e-6
HIDDEN = 0.3
"""Share of a question's words that a step of the fit does not see."""


@dataclass(frozen=True)
class Asked:
    """One question: its words, a row of signs for each candidate, the rows that are right."""

    words: frozenset[str]
    signs: NDArray[np.float16]
    right: tuple[int, ...]


@dataclass(frozen=True)
class Subject:
    """A task without examples: its candidates' kinds, and the questions about it."""

    task: Task
    briefing: Briefing
    examples: tuple[Asked, ...]
    dev: tuple[Asked, ...]


@dataclass
class Model:
    """The weights, as they are fitted."""

    words: Mapping[str, int]
    kinds: Mapping[str, int]
    pairs: NDArray[np.float32]
    signs: NDArray[np.float32]


def main() -> None:
    """Measure on each database, fit on all, and write."""
    subjects = _subjects(load_dataset("starter"))
    totals: Counter[str] = Counter()
    for database in sorted({s.task.database for s in subjects}):
        apart = [s for s in subjects if s.task.database == database]
        model = _fit([s for s in subjects if s.task.database != database])
        found = sum((_measure(model, s) for s in apart), Counter())
        print(database, _shares(found), flush=True)
        totals += found
    print("left-out databases", _shares(totals))
    _write(_fit(subjects))


def _subjects(dataset: Dataset) -> list[Subject]:
    examples, dev = load_examples(), defaultdict(list)
    for question in load_guard_set("dev"):
        dev[question.instance_id].append((question.kind, question.reference, question.text))
    subjects = []
    for name in dataset.tasks:
        task = dataset.task(name)
        briefing = Briefing(user_context(task, dataset))
        known = [
            (e.kind, e.reference, q) for e in examples[task.instance_id, 1] for q in e.questions
        ]
        subjects.append(
            Subject(
                task,
                briefing,
                tuple(a for a in _asked(known, briefing, task) if a.right),
                tuple(_asked(dev[task.instance_id], briefing, task)),
            )
        )
    return subjects


def _asked(
    questions: Sequence[tuple[str, tuple[str, ...], str]], briefing: Briefing, task: Task
) -> Iterator[Asked]:
    """Yield the fair questions that reach retrieval, with the signs of all candidates."""
    right: dict[tuple[str, tuple[str, ...]], tuple[int, ...]] = {}
    for kind, reference, text in questions:
        asks = read(text)
        if kind == "unanswerable" or not asks or is_refused(unquoted(text)):
            continue
        if (kind, reference) not in right:
            right[kind, reference] = right_candidates(kind, reference, briefing, task)
        signs, _ = briefing.index.signs(asks[0], 0.0)
        rows = np.stack(signs, axis=1)[:, :OTHERS].astype(np.float16)
        words = words_asked(f"{asks[0].context} {asks[0].text}")
        yield Asked(words, rows, right[kind, reference])


def _fit(subjects: Sequence[Subject]) -> Model:
    """Return the weights of the greatest likelihood that a right candidate is chosen (Adam)."""
    model = _empty(subjects)
    adam = [Adam(model.pairs), Adam(model.signs)]
    held = [_held(model, s) for s in subjects]
    batches = [
        (number, first)
        for number, subject in enumerate(subjects)
        for first in range(0, len(subject.examples), BATCH)
    ]
    order, steps = np.random.default_rng(0), EPOCHS * len(batches)
    for step in range(steps):
        if step % len(batches) == 0:
            order.shuffle(batches)
        number, first = batches[step % len(batches)]
        questions = subjects[number].examples[first : first + BATCH]
        seen = _words_held(model, questions, order)
        signs = np.stack([q.signs for q in questions]).astype(np.float32)
        scores = signs @ model.signs + seen @ model.pairs @ held[number].T
        slopes = np.stack([slope(s, q.right) for s, q in zip(scores, questions, strict=True)])
        slopes /= np.float32(len(questions))
        pace = RATE * (1 - step / steps)
        pairs = seen.T @ (slopes @ held[number]) + 2 * RIDGE * model.pairs
        adam[0].move(pairs, pace)
        adam[1].move(np.einsum("qc,qcs->s", slopes, signs), pace)
    return model


def _empty(subjects: Sequence[Subject]) -> Model:
    often: Counter[str] = Counter()
    databases: dict[str, set[str]] = defaultdict(set)
    tasks: Counter[str] = Counter()
    for subject in subjects:
        for question in subject.examples:
            often.update(question.words)
            for word in question.words:
                databases[word].add(subject.task.database)
        tasks.update({k for c in subject.briefing.index.candidates for k in kinds_of(c)})
    words = sorted(
        w for w, n in often.items() if n >= LEAST_OFTEN and len(databases[w]) >= LEAST_DATABASES
    )
    kinds = sorted(kind for kind, n in tasks.items() if n >= LEAST_TASKS)
    return Model(
        {word: row for row, word in enumerate(words)},
        {kind: column for column, kind in enumerate(kinds)},
        np.zeros((len(words), len(kinds)), np.float32),
        np.ones(OTHERS, np.float32),
    )


def _held(model: Model, subject: Subject) -> NDArray[np.float32]:
    return kinds_held(subject.briefing.index.candidates, model.kinds).astype(np.float32)


def _words_held(
    model: Model, questions: Sequence[Asked], order: np.random.Generator | None = None
) -> NDArray[np.float32]:
    """Return a vector of length 1 for each question; a random part of its words is hidden."""
    held = np.zeros((len(questions), len(model.words)), np.float32)
    for row, question in enumerate(questions):
        columns = np.array(sorted(model.words[w] for w in question.words if w in model.words), int)
        if order is not None:
            columns = columns[order.random(len(columns)) >= HIDDEN]
        held[row, columns] = 1 / np.sqrt(max(1, len(columns)))
    return held


def _measure(model: Model, subject: Subject) -> Counter[str]:
    """Count the questions of each kind, and those whose best candidate is right."""
    found: Counter[str] = Counter()
    for name, questions in (("dev", subject.dev), ("examples", subject.examples[::5])):
        if questions:
            signs = np.stack([q.signs for q in questions]).astype(np.float32)
            scores = signs @ model.signs
            scores += _words_held(model, questions) @ model.pairs @ _held(model, subject).T
            best = scores.argmax(axis=1).tolist()
            found[name] += len(questions)
            found[f"{name} right"] += sum(
                choice in q.right for choice, q in zip(best, questions, strict=True)
            )
    return found


def _shares(found: Counter[str]) -> dict[str, float]:
    return {n: round(found[f"{n} right"] / max(1, found[n]), 3) for n in ("dev", "examples")}


def _write(model: Model) -> None:
    steps = np.abs(model.pairs).max(axis=1, initial=1e-9) / 127
    np.savez_compressed(
        WEIGHTS,
        words=np.array(list(model.words)),
        kinds=np.array(list(model.kinds)),
        steps=steps.astype(np.float32),
        weights=np.round(model.pairs / steps[:, None]).astype(np.int8),
    )
    tables = json.loads(retrieval.WEIGHTS.read_text(encoding="utf-8"))
    signs = (round(float(w), 3) for w in (*model.signs, 0.0, 1.0))  # alike: none; construct
    tables["alone"]["candidate"] = retrieval.Signs(*signs)._asdict()
    retrieval.WEIGHTS.write_text(json.dumps(tables, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
