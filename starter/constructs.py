"""Fit which words of a question ask about which kinds of SQL, and which about what nobody answers.

    python -m starter.constructs

writes bird_interact_gym/users/constructs.npz, and the candidates' weights ``alone`` of
users/ranking.json: one softmax over the candidates of each example question and a refusal, by Adam in
a fixed order. A batch of questions is seen as if its task had no examples, or with their likeness to
the examples of other authors; so the weights are those of both, and say what a likeness does not.
Then it prints, for each database left out of the fit, how often the right candidate is found as if
its tasks had no examples, for the fair dev questions and for its own; nothing else of the guard set
is looked at. Takes about half an hour, half of it until the files are written.
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
from bird_interact_gym.users.constructs import (
    REFUSAL_KIND,
    WEIGHTS,
    kinds_held,
    kinds_of,
    words_asked,
)
from bird_interact_gym.users.examples import Example, load_examples
from bird_interact_gym.users.guard_score import user_context
from bird_interact_gym.users.guard_set import load_guard_set
from bird_interact_gym.users.likeness import Likeness
from bird_interact_gym.users.questions import as_one, unquoted
from bird_interact_gym.users.refusals import is_refused
from starter.choice import Adam, slopes
from starter.ranking import SCALE, SIGNS, right_candidates

ALIKE = retrieval.Signs._fields.index("alike")
OTHERS = SIGNS - 1
"""The signs but ``construct``, which is fitted here; a refusal has two: always, and its likeness."""
PARTS = 5
"""A task's examples are left out of their own likeness in so many parts, a few authors each."""
LEAST_OFTEN = 20
"""Words of fewer questions are left out, ..."""
LEAST_DATABASES = 3
"""... and words of fewer databases: they belong to the domain, not to the question."""
LEAST_TASKS = 3
"""Kinds of SQL that fewer tasks have are left out."""
BATCH = 128
EPOCHS = 4
RATE = 0.02
RIDGE = 2e-6
HIDDEN = 0.3
"""Share of a question's words that a step of the fit does not see."""
VIEWS = ALONE, BESIDE_EXAMPLES = 0, 1
"""The ways to see a question, each with its weights of the other signs."""


@dataclass(frozen=True)
class Asked:
    """One question: its words, a row of signs for each candidate and the refusal, the right rows."""

    kind: str
    words: frozenset[str]
    signs: NDArray[np.float16]
    right: tuple[int, ...]


@dataclass(frozen=True)
class Subject:
    """A task: what it has to ask about, and the questions about it."""

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


Question = tuple[str, tuple[str, ...], str]
"""Kind, reference and text."""


def main() -> None:
    """Fit on all databases, write, and measure on each database by a fit on the others."""
    subjects = _subjects(load_dataset("starter"))
    _write(_fit(subjects))
    print("written", flush=True)
    totals: Counter[str] = Counter()
    for database in sorted({s.task.database for s in subjects}):
        apart = [s for s in subjects if s.task.database == database]
        model = _fit([s for s in subjects if s.task.database != database])
        found = sum((_measure(model, s) for s in apart), Counter())
        print(database, _shares(found), flush=True)
        totals += found
    print("left-out databases", _shares(totals))


def _subjects(dataset: Dataset) -> list[Subject]:
    examples = load_examples()
    dev: dict[str, list[Question]] = defaultdict(list)
    for question in load_guard_set("dev"):
        dev[question.instance_id].append((question.kind, question.reference, question.text))
    subjects = []
    for name in dataset.tasks:
        task = dataset.task(name)
        known = examples[task.instance_id, 1]
        briefing = Briefing(user_context(task, dataset), known)
        asked = tuple(_cross_asked(known, briefing, task))
        dev_asked = tuple(_asked(dev[task.instance_id], briefing, task, None))
        subjects.append(Subject(task, briefing, asked, dev_asked))
    return subjects


