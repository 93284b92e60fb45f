"""Pens for curves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen


def cosmetic_pen(colour: QColor, width: float) -> QPen:
    """Return a pen of a width in pixels of the device, whatever the zoom.

    A pen of exactly one pixel has a way of its own through Qt, fifty times as fast as any other:
    lines of many points have that one.
    """
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if width > 1 else Qt.PenJoinStyle.BevelJoin)
    return pen
