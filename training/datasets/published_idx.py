"""Data sets of four published IDX files: pictures and labels to train on and to test on."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from training.contract.errors import DataError
from training.datasets.find import find_data
from training.datasets.idx import read_idx
from training.datasets.labelled import LabelledPictures


class Parts(NamedTuple):
    """The two parts as published."""

    train: LabelledPictures
    test: LabelledPictures


def load_published(name: str, published: Mapping[str, str], option: Path | None = None) -> Parts:
    """Read a data set from the first place that has it, plain or gzip, and check its content.

    Parameters
    ----------
    name
        Of the data set and its folder.
    published
        The files' names without ``.gz``, each with the SHA-256 of its decompressed content.
    option
        A folder to look in first.

    Raises
    ------
    DataError
        Naming the file and its fault.
    """
    files = [f"{stem}{end}" for stem in published for end in ("", ".gz")]
    folder = find_data(name, files, option)
    return Parts(_part(folder, "train", published), _part(folder, "t10k", published))


def _part(folder: Path, part: str, published: Mapping[str, str]) -> LabelledPictures:
    """Read the pictures and labels of ``train`` or ``t10k``."""
    pictures_stem, labels_stem = f"{part}-images-idx3-ubyte", f"{part}-labels-idx1-ubyte"
    pictures = read_idx(_path(folder, pictures_stem), 3, published[pictures_stem])
    labels = read_idx(_path(folder, labels_stem), 1, published[labels_stem])
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


def _path(folder: Path, stem: str) -> Path:
    """Return where one published file lies: plain if it is there, else gzip."""
    plain = folder / stem
    return plain if plain.is_file() else folder / f"{stem}.gz"
