"""Name, bar and number for each class: one painted widget, not hundreds of labels."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.mirroring import aligned, mirrored
from desktop.widgets.numbers import MISSING, is_negligible, percent

GAP = 12
# The widest number there is.
WIDEST = percent(0.99999)
# Names take at most this share of the width; longer ones are cut with an ellipsis.
MOST_FOR_NAMES = 0.45
LEAST_BAR = 40
# Low rows keep a gap between their bars: a bar takes at most this share of its row.
MOST_FOR_BAR = 0.66
TOLD = 3


class Columns(msgspec.Struct, frozen=True):
    """Widths of the columns in logical pixels."""

    name: float
    bar: float
    number: float


class ProbabilityBars(QWidget):
    """Shows how probable each of a list of labels is.

    Parameters
    ----------
    theme : Theme
        Gives the colours and fonts.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: list[str] = []
        self._probabilities: list[float] | None = None
        self._is_sorted = False
        self._is_unfamiliar = False
        self._most_rows: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Probabilities"))
        theme.changed.connect(self._follow_theme)

    @property
    def labels(self) -> list[str]:
        """The names, in their own order."""
        return list(self._labels)

    @property
    def probabilities(self) -> list[float] | None:
        """The probability of each label (0–1), None if there is no answer."""
        return None if self._probabilities is None else list(self._probabilities)

    def set_labels(self, labels: Sequence[str], most_rows: int | None = None) -> None:
        """Set the names; takes the probabilities away.

        Parameters
        ----------
        labels
            The names, a row each.
        most_rows
            Where there are more labels, so many rows show the most probable ones.
        """
        self._labels = list(labels)
        self._most_rows = most_rows
        self._probabilities = None
        self.updateGeometry()
        self._refresh()

    def set_probabilities(self, probabilities: Sequence[float] | None) -> None:
        """Show the probabilities (0–1), one for each label in the labels' order.

        None shows empty rows and dashes.

        Raises
        ------
        ValueError
            If there are not as many as labels.
        """
        if probabilities is not None and len(probabilities) != len(self._labels):
            raise ValueError(f"{len(probabilities)} probabilities for {len(self._labels)} labels")
        self._probabilities = None if probabilities is None else [float(p) for p in probabilities]
        self._refresh()

    @property
    def is_sorted(self) -> bool:
        """Whether the most probable row is on top; otherwise each label keeps its place."""
        return self._is_sorted

    def set_sorted(self, is_sorted: bool) -> None:
        """Sort the rows by probability, or give each label its own place."""
        self._is_sorted = is_sorted
        self._refresh()

    @property
    def is_unfamiliar(self) -> bool:
        """Whether the bars are hollow because the input is like nothing the network learned."""
        return self._is_unfamiliar

    def set_unfamiliar(self, is_unfamiliar: bool) -> None:
        """Show hollow, muted bars without a winner, or the usual ones."""
        self._is_unfamiliar = is_unfamiliar
        self._refresh()

    def order(self) -> list[int]:
        """Return the shown labels' numbers from the top row to the bottom one."""
        numbers = list(range(len(self._labels)))
        values = self._probabilities
        if (self._is_sorted or self._rows < len(numbers)) and values is not None:
            numbers.sort(key=lambda number: -values[number])
        return numbers[: self._rows]

    @property
    def _rows(self) -> int:
        """How many labels are shown."""
        return min(len(self._labels), self._most_rows or len(self._labels))

    def winner(self) -> int | None:
        """Return the number of the most probable label, None where nothing wins."""
        values = self._probabilities
        if not values or self._is_unfamiliar:
            return None
        return max(range(len(values)), key=lambda number: values[number])

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height at which rows are as high as they get."""
        return QSize(self._theme.scaled(240), self._rows * self._theme.px("bar-row"))

    def minimumSizeHint(self) -> QSize:
        """Return a width with a short bar, and a height with rows as high as their words."""
        metrics = QFontMetricsF(self._theme.font("body-strong"))
        columns = metrics.horizontalAdvance(WIDEST) / (1 - MOST_FOR_NAMES) + 2 * GAP + LEAST_BAR
        return QSize(round(columns), round(self._rows * (metrics.height() + 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        if not self._labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = min(self._theme.px("bar-row"), self.height() / self._rows)
        columns, winner = self._columns(), self.winner()
        for row, number in enumerate(self.order()):
            area = QRectF(0, row * height, self.width(), height)
            self._paint_row(painter, area, columns, number, number == winner)

    def _columns(self) -> Columns:
        metrics = QFontMetricsF(self._theme.font("body-strong"))
        longest = max(metrics.horizontalAdvance(label) for label in self._labels)
        name = min(longest + 1, MOST_FOR_NAMES * self.width())
        number = metrics.horizontalAdvance(WIDEST) + 1
        bar = max(0.0, self.width() - name - number - 2 * GAP)
        return Columns(name, bar, number)

    def _paint_row(
        self, painter: QPainter, area: QRectF, columns: Columns, number: int, wins: bool
    ) -> None:
        value = None if self._probabilities is None else self._probabilities[number]
        font = self._theme.font("body-strong" if wins else "body")
        painter.setFont(font)
        place = QRectF(area.left(), area.top(), columns.name, area.height())
        label = QFontMetricsF(font).elidedText(
            self._labels[number], Qt.TextElideMode.ElideRight, columns.name
        )
        painter.setPen(self._theme.colour("text-muted" if self._is_unfamiliar else "text"))
        painter.drawText(mirrored(self, place), aligned(self, Qt.AlignmentFlag.AlignLeft), label)
        place = QRectF(place.right() + GAP, area.top(), columns.bar, area.height())
        self._paint_bar(painter, place, value, wins)
        place = QRectF(area.right() - columns.number, area.top(), columns.number, area.height())
        self._paint_number(painter, place, value)

    def _paint_number(self, painter: QPainter, place: QRectF, value: float | None) -> None:
        is_muted = self._is_unfamiliar or value is None or is_negligible(value)
        painter.setPen(self._theme.colour("text-muted" if is_muted else "text"))
        text = MISSING if value is None else percent(value)
        painter.drawText(mirrored(self, place), aligned(self, Qt.AlignmentFlag.AlignRight), text)

    def _paint_bar(self, painter: QPainter, place: QRectF, value: float | None, wins: bool) -> None:
        height = min(self._theme.px("bar"), MOST_FOR_BAR * place.height())
        track = QRectF(place.left(), place.center().y() - height / 2, place.width(), height)
        radius = self._theme.radius("bar")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bar-track"))
        painter.drawRoundedRect(mirrored(self, track), radius, radius)
        length = track.width() * min(max(value or 0.0, 0.0), 1.0)
        if value is None or is_negligible(value):
            return
        # A thin bar keeps the track's corner: it is cut from a track-shaped one.
        bar = QRectF(track.left(), track.top(), length, track.height())
        painter.save()
        painter.setClipRect(mirrored(self, bar))
        shape = mirrored(self, bar.adjusted(0, 0, max(0.0, 2 * radius - length), 0))
        if self._is_unfamiliar:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("text-muted"), 1))
            shape.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(self._theme.colour("bar-winner" if wins else "bar"))
        painter.drawRoundedRect(shape, radius, radius)
        painter.restore()

    def _refresh(self) -> None:
        self.setAccessibleDescription(self._description())
        self.update()

    def _description(self) -> str:
        """Return the most probable labels in words, for whoever cannot see the bars."""
        values = self._probabilities
        if values is None:
            return self.tr("No answer")
        best = sorted(range(len(values)), key=lambda number: -values[number])[:TOLD]
        text = ", ".join(f"{self._labels[number]} {percent(values[number])}" for number in best)
        return self.tr("Unfamiliar: {0}").format(text) if self._is_unfamiliar else text

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
