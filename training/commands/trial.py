"""What a network is compared and measured on, now that it is trained."""

from pathlib import Path

import keras

from training.contract.activities import Activity
from training.datasets.labelled import Dataset, NamedPictures, Progress, joined
from training.export import PARITY_PICTURES, Trial
from training.features import cached_features
from training.registry import load_test_sets
from training.stages import base_of, features_of, learns_on_features


def trial(
    model: keras.Model,
    task: Activity,
    dataset: Dataset,
    option: Path | None,
    progress: Progress,
    *,
    ship: bool,
) -> Trial:
    """Return what ``model`` is compared and measured on.

    What ships is measured from the picture to the answer. Else, where only a top learned, features
    are enough: they are in the cache, and a class does not wait for minutes.

    Parameters
    ----------
    model
        The trained network.
    task, dataset
        What it was trained for, and on what.
    option
        A folder in which the test data is looked for first.
    progress
        Told while features are extracted.
    ship
        Whether the file is to ship.

    Raises
    ------
    DataError
        If the test data is missing or damaged.
    """
    tests = load_test_sets(task, option)
    if dataset.stand_ins is not None:
        return Trial(dataset.stand_ins, dataset.validation, tests, compared=False)
    pictures = joined(dataset.validation).pictures
    if ship or not learns_on_features(model):
        compared = ship and task.stored != "float32"
        return Trial(pictures, dataset.validation, tests, compared)
    base = base_of(model)

    def features(part: NamedPictures) -> NamedPictures:
        found = features_of(
            base, part.examples, lambda some, of: cached_features(some, of, progress)
        )
        return NamedPictures(part.name, found)

    some = pictures[:: max(1, len(pictures) // PARITY_PICTURES)]
    validation = tuple(map(features, dataset.validation))
    return Trial(some, validation, tuple(map(features, tests)), compared=False)
