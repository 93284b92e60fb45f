"""A notice that lies over its page and goes when it is read: nothing below it moves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.notice import Kind, Notice

WIDEST = 560  # logical pixels at scale 1
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
        self._scale = theme.scaled
        self._page = page
        self._cancel: Callable[[], object] | None = None
        self._close = self.add_button(self.tr("Close"), "cancel")
        self._close.clicked.connect(self._leave)
        page.installEventFilter(self)
        self.hide()

    def announce(
        self, kind: Kind, title: str, text: str = "", cancel: Callable[[], object] | None = None
    ) -> None:
        """Say something and come to the front; the button or Esc closes it.

        Parameters
        ----------
        kind, title, text
            As in a notice.
        cancel
            What the button does, if it tells of work that can be given up.
        """
        self._cancel = cancel
        self._close.setText(self.tr("Close") if cancel is None else self.tr("Cancel"))
        self.tell(kind, title, text)
        self._place()
        self.raise_()
        self.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the page's foot."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _leave(self) -> None:
        """Go, and give up the work that was told of."""
        self.hide()
        if self._cancel is not None:
            self._cancel()

    def _place(self) -> None:
        """Lie in the middle of the page's foot, as high as the words need."""
        width = min(self._scale(WIDEST), self._page.width() - 2 * MARGIN)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        left = (self._page.width() - width) // 2
        self.setGeometry(left, self._page.height() - height - MARGIN, width, height)
