"""A decoded picture as the window shows it."""

from PIL import Image, ImageOps
from PySide6.QtGui import QImage

from training.contract.preparation.depth import in_8_bits

# A canvas on a large screen; all pictures that undo can bring back are kept at this size.
MOST_SIDE = 1280


def displayed(picture: Image.Image) -> QImage:
    """Return ``picture`` upright, in colours, at most :data:`MOST_SIDE` pixels wide and high.

    Parameters
    ----------
    picture
        As :func:`desktop.services.picture_intake.decode_picture` returns it.
    """
    shown = in_8_bits(ImageOps.exif_transpose(picture)).convert("RGBA")
    shown.thumbnail((MOST_SIDE, MOST_SIDE))
    line = 4 * shown.width
    image = QImage(shown.tobytes(), shown.width, shown.height, line, QImage.Format.Format_RGBA8888)
    return image.copy()  # the copy owns its bytes
