"""What a pen draws, in the unit square: points, the pieces between them, and whole marks."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

# A line of no length has no caps; this one is too short to be seen.
DOT = QPointF(1e-4, 0)


class Mark(msgspec.Struct, frozen=True):
    """A stroke from pen down to pen up.

    Attributes
    ----------
    path : QPainterPath
        The way of the pen's middle; x and y from 0 to 1 within the drawing.
    width : float
        The pen's width as a share of the drawing's side.
    eraser : bool
        Whether it takes ink away.
    """

    path: QPainterPath
    width: float
    eraser: bool


def dot(point: QPointF) -> QPainterPath:
    """Return the path of a pen that touches one point."""
    path = QPainterPath(point)
    path.lineTo(point + DOT)
    return path


def piece(points: Sequence[QPointF]) -> QPainterPath:
    """Return the newest piece of a smooth stroke through at least two points.

    A stroke bends at its points and passes through the middles between them, so each point adds
    the piece from the middle before the last to the last middle.
    """
    if len(points) == 2:
        path = QPainterPath(points[0])
        path.lineTo(middle(points[0], points[1]))
        return path
    before, bend, newest = points[-3:]
    path = QPainterPath(middle(before, bend))
    path.quadTo(bend, middle(bend, newest))
    return path


def last_piece(points: Sequence[QPointF]) -> QPainterPath:
    """Return the piece from the last middle to the last of at least two points."""
    path = QPainterPath(middle(points[-2], points[-1]))
    path.lineTo(points[-1])
    return path


def whole(points: Sequence[QPointF]) -> QPainterPath:
    """Return the path of a whole stroke: the same curve as all its pieces make."""
    if len(points) == 1:
        return dot(points[0])
    path = QPainterPath(points[0])
    path.lineTo(middle(points[0], points[1]))
    for bend, following in pairwise(points[1:]):
        path.quadTo(bend, middle(bend, following))
    path.lineTo(points[-1])
    return path


def middle(one: QPointF, other: QPointF) -> QPointF:
    """Return the point half-way between two."""
    return (one + other) / 2
