"""A notice that lies over its page and goes when it is read: nothing below it moves."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.notice import Kind, Notice

WIDEST = 560
MARGIN = 24


class FloatingNotice(Notice):
    """Tells one thing at the foot of a page until it is closed or replaced.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    page
        What it lies over.
    """

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, parent=page)
        self._page = page
        self._close = self.add_button(self.tr("Close"), "cancel")
        self._close.clicked.connect(self.hide)
        page.installEventFilter(self)
        self.hide()

    def announce(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something and come to the front; Esc closes it."""
        self.tell(kind, title, text)
        self._place()
        self.raise_()
        self.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the page's foot."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        """Lie in the middle of the page's foot, as wide as the words need."""
        width = min(WIDEST, self._page.width() - 2 * MARGIN)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else 0
        height = max(height, self.sizeHint().height())
        left = (self._page.width() - width) // 2
        self.setGeometry(left, self._page.height() - height - MARGIN, width, height)
