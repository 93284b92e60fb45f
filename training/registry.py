"""From the names in an activity's entry to the code they stand for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from training.contract.activities import Activity
from training.contract.settings import TrainingSettings
from training.datasets.labelled import Dataset, NamedPictures, Progress, no_progress
from training.datasets.own_pictures import load_own, own_test_sets

if TYPE_CHECKING:
    import keras


# With bfloat16, convolutions take about half the time on processors that have instructions for it,
# and far longer on others.
Precision = Literal["float32", "mixed_bfloat16"]


class Pretrained(NamedTuple):
    """Where a pre-trained base's weights may come from.

    Attributes
    ----------
    option
        A file or folder to look in first.
    download
        Whether they may be downloaded if they are nowhere.
    progress
        Told while they are.
    """

    option: Path | None = None
    download: bool = False
    progress: Progress = no_progress


NOTHING_ASKED = Pretrained()


def build_model(
    activity: Activity,
    settings: TrainingSettings,
    classes: int | None = None,
    pretrained: Pretrained = NOTHING_ASKED,
    precision: Precision = "float32",
) -> keras.Model:
    """Return the activity's network with random weights, those of a pre-trained base apart.

    Parameters
    ----------
    activity, settings
        What network; the same seed gives the same start.
    classes
        How many outputs it has, as many as the activity has labels if not given.
    pretrained
        Where the base's weights come from, if it has one.
    precision
        What the layers compute with; weights and outputs are float32 either way.

    Raises
    ------
    DataError
        If the base's weights are nowhere.
    """
    import keras  # TensorFlow takes seconds to import, and loading data needs neither

    keras.utils.set_random_seed(settings.seed)
    usual = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision)
    try:
        model = _resolve(activity.builder)(settings, classes or len(activity.labels))
    finally:
        keras.config.set_dtype_policy(usual)
    if activity.pretrained:
        _resolve(activity.pretrained)(model, pretrained)
    return model


def load_dataset(
    activity: Activity,
    settings: TrainingSettings,
    option: Path | None,
    progress: Progress,
    pictures: Path | None = None,
) -> Dataset:
    """Load what the activity's network is trained and validated on.

    Parameters
    ----------
    activity, settings
        Whose data, and which part of it.
    option
        A folder to look in first.
    progress
        Told while data is made.
    pictures
        A folder of a person's own pictures, one sub-folder a class: they are all there is then.

    Raises
    ------
    DataError
        If data is missing or damaged.
    SettingsError
        If there are fewer classes than asked for.
    """
    if pictures is not None:
        return load_own(activity, settings, pictures, progress)
    dataset: Dataset = _resolve(activity.dataset)(activity, settings, option, progress)
    return dataset


def load_test_sets(
    activity: Activity, option: Path | None, pictures: Path | None = None
) -> tuple[NamedPictures, ...]:
    """Load what the activity's figures are measured on; parameters as of :func:`load_dataset`.

    Raises
    ------
    DataError
        If data is missing or damaged.
    """
    if pictures is not None:
        return own_test_sets(activity, pictures)
    module = activity.dataset.partition(":")[0]
    sets: tuple[NamedPictures, ...] = _resolve(f"{module}:test_sets")(activity, option)
    return sets


def load_unfamiliar_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load pictures of none of the activity's classes, none of a kind it was trained against."""
    module = activity.dataset.partition(":")[0]
    sets: tuple[NamedPictures, ...] = _resolve(f"{module}:unfamiliar_sets")(activity, option)
    return sets


def _resolve(dotted: str) -> Any:  # noqa: ANN401 - the callers know what they asked for
    """Return what ``module:name`` names."""
    module, _, name = dotted.partition(":")
    return getattr(import_module(module), name)
