"""Features that ship: what a frozen base made of pictures that may not be copied.

A class without the pictures can train the new top on them, and measure it. They are numbers: no
picture can be seen in them.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from training.archive import DAMAGED, pack, unpack
from training.contract.errors import DataError
from training.contract.files import sha256, write_atomically
from training.contract.locations import resources
from training.datasets.classes import first_labels, of_first, only
from training.datasets.labelled import (
    UNFAMILIAR,
    Dataset,
    LabelledPictures,
    NamedPictures,
    Source,
)

FOLDER = "features"
SOURCE = "the features that ship with Layerwise (no pictures were found)"


class Facts(msgspec.Struct, frozen=True):
    """What the features are of.

    Attributes
    ----------
    labels, split, data_hash
        Of the data set with the pictures.
    validation, test
        Names of these parts.
    """

    labels: tuple[str, ...]
    split: dict[str, object]
    data_hash: str
    validation: str
    test: str


class ShippedFeatures(msgspec.Struct, frozen=True):
    """All parts of a data set as features, float16 (count, features) each.

    ``training`` holds the familiar and the unfamiliar pictures' features.
    """

    facts: Facts
    training: LabelledPictures
    validation: LabelledPictures
    test: LabelledPictures


def features_path(activity: str) -> Path:
    """Return where the features of an activity ship."""
    return resources() / "data" / FOLDER / f"{activity}.npz"


def write_features(path: Path, features: ShippedFeatures) -> None:
    """Write ``features`` to ``path``.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    arrays: dict[str, npt.NDArray[np.generic]] = {}
    for part in ("training", "validation", "test"):
        examples: LabelledPictures = getattr(features, part)
        arrays[f"{part}_features"] = examples.pictures
        arrays[f"{part}_labels"] = examples.labels.astype(np.int16)
    write_atomically(path, pack(features.facts, arrays, compressed=True))


def read_features(activity: str) -> ShippedFeatures | None:
    """Return the features that ship for an activity, ``None`` if there are none.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = features_path(activity)
    try:
        facts, arrays = unpack(path.read_bytes())
        return ShippedFeatures(
            msgspec.json.decode(facts, type=Facts),
            *(_part(arrays, part) for part in ("training", "validation", "test")),
        )
    except FileNotFoundError:
        return None
    except DAMAGED as error:
        raise DataError(
            "{path} cannot be read ({fault}); install Layerwise again.",
            path=path,
            fault=str(error).partition("\n")[0] or type(error).__name__,
        ) from error


def features_dataset(
    features: ShippedFeatures,
    samples: int | None,
    unfamiliar_share: float,
    classes: int | None = None,
) -> Dataset:
    """Return what a new top learns from and is validated on.

    Parameters
    ----------
    features
        All parts.
    samples
        At most so many training pictures' features, taken from the classes in turn.
    unfamiliar_share
        Share of an epoch that shows none of the classes.
    classes
        Only the first so many are learned.

    Raises
    ------
    SettingsError
        If there are fewer ``classes``.
    """
    names = first_labels(features.facts.labels, classes)
    training = of_first(features.training, classes)
    labels = training.labels
    known = training.take(_in_turn(labels)[:samples])
    sources = [Source(known, 1 - unfamiliar_share)]
    split = features.facts.split | {"training": len(known.labels)}
    if unfamiliar_share == 0:
        split.pop("not_pokemon", None)
    else:
        others = training.take(np.flatnonzero(labels == UNFAMILIAR))
        sources.append(Source(others, unfamiliar_share))
    validation = NamedPictures(features.facts.validation, features.validation)
    return Dataset(
        sources=tuple(sources),
        epoch_size=len(known.labels),
        validation=(only(validation, features.facts.labels, names),),
        split=split,
        # Other content than the pictures': a run on one cannot go on with the other.
        data_hash=sha256(f"features of {features.facts.data_hash}".encode()),
        labels=names,
        source=SOURCE,
    )


def features_of_test(features: ShippedFeatures) -> NamedPictures:
    """Return the part that no choice is made on."""
    return NamedPictures(features.facts.test, features.test, features.facts.labels)


def _part(file: Mapping[str, npt.NDArray[np.generic]], part: str) -> LabelledPictures:
    """Return one part of an opened file."""
    pictures = file[f"{part}_features"]
    labels = file[f"{part}_labels"].astype(np.int64)
    if pictures.dtype != np.float16 or pictures.ndim != 2 or len(pictures) != len(labels):
        raise ValueError(f"{part} has no features or not one label each")
    return LabelledPictures(pictures, labels)


def _in_turn(labels: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the places of all familiar pictures, the classes in turn."""
    places = np.flatnonzero(labels != UNFAMILIAR)
    turns = np.empty(len(places), dtype=np.int64)
    for label in np.unique(labels[places]):
        here = labels[places] == label
        turns[here] = np.arange(np.count_nonzero(here))
    return places[np.lexsort((labels[places], turns))]
