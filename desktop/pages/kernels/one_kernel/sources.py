"""Pictures as the arrays that a window slides over."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.pages.kernels.one_kernel.images import image_of
from desktop.pages.kernels.one_kernel.setup import Pair
from desktop.services.sliding.convolution import padded
from desktop.services.sliding.geometry import Geometry
from desktop.services.sliding.shades import Range, levels

Values = npt.NDArray[np.float32]
Setting = tuple[bool, float]

WHITE = 255.0
LARGEST_SIDE = 512  # pixels; larger pictures are made smaller, so that all follows at once
DIGIT_SIDE = 28


class Prepared(NamedTuple):
    """A picture as a window slides over it.

    Attributes
    ----------
    picture, image
        float32 (height, width, channels): without padding, and with.
    places
        How the window slides.
    ends
        The lowest and the highest value, padding among them.
    shown
        The picture as it is shown.
    """

    picture: Values
    image: Values
    places: Geometry
    ends: tuple[float, float]
    shown: QImage


def prepare(picture: Values, places: Geometry, white: float) -> Prepared:
    """Return a picture with its padding; ``white`` is the value of the brightest pixel."""
    image = padded(picture, places)
    ends = (float(image.min()), float(image.max()))
    shown = image_of(levels(picture, Range(0.0, white)))
    return Prepared(picture, image, places, ends, shown)


class PictureSource:
    """A picture, read once.

    Parameters
    ----------
    image
        Upright, of any size and format.
    is_ink
        Whether it is a drawing, which is looked at in 28 × 28 pixels as networks see it.
    """

    def __init__(self, image: QImage, *, is_ink: bool = False) -> None:
        self._image = image
        self._is_ink = is_ink
        self._colours: Values | None = None
        self._greys: Values | None = None
        self._prepared: tuple[Setting, Prepared] | None = None

    def pixels(self, *, in_colour: bool) -> Values:
        """Return the pixels, 0–255: float32 (height, width, 3), or 1 channel for grey.

        A grey picture has one channel in any case. Slow at the first call; not from two threads.
        """
        colours = self._read()
        if in_colour or colours.shape[2] == 1:
            return colours
        if self._greys is None:
            self._greys = _grey(colours)
        return self._greys

    def prepared(self, places_of: Callable[[Pair], Geometry], setting: Setting) -> Prepared:
        """Return the pixels with their padding, kept from the last time if they are the same.

        Parameters
        ----------
        places_of
            Gives the geometry for rows and columns of pixels.
        setting
            Whether in colours, and the value of the brightest pixel.
        """
        in_colour, white = setting
        pixels = self.pixels(in_colour=in_colour)
        places = places_of((pixels.shape[0], pixels.shape[1]))
        kept = self._prepared
        if kept is None or kept[0] != setting or kept[1].places != places:
            scaled = pixels * np.float32(white / WHITE)
            self._prepared = (setting, prepare(scaled, places, white))
        assert self._prepared is not None
        return self._prepared[1]

    @property
    def has_colour(self) -> bool:
        """Whether it is not grey; slow at the first call."""
        return bool(self._read().shape[2] > 1)

    def _read(self) -> Values:
        """Return the pixels as they are."""
        if self._colours is None:
            self._colours = _ink(self._image) if self._is_ink else _colours(self._image)
        return self._colours


def _colours(image: QImage) -> Values:
    """Return a picture on white, no side longer than :data:`LARGEST_SIDE`; grey as one channel."""
    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(
            LARGEST_SIDE,
            LARGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    white = QImage(image.size(), QImage.Format.Format_RGBX8888)
    white.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    pixels = _bytes(white, 4)[..., :3].astype(np.float32)
    is_grey = bool((pixels == pixels[..., :1]).all())
    return np.ascontiguousarray(pixels[..., :1]) if is_grey else pixels


def _ink(image: QImage) -> Values:
    """Return a square drawing in 28 by 28 pixels, each the average of what it covers."""
    pixels = _bytes(image.convertToFormat(QImage.Format.Format_Grayscale8), 1)
    side = image.width() // DIGIT_SIDE
    part = pixels[: side * DIGIT_SIDE, : side * DIGIT_SIDE, 0].astype(np.float32)
    blocks = part.reshape(DIGIT_SIDE, side, DIGIT_SIDE, side)
    return np.asarray(np.round(blocks.mean(axis=(1, 3)))[..., np.newaxis], dtype=np.float32)


def _grey(colours: Values) -> Values:
    """Return the brightness as the eye weighs the colours (ITU-R 601), rounded."""
    weights = np.array([0.299, 0.587, 0.114], dtype=np.float32)
    return np.asarray(np.round(colours @ weights)[..., np.newaxis], dtype=np.float32)


def _bytes(image: QImage, channels: int) -> npt.NDArray[np.uint8]:
    """Return an image's bytes: uint8 (height, width, channels)."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * channels].reshape(image.height(), image.width(), channels)
