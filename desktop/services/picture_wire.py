"""What crosses between the application and its picture decoder: file contents there, pixels back.

Each message is a length in 8 bytes and so many bytes. A question is one message, the content of a
file. An answer is one message, a :class:`Told` or :class:`Refused`; pixels follow a :class:`Told`
without a length, which is known from the picture's size.
"""

import struct
from collections.abc import Iterator, Mapping
from typing import IO

import msgspec
from PIL import Image

from desktop.services.picture_intake import DecodedPicture
from training.contract.picture_formats import ORIENTATION_TAG
from training.contract.sentence import Sentence

LENGTH = struct.Struct(">Q")
# No header of an answer is longer; what is was not written by the decoder.
LONGEST_HEADER = 1_000_000

# Pixels go in stripes that fit into a pipe: one side packs the next while the other unpacks.
PIPE_BYTES = 1 << 20
STRIPE_BYTES = 3 * PIPE_BYTES // 4
# Bits a pixel on the way, for those modes that go in stripes; others go in one piece.
STRIPED_BITS = {"L": 8, "P": 8, "RGB": 24, "RGBA": 32, "CMYK": 32}

Part = str | int | float


class Told(msgspec.Struct, frozen=True, tag="picture"):
    """A decoded picture without its pixels.

    Attributes
    ----------
    mode, width, height
        As Pillow has them.
    palette_mode, palette
        Of a picture with a palette; else empty.
    transparency
        Pillow's ``info["transparency"]``: an index, alpha values of a palette, or a colour.
    orientation
        Of the EXIF data, 1-8.
    notes
        Template and parts of each note.
    size
        How many bytes of pixels follow, in one piece; 0 if they come in stripes.
    """

    mode: str
    width: int
    height: int
    palette_mode: str = ""
    palette: bytes = b""
    transparency: int | bytes | tuple[int, ...] | None = None
    orientation: int = 1
    notes: tuple[tuple[str, dict[str, Part]], ...] = ()
    size: int = 0


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The sentence of a :class:`~training.contract.errors.PictureError`."""

    template: str
    parts: dict[str, Part] = {}


ANSWER = msgspec.msgpack.Decoder(Told | Refused)


def send_message(stream: IO[bytes], content: bytes) -> None:
    """Write one message."""
    stream.write(LENGTH.pack(len(content)))
    stream.write(content)
    stream.flush()


def receive_message(stream: IO[bytes], most: int | None = None) -> bytes:
    """Read one message.

    Raises
    ------
    EOFError
        If the other side ended, or says something else.
    """
    (size,) = LENGTH.unpack(_exactly(stream, LENGTH.size))
    if most is not None and size > most:
        raise EOFError("no message")
    return _exactly(stream, size)


def plain(parts: Mapping[str, object]) -> dict[str, Part]:
    """Return a sentence's parts as they travel; numbers stay numbers, to be formatted."""
    return {
        key: part if isinstance(part, str | int | float) else str(part)
        for key, part in parts.items()
    }


def send_picture(stream: IO[bytes], decoded: DecodedPicture) -> None:
    """Write a decoded picture; all of it that a preparation looks at."""
    picture = decoded.picture
    pixels = b"" if picture.mode in STRIPED_BITS else picture.tobytes()
    send_message(stream, msgspec.msgpack.encode(_told(decoded, len(pixels))))
    if pixels:
        stream.write(pixels)
    else:
        for top, bottom in _stripes(picture):
            stream.write(picture.crop((0, top, picture.width, bottom)).tobytes())
    stream.flush()


def receive_picture(stream: IO[bytes], told: Told) -> DecodedPicture:
    """Read the pixels that follow ``told``.

    Raises
    ------
    EOFError
        If the other side ended before the last.
    """
    size = (told.width, told.height)
    if told.size:
        picture = Image.frombytes(told.mode, size, _exactly(stream, told.size))
    else:
        picture = Image.new(told.mode, size, None)
        for top, bottom in _stripes(picture):
            stripe = (told.width, bottom - top)
            content = _exactly(stream, _line_bytes(picture) * stripe[1])
            picture.paste(Image.frombytes(told.mode, stripe, content), (0, top))
    _put_back(picture, told)
    notes = tuple(Sentence(template, parts) for template, parts in told.notes)
    return DecodedPicture(picture, notes)


def _told(decoded: DecodedPicture, size: int) -> Told:
    """Return what is told of a picture before its pixels."""
    picture = decoded.picture
    mode = picture.palette.mode if picture.palette else ""
    orientation = picture.getexif().get(ORIENTATION_TAG, 1)
    return Told(
        picture.mode,
        *picture.size,
        palette_mode=mode,
        palette=bytes(picture.getpalette(mode) or ()) if mode else b"",
        transparency=picture.info.get("transparency"),
        orientation=orientation if orientation in range(1, 9) else 1,
        notes=tuple((note.template, plain(note.parts)) for note in decoded.notes),
        size=size,
    )


def _put_back(picture: Image.Image, told: Told) -> None:
    """Give ``picture`` what Pillow keeps beside the pixels."""
    if told.palette_mode:
        picture.putpalette(told.palette, told.palette_mode)
    if told.transparency is not None:
        picture.info["transparency"] = told.transparency
    if told.orientation != 1:
        exif = Image.Exif()
        exif[ORIENTATION_TAG] = told.orientation
        picture.info["exif"] = exif.tobytes()


def _line_bytes(picture: Image.Image) -> int:
    """Return how many bytes a line of pixels takes on the way."""
    return picture.width * STRIPED_BITS[picture.mode] // 8


def _stripes(picture: Image.Image) -> Iterator[tuple[int, int]]:
    """Yield first line and end of each stripe."""
    lines = max(1, STRIPE_BYTES // _line_bytes(picture))
    for top in range(0, picture.height, lines):
        yield top, min(picture.height, top + lines)


def _exactly(stream: IO[bytes], size: int) -> bytes:
    """Read ``size`` bytes."""
    content = stream.read(size)
    if len(content) != size:
        raise EOFError("the other side ended")
    return content
