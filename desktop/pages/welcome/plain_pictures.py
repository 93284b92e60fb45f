"""The pictures that need no network: the lecture's first sum, and curves of recorded runs."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.pages.welcome.content import Recorded
from desktop.pages.welcome.painting import CENTRE, LEFT, RIGHT, Brush
from desktop.pages.welcome.pictures import CardPicture
from desktop.services.sliding.presets import LECTURE_PICTURE, preset
from desktop.theme.theme import Theme
from desktop.widgets.colour_map import colour_table
from desktop.widgets.numbers import percent, short_number
from desktop.widgets.plots.markers import paint_mark, run_mark
from desktop.widgets.value_map import readable_on

CELL = 27
SIGN = 30
LEAST_ACCURACY = 0.7


class SumPicture(CardPicture):
    """The lecture's example: the first window, the kernel, and their sum."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._kernel = preset("lecture").rows
        size = len(self._kernel)
        self._window = tuple(row[:size] for row in LECTURE_PICTURE[:size])
        self._sum = sum(
            value * weight
            for values, weights in zip(self._window, self._kernel, strict=True)
            for value, weight in zip(values, weights, strict=True)
        )
        self.setAccessibleDescription(self.tr("The first sum is {0}").format(self._sum))

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint window, times, kernel, equals, sum."""
        cell, sign = CELL * brush.unit, SIGN * brush.unit
        side = 3 * cell
        left = room.center().x() - (2 * side + 2 * sign + cell * 1.3) / 2
        top = room.center().y() - side / 2
        self._paint_grid(brush, left, top, is_kernel=False)
        self._paint_sign(brush, QRectF(left + side, top, sign, side), "∗")
        self._paint_grid(brush, left + side + sign, top, is_kernel=True)
        self._paint_sign(brush, QRectF(left + 2 * side + sign, top, sign, side), "=")
        result = QRectF(left + 2 * (side + sign), 0, cell * 1.3, cell * 1.3)
        result.moveCenter(QPointF(result.center().x(), room.center().y()))
        ground = self._shade(self._sum, 4)
        text = short_number(self._sum)
        brush.cell(result, text, brush.font(14, strong=True), ground, readable_on(ground))

    def _paint_grid(self, brush: Brush, left: float, top: float, *, is_kernel: bool) -> None:
        cell = CELL * brush.unit
        for row, values in enumerate(self._kernel if is_kernel else self._window):
            for column, value in enumerate(values):
                area = QRectF(left + column * cell, top + row * cell, cell, cell)
                ground = self._shade(value, 2) if is_kernel else self.theme.colour("surface")
                ink = readable_on(ground) if is_kernel else self.theme.colour("text")
                brush.cell(area, short_number(value), brush.font(13), ground, ink)

    def _paint_sign(self, brush: Brush, area: QRectF, sign: str) -> None:
        brush.words(area, sign, brush.font(18), "text-muted", CENTRE)

    def _shade(self, value: float, most: float) -> QColor:
        """Return the colour of a signed value, as the Kernels page shows it."""
        level = round(127.5 + 127.5 * value / most)
        return QColor.fromRgba(colour_table("cet-d1a")[min(max(level, 0), 255)])


class CurvesPicture(CardPicture):
    """How accurate real networks became, epoch by epoch; recorded once."""

    def describe(self) -> str:
        """Return where each curve ends."""
        ends = (f"{name}: {percent(points[-1])}" for name, points in self._curves())
        told = self.tr("Validation accuracy of two recorded runs at their end")
        return f"{told}. {', '.join(ends)}"

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint axes, curves and their names."""
        if not isinstance(self.content, Recorded):
            return
        unit = brush.unit
        plot = room.adjusted(52 * unit, 16 * unit, -92 * unit, -26 * unit)
        self._paint_axes(brush, plot)
        longest = max(len(points) for _, points in self._curves())
        for place, (name, points) in enumerate(self._curves()):
            self._paint_curve(brush, plot, (place, name), self._places(plot, points, longest))

    def _curves(self) -> list[tuple[str, tuple[float, ...]]]:
        """Return name and points of each curve."""
        names = {"fashion-ann": self.tr("Dense"), "fashion-cnn": self.tr("CNN")}
        return [(names[run.activity], run.validation_accuracy) for run in self.content.runs]

    def _places(self, plot: QRectF, points: tuple[float, ...], longest: int) -> list[QPointF]:
        """Return where the points of a curve lie."""
        return [
            QPointF(
                plot.x() + plot.width() * epoch / (longest - 1),
                plot.bottom() - plot.height() * (value - LEAST_ACCURACY) / (0.9 - LEAST_ACCURACY),
            )
            for epoch, value in enumerate(points)
        ]

    def _paint_axes(self, brush: Brush, plot: QRectF) -> None:
        painter, unit = brush.painter, brush.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        font = brush.font(11)
        for value in (0.7, 0.8, 0.9):
            share = (value - LEAST_ACCURACY) / (0.9 - LEAST_ACCURACY)
            height = round(plot.bottom() - plot.height() * share)
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            label = QRectF(plot.left() - 52 * unit, height - 10 * unit, 46 * unit, 20 * unit)
            brush.words(label, f"{value:.0%}".replace("%", " %"), font, "text-muted", RIGHT)
        painter.setPen(QPen(self.theme.colour("line-strong"), 1))
        corner = QPointF(round(plot.left()), round(plot.bottom()))
        painter.drawLine(corner, QPointF(corner.x(), plot.top()))
        painter.drawLine(corner, QPointF(plot.right(), corner.y()))
        foot = QRectF(plot.x(), plot.bottom() + 3 * unit, plot.width(), 20 * unit)
        brush.words(foot, self.tr("epochs of two recorded runs"), font, "text-muted", CENTRE)

    def _paint_curve(
        self, brush: Brush, plot: QRectF, named: tuple[int, str], places: list[QPointF]
    ) -> None:
        place, name = named
        painter, unit = brush.painter, brush.unit
        mark = run_mark(self.theme, place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(mark.colour, 2.2 * unit)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places))
        side = 8 * unit
        for point in places:
            area = QRectF(point.x() - side / 2, point.y() - side / 2, side, side)
            paint_mark(painter, area, mark, self.theme.colour("raised"))
        line = QRectF(plot.right() + 14 * unit, 0, 78 * unit, 20 * unit)
        line.moveTop(plot.top() + place * 24 * unit)
        sample = QRectF(line.x(), line.center().y() - side / 2, side, side)
        paint_mark(painter, sample, mark, self.theme.colour("raised"))
        brush.words(line.adjusted(14 * unit, 0, 0, 0), name, brush.font(12), "text", LEFT)
