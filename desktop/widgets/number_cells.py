"""Numbers in cells, painted: a small picture, a kernel, an output."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.cell_shades import ShadeOf, readable_on
from desktop.widgets.laid_texts import FontTexts, LaidTexts
from desktop.widgets.numbers import MISSING, full_number, short_number

Value = float | None
Cell = tuple[int, int]

USUAL_CELL = 48
# Logical pixels at scale 1: lower cells have smaller type.
LOW_CELL, USUAL_TYPE_CELL = 30, 44


class NumberCells(QWidget):
    """Shows a number in each cell, with grounds and a frame round some.

    Cells are counted from 0, with the padding among them.

    Parameters
    ----------
    theme
        Gives colours and fonts.
    name
        What the numbers are, for whoever cannot see them.
    parent
        The owner.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: tuple[tuple[Value, ...], ...] = ((0.0,),)
        self._inside = QRect()  # what is not padding, where there is some
        self._window = QRect()
        self._shade_of: ShadeOf | None = None
        self._cell = QSize()
        self._current: Cell = (0, 0)
        self._is_strong = False
        self._is_counted = True
        self._fonts = FontTexts()
        self._texts: list[LaidTexts] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.changed.connect(self._follow_theme)

    @property
    def values(self) -> tuple[tuple[Value, ...], ...]:
        """The numbers, row after row; None in a blank cell."""
        return self._values

    @property
    def current(self) -> Cell:
        """Row and column of the cell that the keyboard is at."""
        return self._current

    @property
    def window_cells(self) -> QRect:
        """The cells in the frame, x the column and y the row; empty for none."""
        return QRect(self._window)

    def set_values(
        self,
        values: Sequence[Sequence[Value]],
        inside: QRect | None = None,
        shade_of: ShadeOf | None = None,
        *,
        is_counted: bool = True,
    ) -> None:
        """Show numbers.

        Parameters
        ----------
        values
            Rows of one length; None leaves a cell blank: not computed yet.
        inside
            The cells that are not padding (x the column, y the row); by default all.
        shade_of
            Gives each number its ground; by default all have the surface's.
        is_counted
            Whether padding counts; if not, its cells hold a dash instead of their number.
        """
        old, rows = self._values, tuple(tuple(row) for row in values)
        looks = (QRect() if inside is None else QRect(inside), shade_of, is_counted)
        is_resized = (len(rows), len(rows[0])) != (len(old), len(old[0]))
        is_other = is_resized or looks != (self._inside, self._shade_of, self._is_counted)
        self._values = rows
        self._inside, self._shade_of, self._is_counted = looks
        if is_resized:
            row, column = self._current
            self._current = (min(row, len(rows) - 1), min(column, len(rows[0]) - 1))
            self.updateGeometry()
        if is_other:
            self.update()
        else:
            self._update_changed(old)
        if is_other or rows != old:
            self._describe()

    def _update_changed(self, old: tuple[tuple[Value, ...], ...]) -> None:
        """Repaint the cells that hold another number than in ``old``."""
        for row, (before, after) in enumerate(zip(old, self._values, strict=True)):
            for column, (was, value) in enumerate(zip(before, after, strict=True)):
                if was != value:
                    self.update(self.cell_rect(row, column))

    def set_window(self, cells: QRect | None) -> None:
        """Draw a frame round some cells (x the column, y the row), or round none."""
        window = QRect() if cells is None else QRect(cells)
        if window != self._window:
            self._window = window
            self.update()

    def set_current(self, row: int, column: int) -> None:
        """Have the keyboard at a cell."""
        if (row, column) != self._current:
            self._current = (row, column)
            self._describe()

    def set_cell(self, size: QSize) -> None:
        """Set the size of a cell in logical pixels."""
        if size != self._cell:
            self._cell = QSize(size)
            self.updateGeometry()
            self.update()

    @property
    def cell_size(self) -> QSize:
        """The size of a cell in logical pixels."""
        side = self._theme.scaled(USUAL_CELL)
        return QSize(side, side) if self._cell.isEmpty() else QSize(self._cell)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell is, with the lines round it."""
        size = self.cell_size
        return QRect(
            column * size.width(), row * size.height(), size.width() + 1, size.height() + 1
        )

    def cell_at(self, position: QPointF) -> Cell | None:
        """Return row and column of the cell at a position, None beside all."""
        size = self.cell_size
        row, column = int(position.y() // size.height()), int(position.x() // size.width())
        is_cell = 0 <= row < len(self._values) and 0 <= column < len(self._values[0])
        return (row, column) if is_cell else None

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the cell that the keyboard is at."""
        return self.cell_rect(*self._current)

    def sizeHint(self) -> QSize:
        """Return the size of all cells."""
        size = self.cell_size
        columns, rows = len(self._values[0]), len(self._values)
        return QSize(columns * size.width() + 1, rows * size.height() + 1)

    def minimumSizeHint(self) -> QSize:
        """Return the same: numbers are not cut."""
        return self.sizeHint()

    def is_padding(self, row: int, column: int) -> bool:
        """Tell whether a cell is padding."""
        return not self._inside.isNull() and not self._inside.contains(column, row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint cells, numbers and the frame."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("line"))
        self._texts = [self._fonts.of(self._cell_font(strong=strong)) for strong in (False, True)]
        for row, numbers in enumerate(self._values):
            for column, value in enumerate(numbers):
                area = self.cell_rect(row, column)
                if event.rect().intersects(area):
                    self._paint_cell(painter, area, row, column, value)
        if not self._window.isEmpty():
            self._paint_window(painter)

    def _paint_cell(
        self, painter: QPainter, area: QRect, row: int, column: int, value: Value
    ) -> None:
        theme, is_padding = self._theme, self.is_padding(row, column)
        in_window = self._window.contains(column, row)
        has_shade = self._shade_of is not None and value is not None and not is_padding
        if has_shade:
            assert self._shade_of is not None and value is not None
            ground = self._shade_of(value)
            ink = readable_on(ground)
        else:
            name = "raised" if is_padding else "accent-soft" if in_window else "surface"
            ground, ink = theme.colour(name), theme.colour("text-muted" if is_padding else "text")
        painter.fillRect(area.adjusted(1, 1, -1, -1), ground)
        if value is None:
            return
        strong = in_window or (has_shade and self._is_strong)
        texts = self._texts[strong]
        painter.setFont(texts.font)
        painter.setPen(ink)
        text = short_number(value) if self._is_counted or not is_padding else MISSING
        texts.paint(painter, QRectF(area), text)

    def _cell_font(self, *, strong: bool) -> QFont:
        """Return the step of the type scale that fits into the cells."""
        height = self.cell_size.height()
        if height < self._theme.scaled(LOW_CELL):
            return self._theme.font("small")
        if height < self._theme.scaled(USUAL_TYPE_CELL):
            return self._theme.font("body-strong" if strong else "body")
        font = QFont(self._theme.font("emphasis"))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _paint_window(self, painter: QPainter) -> None:
        first = self.cell_rect(self._window.top(), self._window.left())
        area = first.united(self.cell_rect(self._window.bottom(), self._window.right()))
        width = self._theme.tokens.lines["window-on-grid"]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent"), width))
        edge = QRectF(area).intersected(QRectF(self.rect()))
        painter.drawRect(edge.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        if self._shade_of is not None:
            # The surface's colour inside, as the accent may be as light as a ground.
            inner = width + 0.5
            painter.setPen(QPen(self._theme.colour("surface"), 1))
            painter.drawRect(edge.adjusted(inner, inner, -inner, -inner))

    def words_for(self, row: int, column: int) -> str:
        """Return a cell's place and number in words."""
        value = self._values[row][column]
        if value is None:
            words = self.tr("row {0}, column {1}: not computed yet")
            return words.format(row + 1, column + 1)
        if self.is_padding(row, column):
            if not self._is_counted:
                return self.tr("padding, not counted")
            return self.tr("padding: {0}").format(full_number(value))
        top, left = (0, 0) if self._inside.isNull() else (self._inside.y(), self._inside.x())
        words = self.tr("row {0}, column {1}: {2}")
        return words.format(row - top + 1, column - left + 1, full_number(value))

    def _describe(self) -> None:
        self.setAccessibleDescription(self.words_for(*self._current))

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
