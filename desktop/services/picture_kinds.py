"""The kinds of pictures that need more than Pillow: huge JPEGs, HEIC, several frames."""

import io
import logging

from PIL import Image, JpegImagePlugin

from training.contract.errors import PictureError
from training.contract.picture_formats import FORMATS, MOST_PIXELS
from training.contract.sentence import Sentence

log = logging.getLogger(__name__)

# The names of formats that are only read here; SVG has no format in Pillow.
HEIF_SUFFIXES = frozenset({".heic", ".heif", ".hif"})
SVG_SUFFIX = ".svg"

# A JPEG of more pixels than are read is decoded at 1/2, 1/4 or 1/8 of its width and height.
REDUCTIONS = (2, 4, 8)
# Its decoding takes seconds beyond this.
MOST_REDUCED_PIXELS = 1_000_000_000

JPEG_START = b"\xff\xd8\xff"
# ISO media files of these brands are AVIF, which Pillow reads by itself.
AVIF_BRANDS = (b"avif", b"avis")
# At the start of an SVG file are a byte-order mark, an XML declaration, comments, a DTD.
SVG_LOOKED_AT = 4096

MOVES = "{name} moves; the first of its {count} pictures is used."
HAS_PAGES = "{name} has {count} pages; the first one is used."
HAS_SEVERAL = "{name} holds {count} pictures; the main one is used."
REDUCED = "{name} has {size} million pixels; it is read at 1/{divisor} of its width and height."

# What a file with several frames is; a JPEG's others are its own preview or depth map.
FRAMES = {"GIF": MOVES, "PNG": MOVES, "WEBP": MOVES, "AVIF": MOVES, "TIFF": HAS_PAGES,
          "HEIF": HAS_SEVERAL}  # fmt: skip


def is_svg(content: bytes) -> bool:
    """Return whether ``content`` starts like a drawing in SVG."""
    start = content[:SVG_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"<?xml", b"<!--", b"<!DOCTYPE svg", b"<svg")) and b"<svg" in start


def formats_for(content: bytes) -> tuple[str, ...]:
    """Return Pillow's names of the formats to try; HEIC is made known to Pillow when it is met.

    Its reader takes 30 ms to load, which no other picture waits for.
    """
    if content[4:8] != b"ftyp" or content[8:12] in AVIF_BRANDS:
        return FORMATS
    try:
        from pi_heif import register_heif_opener
    except ImportError:  # there is no wheel for this system
        log.info("pi-heif is missing", exc_info=True)
        return FORMATS
    register_heif_opener()
    return (*FORMATS, "HEIF")


def frames_note(picture: Image.Image, content: bytes, name: str) -> Sentence | None:
    """Return what to tell the user if ``content`` has more frames than the one in ``picture``.

    Parameters
    ----------
    picture
        The first or main frame, decoded. It is not changed.
    content
        The file it came from.
    name
        What to call it.
    """
    template = FRAMES.get(picture.format or "")
    if template is None:
        return None
    count = _frame_count(content, picture.format or "")
    return Sentence(template, {"name": name, "count": count}) if count > 1 else None


def _frame_count(content: bytes, format_: str) -> int:
    """Return how many frames the file has; 1 where its later ones are damaged."""
    try:
        # Counting seeks, which would throw away the decoded frame of a picture already open.
        with Image.open(io.BytesIO(content), formats=(format_,)) as again:
            return int(getattr(again, "n_frames", 1))
    except Exception:  # a damaged file can raise anything in a reader
        log.info("cannot count frames", exc_info=True)
        return 1


def reduced_jpeg(content: bytes, name: str) -> tuple[Image.Image, Sentence] | None:
    """Open a JPEG of more than :data:`MOST_PIXELS` to be decoded smaller, not yet decoded.

    Returns
    -------
    The picture and what to tell the user; ``None`` if it is no JPEG.

    Raises
    ------
    PictureError
        If it is too large for that too.
    """
    if not content.startswith(JPEG_START):
        return None
    # Not through `Image.open`, which refuses by the full size.
    picture = JpegImagePlugin.JpegImageFile(io.BytesIO(content))
    pixels = picture.width * picture.height
    # A progressive JPEG is held in memory at its full size before it becomes smaller.
    is_progressive = "progressive" in picture.info
    if is_progressive or pixels > MOST_REDUCED_PIXELS:
        raise too_many_pixels(name, pixels)
    for divisor in REDUCTIONS:
        if pixels <= MOST_PIXELS * divisor**2:
            break
    picture.draft("RGB", (picture.width // divisor, picture.height // divisor))
    parts = {"name": name, "size": round(pixels / 1e6), "divisor": divisor}
    return picture, Sentence(REDUCED, parts)


TOO_LARGE = "{name} is too large ({size}, at most {most}); make it smaller and try again."


def too_many_pixels(name: str, pixels: int | None) -> PictureError:
    """Return the error for a picture of so many pixels; ``None`` for more than Pillow opens."""
    told = f"{pixels / 1e6:.0f} million pixels" if pixels else "more than 178 million pixels"
    return PictureError(TOO_LARGE, name=name, size=told, most=f"{MOST_PIXELS / 1e6:.0f} million")
