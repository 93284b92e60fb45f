"""Reading picture files as a network takes them, thousands at once and some of them broken."""

import io
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from training.contract.errors import DataError, PictureError
from training.contract.files import sha256
from training.contract.metadata import PictureInput
from training.contract.picture_formats import FORMATS, MOST_PIXELS
from training.contract.preparation.apply import prepare
from training.datasets.labelled import LabelledPictures, Progress
from training.datasets.picture_folders import PictureFile, Skipped

Change = Callable[[Image.Image], Image.Image]

log = logging.getLogger(__name__)


class ReadPictures(NamedTuple):
    """Pictures as a network takes them, and those that could not be read.

    Attributes
    ----------
    examples
        Pictures and labels of those that could.
    files
        Their files, in the same order.
    broken
        The others.
    """

    examples: LabelledPictures
    files: tuple[PictureFile, ...]
    broken: tuple[Skipped, ...]


def read_pictures(
    files: Sequence[PictureFile],
    wanted: PictureInput,
    progress: Progress,
    change: Change | None = None,
) -> ReadPictures:
    """Read and prepare pictures; those that cannot be read are left out, with a warning each.

    Parameters
    ----------
    files
        In the order that is wanted.
    wanted
        How a picture is prepared.
    progress
        Told after each picture.
    change
        What is done to each picture before it is prepared.

    Raises
    ------
    DataError
        If not one of several can be read.
    """
    shape = (wanted.height, wanted.width, wanted.channels)
    pictures = np.empty((len(files), *shape), dtype=np.uint8)
    read: list[PictureFile] = []
    broken: list[Skipped] = []
    for place, file in enumerate(files):
        try:
            pictures[len(read)] = read_picture(file.path, wanted, change)
        except PictureError as error:
            log.warning("%s is left out. %s", file.path, error)
            broken.append(Skipped(file.name, str(error)))
        else:
            read.append(file)
        progress("Reading pictures", place + 1, len(files))
    if broken and not read:
        raise DataError(
            "Not one of {count} pictures can be read, such as {path} ({reason}); put whole ones "
            "in their place.",
            count=len(files),
            path=files[0].path,
            reason=broken[0].reason.rstrip("."),
        )
    labels = np.array([file.label for file in read], dtype=np.int64)
    examples = LabelledPictures(pictures[: len(read)], labels)
    return ReadPictures(examples, tuple(read), tuple(broken))


def read_picture(
    path: Path, wanted: PictureInput, change: Change | None = None
) -> npt.NDArray[np.uint8]:
    """Read the picture in the file ``path`` and prepare it; of moving ones the first frame.

    What ``change`` makes of it is prepared, if there is one.

    Returns
    -------
    uint8 (height, width, channels), 0-255, as ``wanted`` says.

    Raises
    ------
    PictureError
        If the file cannot be read, is no picture, damaged or too large.
    """
    content = _content(path)
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            _refuse_too_many_pixels(picture)
            return prepare(change(picture) if change else picture, wanted).pixels
    except (PictureError, MemoryError):
        raise
    except (UnidentifiedImageError, NotImplementedError) as error:
        raise PictureError(
            "This is no picture of a kind that can be read; save it as PNG or JPEG."
        ) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureError(TOO_LARGE, most=MOST_PIXELS // 10**6) from error
    except Exception as error:  # a damaged file can raise anything in a reader
        fault = str(error) or type(error).__name__
        raise PictureError(
            "This picture is damaged or cut short ({fault}); copy it again.", fault=fault
        ) from error


def content_hash(files: Sequence[PictureFile], progress: Progress) -> str:
    """Return the SHA-256 over names and contents, the same wherever the same pictures lie.

    It is that of the sorted lines ``name sha256-of-content``; files that cannot be read are left
    out.
    """
    lines = []
    for place, file in enumerate(files):
        try:
            lines.append(f"{file.name} {sha256(_content(file.path))}")
        except PictureError:
            log.info("%s has no part in the hash", file.path)
        progress("Checking pictures", place + 1, len(files))
    return sha256("\n".join(sorted(lines)).encode())


TOO_LARGE = "This picture has more than {most} million pixels; make it smaller."


def _content(path: Path) -> bytes:
    """Return the content of ``path``; only of a plain file, since others may never end."""
    try:
        if not path.is_file():
            raise PictureError("There is no file behind this name; copy the picture again.")
        content = path.read_bytes()
    except OSError as error:
        raise PictureError(
            "This file cannot be read ({fault}); check its permissions.",
            fault=error.strerror or error,
        ) from error
    if not content:
        raise PictureError("This file is empty; copy it again.")
    return content


def _refuse_too_many_pixels(picture: Image.Image) -> None:
    """Refuse a picture by the size in its header, before memory is taken for its pixels."""
    if picture.width * picture.height > MOST_PIXELS:
        raise PictureError(TOO_LARGE, most=MOST_PIXELS // 10**6)
