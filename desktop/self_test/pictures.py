"""Whether the process that decodes pictures does that."""

import io
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image

from desktop.self_test.outcome import AGAIN, StepError
from desktop.services.picture_decoder import PictureDecoder
from training.contract.check_picture import gradient_1
from training.contract.errors import PictureError
from training.contract.locations import resources

LOSSLESS = ("PNG", "BMP", "GIF", "TIFF", "PPM")
LOSSY = ("JPEG", "WEBP", "AVIF")
# The mean difference of a colour, of 255, that compression may make.
MOST_LOST = 30.0

DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4">
<rect width="8" height="4" fill="#0000ff"/></svg>"""
DRAWN = (0, 0, 255)

NOT_READ = "A picture is not read ({sentence}); {again}."
WRONG = "A picture of the kind {kind} is read, and shows something else; {again}."
TAKEN = "What is no picture is taken for one by the process that decodes pictures; {again}."


def decode() -> str:
    """Decode a picture of each kind in the child, and see that rubbish is refused.

    Raises
    ------
    StepError
        If one is not read, or read wrongly.
    """
    with closing(PictureDecoder()) as decoder:
        for kind in (*LOSSLESS, *LOSSY):
            _try_kind(decoder, kind)
        _try_drawing(decoder)
        sample = _first_sample()
        _decoded(decoder, sample.read_bytes(), sample.name)
        _refuses_rubbish(decoder)
    names = ", ".join((*LOSSLESS, *LOSSY))
    return f"a process of its own decodes {names} and SVG, and refuses what is none"


def _try_kind(decoder: PictureDecoder, kind: str) -> None:
    """Have the picture made by a formula decoded from a file of one kind."""
    picture = gradient_1().convert("L").convert("RGB")  # GIF has few colours
    file = io.BytesIO()
    picture.save(file, kind)
    found = _decoded(decoder, file.getvalue(), f"test.{kind.lower()}")
    if found.size != picture.size:
        raise StepError(WRONG, kind=kind, again=AGAIN)
    wanted = np.asarray(picture, dtype=float)
    off = np.abs(np.asarray(found.convert("RGB"), dtype=float) - wanted).mean()
    if off > (MOST_LOST if kind in LOSSY else 0.0):
        raise StepError(WRONG, kind=kind, again=AGAIN)


def _try_drawing(decoder: PictureDecoder) -> None:
    """Have an SVG drawn, for which the child needs Qt."""
    found = _decoded(decoder, DRAWING, "test.svg").convert("RGB")
    if found.getpixel((found.width // 2, found.height // 2)) != DRAWN:
        raise StepError(WRONG, kind="SVG", again=AGAIN)


def _refuses_rubbish(decoder: PictureDecoder) -> None:
    """See that the child says no to what is no picture, and lives on."""
    try:
        decoder.decode(bytes(1000), "rubbish.png")
    except PictureError:
        return
    raise StepError(TAKEN, again=AGAIN)


def _decoded(decoder: PictureDecoder, content: bytes, name: str) -> Image.Image:
    """Return what the child makes of a file.

    Raises
    ------
    StepError
        If it refuses it.
    """
    try:
        return decoder.decode(content, name).picture
    except PictureError as error:
        raise StepError(NOT_READ, sentence=str(error), again=AGAIN) from error


def _first_sample() -> Path:
    """Return one of the photographs that ship."""
    return min((resources() / "samples" / "fashion").glob("*.jpg"))
