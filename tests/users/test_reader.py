"""A reader who knows no verbaliser rebuilds what each snippet says from the user's answers.

It takes constants, comparisons, directions, columns (through their documented meanings) and
formula structure from the text of a dialogue, and compares them with the snippet's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import pytest

from bird_interact_gym.tasks.dataset import load_dataset
from bird_interact_gym.tasks.knowledge import KnowledgeEntry
from bird_interact_gym.tasks.task import Ambiguity, Task
from bird_interact_gym.users import OfflineSimulator
from bird_interact_gym.users.guard_score import user_context

pytestmark = pytest.mark.timeout(300)  # run alone, it prepares the user for all 84 tasks
DATASET = load_dataset("starter")
SIMULATOR = OfflineSimulator()
TASKS = list(DATASET.tasks.values())
CHAIN = 4  # names that lead to names

# What a snippet holds, and how a person would say it.
SIGNS: tuple[tuple[str, str], ...] = (
    (r">=", r"at least|on or after|or more|≥|>=|from .* on"),
    (r"<=", r"at most|on or before|up to|or less|≤|<="),
    (r"(?<![-<>=#])>(?![=>])", r"above|more than|after|over|exceed|greater|>"),
    (r"<(?![=>])", r"below|less than|before|under|fewer|<"),
    (r"<>|!=", r"\bnot\b|other than|differs from|≠|except"),
    (r"\bPARTITION BY\b", r"\b(?:each|every|per|within)\b"),
    (r"\bMONTH\b", r"\bmonth"),
    (r"\bIS NULL\b", r"missing|empty|absent|without|\bno\b|unknown"),
    (r"\bIS NOT NULL\b", r"present|not missing|known|\bhas\b|\bset\b"),
    (r"\bDESC\b", r"descending|highest first|newest first|largest first"),
    (r"\bSUM\s*\(", r"\btotal\b|\bsum\b"),
    (r"\bAVG\s*\(", r"average|mean"),
    (r"\bCOUNT\s*\(", r"number of|how many|count|share|\|"),
    (r"\bMAX\s*\(", r"highest|latest|maximum|largest|newest|last"),
    (r"\bMIN\s*\(", r"lowest|earliest|minimum|smallest|oldest|first"),
    (r"\bROUND\s*\(", r"round"),
    (r"\bDISTINCT\b", r"different|distinct|duplicates|once"),
    (r"\bLEFT JOIN\b", r"every record|even where|even if|keep"),
    (r"\bDENSE_RANK\b", r"no rank is skipped|without gaps"),
    (r"\bROW_NUMBER\b", r"running number|different numbers"),
    (r"[\w)]\s\+\s", r"\bplus\b|\+|added"),
    (r"[\w)]\s/\s", r"divided by|/|÷|\bper\b|share"),
    (r"[\w)]\s\*\s", r"\btimes\b|multipl|\*|×|·"),
)
STOP = frozenset(
    {"the", "a", "an", "of", "in", "for", "to", "on"}
    | {"at", "by", "and", "or", "is", "was", "that", "which"}
    | {"its", "it", "as", "with", "from"}
)


@dataclass(frozen=True)
class Told:
    """What the reader has learned: the words of a dialogue."""

    text: str

    @cached_property
    def numbers(self) -> set[float]:
        return {float(n) for n in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", self.text)}

    @cached_property
    def words(self) -> set[str]:
        return {stem(w) for w in re.findall(r"[a-z]+", self.text.lower())}


def stem(word: str) -> str:
    """Return a word's beginning, which its inflections share."""
    return word[:5]


def missing(snippet: str, told: Told, task: Task) -> list[str]:
    """Return what of a snippet the reader could not rebuild."""
    bare = re.sub(r"'[^']*'", "''", snippet)
    gaps = [f"number {n}" for n in sorted(_numbers(snippet) - told.numbers)]
    gaps += [f"constant {c}" for c in _constants(snippet) if c not in told.text.lower()]
    for sign, said in SIGNS:
        if re.search(sign, bare, re.I) and not re.search(said, told.text, re.I):
            gaps.append(f"sign {sign}")
    keys = re.findall(r"\w+", " ".join(re.findall(r"[#?-]>?>?\s*'([^']*)'", snippet)))
    gaps += [f"computed {n}" for n in _computed(bare, task) if not _said(n.replace("_", " "), told)]
    unknown = [c for c in _columns(bare, task) if not _recognised(c, keys, told, task)]
    return gaps + [f"column {column}" for column in unknown]


