"""Kernels that are worth trying, as rows of weights."""

from typing import NamedTuple

Rows = tuple[tuple[float, ...], ...]


class Preset(NamedTuple):
    """A kernel with a name.

    Attributes
    ----------
    id
        What settings call it.
    rows
        The weights, row after row.
    normalised
        Whether its weights are meant to be divided by their sum.
    """

    id: str
    rows: Rows
    normalised: bool = False


PRESETS: tuple[Preset, ...] = (
    Preset("lecture", ((-1, 1, 2), (1, 1, 0), (-1, -2, 0))),
    Preset("identity", ((0, 0, 0), (0, 1, 0), (0, 0, 0))),
    Preset("vertical_line", ((-1, 2, -1), (-1, 2, -1), (-1, 2, -1))),
    Preset("horizontal_line", ((-1, -1, -1), (2, 2, 2), (-1, -1, -1))),
    Preset("vertical_difference", ((-1,), (0,), (1,))),
    Preset("horizontal_difference", ((-1, 0, 1),)),
    Preset("corner", ((-1, -1, -1), (-1, 2, 2), (-1, 2, -1))),
    Preset("edge", ((-1, -1, -1), (-1, 8, -1), (-1, -1, -1))),
    Preset("sobel_across", ((-1, 0, 1), (-2, 0, 2), (-1, 0, 1))),
    Preset("sobel_down", ((-1, -2, -1), (0, 0, 0), (1, 2, 1))),
    Preset("box", ((1, 1, 1),) * 3, normalised=True),
    Preset("gauss_3", ((1, 2, 1), (2, 4, 2), (1, 2, 1)), normalised=True),
    Preset(
        "gauss_5",
        (
            (1, 4, 6, 4, 1),
            (4, 16, 24, 16, 4),
            (6, 24, 36, 24, 6),
            (4, 16, 24, 16, 4),
            (1, 4, 6, 4, 1),
        ),
        normalised=True,
    ),
    Preset("sharpen", ((0, -1, 0), (-1, 5, -1), (0, -1, 0))),
    Preset("emboss", ((-2, -1, 0), (-1, 1, 1), (0, 1, 2))),
)

# The lecture's example: five by five pixels, with which the first sum of its kernel is -2.
LECTURE_PICTURE: Rows = (
    (1, 2, 0, 3, 1),
    (1, 0, 0, 2, 2),
    (2, 1, 2, 1, 1),
    (0, 0, 1, 0, 0),
    (1, 2, 1, 1, 1),
)


def preset(identifier: str) -> Preset:
    """Return the preset with an id.

    Raises
    ------
    KeyError
        If there is none.
    """
    return {known.id: known for known in PRESETS}[identifier]
