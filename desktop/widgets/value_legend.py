"""The legend of a picture of values: its colours with the value at each end, and a mark."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import MapName, map_gradient
from desktop.widgets.value_text import value_text

BAR_HEIGHT = 12
GAP = 10
MARK_WIDTH = 3
MARK_OVER = 4
LEAST_BAR = 60
SAMPLE = -0.8888  # the widest text of an end: the bar does not move as the values change


class ValueLegend(QWidget):
    """Shows what the colours stand for, both ends named, and where one value lies.

    Parameters
    ----------
    theme : Theme
        Gives font and colours.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least, self._most = 0.0, 1.0
        self._value: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)
        self._describe()

    @property
    def name(self) -> MapName:
        """Which colour map it is: the diverging one if values below zero are shown."""
        return "cet-d1a" if self._least < 0 else "viridis"

    def set_range(self, least: float, most: float) -> None:
        """Set what the ends stand for; ``least`` is 0 or the negative of ``most``."""
        self._least, self._most = least, most
        self._describe()
        self.update()

    def set_value(self, value: float | None) -> None:
        """Mark a value, or none."""
        self._value = value
        self.update()

    def bar_rect(self) -> QRectF:
        """Return where the colours are."""
        room = QFontMetrics(self._theme.font("small")).horizontalAdvance(value_text(SAMPLE)) + GAP
        top = MARK_OVER
        return QRectF(room, top, max(LEAST_BAR, self.width() - 2 * room), BAR_HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the height of bar and words, one above the other."""
        height = QFontMetrics(self._theme.font("small")).height()
        return QSize(240, BAR_HEIGHT + 2 * MARK_OVER + height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the ends can be read."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint end, bar, end, what zero looks like, and the mark."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        bar = self.bar_rect()
        painter.fillRect(bar, map_gradient(self.name, bar.left(), bar.right()))
        painter.setPen(self._theme.colour("text"))
        line = QRectF(0, bar.center().y() - 12, bar.left() - GAP, 24)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        least = value_text(self._least, signed=True)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, least)
        line.moveLeft(bar.right() + GAP)
        most = value_text(self._most, signed=True)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, most)
        painter.setPen(self._theme.colour("text-muted"))
        words = self.rect().adjusted(0, BAR_HEIGHT + 2 * MARK_OVER, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._zero())
        self._paint_mark(painter, bar)

    def _paint_mark(self, painter: QPainter, bar: QRectF) -> None:
        if self._value is None:
            return
        share = (self._value - self._least) / (self._most - self._least)
        left = bar.left() + min(max(share, 0.0), 1.0) * bar.width() - MARK_WIDTH / 2
        mark = QRectF(left, bar.top() - MARK_OVER, MARK_WIDTH, BAR_HEIGHT + 2 * MARK_OVER)
        painter.fillRect(mark.adjusted(-1, 0, 1, 0), self._theme.colour("surface"))
        painter.fillRect(mark, self._theme.colour("text"))

    def _zero(self) -> str:
        """Return what tells which colour zero has."""
        if self._least < 0:
            return self.tr("0 is the pale middle")
        return self.tr("0 is the dark end")

    def _describe(self) -> None:
        ends = (value_text(self._least), value_text(self._most))
        self.setAccessibleName(self.tr("Colours from {0} to {1}").format(*ends))
        self.setAccessibleDescription(self._zero())

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
