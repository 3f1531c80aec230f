"""Datasets by any name: folders and bundled ones, and those that are generated."""

from __future__ import annotations

from bird_interact_gym.authoring.synth.dataset import open_synth
from bird_interact_gym.authoring.synth.names import is_synth
from bird_interact_gym.tasks import Dataset, load_dataset


def open_dataset(name: str, *, db: str | None = None) -> Dataset:
    """Return a dataset: ``synth:...`` is generated on the server at ``db``, others are loaded.

    Raises DatasetNotFoundError and TaskFormatError as ``load_dataset`` does, ConfigurationError
    for a generated one that cannot be.
    """
    return open_synth(name, db=db) if is_synth(name) else load_dataset(name)
