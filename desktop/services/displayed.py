"""A decoded picture as the window shows it."""

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtGui import QImage

from desktop.services.picture_intake import DEEP_MODES

# A canvas on a large screen; all pictures that undo can bring back are kept at this size.
MOST_SIDE = 1280


def displayed(picture: Image.Image) -> QImage:
    """Return ``picture`` upright, in colours, at most :data:`MOST_SIDE` pixels wide and high.

    Parameters
    ----------
    picture
        As :func:`desktop.services.picture_intake.decode_picture` returns it.
    """
    shown = _in_8_bits(ImageOps.exif_transpose(picture)).convert("RGBA")
    shown.thumbnail((MOST_SIDE, MOST_SIDE))
    line = 4 * shown.width
    image = QImage(shown.tobytes(), shown.width, shown.height, line, QImage.Format.Format_RGBA8888)
    return image.copy()  # the copy owns its bytes


def _in_8_bits(picture: Image.Image) -> Image.Image:
    """Return ``picture`` with 8 bits a channel; Pillow's own conversion clips 16 bits to white."""
    if picture.mode not in DEEP_MODES:
        return picture
    values = np.asarray(picture, dtype=np.int64)
    scale = 257 if values.max(initial=0) > 255 else 1
    return Image.fromarray((values // scale).clip(0, 255).astype(np.uint8))
