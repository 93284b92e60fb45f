"""Making the features that ship from the pictures that may not."""

from collections.abc import Sequence
from functools import partial

import keras
import numpy as np

from training.contract.activities import Activity
from training.datasets.labelled import (
    Dataset,
    LabelledPictures,
    NamedPictures,
    Progress,
    joined,
)
from training.datasets.shipped_features import (
    Facts,
    ShippedFeatures,
    features_path,
    write_features,
)
from training.features import cached_features
from training.stages import base_of, features_of, learns_on_features, with_features


def ship_features(
    model: keras.Model,
    task: Activity,
    dataset: Dataset,
    tests: Sequence[NamedPictures],
    progress: Progress,
) -> None:
    """Write what the frozen base of ``model`` makes of all pictures, if only its top learns.

    Parameters
    ----------
    model
        The trained network.
    task, dataset
        What it learned from; nothing is written where that were features already.
    tests
        The data set's one test part, with its pictures.
    progress
        Told while features are extracted; most of them are in the cache by now.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    if not learns_on_features(model) or dataset.of_features:
        return
    extract = partial(cached_features, progress=progress)
    (test,) = features_of(base_of(model), tests, extract)
    found = with_features(model, dataset, extract)
    facts = Facts(
        labels=dataset.labels,
        split=dataset.split,
        data_hash=dataset.data_hash,
        validation=dataset.validation[0].name,
        test=test.name,
    )
    training = LabelledPictures(
        np.concatenate([source.examples.pictures for source in found.sources]),
        np.concatenate([source.examples.labels for source in found.sources]),
    )
    features = ShippedFeatures(facts, training, joined(found.validation), test.examples)
    write_features(features_path(task.id), features)
