"""The pool of solved decompositions and the demonstrations taken from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bird_interact_gym.decomposition.question import Decomposition, Question, Step
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.sqltree import SqlSyntaxError, ast_similarity

DEMONSTRATIONS = 3
"""LearNAT shows the three most similar ones (arXiv 2504.02327)."""


class Pool:
    """Solved decompositions, one a question: the first that came stays."""

    def __init__(self, solved: tuple[Decomposition, ...] = ()) -> None:
        self._solved: dict[tuple[str, str], Decomposition] = {}
        for decomposition in solved:
            self.add(decomposition)

    def __len__(self) -> int:
        return len(self._solved)

    def __iter__(self) -> Iterator[Decomposition]:
        return iter(self._solved.values())

    def add(self, decomposition: Decomposition) -> None:
        """Add a solved question, unless it is there already."""
        question = decomposition.question
        self._solved.setdefault((question.database, question.id), decomposition)

    def demonstrations(
        self, question: Question, sql: str, *, k: int = DEMONSTRATIONS
    ) -> tuple[Decomposition, ...]:
        """Return the k whose gold is most like ``sql`` as a tree, the most similar first.

        Never one of the question itself or of its database: neither its tables nor its answer
        must show. ``sql`` is the gold when data is made, and a model's draft at inference. A
        draft that does not parse is like nothing: the oldest k.
        """
        others = [
            d
            for d in self
            if d.question.database != question.database and d.question.id != question.id
        ]
        ranked = sorted(others, key=lambda d: -_likeness(sql, question.dialect, d))
        return tuple(ranked[:k])

    def save(self, path: Path) -> None:
        """Write one JSON object a line: question, steps, gold."""
        lines = [json.dumps(asdict(d), ensure_ascii=False) + "\n" for d in self]
        path.write_text("".join(lines), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Pool:
        """Read a pool that ``save`` wrote; a broken line is a ConfigurationError."""
        solved = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                solved.append(_from_json(json.loads(line)))
            except (ValueError, KeyError, TypeError) as error:
                raise ConfigurationError(
                    f"{path}, line {number}: expected a saved decomposition, got {error!r}"
                ) from error
        return cls(tuple(solved))


def _from_json(record: Any) -> Decomposition:
    return Decomposition(
        question=Question(**record["question"]),
        steps=tuple(Step(**step) for step in record["steps"]),
        gold=record["gold"],
    )


def _likeness(sql: str, dialect: str, solved: Decomposition) -> float:
    if dialect != solved.question.dialect:
        return 0.0
    try:
        return ast_similarity(sql, solved.gold, dialect=dialect)
    except SqlSyntaxError:
        return 0.0
