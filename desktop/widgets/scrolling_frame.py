"""What holds a page, and scrolls where the window is too small for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollingFrame(QScrollArea):
    """Gives a page all its room, and never less than the page needs.

    A resizable QScrollArea would give a page whose height follows from its width the height that
    it would like, and scroll where nothing needs it.

    Parameters
    ----------
    page : QWidget
        What is held.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidget(page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the new room."""
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the page needs."""
        is_used = super().eventFilter(watched, event)
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_used

    def _fit(self) -> None:
        """Resize the page to the room beside the scroll bars that are needed."""
        room, least = self.maximumViewportSize(), self._page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        is_too_wide = least.width() > room.width()
        if least.height() > room.height() - (bar if is_too_wide else 0):
            room.setWidth(room.width() - bar)
            is_too_wide = least.width() > room.width()
        if is_too_wide:
            room.setHeight(room.height() - bar)
        self._page.resize(room.expandedTo(least))
