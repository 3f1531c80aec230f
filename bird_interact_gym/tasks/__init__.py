"""What a task is: records, datasets, knowledge and column meanings."""

from bird_interact_gym.tasks.dataset import DatabaseDocuments, Dataset, load_dataset
from bird_interact_gym.tasks.knowledge import KnowledgeBase, KnowledgeEntry
from bird_interact_gym.tasks.meanings import ColumnMeanings
from bird_interact_gym.tasks.source import DatabaseSource
from bird_interact_gym.tasks.task import Ambiguity, Conditions, SubTask, Task

__all__ = [
    "Ambiguity",
    "ColumnMeanings",
    "Conditions",
    "DatabaseDocuments",
    "DatabaseSource",
    "Dataset",
    "KnowledgeBase",
    "KnowledgeEntry",
    "SubTask",
    "Task",
    "load_dataset",
]
