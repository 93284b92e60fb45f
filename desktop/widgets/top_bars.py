"""The best few answers of many: name, bar and number, each row to be pointed at."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.mirroring import aligned, mirrored
from desktop.widgets.numbers import MISSING, is_negligible, percent

Kind = Literal["probability", "score"]

ROWS = 5
GAP = 12
MOST_FOR_NAMES = 0.42
WIDEST = percent(0.99999)
MINUS = "\N{MINUS SIGN}"
NOWHERE = -1
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
TOLD = 3


class Row(NamedTuple):
    """One row: which label it is, its name and its value."""

    number: int
    name: str
    value: float


class TopBars(QWidget):
    """Shows the highest of a list of values, sorted.

    Parameters
    ----------
    theme : Theme
        Gives the colours and fonts.
    is_stacked : bool
        Whether name and number stand over the bar instead of beside it, for narrow places.
    parent : QWidget, optional
        The owner.
    """

    # The pointer or the keyboard has come to a row; carries its label's number, -1 for none.
    pointed = Signal(int)

    def __init__(
        self, theme: Theme, *, is_stacked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_stacked = is_stacked
        self._is_low = False
        self._rows: list[Row] = []
        self._labels: tuple[str, ...] = ()
        self._names = 0.0  # width that the longest name takes
        self._kind: Kind = "probability"
        self._is_unfamiliar = False
        self._is_stale = False
        self._pointed = NOWHERE
        self._current = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Answers"))
        theme.changed.connect(self._follow_theme)
        self._describe()

    @property
    def rows(self) -> list[Row]:
        """What is shown, the highest first."""
        return list(self._rows)

    @property
    def is_unfamiliar(self) -> bool:
        """Whether the bars are hollow because the input is like nothing the network learned."""
        return self._is_unfamiliar

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is greyed, since another answer is on its way."""
        return self._is_stale

    def set_values(
        self,
        labels: Sequence[str],
        values: Sequence[float],
        kind: Kind = "probability",
        *,
        is_unfamiliar: bool = False,
    ) -> None:
        """Show the highest of some values.

        Parameters
        ----------
        labels : sequence of str
            A name for each value.
        values : sequence of float
            Probabilities (0-1), or scores of any size.
        kind : str
            Which of both.
        is_unfamiliar : bool
            Whether to show hollow, muted bars without a winner.
        """
        order = sorted(range(len(values)), key=lambda number: -values[number])[:ROWS]
        self._rows = [Row(number, labels[number], values[number]) for number in order]
        self._kind = kind
        self._measure(tuple(labels))
        self._is_unfamiliar = is_unfamiliar
        self._is_stale = False
        self._current = min(self._current, max(0, len(self._rows) - 1))
        self._describe()

    def clear(self) -> None:
        """Show that there is no answer."""
        self._rows = []
        self._is_stale = self._is_unfamiliar = False
        self._point_at(NOWHERE)
        self._describe()

    def set_stale(self) -> None:
        """Grey what is shown, since another answer is on its way."""
        self._is_stale = True
        self.update()

    def set_low(self, is_low: bool) -> None:
        """Take less height for each row, where name and number stand over the bar."""
        self._is_low = is_low
        self.updateGeometry()
        self.update()

    def row_rect(self, row: int) -> QRect:
        """Return where a row is, in the widget's coordinates."""
        height = self._row_height()
        return QRect(0, round(row * height), self.width(), round(height))

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the row that the keyboard is at."""
        return self.row_rect(self._current).adjusted(-2, 0, 2, 0)

    def sizeHint(self) -> QSize:
        """Return the size of all rows."""
        return QSize(self._theme.scaled(200), ROWS * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return a width with a short bar, and the height of all rows."""
        least = 150 if self._is_stacked else 210
        return QSize(self._theme.scaled(least), ROWS * self._row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self._rows:
            super().keyPressEvent(event)
            return
        self._current = max(0, min(self._current + step, len(self._rows) - 1))
        self._point_at(self._current)
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))  # the focus ring follows

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the row that the keyboard is at."""
        super().focusInEvent(event)
        if self._rows and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._point_at(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        super().focusOutEvent(event)
        self._point_at(NOWHERE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the row under the pointer."""
        row = int(event.position().y() // self._row_height())
        self._point_at(row if 0 <= row < len(self._rows) else NOWHERE)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(NOWHERE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or empty ones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(ROWS):
            area = QRectF(self.row_rect(place))
            row = self._rows[place] if place < len(self._rows) else None
            if row is not None and place == self._pointed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("raised"))
                painter.drawRoundedRect(area.adjusted(-4, 0, 4, 0), 4, 4)
            self._paint_row(painter, area, row, wins=place == 0 and not self._is_unfamiliar)

    def _paint_row(self, painter: QPainter, area: QRectF, row: Row | None, *, wins: bool) -> None:
        font = self._theme.font("body-strong" if wins and row else "body")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        number = QFontMetricsF(self._theme.font("body-strong")).horizontalAdvance(WIDEST) + 2
        if self._is_stacked:
            words = QRectF(area.left(), area.top(), area.width(), metrics.height() + 2)
            high = self._theme.px("bar-narrow-column")
            bar = QRectF(area.left(), words.bottom() + 1, area.width(), high)
            name = QRectF(words.left(), words.top(), words.width() - number - 6, words.height())
        else:
            words = area
            wide = min(self._names, area.width() * MOST_FOR_NAMES)
            name = QRectF(area.left(), area.top(), wide, area.height())
            high = self._theme.px("bar")
            bar = QRectF(name.right() + GAP, area.center().y() - high / 2,
                         area.width() - wide - number - 2 * GAP, high)  # fmt: skip
        self._paint_bar(painter, bar, row, wins=wins)
        if row is None:
            return
        painter.setPen(self._text_colour(muted=self._is_unfamiliar))
        text = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(mirrored(self, name), aligned(self, Qt.AlignmentFlag.AlignLeft), text)
        negligible = self._kind == "probability" and is_negligible(row.value)
        painter.setPen(self._text_colour(muted=self._is_unfamiliar or negligible))
        place = QRectF(words.right() - number, words.top(), number, words.height())
        right = aligned(self, Qt.AlignmentFlag.AlignRight)
        painter.drawText(mirrored(self, place), right, self._number(row.value))

    def _paint_bar(self, painter: QPainter, place: QRectF, row: Row | None, *, wins: bool) -> None:
        radius = self._theme.radius("bar")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bar-track"))
        painter.drawRoundedRect(mirrored(self, place), radius, radius)
        if row is None:
            return
        start, end = self._span(row.value)
        bar = QRectF(place.left() + start * place.width(), place.top(),
                     (end - start) * place.width(), place.height())  # fmt: skip
        painter.save()
        painter.setClipRect(mirrored(self, bar.adjusted(-0.5, 0, 0.5, 0)))
        shape = QRectF(bar)
        shape.setWidth(max(bar.width(), 2.0 * radius if bar.width() > 0.5 else 0.0))
        if self._is_unfamiliar:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._text_colour(muted=True), 1))
            shape.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(self._bar_colour(wins=wins))
        painter.drawRoundedRect(mirrored(self, shape), radius, radius)
        painter.restore()
        if self._kind == "score":
            self._paint_zero(painter, place)

    def _paint_zero(self, painter: QPainter, place: QRectF) -> None:
        """Paint the common line that all scores start from."""
        low, high = self._range()
        x = place.left() + (-low / (high - low)) * place.width()
        x = mirrored(self, QRectF(x, 0, 0, 0)).left()
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.drawLine(QPointF(x, place.top() - 2), QPointF(x, place.bottom() + 2))

    def _span(self, value: float) -> tuple[float, float]:
        """Return where a bar starts and ends, as shares of its track."""
        if self._kind == "probability":
            return 0.0, 0.0 if is_negligible(value) else min(max(value, 0.0), 1.0)
        low, high = self._range()
        zero, end = -low / (high - low), (value - low) / (high - low)
        return min(zero, end), max(zero, end)

    def _range(self) -> tuple[float, float]:
        """Return the lowest and the highest score that has room."""
        values = [row.value for row in self._rows]
        low, high = min(0.0, *values), max(0.0, *values)
        return (low, high) if high > low else (0.0, 1.0)

    def _number(self, value: float) -> str:
        """Return a value as it is written."""
        if self._kind == "probability":
            return percent(value)
        return score_text(value)

    def _text_colour(self, *, muted: bool) -> QColor:
        if self._is_stale:
            return self._theme.colour("text-disabled")
        return self._theme.colour("text-muted" if muted else "text")

    def _bar_colour(self, *, wins: bool) -> QColor:
        if self._is_stale:
            return self._theme.colour("line")
        return self._theme.colour("bar-winner" if wins else "bar")

    def _row_height(self) -> int:
        if self._is_stacked:
            return self._theme.scaled(33 if self._is_low else 38)
        return self._theme.px("bar-row")

    def _point_at(self, row: int) -> None:
        if row == self._pointed:
            return
        self._pointed = row
        self.pointed.emit(self._rows[row].number if 0 <= row < len(self._rows) else NOWHERE)
        self.update()

    def _describe(self) -> None:
        """Say the best in words, for whoever cannot see the bars."""
        text = ", ".join(f"{row.name} {self._number(row.value)}" for row in self._rows[:TOLD])
        if self._is_unfamiliar:
            text = self.tr("Unfamiliar: {0}").format(text)
        self.setAccessibleDescription(text or self.tr("No answer"))
        self.update()

    def _measure(self, labels: tuple[str, ...]) -> None:
        """Find out how wide the longest of all names is, so that no answer moves the bars."""
        if labels != self._labels:
            self._labels = labels
            metrics = QFontMetricsF(self._theme.font("body-strong"))
            widths = [metrics.horizontalAdvance(label) for label in labels]
            self._names = max(widths, default=0.0) + 4

    def _follow_theme(self) -> None:
        labels, self._labels = self._labels, ()
        self._measure(labels)
        self.updateGeometry()
        self.update()


def score_text(value: float, decimals: int = 1) -> str:
    """Return a raw score with a true minus."""
    if value != value:
        return MISSING
    return local(f"{value:.{decimals}f}").replace("-", MINUS)
