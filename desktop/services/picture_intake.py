"""Reading pictures that people give: any kind, any state, one sentence for each fault."""

import io
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PIL import Image, UnidentifiedImageError

from desktop.services import not_pictures
from desktop.services.picture_kinds import (
    TOO_LARGE,
    formats_for,
    frames_note,
    is_svg,
    reduced_jpeg,
    too_many_pixels,
)
from training.contract.errors import PictureError
from training.contract.picture_formats import MOST_PIXELS
from training.contract.sentence import Sentence

log = logging.getLogger(__name__)

LARGEST_FILE_BYTES = 300_000_000

# Modes that every step of a preparation can work on.
MODES = ("1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "CMYK", "YCbCr", "HSV")
DEEP_MODES = ("I", "I;16", "I;16L", "I;16B", "I;16N")

DAMAGED = "{name} is damaged or cut short ({fault}); copy it again or save it anew as PNG or JPEG."
TOO_MUCH_MEMORY = (
    "{name} needs more memory than there is for one picture; make it smaller and try again."
)
NO_SVG = "{name} is a drawing in SVG, which only the window reads; save it as PNG."
# Some readers put a whole report into their complaint.
LONGEST_FAULT = 120

ReadSvg = Callable[[bytes, str], Image.Image]


class DecodedPicture(NamedTuple):
    """A picture and what the user should know of how it was read.

    Attributes
    ----------
    picture
        Decoded to the last pixel, at most :data:`MOST_PIXELS`; the first frame if it moves. It is
        not yet turned as its EXIF data say nor laid on white: those are steps of a preparation.
    notes
        Sentences such as "flag.gif moves; the first of its 12 pictures is used."
    """

    picture: Image.Image
    notes: tuple[Sentence, ...] = ()


def open_picture(path: Path) -> Image.Image:
    """Read the picture in the file ``path``, as :func:`decode_picture` does.

    Raises
    ------
    PictureError
        If it is missing, no file, too large, no picture or damaged; the sentence names the file.
    """
    return decode_picture(read_picture_bytes(path), path.name)


def decode_picture(content: bytes, name: str) -> Image.Image:
    """Return the picture that :func:`decode` reads, without the notes."""
    return decode(content, name).picture


def decode(content: bytes, name: str, read_svg: ReadSvg | None = None) -> DecodedPicture:
    """Read a picture from the bytes of its file.

    Parameters
    ----------
    content
        A picture in one of :data:`~training.contract.picture_formats.FORMATS`, or HEIC.
    name
        What to call it in the error's sentence.
    read_svg
        What draws an SVG, where there is Qt.

    Raises
    ------
    PictureError
        If it is too large, no picture or damaged.
    """
    try:
        if is_svg(content):
            return DecodedPicture(_drawn(content, name, read_svg))
        picture, notes = _opened(content, name)
        picture.load()
        note = frames_note(picture, content, name)
    except PictureError:
        raise
    except (UnidentifiedImageError, NotImplementedError) as error:
        raise not_pictures.refusal(content, name) from error
    except MemoryError as error:
        raise PictureError(TOO_MUCH_MEMORY, name=name) from error
    except Exception as error:  # a damaged file can raise anything in a reader
        log.info("cannot decode %s", name, exc_info=True)
        raise PictureError(DAMAGED, name=name, fault=_fault(error)) from error
    if picture.mode not in (*MODES, *DEEP_MODES):
        raise PictureError(
            "{name} has colours of a kind that this program does not read ({mode}); save it as PNG "
            "or JPEG and try again.",
            name=name,
            mode=picture.mode,
        )
    return DecodedPicture(_with_readable_exif(picture), (*notes, *([note] if note else [])))


def _opened(content: bytes, name: str) -> tuple[Image.Image, tuple[Sentence, ...]]:
    """Open a picture without decoding it, refused or made smaller by the size in its header."""
    pixels = None
    try:
        picture = Image.open(io.BytesIO(content), formats=formats_for(content))
        pixels = picture.width * picture.height
        if pixels <= MOST_PIXELS:
            return picture, ()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        log.info("%s is refused by Pillow for its size", name)
    reduced = reduced_jpeg(content, name)
    if reduced is None:
        raise too_many_pixels(name, pixels)
    return reduced[0], (reduced[1],)


def _drawn(content: bytes, name: str, read_svg: ReadSvg | None) -> Image.Image:
    """Return the SVG in ``content`` as pixels."""
    if read_svg is None:
        raise PictureError(NO_SVG, name=name)
    return read_svg(content, name)


def _fault(error: Exception) -> str:
    """Return what a reader complains of, in one short line."""
    lines = str(error).strip().splitlines()
    text = lines[0].rstrip(". ") if lines else type(error).__name__
    return text if len(text) <= LONGEST_FAULT else f"{text[:LONGEST_FAULT]}…"


def read_picture_bytes(path: Path) -> bytes:
    """Return the content of ``path``; only of a plain file, since others may never end.

    Raises
    ------
    PictureError
        If it is missing, no file, too large, empty or cannot be read.
    """
    try:
        content = _content(path)
    except FileNotFoundError as error:
        raise _missing(path) from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise PictureError(
            "{name} cannot be read ({fault}); check the file and its permissions.",
            name=path.name,
            fault=getattr(error, "strerror", None) or error,
        ) from error
    if not content:
        raise PictureError("{name} is empty; copy it again.", name=path.name)
    return content


def _missing(path: Path) -> PictureError:
    """Return the error for a file that is not there (any more), or a link that leads nowhere."""
    if path.is_symlink():
        return PictureError(
            "{name} is a link to a file that is gone; give the picture itself.", name=path.name
        )
    return PictureError("There is no file {path}; check its name and folder.", path=path)


# A pipe with no writer is opened at once; where systems have no pipes they lack the flag.
OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _content(path: Path) -> bytes:
    """Return the bytes of ``path`` if it is a plain file of a size that is read.

    What is looked at before it is opened may be another file by then, so it is looked at twice:
    opening a device may have an effect, and opening a folder fails on Windows.
    """
    _refuse_other_than_file(path.stat(), path)
    with os.fdopen(os.open(path, OPEN_FLAGS), "rb") as file:
        status = os.fstat(file.fileno())
        _refuse_other_than_file(status, path)
        _refuse_too_large(status.st_size, path)
        content = file.read(LARGEST_FILE_BYTES + 1) or b""  # it may be growing, or tell no size
    _refuse_too_large(len(content), path)
    return content


def _refuse_other_than_file(status: os.stat_result, path: Path) -> None:
    """Refuse folders, pipes, devices and sockets: they hold no picture, or never end."""
    if stat.S_ISDIR(status.st_mode):
        raise PictureError("{name} is a folder; give the pictures in it.", name=path.name or path)
    if not stat.S_ISREG(status.st_mode):
        raise PictureError("{name} is no file; give a picture's file.", name=path.name or path)


def _refuse_too_large(size: int, path: Path) -> None:
    """Refuse a file of more than :data:`LARGEST_FILE_BYTES`."""
    if size > LARGEST_FILE_BYTES:
        told, most = f"{size / 1e6:.0f} MB", f"{LARGEST_FILE_BYTES / 1e6:.0f} MB"
        raise PictureError(TOO_LARGE, name=path.name, size=told, most=most)


def _with_readable_exif(picture: Image.Image) -> Image.Image:
    """Return ``picture``, without its EXIF data if they are damaged: the pixels are not."""
    try:
        picture.getexif()
    except Exception:  # the same readers as above
        picture = picture.copy()
        for key in ("exif", "Raw profile type exif", "XML:com.adobe.xmp", "xmp"):
            picture.info.pop(key, None)
    return picture


class KeptPicture:
    """A picture kept as the content of its file, decoded when wanted: many fit into memory.

    Parameters
    ----------
    content
        A picture in one of :data:`FORMATS`.
    name
        What to call it in an error's sentence.
    decode
        What decodes it: :func:`decode`, or a decoder in a process of its own.
    """

    def __init__(
        self, content: bytes, name: str, decode: Callable[[bytes, str], DecodedPicture] = decode
    ) -> None:
        self._content = content
        self._name = name
        self._decode = decode
        self._decoded: DecodedPicture | None = None

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """What the user should know of how the picture was read."""
        return self._opened().notes

    def decoded(self) -> Image.Image:
        """Return the picture as :func:`decode` does; the pixels stay till `let_go`."""
        return self._opened().picture

    def _opened(self) -> DecodedPicture:
        """Return the picture, decoded now if it is not."""
        opened = self._decoded or self._decode(self._content, self._name)
        self._decoded = opened
        return opened

    def let_go(self) -> None:
        """Free the memory of the pixels; may be called from any thread."""
        self._decoded = None
