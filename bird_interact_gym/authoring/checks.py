"""What can be said of a task without running it: knowledge, clock, snippets."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from bird_interact_gym.authoring.clock import clock_reads, pin_clock
from bird_interact_gym.authoring.findings import Finding, Rule, Severity
from bird_interact_gym.sqltree.positions import Word, words
from bird_interact_gym.sqltree.segments import find_segment
from bird_interact_gym.tasks import Ambiguity, DatabaseDocuments, KnowledgeBase, Task

_QUOTED = re.compile(r"""[eE]?'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*\"""", re.DOTALL)


def knowledge_findings(documents: DatabaseDocuments) -> Iterator[Finding]:
    """Yield children that do not exist, and entries that build on each other in a circle."""
    children = {entry.id: entry.children for entry in documents.knowledge}
    for entry, below in children.items():
        for child in below:
            if child not in children:
                message = f"{documents.name}: entry {entry} builds on {child}, which is not there"
                yield _of_database("knowledge-id", message)
    circle = _circle(children)
    if circle:
        path = " -> ".join(map(str, circle))
        message = f"{documents.name}: entries build on each other in a circle: {path}"
        yield _of_database("knowledge-cycle", message)


def mask_findings(task: Task, knowledge: KnowledgeBase) -> Iterator[Finding]:
    """Yield ids of the knowledge base that a task names and that do not exist."""
    used = {id_ for part in task.subtasks for id_ in part.external_knowledge}
    for what, ids in (("masks", task.masked_knowledge), ("uses", used)):
        missing = sorted(id_ for id_ in ids if knowledge.get(id_) is None)
        if missing:
            yield _finding(task, None, "knowledge-id", "error", f"it {what} unknown ids {missing}")


def pinned(task: Task, day: datetime.date) -> Task:
    """Return the task with the clock of its golds at the start of a day."""
    parts = tuple(
        replace(part, sol_sql=tuple(pin_clock(text, day) for text in part.sol_sql))
        for part in task.subtasks
    )
    return replace(task, subtasks=parts)


def clock_findings(task: Task, day: datetime.date | None) -> Iterator[Finding]:
    """Yield golds that read the clock: a warning where ``day`` pins it, or where tests decide.

    A test looks at what its author chose, so a stamp on a new row need not matter to it.
    """
    for phase, part in enumerate(task.subtasks, 1):
        reads = [read for text in part.sol_sql for read in clock_reads(text)]
        names = {read.name: read.pinned for read in reads}
        free = sorted(name for name, how in names.items() if day is None or how is None)
        if day is not None and set(names) - set(free):
            shown = ", ".join(sorted(set(names) - set(free)))
            yield _finding(task, phase, "clock", "warning", f"validated with {shown} at {day}")
        if free:
            severity: Severity = "warning" if part.test_cases else "error"
            message = f"the gold reads {', '.join(free)}: its result changes with time"
            yield _finding(task, phase, "clock", severity, message)


def snippet_findings(task: Task) -> Iterator[Finding]:
    """Yield ambiguities whose snippet does not stand in the gold of phase 1.

    An error where the task gives other readings (``alternative_snippet``), which its author can
    only put into a gold that holds the snippets; published snippets are often prose: a warning.
    """
    gold = task.subtask(1).sol_sql
    own = any(a.alternative_snippet is not None for a in task.ambiguities)
    for ambiguity in task.ambiguities:
        if gold and find_segment(gold, ambiguity.sql_snippet) is None:
            message = f"{ambiguity.term!r}: not in the gold: {ambiguity.sql_snippet or 'nothing'}"
            yield _finding(task, 1, "snippet", "error" if own else "warning", message)


def other_reading(gold: Sequence[str], ambiguity: Ambiguity) -> tuple[str, ...] | None:
    """Return the gold in the other reading, None where the snippet is not there to be replaced."""
    if ambiguity.alternative_snippet is None:
        return None
    sought = [word.text for word in words(ambiguity.sql_snippet)]
    rewritten = tuple(_replaced(text, sought, ambiguity.alternative_snippet) for text in gold)
    return None if rewritten == tuple(gold) else rewritten


def _replaced(text: str, sought: Sequence[str], new: str) -> str:
    present = words(text)
    runs: list[tuple[int, int]] = []
    for index in range(len(present) - len(sought) + 1):
        run = present[index : index + len(sought)]
        if sought and [w.text for w in run] == sought and (not runs or run[0].start >= runs[-1][1]):
            runs.append((run[0].start, _end(text, run[-1])))
    for start, end in reversed(runs):
        text = text[:start] + new + text[end:]
    return text


def _end(text: str, word: Word) -> int:
    quoted = _QUOTED.match(text, word.start)
    return quoted.end() if quoted else word.start + len(word.text)


def _circle(children: Mapping[int, Sequence[int]]) -> list[int]:
    """Return entries that lead back to the first of them, or nothing."""
    try:
        TopologicalSorter(children).prepare()
    except CycleError as error:
        circle: list[int] = error.args[1]
        return circle[::-1]  # the sorter tells it from what is built on to what builds
    return []


def _of_database(rule: Rule, message: str) -> Finding:
    return Finding(instance_id=None, phase=None, rule=rule, severity="error", message=message)


def _finding(
    task: Task, phase: int | None, rule: Rule, severity: Severity, message: str
) -> Finding:
    return Finding(
        instance_id=task.instance_id, phase=phase, rule=rule, severity=severity, message=message
    )
