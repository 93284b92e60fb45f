"""The files of a collection: what they are called, which there are, and what can be wrong."""

import errno
import io
import re
from pathlib import Path

from PIL import Image

from desktop.services.picture_intake import read_picture_bytes
from training.contract.class_folders import (
    common_name,
    is_hidden,
    is_named_like_a_picture,
    label_of_folder,
)
from training.contract.errors import LayerwiseError, PictureError
from training.contract.files import sha256
from training.contract.picture_formats import FORMATS, SUFFIXES

DIGEST_LETTERS = 16  # 64 bits: no two pictures of a school are alike by chance
MOST_NAME_LETTERS = 60
# Others are called as their format. MPO is a JPEG file with a second picture in it.
SUFFIX_OF_FORMAT = {"JPEG": ".jpg", "MPO": ".jpg", "TIFF": ".tif"}

_OWN_NAME = re.compile(rf"(?P<name>.*)-(?P<digest>[0-9a-f]{{{DIGEST_LETTERS}}})")
_UNSAFE = re.compile(r"[^\w.+-]+")


class CollectionError(LayerwiseError):
    """A collection's folder cannot be read or written."""


def digest_of(content: bytes) -> str:
    """Return what a picture with this content is known by."""
    return sha256(content)[:DIGEST_LETTERS]


def labelled_files(folder: Path) -> list[tuple[Path, str]]:
    """Return the files in the classes' folders of ``folder`` with their labels, sorted.

    Raises
    ------
    CollectionError
        If the folder or one of its classes' cannot be read.
    """
    found = []
    try:
        for entry in sorted(folder.iterdir()):
            if entry.is_dir() and not is_hidden(entry.name):
                label = label_of_folder(common_name(entry))
                files = sorted(file for file in entry.iterdir() if not is_hidden(file.name))
                found += [(file, label) for file in files]
    except FileNotFoundError as error:
        raise gone(folder) from error
    except OSError as error:
        raise CollectionError(
            "{folder} cannot be read ({fault}); check that it is a folder, that its disk or share "
            "is connected, and its permissions.",
            folder=folder,
            fault=error.strerror or error,
        ) from error
    return found


def digest_of_file(path: Path) -> str:
    """Return the digest in the file's name, or that of its content if it has another name.

    Raises
    ------
    PictureError
        If it is not named like a picture, or its content is wanted and cannot be read.
    """
    if not is_named_like_a_picture(path):
        raise no_picture(path)
    own = _OWN_NAME.fullmatch(path.stem)
    return own["digest"] if own else digest_of(read_picture_bytes(path))


def own_name(path: Path) -> str:
    """Return what a file was called before it came into a collection."""
    own = _OWN_NAME.fullmatch(path.stem)
    return own["name"] + path.suffix if own else path.name


def file_name(content: bytes, name: str) -> str:
    """Return a name that every system takes: readable, with the digest and kind of ``content``.

    Raises
    ------
    PictureError
        If the content is no picture.
    """
    readable = _UNSAFE.sub("_", common_name(Path(Path(name).stem)))[:MOST_NAME_LETTERS]
    return f"{readable.strip('._') or 'picture'}-{digest_of(content)}{_suffix(content, name)}"


def _suffix(content: bytes, name: str) -> str:
    """Return the ending that says what kind of picture ``content`` is, whatever ``name`` says."""
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            format_ = str(picture.format)
    except Exception as error:  # a damaged file can raise anything in a reader
        raise no_picture(Path(name)) from error
    suffix = SUFFIX_OF_FORMAT.get(format_, f".{format_.lower()}")
    return suffix if suffix in SUFFIXES else ".png"


def no_picture(path: Path) -> PictureError:
    """Return the sentence for a file that is not taken."""
    return PictureError(
        "{name} is no picture of a kind that this program reads; save it as PNG or JPEG.",
        name=path.name,
    )


def gone(folder: Path) -> CollectionError:
    """Return the sentence for a folder that is not there, or no more."""
    return CollectionError(
        "The folder {folder} is not there; connect its disk or share again, or choose another "
        "folder.",
        folder=folder,
    )


def cannot_write(folder: Path, error: OSError) -> CollectionError:
    """Return the sentence for a folder in which nothing can be kept."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return CollectionError(
            "{folder} can only be read; choose a folder of your own for the collection.",
            folder=folder,
        )
    return CollectionError(
        "{folder} cannot be written ({fault}); check that its disk or share is connected and has "
        "room left, or choose another folder.",
        folder=folder,
        fault=error.strerror or error,
    )
