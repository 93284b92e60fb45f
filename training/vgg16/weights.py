"""Finding the base's weights: a file at hand, a download if asked for, else the shipped model."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from training.contract.errors import DataError
from training.contract.files import check_writable, write_atomically
from training.contract.locations import data_candidates, keras_folder, user_data_folder
from training.contract.site import may_use_network
from training.datasets.decompress import read_decompressed
from training.datasets.labelled import Progress
from training.vgg16.base_weights import BaseWeights, set_base_weights
from training.vgg16.download import SIZE, URL, download
from training.vgg16.keras_file import FILE, read_keras_file
from training.vgg16.shipped import read_shipped

if TYPE_CHECKING:
    import keras

    from training.registry import Pretrained

NAME = "weights"
NOT_FOUND = (
    "The VGG16 weights were not found; put {file} ({size} MB) into {folder}, or allow its "
    "download with `--download`."
)
NOT_FOUND_OFFLINE = "The VGG16 weights were not found; put {file} ({size} MB) into {folder}."

log = logging.getLogger(__name__)


def load_into(model: keras.Model, pretrained: Pretrained) -> None:
    """Give ``model`` the weights that :func:`load_base_weights` finds.

    Raises
    ------
    DataError, OSError
        As that function does.
    """
    weights = load_base_weights(
        pretrained.option, pretrained.progress, may_download=pretrained.download
    )
    log.info("The pre-trained base has %s", weights.source)
    set_base_weights(model, weights)


def load_base_weights(
    option: Path | None, progress: Progress, *, may_download: bool = False, url: str = URL
) -> BaseWeights:
    """Return the weights from the first place that has them.

    A file that is found and is not the published one is an error, never passed over.

    Parameters
    ----------
    option
        The file, or a folder that has it; nothing else is then looked at.
    progress
        Told the bytes of a download; what it raises ends that.
    may_download
        Whether the user wants the published file where it is not at hand; the shipped model has
        the same weights in 16 bits.
    url
        Where the download is.

    Raises
    ------
    DataError
        If no place has the weights, or what is there is damaged or something else.
    OSError
        If a download cannot be kept.
    """
    path = _find_file(option)
    if path is not None:
        return read_keras_file(read_decompressed(path), path)
    if may_download:
        return _fetched(url, progress)
    shipped = read_shipped()
    if shipped is not None:
        return shipped
    raise DataError(
        NOT_FOUND if may_use_network() else NOT_FOUND_OFFLINE,
        file=FILE,
        size=round(SIZE / 1e6),
        folder=_own_folder(),
    )


def _find_file(option: Path | None) -> Path | None:
    """Return the file that ``option`` means, else the first of the published name, if any.

    Raises
    ------
    DataError
        If there is none where ``option`` says.
    """
    if option is not None and option.is_file():
        return option
    folders = data_candidates(NAME, option)
    if option is None:
        folders.append(keras_folder() / "models")
    path = next((folder / FILE for folder in folders if (folder / FILE).is_file()), None)
    if path is None and option is not None:
        raise DataError(
            "There are no VGG16 weights in {option}; name the file {file} or a folder that has it.",
            option=option,
            file=FILE,
        )
    return path


def _fetched(url: str, progress: Progress) -> BaseWeights:
    """Download the published file into the user's data folder; nothing else is kept."""
    path = _own_folder() / FILE
    check_writable(path)  # better now than after the download
    content = download(url, progress)
    try:
        weights = read_keras_file(content, path)
    except DataError as error:
        raise DataError(
            "What {url} sent is not the published file of the VGG16 weights; try again later, or "
            "put {file} into {folder}.",
            url=url,
            file=FILE,
            folder=path.parent,
        ) from error
    write_atomically(path, content)
    return weights


def _own_folder() -> Path:
    """Return the folder in which a user keeps the weights."""
    return user_data_folder() / "data" / NAME
