"""A stack that asks for the room of the widget that is shown, not of the largest."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class CurrentStack(QStackedWidget):
    """Shows one of several widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return that of the widget that is shown."""
        widget = self.currentWidget()
        return super().sizeHint() if widget is None else widget.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return that of the widget that is shown."""
        widget = self.currentWidget()
        return super().minimumSizeHint() if widget is None else widget.minimumSizeHint()
