"""A notice that lies over its page and goes when it is read: nothing below it moves."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.notice import Kind, Notice
from desktop.widgets.over_page import OverPage

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
        self._tell_button()
        self._over = OverPage(theme, self, page, self._place, self._leave)
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
        self._tell_button()
        self.tell(kind, title, text)
        self._over.come(self._close)

    def _tell_button(self) -> None:
        """Say on the button, and in its tooltip, what it does."""
        close = self.tr("Close  Esc\nThe message goes; nothing else changes.")
        give_up = self.tr("Cancel  Esc\nGives up what is being done; what was there stays.")
        self._close.setText(self.tr("Close") if self._cancel is None else self.tr("Cancel"))
        self._close.setToolTip(close if self._cancel is None else give_up)

    def dismiss(self) -> None:
        """Go, as what it told of is past; work that goes on is still told of."""
        if self._cancel is None:
            self._over.go()

    def withdraw(self) -> None:
        """Go if it told of work, which has ended."""
        if self._cancel is not None:
            self._cancel = None
            self._over.go()

    def _leave(self) -> None:
        """Go, and give up the work that was told of."""
        cancel, self._cancel = self._cancel, None
        self._over.go()
        if cancel is not None:
            cancel()

    def _seen(self) -> QRect:
        """Return the part of the page that can be seen; all of it before it is shown."""
        seen = self._page.visibleRegion().boundingRect()
        return self._page.rect() if seen.isEmpty() else seen

    def _place(self) -> None:
        """Lie in the middle of the page's foot, as high as the words need."""
        page = self._seen()
        width = min(self._scale(WIDEST), page.width() - 2 * MARGIN)
        layout = self.layout()
        assert layout is not None
        layout.activate()  # what it measured while hidden may be of other looks
        height = layout.totalHeightForWidth(width)
        left = page.left() + (page.width() - width) // 2
        self.setGeometry(left, page.bottom() + 1 - height - MARGIN, width, height)
