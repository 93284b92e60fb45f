"""Bits a channel: every step of a preparation, and the screen, takes 8."""

import numpy as np
from PIL import Image

from training.contract.errors import PictureError


def in_8_bits(picture: Image.Image) -> Image.Image:
    """Return ``picture`` with 8 bits a channel; Pillow's own conversion clips 16 bits to white.

    Raises
    ------
    PictureError
        If its pixels are floating-point numbers, which have no agreed range.
    """
    if picture.mode.startswith("I"):
        values = np.asarray(picture, dtype=np.int64)
        scale = 257 if values.max(initial=0) > 255 else 1
        return Image.fromarray((values // scale).clip(0, 255).astype(np.uint8))
    if picture.mode == "F":
        raise PictureError("This picture has floating-point pixels; save it as PNG or JPEG.")
    return picture
