"""What a data set is to the training loop: sources to learn from, pictures to measure on."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

# Told while data is being made: what is done, how many of how many.
Progress = Callable[[str, int, int], None]


def no_progress(what: str, done: int, total: int) -> None:
    """Tell nobody."""


# The layer that ends a pre-trained base; what it makes of a picture are the picture's features.
FEATURES = "features"

UNFAMILIAR = -1  # the label of a picture that shows none of the classes


class LabelledPictures(NamedTuple):
    """Pictures with the class each shows.

    Attributes
    ----------
    pictures
        uint8 (count, height, width, channels), 0-255; or float16 (count, features), what a frozen
        base made of them.
    labels
        int64 (count,), from 0, or :data:`UNFAMILIAR`.
    """

    pictures: npt.NDArray[Any]  # of either type
    labels: npt.NDArray[np.int64]

    def take(self, which: npt.NDArray[np.int64]) -> "LabelledPictures":
        """Return the pictures at the places ``which``, in that order."""
        return LabelledPictures(self.pictures[which], self.labels[which])


class NamedPictures(NamedTuple):
    """A set of pictures that accuracy is measured on.

    Attributes
    ----------
    name
        What figures are reported under.
    examples
        The pictures.
    labels
        Names of the classes, where the data and not the activity names them.
    also_right
        For a label, the others that a person would accept for its pictures.
    """

    name: str
    examples: LabelledPictures
    labels: tuple[str, ...] = ()
    also_right: Mapping[int, tuple[int, ...]] = MappingProxyType({})


class Source(NamedTuple):
    """Training pictures and the share of each epoch that comes from them."""

    examples: LabelledPictures
    share: float


class Dataset(NamedTuple):
    """Everything a run needs.

    Attributes
    ----------
    sources
        What is learned from; the shares sum to one.
    epoch_size
        How many pictures make an epoch.
    validation
        Sets that choices are made on: the best epoch, the threshold of the unfamiliar.
    split
        Which data was kept from training, for the model's metadata.
    data_hash
        SHA-256 over the content of the data.
    labels
        Names of the classes, in the order of the labels' numbers.
    source
        What it is and where it was found, for a person.
    stand_ins
        uint8 (count, height, width, channels): real pictures of other things, where the data set
        holds features. What is made of a picture can be compared on them.
    own
        Whether the pictures are a person's own, and none of the activity's.
    """

    sources: tuple[Source, ...]
    epoch_size: int
    validation: tuple[NamedPictures, ...]
    split: dict[str, object]
    data_hash: str
    labels: tuple[str, ...]
    source: str = ""
    stand_ins: npt.NDArray[np.uint8] | None = None
    own: bool = False

    @property
    def of_features(self) -> bool:
        """Whether it holds features of pictures instead of pictures."""
        return self.validation[0].examples.pictures.ndim == 2


def joined(sets: tuple[NamedPictures, ...]) -> LabelledPictures:
    """Return the pictures of several sets as one, in their order; those of a single set itself."""
    if len(sets) == 1:
        return sets[0].examples
    return LabelledPictures(
        np.concatenate([part.examples.pictures for part in sets]),
        np.concatenate([part.examples.labels for part in sets]),
    )
