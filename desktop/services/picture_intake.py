"""Reading pictures that people give: any kind, any state, one sentence for each fault."""

import io
import logging
import stat
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from training.contract.errors import PictureError
from training.contract.picture_formats import FORMATS, MOST_PIXELS

log = logging.getLogger(__name__)

LARGEST_FILE_BYTES = 300_000_000

# Modes that every step of a preparation can work on.
MODES = ("1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "CMYK", "YCbCr", "HSV")
DEEP_MODES = ("I", "I;16", "I;16L", "I;16B", "I;16N")

TOO_LARGE = "{name} is too large ({size}, at most {most}); make it smaller and try again."
NO_PICTURE = (
    "{name} is no picture of a kind that this program reads; save it as PNG or JPEG and try again."
)
DAMAGED = "{name} is damaged or cut short ({fault}); copy it again or save it anew as PNG or JPEG."


class KeptPicture:
    """A picture kept as the content of its file, decoded when wanted: many fit into memory.

    Parameters
    ----------
    content
        A picture in one of :data:`FORMATS`.
    name
        What to call it in an error's sentence.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._name = name
        self._decoded: Image.Image | None = None

    def decoded(self) -> Image.Image:
        """Return the picture as :func:`decode_picture` does; the pixels stay till `let_go`."""
        picture = self._decoded or decode_picture(self._content, self._name)
        self._decoded = picture
        return picture

    def let_go(self) -> None:
        """Free the memory of the pixels; may be called from any thread."""
        self._decoded = None


def open_picture(path: Path) -> Image.Image:
    """Read the picture in the file ``path``, as :func:`decode_picture` does.

    Raises
    ------
    PictureError
        If it is missing, no file, too large, no picture or damaged; the sentence names the file.
    """
    return decode_picture(read_picture_bytes(path), path.name)


def decode_picture(content: bytes, name: str) -> Image.Image:
    """Read a picture from the bytes of its file.

    Parameters
    ----------
    content
        A picture in one of :data:`FORMATS`.
    name
        What to call it in the error's sentence.

    Returns
    -------
    The picture, decoded to the last pixel, at most :data:`MOST_PIXELS`; the first frame if it
    moves. Its EXIF data is kept: turning it as that says is a step of the preparation.

    Raises
    ------
    PictureError
        If it is too large, no picture or damaged.
    """
    try:
        picture = Image.open(io.BytesIO(content), formats=FORMATS)
        _refuse_too_many_pixels(picture, name)
        picture.load()
    except PictureError:
        raise
    except UnidentifiedImageError as error:
        raise PictureError(NO_PICTURE, name=name) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(name, "more than 89") from error
    except NotImplementedError as error:
        raise PictureError(NO_PICTURE, name=name) from error
    except Exception as error:  # a damaged file can raise anything in a reader
        log.info("cannot decode %s", name, exc_info=True)
        fault = str(error) or type(error).__name__
        raise PictureError(DAMAGED, name=name, fault=fault) from error
    if picture.mode not in (*MODES, *DEEP_MODES):
        raise PictureError(
            "{name} has colours of a kind that this program does not read ({mode}); save it as PNG "
            "or JPEG and try again.",
            name=name,
            mode=picture.mode,
        )
    return _with_readable_exif(picture)


def read_picture_bytes(path: Path) -> bytes:
    """Return the content of ``path``; only of a plain file, since others may never end.

    Raises
    ------
    PictureError
        If it is missing, no file, too large, empty or cannot be read.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise PictureError(
                "{name} is a folder; give the pictures in it.", name=path.name or path
            )
        if not stat.S_ISREG(status.st_mode):
            raise PictureError("{name} is no file; give a picture's file.", name=path.name or path)
        if status.st_size > LARGEST_FILE_BYTES:
            size, most = f"{status.st_size / 1e6:.0f} MB", f"{LARGEST_FILE_BYTES / 1e6:.0f} MB"
            raise PictureError(TOO_LARGE, name=path.name, size=size, most=most)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(
            "There is no file {path}; check its name and folder.", path=path
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise PictureError(
            "{name} cannot be read ({fault}); check the file and its permissions.",
            name=path.name,
            fault=getattr(error, "strerror", None) or error,
        ) from error
    if not content:
        raise PictureError("{name} is empty; copy it again.", name=path.name)
    return content


def _refuse_too_many_pixels(picture: Image.Image, name: str) -> None:
    """Refuse a picture by the size in its header, before memory is taken for its pixels."""
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_many_pixels(name, f"{picture.width * picture.height / 1e6:.0f}")


def _too_many_pixels(name: str, megapixels: str) -> PictureError:
    """Return the sentence for a picture of so many million pixels."""
    size, most = f"{megapixels} million pixels", f"{MOST_PIXELS / 1e6:.0f} million"
    return PictureError(TOO_LARGE, name=name, size=size, most=most)


def _with_readable_exif(picture: Image.Image) -> Image.Image:
    """Return ``picture``, without its EXIF data if they are damaged: the pixels are not."""
    try:
        picture.getexif()
    except Exception:  # the same readers as above
        picture = picture.copy()
        for key in ("exif", "Raw profile type exif", "XML:com.adobe.xmp", "xmp"):
            picture.info.pop(key, None)
    return picture
