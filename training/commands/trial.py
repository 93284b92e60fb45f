"""What a network is compared and measured on, now that it is trained."""

from functools import partial
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from training.contract.activities import Activity
from training.datasets.classes import only
from training.datasets.labelled import Dataset, Progress, joined
from training.export import PARITY_PICTURES, Trial
from training.features import cached_features
from training.registry import load_test_sets
from training.stages import base_of, features_of, learns_on_features

# A base that learned nothing takes a minute for hundreds of pictures, twice: in Keras and as a
# graph. Both have been compared on hundreds when it shipped.
QUICK_PICTURES = 32


def trial(
    model: keras.Model,
    task: Activity,
    dataset: Dataset,
    option: Path | None,
    progress: Progress,
    *,
    ship: bool,
    pictures: Path | None = None,
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
    pictures
        The folder of a person's own pictures, if it was trained on these.

    Raises
    ------
    DataError
        If the test data is missing or damaged.
    """
    tests = tuple(
        only(part, part.labels or task.labels, dataset.labels)
        for part in load_test_sets(task, option, pictures)
    )
    is_quick = not ship and learns_on_features(model)
    if dataset.stand_ins is not None:
        return Trial(_some(dataset.stand_ins, is_quick), dataset.validation, tests, compared=False)
    real = _some(_real_pictures(dataset), is_quick)
    if not is_quick:
        compared = ship and task.stored != "float32"
        return Trial(real, dataset.validation, tests, compared)
    base, extract = base_of(model), partial(cached_features, progress=progress)
    validation = features_of(base, dataset.validation, extract)
    return Trial(real, validation, features_of(base, tests, extract), compared=False)


def _some(pictures: npt.NDArray[np.uint8], is_quick: bool) -> npt.NDArray[np.uint8]:
    """Return all pictures, or for a quick comparison a few of them from everywhere."""
    return pictures[:: max(1, len(pictures) // QUICK_PICTURES)] if is_quick else pictures


def _real_pictures(dataset: Dataset) -> npt.NDArray[np.uint8]:
    """Return the validation pictures, and training pictures where those alone are too few."""
    pictures: npt.NDArray[np.uint8] = joined(dataset.validation).pictures
    missing = PARITY_PICTURES - len(pictures)
    if missing <= 0:
        return pictures
    return np.concatenate([pictures, dataset.sources[0].examples.pictures[:missing]])
