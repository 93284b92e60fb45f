"""MNIST: 60,000 training and 10,000 test pictures of handwritten digits, 28 x 28, light on black.

LeCun, Cortes and Burges, THE MNIST DATABASE of handwritten digits; CC BY-SA 3.0.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from training.contract.errors import DataError
from training.datasets.find import find_data
from training.datasets.idx import read_idx
from training.datasets.labelled import LabelledPictures

NAME = "mnist"

# SHA-256 of the decompressed published files.
PUBLISHED = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}


class Mnist(NamedTuple):
    """The two parts as published."""

    train: LabelledPictures
    test: LabelledPictures


def load_mnist(option: Path | None = None) -> Mnist:
    """Read MNIST from the first place that has it, plain or gzip, and check its content.

    Raises
    ------
    DataError
        Naming the file and its fault.
    """
    files = [f"{stem}{end}" for stem in PUBLISHED for end in ("", ".gz")]
    folder = find_data(NAME, files, option)
    return Mnist(_part(folder, "train"), _part(folder, "t10k"))


def _part(folder: Path, part: str) -> LabelledPictures:
    """Read the pictures and labels of ``train`` or ``t10k``."""
    pictures = _published(folder, f"{part}-images-idx3-ubyte", dimensions=3)
    labels = _published(folder, f"{part}-labels-idx1-ubyte", dimensions=1)
    if len(pictures) != len(labels):
        raise DataError(
            "{folder} has {pictures} pictures but {labels} labels in its {part} files; put the "
            "published files there.",
            folder=folder,
            pictures=len(pictures),
            labels=len(labels),
            part=part,
        )
    return LabelledPictures(pictures[..., np.newaxis], labels.astype(np.int64))


def _published(folder: Path, stem: str, dimensions: int) -> npt.NDArray[np.uint8]:
    """Read one published file, plain if it is there, else gzip."""
    plain = folder / stem
    path = plain if plain.is_file() else folder / f"{stem}.gz"
    return read_idx(path, dimensions, PUBLISHED[stem])
