"""A generated dataset as any other: tasks by id, documents by database, both made when needed."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import overload

from bird_interact_gym.authoring.synth.names import SynthName, parse_name
from bird_interact_gym.authoring.synth.supply import Supply
from bird_interact_gym.errors import ConfigurationError, UnknownTaskError
from bird_interact_gym.tasks import DatabaseDocuments, Dataset, Task

ENDLESS = 1_000_000
"""So many tasks a dataset without a count lets itself be drawn from."""
_KEPT = 512
_NUMBER = re.compile(r"_(\d{6,})\Z")


def open_synth(text: str, *, db: str | None = None) -> Dataset:
    """Return the dataset of a name such as ``synth:level=1,split=train,seed=7,count=200``.

    Nothing is generated and no server is used before something is asked for. ``db`` is the URL of
    the server, as an environment takes it.
    """
    name = parse_name(text)
    supply = Supply(name, db=db)
    tasks: Mapping[str, Task] = (
        _Endless(supply) if name.count is None else _Counted(supply, name.count)
    )
    return SynthDataset(
        name=str(name), root=Path(name.base), tasks=tasks, databases=_Documents(supply)
    )


class SynthDataset(Dataset):
    """A dataset whose tasks are made on demand."""

    def task(self, instance_id: str) -> Task:
        """Return a task by id; UnknownTaskError when it is not one of this dataset's."""
        try:
            return self.tasks[instance_id]
        except KeyError:
            raise UnknownTaskError(f"dataset '{self.name}' has no task {instance_id!r}") from None

    @property
    def task_ids(self) -> Sequence[str]:
        """The ids, without making the tasks where there is no end of them."""
        return self.tasks.ids if isinstance(self.tasks, _Endless) else tuple(self.tasks)


class _Documents(Mapping[str, DatabaseDocuments]):
    def __init__(self, supply: Supply) -> None:
        self._supply = supply

    def __getitem__(self, database: str) -> DatabaseDocuments:
        return self._supply.workshop.documents[database]

    def __iter__(self) -> Iterator[str]:
        return iter(self._supply.workshop.documents)

    def __len__(self) -> int:
        return len(self._supply.workshop.documents)


class _Counted(Mapping[str, Task]):
    """The first so many different tasks, made together when one is first asked for."""

    def __init__(self, supply: Supply, count: int) -> None:
        self._supply = supply
        self._count = count
        self._made: dict[str, Task] = {}

    def _tasks(self) -> dict[str, Task]:
        if not self._made:
            found = self._supply.first(self._count)
            self._made = {made.task.instance_id: made.task for made in found}
        return self._made

    def __getitem__(self, instance_id: str) -> Task:
        return self._tasks()[instance_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tasks())

    def __len__(self) -> int:
        return self._count


class _Ids(Sequence[str]):
    def __init__(self, name: SynthName) -> None:
        self._prefix = f"synth_l{name.level}_{name.split}_s{name.seed}_"

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not -ENDLESS <= index < ENDLESS:
            raise IndexError(index)
        return f"{self._prefix}{index % ENDLESS:06d}"

    def __len__(self) -> int:
        return ENDLESS

    def number(self, instance_id: str) -> int:
        """Return the number of an id; KeyError when it is not one of these."""
        match = _NUMBER.search(str(instance_id))
        if match is None or not 0 <= int(match[1]) < ENDLESS:
            raise KeyError(instance_id)
        if self[int(match[1])] != instance_id:
            raise KeyError(instance_id)
        return int(match[1])


class _Endless(Mapping[str, Task]):
    """Every number is a task, made when it is asked for; the last few hundred are kept."""

    def __init__(self, supply: Supply) -> None:
        self._supply = supply
        self.ids = _Ids(supply.name)
        self._kept: OrderedDict[int, Task] = OrderedDict()

    def __getitem__(self, instance_id: str) -> Task:
        number = self.ids.number(instance_id)
        task = self._kept.get(number)
        if task is None:
            task = self._supply.make([number])[0].task
            self._kept[number] = task
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return task

    def __iter__(self) -> Iterator[str]:
        raise ConfigurationError(
            f"dataset '{self._supply.name}' has no end; add a count, as in "
            f"'{self._supply.name},count=200', or name tasks"
        )

    def __len__(self) -> int:
        return ENDLESS
