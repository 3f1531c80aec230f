"""Tasks on demand: by number without end, or the first so many that are all different."""

from __future__ import annotations

import itertools
import multiprocessing
import re
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from multiprocessing.util import Finalize

from bird_interact_gym.authoring.synth.generator import Bench, Made, make_task
from bird_interact_gym.authoring.synth.levels import LEVEL
from bird_interact_gym.authoring.synth.names import SynthName
from bird_interact_gym.authoring.synth.workshop import Workshop, open_workshop
from bird_interact_gym.database import Databases
from bird_interact_gym.errors import TaskError

BATCH = 10
"""Tasks that a worker makes before it hands them over."""
WORTH_WORKERS = 100
"""From so many tasks on, several processes make them."""
MOST_REPEATS = 300
"""Repetitions in a row that mean there is nothing new to be had."""

_SOURCE = re.compile(r"\b(?:FROM|JOIN) (\w+) (\w{1,6})\b(?= (?:JOIN|ON|WHERE|LEFT)|\n|$)")
_TOKEN = re.compile(r"'(?:[^']|'')*'|\w+|[^\s\w]")


class Maker:
    """Makes the tasks of a name on open databases; private copies are kept from task to task."""

    def __init__(self, name: SynthName, benches: Sequence[Bench]) -> None:
        self._name = name
        self._benches = benches

    def make(self, number: int) -> Made:
        """Return the task of a number; TaskError when the databases do not give one."""
        return make_task(
            number,
            level=LEVEL[self._name.level],
            split=self._name.split,
            seed=self._name.seed,
            benches=self._benches,
        )

    def close(self) -> None:
        """Give the private copies up; safe to repeat."""
        for bench in self._benches:
            bench.sandbox.close()


class Supply:
    """Makes the tasks of a name. Several threads may ask; they are served one after the other."""

    def __init__(self, name: SynthName, *, db: str | None = None) -> None:
        self.name = name
        self._db = db
        self._workshop: Workshop | None = None
        self._lock = threading.Lock()

    @property
    def workshop(self) -> Workshop:
        """The databases, read when they are first asked for."""
        with self._lock, Databases.open(url=self._db, reap=False) as databases:
            return self._open(databases)

    def make(self, numbers: Sequence[int]) -> list[Made]:
        """Return the tasks of some numbers."""
        with self._lock, Databases.open(url=self._db, reap=False) as databases:
            maker = Maker(self.name, self._open(databases).benches(databases))
            try:
                return [maker.make(number) for number in numbers]
            finally:
                maker.close()

    def _open(self, databases: Databases) -> Workshop:
        if self._workshop is None:
            self._workshop = open_workshop(self.name, databases)
        return self._workshop

    def first(self, count: int, *, workers: int = 1) -> Iterator[Made]:
        """Yield the first ``count`` tasks by number that share no gold; TaskError if there are
        not so many. The number of workers does not change what comes out."""
        seen: set[tuple[str, ...]] = set()
        repeats = 0
        for made in self._in_order(count, workers):
            key = gold_key(made)
            if key in seen:
                repeats += 1
                if repeats > MOST_REPEATS:
                    raise TaskError(
                        f"only {len(seen)} different tasks come of '{self.name}', not {count}; "
                        "ask for fewer, or for a higher level"
                    )
                continue
            seen.add(key)
            repeats = 0
            yield made
            if len(seen) == count:
                return

    def _in_order(self, count: int, workers: int) -> Iterator[Made]:
        size = min(BATCH, count)
        batches = (range(start, start + size) for start in itertools.count(0, size))
        if workers < 2 or count < WORTH_WORKERS:
            for batch in batches:
                yield from self.make(batch)
            return
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            ahead = [
                pool.submit(_make_batch, self.name, self._db, next(batches))
                for _ in range(workers + 1)
            ]
            try:
                while True:
                    made = ahead.pop(0).result()
                    ahead.append(pool.submit(_make_batch, self.name, self._db, next(batches)))
                    yield from made
            finally:
                pool.shutdown(wait=True, cancel_futures=True)


@lru_cache(maxsize=4)
def _maker_of(name: SynthName, db: str | None) -> Maker:
    """Open the databases of a name once for as long as this worker process lives."""
    databases = Databases.open(url=db, reap=False)
    # A process of a pool ends without what atexit would do.
    Finalize(None, databases.close, exitpriority=10)
    return Maker(name, open_workshop(name, databases).benches(databases))


def _make_batch(name: SynthName, db: str | None, numbers: Sequence[int]) -> list[Made]:
    """Make tasks in a worker process."""
    maker = _maker_of(name, db)
    return [maker.make(number) for number in numbers]


def gold_key(made: Made) -> tuple[str, ...]:
    """Return what golds of one canonical form have in common: their words, in any order.

    Aliases are put back to their tables first. Two golds that differ in more than the order of
    their words never have one key; of golds that differ in the order alone, one is given up.
    """
    sql = made.record["sol_sql"][0]
    for table, alias in _SOURCE.findall(sql):
        sql = re.sub(rf"\b{alias}\.", f"{table}.", sql)
        sql = re.sub(rf"\b{table} {alias}\b", table, sql)
    counts = Counter(_TOKEN.findall(sql))
    return (made.task.database, *(f"{word} {n}" for word, n in sorted(counts.items())))
