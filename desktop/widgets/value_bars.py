"""Many values as rows with name, bar and number, as one widget that scrolls."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.painted_area import PaintedArea
from desktop.widgets.value_text import value_text

GAP = 10
BAR = 12  # logical pixels of a bar's height, at scale 1
ROW = 24
MOST_FOR_NAMES = 0.4
SAMPLE = -88.888  # as wide as most numbers
NOWHERE = -1


class ValueRow(NamedTuple):
    """One row: what it stands for, its name and its value."""

    number: int
    name: str
    value: float


class ValueBars(PaintedArea):
    """Shows values as bars from a common zero line; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme : Theme
        Gives colours, fonts and sizes.
    name : str
        What the values are, for whoever cannot see them.
    parent : QWidget, optional
        The owner.
    """

    # The user has chosen another row; carries its number.
    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, is_row=False, parent=parent)
        self._rows: tuple[ValueRow, ...] = ()
        self._current = NOWHERE
        self._names = 0
        self._most = 1.0
        self._is_signed = False
        theme.changed.connect(self._arrange)

    @property
    def rows(self) -> tuple[ValueRow, ...]:
        """What is shown, from top to bottom."""
        return self._rows

    @property
    def current(self) -> int:
        """The number of the chosen row, -1 for none."""
        return self._current

    def set_rows(self, rows: Sequence[ValueRow], *, most: float | None = None) -> None:
        """Show rows, from top to bottom.

        Parameters
        ----------
        rows : sequence of ValueRow
            The rows.
        most : float, optional
            The value of a full bar; by default the strongest of the rows.
        """
        is_same = [row.number for row in rows] == [row.number for row in self._rows]
        self._rows = tuple(rows)
        own = max((abs(row.value) for row in rows), default=0.0)
        self._most = most or own or 1.0
        self._is_signed = any(row.value < 0 for row in rows)
        if not is_same:
            self._arrange()
        self._describe()
        self.viewport().update()

    def choose(self, number: int) -> None:
        """Show a row as the chosen one, and scroll to it; `chosen` does not fire."""
        if number != self._current:
            self._current = number
            self._show_current()
            self._describe()
            self.updateGeometry()
            self.viewport().update()

    def row_rect(self, place: int) -> QRect:
        """Return where a row is in the viewport."""
        height = self._theme.scaled(ROW)
        top = place * height - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), height)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the chosen row, else all."""
        place = self._place()
        return self.viewport().rect() if place == NOWHERE else self.row_rect(place)

    def whole_image(self) -> QImage:
        """Return all rows, also those that are scrolled away, as one picture."""
        size = QSize(self.viewport().width(), len(self._rows) * self._theme.scaled(ROW))
        return self._picture_of(
            size, "surface", lambda painter: self._paint(painter, range(len(self._rows)))
        )

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(self._theme.scaled(320), self._theme.scaled(8 * ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a row."""
        return QSize(self._theme.scaled(180), self._theme.scaled(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the scroll bar its range."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        place = self._row_at(event.position().toPoint())
        if place != NOWHERE:
            self._take(self._rows[place].number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        place, last = self._place(), len(self._rows) - 1
        page = max(1, self.viewport().height() // self._theme.scaled(ROW))
        targets = {
            Qt.Key.Key_Up: place - 1,
            Qt.Key.Key_Down: place + 1,
            Qt.Key.Key_PageUp: place - page,
            Qt.Key.Key_PageDown: place + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = self._target(event, targets, last)
        if target is None:
            super().keyPressEvent(event)
        else:
            self._take(self._rows[target].number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that can be seen."""
        painter = QPainter(self.viewport())
        height = self._theme.scaled(ROW)
        scrolled = self.verticalScrollBar().value()
        first = max(0, (scrolled + event.rect().top()) // height)
        last = (scrolled + event.rect().bottom()) // height + 1
        self._paint(painter, range(first, min(last, len(self._rows))))

    def _paint(self, painter: QPainter, places: range) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in places:
            self._paint_row(painter, self.row_rect(place), self._rows[place])

    def _paint_row(self, painter: QPainter, area: QRect, row: ValueRow) -> None:
        is_chosen = row.number == self._current
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent-soft"))
            painter.drawRoundedRect(QRectF(area), 4, 4)
        font = self._theme.font("body")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        numbers = metrics.horizontalAdvance(value_text(SAMPLE, signed=True))
        line = area.adjusted(GAP // 2, 0, -GAP // 2, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("accent" if is_chosen else "text"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, self._names)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.setPen(self._theme.colour("text" if row.value else "text-muted"))
        text = value_text(row.value, signed=self._is_signed)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, text)
        height = self._theme.scaled(BAR)
        left = line.left() + self._names + GAP
        track = QRectF(left, 0, line.right() - numbers - GAP - left, height)
        track.moveTop(area.center().y() - height / 2 + 1)
        self._paint_bar(painter, track, row, is_chosen)

    def _paint_bar(self, painter: QPainter, track: QRectF, row: ValueRow, is_chosen: bool) -> None:
        """Paint the bar to the right of the zero line, or to the left for a value below zero."""
        radius = self._theme.radius("bar")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bar-track"))
        painter.drawRoundedRect(track, radius, radius)
        zero = track.center().x() if self._is_signed else track.left()
        room = track.right() - zero
        length = min(1.0, abs(row.value) / self._most) * room
        bar = QRectF(zero if row.value >= 0 else zero - length, track.top(), length, track.height())
        painter.setBrush(self._theme.colour("bar-winner" if is_chosen else "bar"))
        painter.drawRoundedRect(bar, min(radius, length / 2), radius)
        if self._is_signed:
            line = QRectF(round(zero), track.top() - 2, 1, track.height() + 4)
            painter.fillRect(line, self._theme.colour("line-strong"))

    def _take(self, number: int) -> None:
        """Choose a row for the user."""
        if number != self._current:
            self.choose(number)
            self.chosen.emit(number)

    def _place(self) -> int:
        """Return the place of the chosen row, -1 if it is not shown."""
        places = [place for place, row in enumerate(self._rows) if row.number == self._current]
        return places[0] if places else NOWHERE

    def _row_at(self, position: QPoint) -> int:
        place = (position.y() + self.verticalScrollBar().value()) // self._theme.scaled(ROW)
        return place if 0 <= place < len(self._rows) else NOWHERE

    def _arrange(self) -> None:
        """Give the scroll bar its range, and the names their room."""
        metrics = QFontMetrics(self._theme.font("body"))
        longest = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0)
        self._names = min(longest + 1, int(MOST_FOR_NAMES * self.viewport().width()))
        bar, height = self.verticalScrollBar(), self._theme.scaled(ROW)
        bar.setRange(0, max(0, len(self._rows) * height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(height)
        self.viewport().update()

    def _show_current(self) -> None:
        """Scroll so that the chosen row can be seen."""
        place = self._place()
        if place == NOWHERE:
            return
        row, bar = self.row_rect(place), self.verticalScrollBar()
        if row.top() < 0:
            bar.setValue(bar.value() + row.top())
        elif row.bottom() > self.viewport().height():
            bar.setValue(bar.value() + row.bottom() - self.viewport().height())

    def _describe(self) -> None:
        place = self._place()
        text = self.tr("{0} rows").format(len(self._rows))
        if place != NOWHERE:
            row = self._rows[place]
            where = self.tr("{0} of {1}").format(place + 1, len(self._rows))
            text = f"{row.name}: {value_text(row.value)}, {where}"
        self.setAccessibleDescription(text)
