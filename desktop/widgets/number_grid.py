"""Numbers in cells that can be chosen and edited, with the pointer or the keyboard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.cell_editor import CellEditor
from desktop.widgets.number_cells import Cell, NumberCells

STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
NUMBER_STARTS = "0123456789-+.,−"


class NumberGrid(NumberCells):
    """Shows a number in each cell; arrow keys go from cell to cell, Tab stops once.

    Parameters
    ----------
    theme, name, parent
        As for :class:`~desktop.widgets.number_cells.NumberCells`.
    editable
        Whether a click or a key opens a cell.
    """

    # The pointer is at another cell; carries row and column, or None when it leaves.
    pointed = Signal(object)
    # A cell was clicked or come to by the keyboard; carries row and column.
    chosen = Signal(int, int)
    # A cell was given another value; carries row, column and the value.
    edited = Signal(int, int, float)
    # The keys for copy and paste were pressed; carry nothing.
    copy_wanted = Signal()
    paste_wanted = Signal()

    def __init__(
        self, theme: Theme, name: str, *, editable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._pointed: Cell | None = None
        self._hint = ""
        self._editor: CellEditor | None = None
        self.set_editable(editable)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_editable(self, is_editable: bool) -> None:
        """Let cells be opened or not."""
        self._is_strong = is_editable
        if is_editable == (self._editor is not None):
            return
        if self._editor is not None:
            self._editor.deleteLater()
            self._editor = None
            return
        self._editor = CellEditor(self._theme, self)
        self._editor.entered.connect(self._take)

    def set_hint(self, hint: str) -> None:
        """Set a sentence that the tooltip says after the cell's number."""
        self._hint = hint

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which cell is under the pointer."""
        self._point(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that none is."""
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer, and open it."""
        cell = self.cell_at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._go(cell)
        self._edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell, open one, copy and paste."""
        key = Qt.Key(event.key())
        if key in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            row, column = self._current[0] + STEPS[key][0], self._current[1] + STEPS[key][1]
            if 0 <= row < len(self._values) and 0 <= column < len(self._values[0]):
                self._go((row, column))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif self._editor is None or not self._opens(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep copy and paste from the window's menu while the grid has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste)
            if any(event.matches(key) for key in mine):
                event.accept()
                return True
        return super().event(event)

    def _opens(self, event: QKeyEvent) -> bool:
        """Open the current cell if the key asks for it; tell whether it did."""
        text = event.text()
        if Qt.Key(event.key()) in EDIT_KEYS:
            return self._edit()
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return bool(text) and text in NUMBER_STARTS and is_plain and self._edit(text)

    def _go(self, cell: Cell) -> None:
        """Have the keyboard at a cell and tell it."""
        self._current = cell
        self._describe()
        self.updateGeometry()  # moves the focus ring
        self.update()
        self.chosen.emit(*cell)

    def _point(self, cell: Cell | None) -> None:
        if cell == self._pointed:
            return
        self._pointed = cell
        words = "" if cell is None else self.words_for(*cell)
        self.setToolTip(f"{words}\n{self._hint}".strip())
        self.pointed.emit(cell)

    def _edit(self, text: str = "") -> bool:
        """Open the current cell, with ``text`` in place of its number; tell whether it opened."""
        row, column = self._current
        value = self._values[row][column]
        if self._editor is None or value is None or self.is_padding(row, column):
            return False
        self._editor.open(self.cell_rect(row, column), text or local(f"{value:.7g}"), not text)
        return True

    def _take(self, value: float, way: int) -> None:
        """Take what was entered, and go on to the next cell where Tab asks for it."""
        row, column = self._current
        if value != self._values[row][column]:
            self.edited.emit(row, column, value)
        if way:
            self._go_on(way)

    def _go_on(self, way: int) -> None:
        """Open the next cell that is not padding, or the one before."""
        columns = len(self._values[0])
        number = self._current[0] * columns + self._current[1] + way
        while 0 <= number < columns * len(self._values):
            cell = divmod(number, columns)
            if not self.is_padding(*cell):
                self._go(cell)
                self._edit()
                return
            number += way

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close a cell that is elsewhere now."""
        super().resizeEvent(event)
        if self._editor is not None:
            self._editor.hide()
