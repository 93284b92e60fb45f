"""What the background thread is asked; without NumPy, which the thread itself reads."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.pages.kernels.one_kernel.setup import Setup

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.sources import PictureSource


class Question(NamedTuple):
    """What is to be computed.

    Attributes
    ----------
    setup
        What is set.
    picture
        What the window slides over; None for the number grid.
    in_colour
        Whether a picture's colours are used.
    """

    setup: Setup
    picture: "PictureSource | None"
    in_colour: bool
