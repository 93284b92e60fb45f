"""Each run's own marker and colour, so that runs differ in more than colour."""

import math
from functools import cache
from typing import Literal, NamedTuple, get_args

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.theme.theme import Theme

Marker = Literal[
    "circle", "square", "triangle", "diamond", "cross", "down", "star", "pentagon", "bar"
]
MARKERS: tuple[Marker, ...] = get_args(Marker)
HOLLOW = frozenset({"circle", "diamond", "down"})  # filled with the ground

# Contrast with the surface below which a colour does for filled marks, not for lines (the
# tokens' README); Okabe and Ito's yellows and sky blue on white.
LEAST_CONTRAST = 2.8
MARKER_SIZE = 9
LINE_WIDTH = 2.5


class RunMark(NamedTuple):
    """How a run is drawn."""

    colour: QColor
    marker: Marker


def run_mark(theme: Theme, place: int) -> RunMark:
    """Return colour and marker of the run at a place, counted from 0: its own for 45 runs."""
    surface = theme.colour("surface")
    colours = [c for c in theme.series_colours() if contrast(c, surface) >= LEAST_CONTRAST]
    return RunMark(colours[place % len(colours)], MARKERS[place % len(MARKERS)])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG defines it, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@cache
def marker_path(marker: Marker) -> QPainterPath:
    """Return a marker's outline about the origin, in a square of side 1."""
    path = QPainterPath()
    if marker == "circle":
        path.addEllipse(QPointF(), 0.5, 0.5)
    elif marker == "square":
        path.addRect(QRectF(-0.42, -0.42, 0.84, 0.84))
    elif marker == "cross":
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _cross()]))
    elif marker == "bar":
        path.addRect(QRectF(-0.2, -0.6, 0.4, 1.2))
    else:
        path.addPolygon(QPolygonF(_corners(marker)))
    path.closeSubpath()
    return path


def paint_mark(painter: QPainter, area: QRectF, mark: RunMark, ground: QColor) -> None:
    """Paint a run's mark as in a legend: its marker on a piece of its thick line.

    Parameters
    ----------
    painter : QPainter
        Its state stays as it is.
    area : QRectF
        The room; the line goes from side to side, the marker is in the middle.
    mark : RunMark
        What is painted.
    ground : QColor
        What is behind, which fills a hollow marker.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = area.center()
    painter.setPen(QPen(mark.colour, LINE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(area.left(), middle.y(), area.right(), middle.y()))
    side = min(MARKER_SIZE, area.height())
    painter.translate(middle)
    painter.scale(side, side)
    pen = QPen(mark.colour, 2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(ground if mark.marker in HOLLOW else mark.colour)
    painter.drawPath(marker_path(mark.marker))
    painter.restore()


def _corners(marker: Marker) -> list[QPointF]:
    """Return the corners of a marker that is a polygon or a star round its middle."""
    if marker == "star":
        return [_on_circle(0.6 if n % 2 == 0 else 0.27, n / 10) for n in range(10)]
    count, turn = {"triangle": (3, 0.0), "down": (3, 0.5), "diamond": (4, 0.0)}.get(
        marker, (5, 0.0)
    )
    return [_on_circle(0.56, turn + number / count) for number in range(count)]


def _on_circle(radius: float, turns: float) -> QPointF:
    """Return the point of a circle so many turns from its top."""
    angle = 2 * math.pi * turns
    return QPointF(radius * math.sin(angle), -radius * math.cos(angle))


def _cross() -> list[tuple[float, float]]:
    far, near = 0.5, 0.17
    quarter = [(-near, -far), (near, -far), (near, -near)]
    corners = []
    for _ in range(4):
        corners += quarter
        quarter = [(-y, x) for x, y in quarter]
    return corners


def _luminance(colour: QColor) -> float:
    red, green, blue = map(_linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
