"""Which part of the person's picture a network's input shows, through all steps of a preparation.

A step that cuts, moves or resizes a picture says so by returning a :class:`Cut`; what is seen in
the input, such as where a network looked, can then be shown over the picture itself.
"""

from typing import NamedTuple

from PIL import Image


class Box(NamedTuple):
    """A rectangle in a picture's pixels, by its edges: (0, 0, width, height) is all of it.

    One that reaches beyond the picture shows what was put around it.
    """

    left: float
    top: float
    right: float
    bottom: float


class Cut(NamedTuple):
    """What a step made of a picture.

    Attributes
    ----------
    picture
        The result, of any size.
    box
        What the result shows, in the pixels of the picture that the step was given; ``None`` for
        all of it.
    """

    picture: Image.Image
    box: Box | None = None


class Placement(NamedTuple):
    """Where a network's input lies in the picture that it was made of.

    Attributes
    ----------
    box
        What the whole input shows, in pixels of the picture after the step ``orientation``.
    width, height
        Size of that picture.
    turn
        The EXIF orientation by which that picture still has to be turned to stand upright: 1,
        unless the step is off or the model has none.
    """

    box: Box
    width: int
    height: int
    turn: int = 1


def whole(picture: Image.Image) -> Box:
    """Return the box of all of ``picture``."""
    return Box(0, 0, picture.width, picture.height)


def within(shown: Box, size: tuple[int, int], box: Box | None) -> Box:
    """Return what ``box`` of a picture shows where all of the picture shows ``shown``.

    Parameters
    ----------
    shown
        In the pixels of an earlier picture; so is the result.
    size
        Width and height of the later picture.
    box
        In the pixels of the later picture; ``None`` for all of it.
    """
    if box is None:
        return shown
    across = (shown.right - shown.left) / size[0]
    down = (shown.bottom - shown.top) / size[1]
    return Box(
        shown.left + box.left * across,
        shown.top + box.top * down,
        shown.left + box.right * across,
        shown.top + box.bottom * down,
    )
