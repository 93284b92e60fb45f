"""Turning and cropping a picture: what the user did to it, and doing it."""

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL import Image

# Larger ones are made smaller before they are turned, so that the answers follow the hand.
MOST_SIDE = 1600
LEAST_SHARE = 0.05  # of a side that a crop keeps

Box = tuple[float, float, float, float]
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


class Edit(NamedTuple):
    """What was done to a picture, from its upright original.

    Attributes
    ----------
    quarters
        Turns by 90°, clockwise.
    degrees
        A further turn, clockwise, from -45 to 45.
    box
        What is kept of the turned picture: left, top, right, bottom as shares of its width and
        height (of the smallest upright rectangle round it).
    """

    quarters: int = 0
    degrees: float = 0.0
    box: Box = WHOLE

    @property
    def is_none(self) -> bool:
        """Whether the picture is as it came."""
        return self == UNCHANGED

    @property
    def angle(self) -> float:
        """The whole turn in degrees, clockwise."""
        return 90.0 * self.quarters + self.degrees

    def turned(self) -> "Edit":
        """Return the same with another quarter turn; what was kept is kept."""
        left, top, right, bottom = self.box
        box = (1 - bottom, left, 1 - top, right)
        return Edit((self.quarters + 1) % 4, self.degrees, box)

    def at(self, degrees: float, width: int, height: int) -> "Edit":
        """Return the same at another free angle.

        A picture that was not cropped by hand keeps the largest box without empty corners.

        Parameters
        ----------
        degrees
            From -45 to 45.
        width, height
            Of the upright original.
        """
        if self.quarters % 2:
            width, height = height, width
        automatic = _without_corners(width, height, self.degrees)
        is_own = max(abs(a - b) for a, b in zip(self.box, automatic, strict=True)) > 1e-6
        box = self.box if is_own else _without_corners(width, height, degrees)
        return Edit(self.quarters, degrees, box)

    def within(self, box: Box) -> "Edit":
        """Return the same with another box, cut to the picture and kept from vanishing."""
        left, top = (min(max(0.0, edge), 1 - LEAST_SHARE) for edge in box[:2])
        right = min(1.0, max(box[2], left + LEAST_SHARE))
        bottom = min(1.0, max(box[3], top + LEAST_SHARE))
        return Edit(self.quarters, self.degrees, (left, top, right, bottom))


UNCHANGED = Edit()


def turned_size(width: float, height: float, degrees: float) -> tuple[float, float]:
    """Return width and height of the smallest upright rectangle round a turned one."""
    sine, cosine = abs(math.sin(math.radians(degrees))), abs(math.cos(math.radians(degrees)))
    return width * cosine + height * sine, width * sine + height * cosine


def _without_corners(width: float, height: float, degrees: float) -> Box:
    """Return the largest upright box within a turned rectangle, as shares of what is round it."""
    sine, cosine = abs(math.sin(math.radians(degrees))), abs(math.cos(math.radians(degrees)))
    long, short = max(width, height), min(width, height)
    if short <= 2 * sine * cosine * long or abs(sine - cosine) < 1e-10:
        # Two corners of the box lie on the long sides, the other two on the line between them.
        half = short / 2
        wide, high = (half / max(sine, 1e-9), half / max(cosine, 1e-9))
        if width < height:
            wide, high = high, wide
    else:
        double = cosine * cosine - sine * sine
        wide = (width * cosine - height * sine) / double
        high = (height * cosine - width * sine) / double
    whole_width, whole_height = turned_size(width, height, degrees)
    across, down = min(1.0, wide / whole_width), min(1.0, high / whole_height)
    return (0.5 - across / 2, 0.5 - down / 2, 0.5 + across / 2, 0.5 + down / 2)


def edited(picture: "Image.Image", edit: Edit) -> "Image.Image":
    """Return ``picture`` turned and cropped; the very same if nothing was done to it.

    What a free turn leaves empty is transparent, so that the model's own step for transparency
    fills it.

    Parameters
    ----------
    picture
        Any Pillow picture; its EXIF orientation is applied first.
    edit
        What to do.
    """
    if edit.is_none:
        return picture
    from PIL import Image, ImageOps

    from training.contract.preparation.depth import in_8_bits

    upright = in_8_bits(ImageOps.exif_transpose(picture))
    upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    upright.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.BICUBIC)
    quarter = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180,
               3: Image.Transpose.ROTATE_90}.get(edit.quarters)  # fmt: skip
    if quarter is not None:
        upright = upright.transpose(quarter)
    if edit.degrees:
        upright = upright.convert("RGBA").rotate(
            -edit.degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(255, 255, 255, 0)
        )
    left, top, right, bottom = edit.box
    box = (
        round(left * upright.width),
        round(top * upright.height),
        max(round(right * upright.width), round(left * upright.width) + 1),
        max(round(bottom * upright.height), round(top * upright.height) + 1),
    )
    return upright.crop(box)