def _numbers(snippet: str) -> set[float]:
    """Return the numbers that carry meaning: the 1 and 0 of a counted CASE do not."""
    spans = " ".join(re.findall(r"'(\d+ (?:days|hours|minutes))'", snippet))
    bare = re.sub(r"'[^']*'", " ", snippet)
    found = {float(n) for n in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", bare)} - {0.0, 1.0}
    return found | {float(n) for n in re.findall(r"\d+", spans)}


def _constants(snippet: str) -> list[str]:
    """Return the words and dates among the text constants; patterns and paths are code."""
    bare = re.sub(r">\s*'[^']*'", "", snippet)
    return [c.lower() for c in re.findall(r"'([A-Za-z][A-Za-z /]*|\d{4}-\d\d-\d\d)", bare)]


def _columns(bare: str, task: Task) -> set[tuple[str, str]]:
    """Return the documented columns that a snippet names, without its tables and functions."""
    by_column = DATASET.documents(task).meanings.by_column
    names = {w.lower() for w in re.findall(r"[A-Za-z_]\w*(?!\w*\s*[(.])", bare)}
    gold = " ".join(task.subtask(1).sol_sql).lower()
    aliases = set(re.findall(r"\bas (\w+)", gold))
    return {
        (table, column)
        for table, column in by_column
        if column in names - aliases and re.search(rf"\b{table}\b", gold)
    }


def _computed(bare: str, task: Task) -> set[str]:
    """Return the columns that the gold makes itself and that a snippet compares or sorts by."""
    gold = " ".join(task.subtask(1).sol_sql).lower()
    compared = re.findall(r"(\w+)\s*(?:[<>]=?|DESC\b)", bare)
    documented = {column for _, column in DATASET.documents(task).meanings.by_column}
    return {w.lower() for w in compared if re.search(rf"\bas {w.lower()}\b", gold)} - documented


def _recognised(column: tuple[str, str], keys: list[str], told: Told, task: Task) -> bool:
    """Return whether half of what tells a column's meaning is said, for any column so named.

    A document is told by what its fields mean.
    """
    for other, meaning in DATASET.documents(task).meanings.by_column.items():
        if other[1] != column[1]:
            continue
        if not isinstance(meaning, str):
            return any(_said(text, told) for key in keys for text in (key, *_fields(meaning, key)))
        if _said(re.split(r"[.;:(,]", meaning)[0], told):
            return True
    return _said(column[1].replace("_", " "), told)


def _said(text: str, told: Told) -> bool:
    wanted = {stem(w) for w in re.findall(r"[a-z]+", text.lower()) if w not in STOP}
    return bool(wanted) and len(wanted & told.words) * 2 >= min(len(wanted), 6)


def _fields(meaning: object, key: str) -> Iterator[str]:
    """Yield what a document's meaning says of a key, at whatever depth."""
    if isinstance(meaning, Mapping):
        for name, inner in meaning.items():
            if name == key and isinstance(inner, str):
                yield inner
            yield from _fields(inner, key)


def dialogue(task: Task, ambiguity: Ambiguity) -> Told:
    """Ask one plain question, then look up or ask for every name that the answers lead to."""
    question = f'How is "{ambiguity.term}" defined?'
    if ambiguity.kind != "knowledge":
        question = f'What do you mean by "{ambiguity.term}"?'
    texts = [_ask(task, question)]
    met: set[int] = set()
    for _ in range(CHAIN):
        for entry in _named(" ".join(texts), task):
            if entry.id not in met:
                met.add(entry.id)
                texts.append(_learn(task, entry))
    return Told(" ".join(texts))


def _learn(task: Task, entry: KnowledgeEntry) -> str:
    if entry.id in task.masked_knowledge:
        return _ask(task, f'How is "{entry.knowledge}" defined?')
    return f"{entry.description} {entry.definition}"


def _named(text: str, task: Task) -> Iterator[KnowledgeEntry]:
    for entry in DATASET.documents(task).knowledge:
        short = re.sub(r"\s*\([^)]*\)", "", entry.knowledge)
        acronyms = re.findall(r"\((\w+)\)", entry.knowledge)
        joined = short.replace(" ", "")  # as formulas write it
        if (
            short.lower() in text.lower()
            or joined in text
            or any(re.search(rf"\b{a}\b", text) for a in acronyms)
        ):
            yield entry


def _ask(task: Task, question: str) -> str:
    return SIMULATOR.reply(question, user_context(task, DATASET)).answer


@pytest.fixture(scope="module")
def dialogues() -> dict[str, list[Told]]:
    return {t.instance_id: [dialogue(t, a) for a in t.ambiguities] for t in TASKS}


@pytest.mark.parametrize("task", TASKS, ids=[t.instance_id for t in TASKS])
def test_the_snippets_can_be_rebuilt(task: Task, dialogues: dict[str, list[Told]]) -> None:
    told = dialogues[task.instance_id]
    gaps = {
        a.term: (found, text.text)
        for a, text in zip(task.ambiguities, told, strict=True)
        if (found := missing(a.sql_snippet, text, task))
    }
    assert gaps == {}


def test_the_answers_of_another_task_do_not_do(dialogues: dict[str, list[Told]]) -> None:
    """Whichever answers of another task are taken for whichever ambiguity."""
    for task in TASKS:
        for other in TASKS:
            if other is task:
                continue
            everything = Told(" ".join(t.text for t in dialogues[other.instance_id]))
            unread = [a for a in task.ambiguities if missing(a.sql_snippet, everything, task)]
            assert unread, (task.instance_id, other.instance_id)
