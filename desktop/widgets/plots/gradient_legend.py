"""The legend of the layers, at the right of a plot: the first at the top, both ends in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter

from desktop.theme.theme import Theme
from desktop.widgets.plots.reading import SQUARE

GAP = 6
MOST_NAME = 110  # logical pixels at scale 1
BAR = 10
# A plot narrower than this, at scale 1, has a bar of colours in place of names.
LEAST_FOR_NAMES = 320


def layer_colours(theme: Theme, count: int) -> list[QColor]:
    """Return a colour for each of so many layers, the first layer's first.

    The theme's colours by depth are viridis as far as it can be told from the ground in light and
    in dark; for more layers there are even steps between them.
    """
    stops = theme.layer_colours()
    if count < 2:
        return stops[:count]
    places = [number * (len(stops) - 1) / (count - 1) for number in range(count)]
    return [_between(stops, place) for place in places]


class GradientLegend:
    """Names of layers, or a bar from the first to the last where they have no room.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    layers : sequence of str
        The names, the first layer's first.
    """

    def __init__(self, theme: Theme, layers: Sequence[str]) -> None:
        self._theme = theme
        self._layers = tuple(layers)
        self._colours = layer_colours(theme, len(layers))
        self._metrics = QFontMetricsF(theme.font("small"))
        self._line = self._metrics.height() + 1
        self._has_names = True
        self._room = 0
        translate = QCoreApplication.translate
        self._first = translate("GradientLegend", "first layer")
        self._last = translate("GradientLegend", "last layer")

    def width(self, width: float) -> int:
        """Return how much room it takes at the right of a plot of a width."""
        if not self._layers:
            return 0
        words = max(map(self._width, (self._first, self._last)))
        self._has_names = width >= self._theme.scaled(LEAST_FOR_NAMES)
        if self._has_names:
            most = self._theme.scaled(MOST_NAME)
            names = min(max(map(self._width, self._layers)), most) + SQUARE + GAP
            words = max(words, names)
        self._room = round(words)
        return self._room + GAP

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint it at the right of where curves are drawn; ``painter`` has the font."""
        if not self._layers:
            return
        left, right = room.right() + 2 * GAP, room.right() + 2 * GAP + self._room
        area = QRectF(left, room.top(), right - left, room.height())
        lines = len(self._layers) + 2
        if self._has_names and lines * self._line <= area.height():
            inner = QRectF(left, area.top() + self._line, area.width(), self._line * (lines - 2))
            self._paint_names(painter, inner)
        else:
            inner = area.adjusted(0, self._line, 0, -self._line)
            self._paint_bar(painter, inner.adjusted(0, 2, 0, -2))
        painter.setPen(self._theme.colour("text-muted"))
        painter.drawText(QPointF(left, inner.top() - self._metrics.descent()), self._first)
        if len(self._layers) > 1:
            painter.drawText(QPointF(left, inner.bottom() + self._metrics.ascent()), self._last)

    def _paint_names(self, painter: QPainter, area: QRectF) -> None:
        for number, (name, colour) in enumerate(zip(self._layers, self._colours, strict=True)):
            line = QRectF(area.left(), area.top() + number * self._line, area.width(), self._line)
            square = QRectF(0, 0, SQUARE, SQUARE)
            square.moveCenter(QPointF(line.left() + SQUARE / 2, line.center().y()))
            painter.fillRect(square, colour)
            words = line.adjusted(SQUARE + GAP, 0, 0, 0)
            text = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width() + 1)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, area: QRectF) -> None:
        gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
        last = max(len(self._colours) - 1, 1)
        for number, colour in enumerate(self._colours):
            gradient.setColorAt(number / last, colour)
        painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height()), gradient)

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)


def _between(stops: Sequence[QColor], place: float) -> QColor:
    """Return the colour at a place among stops, 1.5 half way from the second to the third."""
    first = min(int(place), len(stops) - 2)
    share = place - first
    one, other = stops[first], stops[first + 1]
    return QColor.fromRgbF(
        one.redF() + share * (other.redF() - one.redF()),
        one.greenF() + share * (other.greenF() - one.greenF()),
        one.blueF() + share * (other.blueF() - one.blueF()),
    )
