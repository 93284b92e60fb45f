"""A small grid of numbers, each in its colour: a part of a map, a kernel, their products."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import colour_table
from desktop.widgets.value_map import readable_on
from desktop.widgets.value_text import cell_text

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values, ValueScale

CELL_HEIGHT, LOW_CELL_HEIGHT = 26, 20
MOST_HIGH_ROWS = 3  # more rows are lower ones
PADDING = 5
TITLE_GAP = 4
SAMPLE = -0.88


class NumberPatch(QWidget):
    """Shows a title, the numbers under it, and a line for what they come to.

    Parameters
    ----------
    theme : Theme
        Gives colours and fonts.
    title : str
        What the numbers are.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._foot = ""
        self._values: Values | None = None
        self._scale: ValueScale | None = None
        self._outside: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        theme.changed.connect(self._follow_theme)

    def set_values(self, values: "Values", scale: "ValueScale", foot: str = "") -> None:
        """Show numbers.

        Parameters
        ----------
        values : array
            float32 (rows, columns); one that is no number is a place outside the map, where the
            padding's zero stands.
        scale : ValueScale
            What the colours stand for.
        foot : str
            The line under them.
        """
        has_other_shape = self._values is None or self._values.shape != values.shape
        self._values, self._scale, self._foot = values, scale, foot
        if has_other_shape:
            self.updateGeometry()
        rows = ["; ".join(self._text(float(value)) for value in row) for row in values]
        self.setAccessibleDescription(" / ".join(rows) + f". {foot}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of title, cells and foot."""
        rows, columns = self._values.shape if self._values is not None else (3, 3)
        width, height = self._cell()
        line = self._line()
        title = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._title)
        return QSize(max(columns * width, title) + 2, rows * height + 2 * line + 2 * TITLE_GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same: numbers are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title, cells and foot."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text-muted"))
        line = self._line()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width(), line), left, self._title)
        if self._values is None or self._scale is None:
            return
        self._paint_cells(painter, line + TITLE_GAP)
        painter.setPen(self._theme.colour("text"))
        foot = QRectF(0, self.height() - line, self.width(), line)
        painter.drawText(foot, left, self._foot)

    def _paint_cells(self, painter: QPainter, top: int) -> None:
        from desktop.services.value_tiles import levels

        assert self._values is not None and self._scale is not None
        width, height = self._cell()
        table = colour_table("cet-d1a" if self._scale.is_signed else "viridis")
        for row, found in enumerate(levels(self._values, self._scale)):
            for column, level in enumerate(found):
                area = QRectF(1 + column * width, top + row * height, width, height)
                value = float(self._values[row, column])
                is_outside = value != value
                ground = QColor.fromRgba(table[int(level)])
                if is_outside:
                    ground = self._theme.colour("raised")
                painter.fillRect(area, ground)
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRect(area)
                muted = self._theme.colour("text-muted")
                painter.setPen(muted if is_outside else readable_on(ground))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text(value))

    def _text(self, value: float) -> str:
        return "0" if value != value else cell_text(value)

    def _cell(self) -> tuple[int, int]:
        metrics = QFontMetrics(self._theme.font("small"))
        widest = metrics.horizontalAdvance(cell_text(SAMPLE))
        if self._values is not None:
            texts = (cell_text(float(value)) for value in self._values.flat)
            widest = max(widest, *(metrics.horizontalAdvance(text) for text in texts))
        is_high = self._values is None or self._values.shape[0] <= MOST_HIGH_ROWS
        height = CELL_HEIGHT if is_high else LOW_CELL_HEIGHT
        return widest + 2 * PADDING, self._theme.scaled(height)

    def _line(self) -> int:
        return QFontMetrics(self._theme.font("small")).height()

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
