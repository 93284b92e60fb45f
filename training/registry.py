"""From the names in an activity's entry to the code they stand for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.contract.activities import Activity
from training.contract.settings import TrainingSettings
from training.datasets.labelled import Dataset, NamedPictures, Progress

if TYPE_CHECKING:
    import keras


def build_model(activity: Activity, settings: TrainingSettings) -> keras.Model:
    """Return the activity's network, untrained; the same seed gives the same start."""
    import keras  # TensorFlow takes seconds to import, and loading data needs neither

    keras.utils.set_random_seed(settings.seed)
    return _resolve(activity.builder)(settings)


def load_dataset(
    activity: Activity, settings: TrainingSettings, option: Path | None, progress: Progress
) -> Dataset:
    """Load what the activity's network is trained and validated on.

    Raises
    ------
    DataError
        If data is missing or damaged.
    """
    dataset: Dataset = _resolve(activity.dataset)(activity, settings, option, progress)
    return dataset


def load_test_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load what the activity's figures are measured on.

    Raises
    ------
    DataError
        If data is missing or damaged.
    """
    module = activity.dataset.partition(":")[0]
    sets: tuple[NamedPictures, ...] = _resolve(f"{module}:test_sets")(activity, option)
    return sets


def load_unfamiliar_sets(activity: Activity) -> tuple[NamedPictures, ...]:
    """Load pictures of none of the activity's classes, none of a kind it was trained against."""
    module = activity.dataset.partition(":")[0]
    sets: tuple[NamedPictures, ...] = _resolve(f"{module}:unfamiliar_sets")(activity)
    return sets


def _resolve(dotted: str) -> Any:  # noqa: ANN401 - the callers know what they asked for
    """Return what ``module:name`` names."""
    module, _, name = dotted.partition(":")
    return getattr(import_module(module), name)
