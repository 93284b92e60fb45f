"""Keeping a run on disk: its best weights, and all that it needs to go on after any end.

A run's folder holds ``run.json`` (what is trained, and how), ``best.npz`` (the best weights) and
``state.npz`` (where the run stands). Each is complete in itself and replaced in one move, so that
a kill at any moment leaves the last complete one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from training.archive import DAMAGED, Arrays, Unpacked, pack, unpack
from training.contract.activities import activity
from training.contract.errors import DataError
from training.contract.files import write_atomically
from training.contract.run_files import BEST, DESCRIPTION, STATE
from training.contract.settings import TrainingSettings
from training.registry import NOTHING_ASKED, Pretrained, build_model

if TYPE_CHECKING:  # TensorFlow takes seconds to import, and a description needs none of it
    import keras


class Description(msgspec.Struct, frozen=True):
    """What a run trains: enough to build the network again.

    Attributes
    ----------
    run, activity, settings
        The run's id, and what is trained in it, and how.
    labels
        Names of the classes.
    data_hash, split
        Of the data it learns from: it cannot go on with other data.
    pictures
        The folder of a person's own pictures that it learns from; empty if from the activity's.
    """

    run: str
    activity: str
    settings: TrainingSettings
    labels: tuple[str, ...]
    data_hash: str
    split: dict[str, object]
    pictures: str = ""

    @property
    def pictures_folder(self) -> Path | None:
        """The folder of a person's own pictures, if it learns from these."""
        return Path(self.pictures) if self.pictures else None


class Best(msgspec.Struct, frozen=True):
    """Which epoch the best weights are of, and their accuracy on the validation pictures, 0-1."""

    epoch: int
    validation_accuracy: float


class Standing(msgspec.Struct, frozen=True):
    """Where a run stands.

    Attributes
    ----------
    epoch
        The last one that was done, counted over all stages.
    stage
        Number of the stage it belongs to, from 0.
    best_accuracy, lowest_loss
        Of the best epoch so far, on the validation pictures.
    seconds
        How long the run has taken.
    """

    epoch: int
    stage: int
    lowest_loss: float
    best_accuracy: float | None
    seconds: float


class State(NamedTuple):
    """All that a run needs to go on: where it stands, and the values of its training step."""

    standing: Standing
    values: list[npt.NDArray[np.generic]]


class Restored(NamedTuple):
    """A network with the best weights of a run."""

    description: Description
    best: Best
    model: keras.Model


class Checkpoint:
    """The folder of one run.

    Parameters
    ----------
    folder
        Made when something is first kept.
    description
        The run it belongs to.
    """

    def __init__(self, folder: Path, description: Description) -> None:
        self._folder = folder
        self.description = description

    def save_best(self, model: keras.Model, best: Best) -> None:
        """Keep the present weights of all layers that learn.

        Raises
        ------
        OSError
            If the folder cannot be written; the last complete checkpoint then stays.
        """
        arrays = {weight.path: np.asarray(weight) for weight in _learned(model)}
        self._save(BEST, best, arrays)

    def save_state(self, state: State) -> None:
        """Keep where the run stands.

        Raises
        ------
        OSError
            If the folder cannot be written; the last complete state then stays.
        """
        arrays = {str(place): value for place, value in enumerate(state.values)}
        self._save(STATE, state.standing, arrays)

    def state(self) -> State | None:
        """Return the state that was kept last, ``None`` if there is none.

        Raises
        ------
        DataError
            If it cannot be read.
        """
        if not (self._folder / STATE).is_file():
            return None
        facts, arrays = _read(self._folder / STATE)
        try:
            standing = msgspec.json.decode(facts, type=Standing)
            return State(standing, [arrays[str(place)] for place in range(len(arrays))])
        except (msgspec.DecodeError, KeyError) as error:
            raise _damaged(self._folder / STATE, error) from error

    def _save(self, name: str, facts: msgspec.Struct, arrays: Arrays) -> None:
        """Write a .npz file with ``facts`` in it, and the description beside the first one."""
        if not (self._folder / DESCRIPTION).is_file():
            write_atomically(self._folder / DESCRIPTION, msgspec.json.encode(self.description))
        write_atomically(self._folder / name, pack(facts, arrays))


def describe(folder: Path) -> Description:
    """Return what the run in ``folder`` trains.

    Raises
    ------
    DataError
        If the folder holds no run, or a damaged one.
    """
    try:
        return msgspec.json.decode((folder / DESCRIPTION).read_bytes(), type=Description)
    except FileNotFoundError as error:
        raise _missing(folder) from error
    except (OSError, msgspec.DecodeError) as error:
        raise _damaged(folder / DESCRIPTION, error) from error


def restore(folder: Path, pretrained: Pretrained = NOTHING_ASKED) -> Restored:
    """Build the network of a run's folder and give it the best weights.

    Raises
    ------
    DataError
        If the folder holds no checkpoint, or a damaged one.
    """
    description = describe(folder)
    facts, arrays = _read(folder / BEST)
    try:
        best = msgspec.json.decode(facts, type=Best)
        task = activity(description.activity)
        model = build_model(task, description.settings, len(description.labels), pretrained)
        _set_learned(model, arrays)
    except (msgspec.DecodeError, ValueError, KeyError) as error:
        raise _damaged(folder / BEST, error) from error
    return Restored(description, best, model)


def _learned(model: keras.Model) -> Sequence[keras.Variable]:
    """Return the weights of all layers that learn, statistics included."""
    return [weight for layer in model.layers if layer.trainable for weight in layer.weights]


def _set_learned(model: keras.Model, arrays: Arrays) -> None:
    """Give the weights of all layers that learn their values.

    Raises
    ------
    KeyError, ValueError
        If the values are another network's.
    """
    weights = _learned(model)
    if len(weights) != len(arrays):
        raise ValueError(f"{len(arrays)} arrays for {len(weights)} weights")
    for weight in weights:
        weight.assign(arrays[weight.path])


def _read(path: Path) -> Unpacked:
    """Return the facts and the arrays of a .npz file.

    Raises
    ------
    DataError
        If it is missing or damaged.
    """
    try:
        return unpack(path.read_bytes())
    except FileNotFoundError as error:
        raise _missing(path.parent) from error
    except DAMAGED as error:
        raise _damaged(path, error) from error


def _missing(folder: Path) -> DataError:
    """Return the error for a folder that is not there, or without the files of a run."""
    if not folder.exists():
        return DataError(
            "There is no run {name} in {place}.", name=folder.name, place=folder.parent
        )
    return DataError(
        "{folder} holds no checkpoint: the run ended before its first epoch was done.",
        folder=folder,
    )


def _damaged(path: Path, error: Exception) -> DataError:
    """Return the error for a file that is there and cannot be used."""
    return DataError(
        "The checkpoint {path} cannot be read ({fault}); train again.",
        path=path,
        fault=str(error).partition("\n")[0] or type(error).__name__,
    )
