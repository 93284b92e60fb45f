"""The curves of the activation functions, and the point at which one neuron is."""

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.value_text import value_text

LEAK = 0.2  # what a leaky ReLU lets through, as TensorFlow's own default
REACH = 4.0  # the curve goes from minus to plus so much, or as far as the point
POINTS = 96
FOOT = 18


def relu(value: float) -> float:
    """Return the value, or 0 for one below zero."""
    return max(0.0, value)


def leaky_relu(value: float) -> float:
    """Return the value, or a part of it below zero."""
    return value if value > 0 else LEAK * value


def sigmoid(value: float) -> float:
    """Return a value between 0 and 1, 0.5 at zero."""
    return 0.5 * (math.tanh(value / 2) + 1)


def linear(value: float) -> float:
    """Return the value itself."""
    return value


class Curve(NamedTuple):
    """An activation function: its id, name, and the function."""

    id: str
    name: str
    function: Callable[[float], float]


CURVES = (
    Curve("none", "none", linear),
    Curve("relu", "ReLU", relu),
    Curve("leaky_relu", "leaky ReLU", leaky_relu),
    Curve("sigmoid", "sigmoid", sigmoid),
    Curve("tanh", "tanh", math.tanh),
)


def curve(identifier: str) -> Curve:
    """Return the curve with an id; the straight line for one that is not known."""
    return next((found for found in CURVES if found.id == identifier), CURVES[0])


class ActivationCurve(QWidget):
    """Shows one activation function as a line, the others paler, and where a sum lies on it.

    Parameters
    ----------
    theme : Theme
        Gives colours and fonts.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curve = curve("relu")
        self._sum: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Activation curve"))
        theme.changed.connect(self.update)
        self._describe()

    @property
    def result(self) -> float | None:
        """What the function makes of the sum; None without one."""
        return None if self._sum is None else self._curve.function(self._sum)

    def set_curve(self, identifier: str) -> None:
        """Show another function: an id of `CURVES`."""
        self._curve = curve(identifier)
        self._describe()
        self.update()

    def set_sum(self, value: float | None) -> None:
        """Put the point at a sum, or take it away."""
        self._sum = value if value is not None and math.isfinite(value) else None
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(self._theme.scaled(280), self._theme.scaled(160))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the point can be seen on the curve."""
        return QSize(self._theme.scaled(160), self._theme.scaled(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axes, the curves, the point and its numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        room = QRectF(self.rect()).adjusted(4, 6, -4, -self._theme.scaled(FOOT) - 4)
        self._paint_axes(painter, room)
        painter.setClipRect(room)
        for other in CURVES[1:]:
            if other is not self._curve:
                self._paint_curve(painter, room, other, self._theme.colour("line-strong"), 1)
        self._paint_curve(painter, room, self._curve, self._theme.series_colours()[0], 2.5)
        painter.setClipping(False)
        self._paint_point(painter, room)

    def _range(self) -> tuple[float, float, float]:
        """Return how far the sums go to each side, and the lowest and highest result."""
        far = max(REACH, 1.15 * abs(self._sum or 0.0))
        result = self.result or 0.0
        low = min(-1.2, 1.15 * result)
        high = max(1.6, far / 2 if self._curve.id in ("none", "relu", "leaky_relu") else 1.6)
        return far, low, max(high, 1.15 * result)

    def _place(self, room: QRectF, value: float, result: float) -> QPointF:
        far, low, high = self._range()
        across = (value + far) / (2 * far)
        up = (result - low) / (high - low)
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())

    def _paint_axes(self, painter: QPainter, room: QRectF) -> None:
        zero = self._place(room, 0, 0)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(QPointF(room.left(), zero.y()), QPointF(room.right(), zero.y()))
        painter.drawLine(QPointF(zero.x(), room.top()), QPointF(zero.x(), room.bottom()))
        painter.setPen(self._theme.colour("text-muted"))
        far = self._range()[0]
        line = QFontMetrics(painter.font()).height()
        foot = QRectF(room.left(), self.height() - line, room.width(), line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, value_text(-far, 1))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.tr("sum"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, value_text(far, 1))

    def _paint_curve(
        self, painter: QPainter, room: QRectF, shown: Curve, colour: QColor, width: float
    ) -> None:
        far = self._range()[0]
        path = QPainterPath()
        for number in range(POINTS + 1):
            value = far * (2 * number / POINTS - 1)
            place = self._place(room, value, shown.function(value))
            if number:
                path.lineTo(place)
            else:
                path.moveTo(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width))
        painter.drawPath(path)

    def _paint_point(self, painter: QPainter, room: QRectF) -> None:
        result = self.result
        if self._sum is None or result is None:
            return
        place = self._place(room, self._sum, result)
        painter.setPen(QPen(self._theme.colour("text-muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place, self._place(room, self._sum, 0))
        painter.drawLine(place, self._place(room, 0, result))
        painter.setPen(QPen(self._theme.colour("surface"), 2))
        painter.setBrush(self._theme.series_colours()[1])
        painter.drawEllipse(place, 6, 6)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("body-strong"))
        text = f"{value_text(self._sum)} → {value_text(result)}"
        # At the upper left, where none of the curves comes.
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)

    def _describe(self) -> None:
        text = self._curve.name
        if self._sum is not None and self.result is not None:
            numbers = value_text(self._sum), value_text(self.result)
            text = self.tr("{0} makes {1} into {2}").format(self._curve.name, *numbers)
        self.setAccessibleDescription(text)
