"""A stack of which only what is shown asks for room."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class CurrentStack(QStackedWidget):
    """Needs as much room as the widget that is shown, not as the largest of all."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is shown."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return the usual size of what is shown."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.sizeHint()
