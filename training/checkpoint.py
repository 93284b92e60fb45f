"""Keeping the best weights of a run on disk, so that no end of it loses them."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from training.contract.activities import activity
from training.contract.errors import DataError
from training.contract.files import write_atomically
from training.contract.settings import TrainingSettings
from training.registry import build_model

if TYPE_CHECKING:  # TensorFlow takes seconds to import, and a description needs none of it
    import keras

WEIGHTS = "best.weights.h5"
DESCRIPTION = "run.json"


class Description(msgspec.Struct, frozen=True):
    """What is needed to build the network again, beside its weights.

    ``epoch`` is the one the weights are of, 0 while there are none.
    """

    run: str
    activity: str
    settings: TrainingSettings
    epoch: int = 0
    validation_accuracy: float | None = None


class Restored(NamedTuple):
    """A network with the best weights of a run."""

    description: Description
    model: keras.Model


class Checkpoint:
    """The folder of one run.

    Parameters
    ----------
    folder
        Made if it is missing.
    description
        The run it belongs to.
    """

    def __init__(self, folder: Path, description: Description) -> None:
        self._folder = folder
        self._description = description

    def save(self, model: keras.Model, epoch: int, validation_accuracy: float) -> None:
        """Replace the weights and then the description, each in one move.

        Raises
        ------
        OSError
            If the folder cannot be written; the last complete checkpoint then stays.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        temporary = self._folder / f".{WEIGHTS.replace('best', 'new')}"
        try:
            model.save_weights(temporary)
            temporary.replace(self._folder / WEIGHTS)
        finally:
            temporary.unlink(missing_ok=True)
        description = msgspec.structs.replace(
            self._description, epoch=epoch, validation_accuracy=validation_accuracy
        )
        write_atomically(self._folder / DESCRIPTION, msgspec.json.encode(description))


def restore(folder: Path) -> Restored:
    """Build the network of a run's folder and give it the best weights.

    Raises
    ------
    DataError
        If the folder holds no checkpoint, or a damaged one.
    """
    try:
        description = msgspec.json.decode((folder / DESCRIPTION).read_bytes(), type=Description)
        model = build_model(activity(description.activity), description.settings)
        with warnings.catch_warnings():
            # Where the file lacks a layer, Keras warns and leaves that layer's weights random.
            warnings.simplefilter("error", UserWarning)
            model.load_weights(folder / WEIGHTS)
    except FileNotFoundError as error:
        raise DataError(
            "{folder} holds no checkpoint: the run ended before its first epoch was done.",
            folder=folder,
        ) from error
    except (OSError, msgspec.DecodeError, ValueError, KeyError, UserWarning) as error:
        raise DataError(
            "The checkpoint in {folder} cannot be read ({fault}); train again.",
            folder=folder,
            fault=str(error).partition("\n")[0] or type(error).__name__,
        ) from error
    return Restored(description, model)
