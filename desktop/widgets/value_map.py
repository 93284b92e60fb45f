"""One large picture of values: whole-number zoom, the value under the pointer or the keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import MapName, colour_table
from desktop.widgets.value_text import cell_text, value_text

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values, ValueScale

USUAL_SIDE = 360
LEAST_SIDE = 120
NUMBER_ROOM = 6  # logical pixels beside a number in its cell
STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class ValueMap(QWidget):
    """Shows a grid of values in colours, and the numbers themselves where cells are large enough.

    Parameters
    ----------
    theme : Theme
        Gives colours and fonts.
    name : str
        What is shown, for whoever cannot see it.
    parent : QWidget, optional
        The owner.
    """

    # Another cell is looked at, by pointer or keyboard; carries its row and column from 0.
    pointed = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: Values | None = None
        self._scale: ValueScale | None = None
        self._image = QImage()
        self._pixels = b""
        self._cell = (0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)
        self._describe()

    @property
    def cell(self) -> tuple[int, int]:
        """Row and column that are looked at."""
        return self._cell

    @property
    def value(self) -> float | None:
        """The value that is looked at; None where nothing is shown."""
        return None if self._values is None else float(self._values[self._cell])

    def set_values(self, values: "Values | None", scale: "ValueScale | None" = None) -> None:
        """Show values.

        Parameters
        ----------
        values : array or None
            float32 (rows, columns); None for nothing yet.
        scale : ValueScale, optional
            What the colours stand for; by default what fits the values.

        Values of another size are looked at where they are strongest.
        """
        before = None if self._values is None else self._values.shape
        self._values = values
        if values is None:
            self._image = QImage()
        else:
            self._colour(values, scale)
            if values.shape != before:
                strongest = int(abs(values).argmax())
                self._cell = divmod(strongest, int(values.shape[1]))
        self._describe()
        self.update()

    def _colour(self, values: "Values", scale: "ValueScale | None") -> None:
        """Make the picture of the values."""
        from desktop.services.value_tiles import coloured, levels, scale_of

        self._scale = scale or scale_of(values)
        name: MapName = "cet-d1a" if self._scale.is_signed else "viridis"
        self._pixels = coloured(levels(values, self._scale), colour_table(name)).tobytes()
        rows, columns = values.shape
        kind = QImage.Format.Format_RGB32
        self._image = QImage(self._pixels, columns, rows, 4 * columns, kind)

    def image(self) -> QImage:
        """Return the picture, a pixel a value."""
        return self._image.copy()

    def point_at(self, row: int, column: int) -> None:
        """Look at a cell; `pointed` fires if it was another."""
        if self._values is None:
            return
        rows, columns = self._values.shape
        cell = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
        if cell != self._cell:
            self._cell = cell
            self._describe()
            self.updateGeometry()  # the focus ring follows
            self.update()
            self.pointed.emit(*cell)

    def factor(self) -> int:
        """Return how many of the screen's pixels a value is wide."""
        if self._values is None:
            return 1
        rows, columns = self._values.shape
        ratio = self.devicePixelRatioF()
        return max(1, int(min((self.width() - 8) / columns, (self.height() - 8) / rows) * ratio))

    def picture_rect(self) -> QRectF:
        """Return where the values are, in the widget's coordinates."""
        rows, columns = self._values.shape if self._values is not None else (1, 1)
        ratio = self.devicePixelRatioF()
        side = self.factor() / ratio
        left = int((self.width() - side * columns) / 2 * ratio) / ratio
        top = int(min(24, (self.height() - side * rows) / 2) * ratio) / ratio
        return QRectF(max(0, left), max(0, top), side * columns, side * rows)

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a cell is."""
        area = self.picture_rect()
        side = self.factor() / self.devicePixelRatioF()
        return QRectF(area.left() + column * side, area.top() + row * side, side, side)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the picture."""
        return self.picture_rect().toAlignedRect() if self._values is not None else self.rect()

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """Return row and column at a position, None beside the picture."""
        area = self.picture_rect()
        if self._values is None or not area.contains(position):
            return None
        side = self.factor() / self.devicePixelRatioF()
        way = position - area.topLeft()
        rows, columns = self._values.shape
        return min(int(way.y() / side), rows - 1), min(int(way.x() / side), columns - 1)

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        side = self._theme.scaled(USUAL_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which one can make out what is shown."""
        return QSize(LEAST_SIDE, LEAST_SIDE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the cell under the pointer."""
        found = self.cell_at(event.position())
        if found is not None:
            self.point_at(*found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the cell under the finger, which has not moved there."""
        self.mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell."""
        key = Qt.Key(event.key())
        row, column = self._cell
        if key in STEPS:
            far = 4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.point_at(row + far * STEPS[key][0], column + far * STEPS[key][1])
        elif key == Qt.Key.Key_Home:
            self.point_at(row, 0)
        elif key == Qt.Key.Key_End:
            self.point_at(row, 1 << 30)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint values, numbers where they fit, the line round them, the cell looked at."""
        painter = QPainter(self)
        area = self.picture_rect()
        if self._values is None:
            return
        painter.drawImage(area, self._image)
        self._paint_numbers(painter)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_frame(painter, self.cell_rect(*self._cell))

    def _paint_numbers(self, painter: QPainter) -> None:
        assert self._values is not None
        side = self.factor() / self.devicePixelRatioF()
        font = self._theme.font("small")
        assert self._scale is not None
        widest = cell_text(self._scale.least)
        widest = max(widest, cell_text(-abs(self._scale.most)), key=len)
        if QFontMetrics(font).horizontalAdvance(widest) + NUMBER_ROOM > side:
            return
        painter.setFont(font)
        for row, values in enumerate(self._values):
            for column, value in enumerate(values):
                ground = self._image.pixelColor(column, row)
                painter.setPen(readable_on(ground))
                place = self.cell_rect(row, column)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell_text(float(value)))

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        """Paint a frame that can be seen on any colour."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(Qt.GlobalColor.white), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), 2))
        painter.drawRect(area.adjusted(-1, -1, 1, 1))

    def event(self, event: QEvent) -> bool:
        """Repaint at another density of pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.update()
        return super().event(event)

    def _describe(self) -> None:
        value = self.value
        if value is None:
            self.setAccessibleDescription(self.tr("Nothing yet"))
            return
        row, column = self._cell
        text = self.tr("row {0}, column {1}: {2}")
        self.setAccessibleDescription(text.format(row + 1, column + 1, value_text(value)))


def readable_on(ground: QColor) -> QColor:
    """Return black or white, whichever can be read better on a colour (WCAG 2.1)."""
    parts = (_linear(part) for part in (ground.redF(), ground.greenF(), ground.blueF()))
    red, green, blue = parts
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor(Qt.GlobalColor.black if luminance > 0.179 else Qt.GlobalColor.white)


def _linear(part: float) -> float:
    """Return how much light a part of an sRGB colour is, 0–1."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
