"""Painting from right to left, where people read so."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget


def aligned(widget: QWidget, side: Qt.AlignmentFlag) -> int:
    """Return the flags that put text at ``side`` of its place, left or right, as people read."""
    flipped = {
        Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
        Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
    }
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        side = flipped[side]
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


def mirrored(widget: QWidget, place: QRectF) -> QRectF:
    """Return ``place``, in the widget's pixels from the left, where it is as people read."""
    if widget.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return QRectF(place)
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())
