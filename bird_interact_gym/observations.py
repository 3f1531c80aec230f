"""What an agent reads: the first observation of each mode, notes, and answers of the tools."""

from __future__ import annotations

import json

from bird_interact_gym.tasks import DatabaseDocuments, KnowledgeBase, SubTask, Task
from bird_interact_gym.tasks.knowledge import KnowledgeEntry


def coins(amount: float) -> str:
    """Write coins with one decimal, as the benchmark does."""
    return f"{amount:.1f}"


def first_in_a(task: Task) -> str:
    """Return what an a-Interact agent starts with: the database's name and the question."""
    return f"Database: {task.database} (PostgreSQL)\nUser: {task.subtask(1).query}"


def first_in_c(task: Task, documents: DatabaseDocuments, *, column_meanings: bool) -> str:
    """Return what a c-Interact agent starts with: documents of the database, and the question."""
    knowledge = visible_knowledge(task, documents)
    parts = [f"Database: {task.database} (PostgreSQL)", f"# Schema\n{documents.schema.strip()}"]
    if column_meanings:
        parts.append(f"# Column meanings\n{documents.meanings.as_json()}")
    parts.append(f"# External knowledge\n{all_definitions(knowledge)}")
    parts.append(f"# Request\nUser: {task.subtask(1).query}")
    return "\n\n".join(parts)


def follow_up(subtask: SubTask, *, reward: float) -> str:
    """Return the news that phase 1 is passed, and the follow-up."""
    return (
        f"Sub-task 1 is correct (reward {reward:g}). The user has a follow-up request.\n"
        f"User: {subtask.query}"
    )


def visible_knowledge(task: Task, documents: DatabaseDocuments) -> KnowledgeBase:
    """Return the knowledge that the task does not mask."""
    return documents.knowledge.without(task.masked_knowledge)


def all_definitions(knowledge: KnowledgeBase) -> str:
    """Return every entry, one JSON object a line."""
    return "\n".join(_entry(e) for e in knowledge) or "There are no knowledge entries."


def knowledge_names(knowledge: KnowledgeBase) -> str:
    """Return the entries' names as a JSON list."""
    return json.dumps([e.knowledge for e in knowledge], ensure_ascii=False)


def definition(knowledge: KnowledgeBase, name: str) -> str:
    """Return the entries of that name; a masked entry looks like one that never was."""
    found = "\n".join(_entry(e) for e in knowledge.named(name))
    return found or f"There is no knowledge entry named {name!r}."


def column_meaning(documents: DatabaseDocuments, table: str, column: str) -> str:
    """Return a column's meaning, or that there is none."""
    text = documents.meanings.text(table, column)
    return text if text is not None else f"There is no meaning of column {table!r}.{column!r}."


def _entry(entry: KnowledgeEntry) -> str:
    return json.dumps(entry.visible_fields(), ensure_ascii=False)