def _cross_asked(known: Sequence[Example], briefing: Briefing, task: Task) -> Iterator[Asked]:
    """Yield the example questions, each with its likeness to the examples of the other parts."""
    groups = [c.examples for c in briefing.index.candidates]
    groups.append(tuple(q for e in known if e.kind == "unanswerable" for q in e.questions))
    for part in range(PARTS):
        own = [e for number, e in enumerate(known) if number * PARTS // len(known) == part]
        questions = [(e.kind, e.reference, q) for e in own for q in e.questions]
        held_out = {text for _, _, text in questions}
        others = Likeness([[q for q in group if q not in held_out] for group in groups])
        yield from _asked(questions, briefing, task, others)


def _asked(
    questions: Sequence[Question], briefing: Briefing, task: Task, likeness: Likeness | None
) -> Iterator[Asked]:
    """Yield the questions that reach retrieval and have a right answer, with all their signs.

    Without a likeness they have none.
    """
    refused = (len(briefing.index.candidates),)
    right: dict[tuple[str, tuple[str, ...]], tuple[int, ...]] = {("unanswerable", ()): refused}
    for kind, reference, text in questions:
        ask = as_one(text)
        if not ask.text or is_refused(unquoted(text)):
            continue
        if (kind, reference) not in right:
            right[kind, reference] = right_candidates(kind, reference, briefing, task)
        if not right[kind, reference]:
            continue
        signs, _ = briefing.index.signs(ask, 0.0)
        rows = np.zeros((refused[0] + 1, OTHERS + 2))
        rows[:-1, :OTHERS] = np.stack(signs, axis=1)[:, :OTHERS]
        rows[-1, OTHERS] = 1.0
        rows[:, ALIKE] = 0.0
        if likeness is not None:
            alike = SCALE[ALIKE] * np.array(likeness.of(ask.whole))
            rows[:-1, ALIKE], rows[-1, OTHERS + 1] = alike[:-1], alike[-1]
        yield Asked(kind, words_asked(ask.whole), rows.astype(np.float16), right[kind, reference])


def _fit(subjects: Sequence[Subject]) -> Model:
    """Return the weights of the greatest likelihood that a right row is chosen (Adam).

    Refusals are learned beside examples: what a refusal outweighs alone is fitted on dev. Triples of
    words speak for and against refusals only; for kinds of SQL they are too many for the questions.
    """
    model = _empty(subjects)
    adam = Adam(model.pairs), Adam(model.signs)
    held = [_held(model, s) for s in subjects]
    triples = np.array([word.count(" ") == 2 for word in model.words])
    of_sql = np.array([kind != REFUSAL_KIND for kind in model.kinds])
    order = np.random.default_rng(0)
    batches = [batch for _ in range(EPOCHS) for batch in _batches(subjects, order)]
    for step, (number, questions) in enumerate(batches):
        view = int(order.choice(VIEWS))
        asked = [q for q in questions if view != ALONE or q.kind != "unanswerable"]
        if not asked:
            continue
        words, seen = _words_seen(model, asked, order)
        signs = _signs(asked, view)
        kinds = held[number][: signs.shape[1]]
        scores = signs @ model.signs[view] + seen @ model.pairs[words] @ kinds.T
        gradient = _slopes(scores, asked) / np.float32(len(asked))
        pace = RATE * (1 - (step + 1) / len(batches))
        pairs = seen.T @ (gradient @ kinds) + 2 * RIDGE * model.pairs[words]
        pairs[np.ix_(triples[words], of_sql)] = 0
        adam[0].move(pairs, pace, rows=words)
        of_signs = np.zeros_like(model.signs)
        of_signs[view] = np.einsum("qc,qcs->s", gradient, signs)
        adam[1].move(of_signs, pace)
    return model


def _slopes(scores: NDArray[np.float32], asked: Sequence[Asked]) -> NDArray[np.float32]:
    """Return the slopes of the loss by the scores of each row of each question."""
    right = np.zeros_like(scores)
    for row, question in enumerate(asked):
        right[row, list(question.right)] = 1.0
    sizes = np.full(len(scores), scores.shape[1])
    found: NDArray[np.float32] = slopes(scores.ravel(), right.ravel(), sizes).reshape(scores.shape)
    return found


def _batches(
    subjects: Sequence[Subject], order: np.random.Generator
) -> list[tuple[int, list[Asked]]]:
    """Return an epoch: the number of a subject and some of its questions, all in random order."""
    batches = []
    for number, subject in enumerate(subjects):
        examples = [subject.examples[n] for n in order.permutation(len(subject.examples))]
        batches += [(number, examples[n : n + BATCH]) for n in range(0, len(examples), BATCH)]
    return [batches[n] for n in order.permutation(len(batches))]


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
    kinds = [*sorted(kind for kind, n in tasks.items() if n >= LEAST_TASKS), REFUSAL_KIND]
    return Model(
        {word: row for row, word in enumerate(words)},
        {kind: column for column, kind in enumerate(kinds)},
        np.zeros((len(words), len(kinds)), np.float32),
        np.ones((len(VIEWS), OTHERS + 2), np.float32),
    )


def _held(model: Model, subject: Subject) -> NDArray[np.float32]:
    return kinds_held(subject.briefing.index.candidates, model.kinds).astype(np.float32)


def _signs(questions: Sequence[Asked], view: int) -> NDArray[np.float32]:
    """Return the signs of each row of each question; alone there are neither likenesses nor refusals."""
    signs = np.stack([q.signs for q in questions]).astype(np.float32)
    if view == ALONE:
        signs[:, :, ALIKE] = 0
        return signs[:, :-1]
    return signs


def _words_seen(
    model: Model, questions: Sequence[Asked], order: np.random.Generator | None = None
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the known words of some questions, and for each question a vector of length 1 of them.

    With an ``order`` a random part of each question's words is hidden.
    """
    found = []
    for question in questions:
        own = np.array(sorted(model.words[w] for w in question.words if w in model.words), np.intp)
        found.append(own if order is None else own[order.random(len(own)) >= HIDDEN])
    words = np.unique(np.concatenate(found))
    seen = np.zeros((len(found), len(words)), np.float32)
    for row, own in enumerate(found):
        seen[row, np.searchsorted(words, own)] = 1 / np.sqrt(max(1, len(own)))
    return words, seen


def _measure(model: Model, subject: Subject) -> Counter[str]:
    """Count the fair questions of each kind, and those whose best candidate is right, as if alone."""
    found: Counter[str] = Counter()
    kinds = _held(model, subject)[:-1]
    for name, questions in (("dev", subject.dev), ("examples", subject.examples[::5])):
        fair = [q for q in questions if q.kind != "unanswerable"]
        if fair:
            words, seen = _words_seen(model, fair)
            scores = _signs(fair, ALONE) @ model.signs[ALONE] + seen @ model.pairs[words] @ kinds.T
            for question, best in zip(fair, scores.argmax(axis=1).tolist(), strict=True):
                found[f"{name} {question.kind}"] += 1
                found[f"{name} {question.kind} right"] += best in question.right
    return found


def _shares(found: Counter[str]) -> dict[str, float]:
    asked = [name for name in found if not name.endswith("right")]
    return {name: round(found[f"{name} right"] / found[name], 3) for name in sorted(asked)}


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
    signs = dict(zip(retrieval.Signs._fields, model.signs[ALONE].tolist(), strict=False))
    signs |= {"alike": 0.0, "construct": 1.0}
    tables["alone"]["candidate"] = {name: round(weight, 3) for name, weight in signs.items()}
    retrieval.WEIGHTS.write_text(json.dumps(tables, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
