"""Taking a picture through its steps: the one function that everyone calls."""

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from training.contract.metadata import PictureInput
from training.contract.picture_formats import ORIENTATION_TAG
from training.contract.preparation.depth import in_8_bits
from training.contract.preparation.fit import fit
from training.contract.preparation.garment import cut_out, negative
from training.contract.preparation.ink import ink_box, ink_on_black, without_paper
from training.contract.preparation.placement import Cut, Placement, whole, within
from training.contract.preparation.steps import (
    Alpha,
    Fit,
    FitStep,
    Garment,
    Grey,
    InkBox,
    Negative,
    Orientation,
    Paper,
    Polarity,
    Step,
    step_name,
)

# A picture of the input's own size comes from the data set, which has been through these.
NOT_AT_OWN_SIZE = (InkBox, Garment, Negative)


class Stage(NamedTuple):
    """The picture as it is after one step."""

    step: str
    picture: Image.Image


class Prepared(NamedTuple):
    """What a network receives, and how it came about.

    Attributes
    ----------
    pixels
        uint8 (height, width, channels), 0-255, as the model's input wants it.
    stages
        The picture after each step that was on, in order.
    placement
        Which part of the person's picture the network's input shows.
    """

    pixels: npt.NDArray[np.uint8]
    stages: list[Stage]
    placement: Placement


def prepare(
    picture: Image.Image, wanted: PictureInput, off: Collection[str] = frozenset()
) -> Prepared:
    """Take ``picture`` through the steps of ``wanted`` and return what the network receives.

    A picture that already has the input's size is not cut or moved, so that data-set pictures
    pass unchanged.

    Parameters
    ----------
    picture
        Any Pillow picture; it is not changed.
    wanted
        The input of a model: its size, channels and steps.
    off
        Names of steps to leave out, to show what they are good for. With ``fit`` off the whole
        picture is squeezed into the input's size, since the network cannot take another.

    Raises
    ------
    PictureError
        If the picture is blank where ink is looked for, or its pixels cannot be decoded.
    """
    stages: list[Stage] = []
    own_size = (wanted.width, wanted.height)
    first, shown = picture, whole(picture)
    is_upright = cut = False
    for step in wanted.prepare:
        name = step_name(step)
        unchanged = not cut and picture.size == own_size
        if isinstance(step, FitStep):
            if not unchanged:
                how = "stretch" if name in off else wanted.fit
                fitted = fit(_fittable(picture, how), how, own_size, wanted.background)
                shown, picture = within(shown, picture.size, fitted.box), fitted.picture
        elif name in off or (isinstance(step, NOT_AT_OWN_SIZE) and unchanged):
            continue
        else:
            done = _apply(step, picture)
            shown, picture = within(shown, picture.size, done.box), done.picture
            cut = cut or isinstance(step, InkBox | Garment)
            if isinstance(step, Orientation):
                first, shown, is_upright = picture, whole(picture), True
        stages.append(Stage(name, picture))
    turn = 1 if is_upright else first.getexif().get(ORIENTATION_TAG, 1)
    placement = Placement(shown, first.width, first.height, turn)
    return Prepared(_pixels(picture, wanted.channels), stages, placement)


def _apply(step: Step, picture: Image.Image) -> Cut:
    """Return what one step makes of ``picture``; the last one, ``fit``, is done by the caller."""
    match step:
        case Orientation():
            return Cut(ImageOps.exif_transpose(picture))
        case Alpha(background=background):
            return Cut(_without_alpha(picture, background))
        case Grey():
            return Cut(_grey(picture))
        case Polarity():
            return Cut(ink_on_black(_grey(picture)))
        case Paper():
            return without_paper(_grey(picture))
        case InkBox(threshold=threshold):
            return ink_box(_grey(picture), threshold)
        case Garment():
            return cut_out(in_8_bits(picture))
        case Negative():
            return Cut(negative(_grey(picture)))
        case _:
            raise AssertionError(f"no such step: {step!r}")


def _without_alpha(picture: Image.Image, background: int) -> Image.Image:
    """Return ``picture`` on a plain background where it is transparent; RGB, or grey as it was."""
    if not picture.has_transparency_data:
        return picture
    picture = picture.convert("RGBA")
    if picture.getchannel("A").getextrema() == (255, 255):
        return picture.convert("RGB")
    plain = Image.new("RGBA", picture.size, (background,) * 3 + (255,))
    return Image.alpha_composite(plain, picture).convert("RGB")


def _grey(picture: Image.Image) -> Image.Image:
    """Return ``picture`` as ``L``, also where the step that should do it is off."""
    return picture if picture.mode == "L" else in_8_bits(picture).convert("L")


def _fittable(picture: Image.Image, how: Fit) -> Image.Image:
    """Return ``picture`` as ``L`` or ``RGB``, whichever the last step can resize."""
    if how == "centre-of-mass" or picture.mode == "L":
        return _grey(picture)
    return in_8_bits(picture).convert("RGB")


def _pixels(picture: Image.Image, channels: int) -> npt.NDArray[np.uint8]:
    """Return ``picture`` as uint8 (height, width, channels)."""
    converted = in_8_bits(picture).convert("L" if channels == 1 else "RGB")
    pixels = np.asarray(converted, dtype=np.uint8)
    return pixels.reshape(converted.height, converted.width, channels)
