"""The field that opens over a cell of a number grid."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.numbers import MINUS

LEAST_WIDTH = 44  # logical pixels at scale 1
MOST = 1e6


class CellEditor(QLineEdit):
    """Takes one number: Enter and Tab keep it, Esc leaves the cell as it was.

    Parameters
    ----------
    theme
        Gives the font.
    parent
        The grid.
    """

    # A number was entered; carries it, and which cell is to be opened next: 1 the following one,
    # -1 the one before, 0 none.
    entered = Signal(float, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = parent
        self.setProperty("cell", True)
        self.setProperty("noFocusRing", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(12)
        self.setFrame(False)
        self.setAccessibleName(self.tr("Number"))
        self.setToolTip(self.tr("Number\nEnter keeps it, Tab goes on, Esc leaves it."))
        self._is_closing = False
        self.hide()

    def open(self, area: QRect, text: str, is_selected: bool) -> None:
        """Lie over a cell, with a text in it."""
        room = self._grid.rect()
        width = max(area.width(), self._theme.scaled(LEAST_WIDTH))
        left = min(max(area.center().x() - width // 2, 0), max(0, room.width() - width))
        self.setText(text)
        self.setGeometry(left, area.y(), width, area.height())
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_selected:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the number or not."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(0)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Go on with Tab to the next cell instead of the next control; keep Esc to itself."""
        if isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and key in (
                Qt.Key.Key_Tab,
                Qt.Key.Key_Backtab,
            ):
                self._enter(1 if key == Qt.Key.Key_Tab else -1)
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was entered before something else was clicked."""
        super().focusOutEvent(event)
        is_popup = event.reason() == Qt.FocusReason.PopupFocusReason
        if self.isVisible() and not self._is_closing and not is_popup:
            number = self.number()
            self.hide()
            if number is not None:
                self.entered.emit(number, 0)

    def number(self) -> float | None:
        """Return the number that stands there, None if it is none."""
        text = self.text().strip().replace(",", ".").replace(MINUS, "-")
        try:
            number = float(text)
        except ValueError:
            return None
        return number if abs(number) < MOST else None

    def _enter(self, way: int) -> None:
        """Give the number to the grid, or leave the cell as it was."""
        number = self.number()
        self._leave()
        if number is not None:
            self.entered.emit(number, way)

    def _leave(self) -> None:
        """Go, and give the focus back."""
        self._is_closing = True
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._is_closing = False
