"""The picture made by a formula, with which every machine proves that it answers alike."""

import numpy as np
from PIL import Image

HEIGHT, WIDTH = 61, 97


def gradient_1() -> Image.Image:
    """Return the RGB picture ``gradient-1``: value (3 y + 5 x + 37 c) mod 256, 61 x 97 pixels."""
    y, x, channel = np.ogrid[:HEIGHT, :WIDTH, :3]
    return Image.fromarray(((3 * y + 5 * x + 37 * channel) % 256).astype(np.uint8))
