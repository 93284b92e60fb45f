"""Making the features that ship from the pictures that may not."""

from pathlib import Path

import keras
import numpy as np

from training.contract.activities import Activity
from training.datasets.labelled import Dataset, LabelledPictures, Progress, joined
from training.datasets.shipped_features import (
    Facts,
    ShippedFeatures,
    features_path,
    write_features,
)
from training.features import cached_features
from training.registry import load_test_sets
from training.stages import base_of, features_of, learns_on_features


def ship_features(
    model: keras.Model, task: Activity, dataset: Dataset, option: Path | None, progress: Progress
) -> None:
    """Write what the frozen base of ``model`` makes of all pictures, if only its top learns.

    Parameters
    ----------
    model
        The trained network.
    task, dataset
        What it learned from; nothing is written where that were features already.
    option
        A folder in which the test data is looked for first.
    progress
        Told while features are extracted; most of them are in the cache by now.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    if not learns_on_features(model) or dataset.of_features:
        return
    base = base_of(model)

    def features(examples: LabelledPictures) -> LabelledPictures:
        return features_of(base, examples, lambda some, of: cached_features(some, of, progress))

    sources = [features(source.examples) for source in dataset.sources]
    training = LabelledPictures(
        np.concatenate([part.pictures for part in sources]),
        np.concatenate([part.labels for part in sources]),
    )
    (test,) = load_test_sets(task, option)
    facts = Facts(
        labels=dataset.labels,
        split=dataset.split,
        data_hash=dataset.data_hash,
        validation=dataset.validation[0].name,
        test=test.name,
    )
    found = ShippedFeatures(
        facts, training, features(joined(dataset.validation)), features(test.examples)
    )
    write_features(features_path(task.id), found)
