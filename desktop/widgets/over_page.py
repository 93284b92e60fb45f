"""What all widgets that lie over a page for a while have in common."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.theme.theme import Theme


class OverPage(QObject):
    """Keeps a widget in its place over a page, and lends it the keyboard's focus; it owns this.

    Parameters
    ----------
    theme : Theme
        The widget is placed again at each other scale.
    widget, page : QWidget
        What lies over what.
    place : callable
        Gives the widget its place; called while it is shown.
    leave : callable
        Called when the user presses Esc in the widget.
    """

    def __init__(
        self,
        theme: Theme,
        widget: QWidget,
        page: QWidget,
        place: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._page = page
        self._place = place
        self._leave = leave
        self._focus_owner: QWidget | None = None
        page.installEventFilter(self)
        widget.installEventFilter(self)
        theme.changed.connect(self._follow)

    def come(self, part: QWidget) -> None:
        """Show the widget and give the focus to a part of it, unless another page is in front."""
        if not self._has_focus():
            self._focus_owner = QApplication.focusWidget()
        self._place()
        self._widget.raise_()
        self._widget.show()
        if self._page.isVisible():  # Qt would take the focus from the page that is seen
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Hide the widget; the focus goes back to where it was, unless it is elsewhere by now."""
        owner, self._focus_owner = self._focus_owner, None
        if self._has_focus() and owner is not None and isValid(owner) and owner.isVisible():
            owner.setFocus(Qt.FocusReason.OtherFocusReason)
        self._widget.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size, and leave on Esc."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._follow()
        elif watched is self._widget and _is_escape(event):
            self._leave()
            return True
        return False

    def _follow(self) -> None:
        if self._widget.isVisible():
            self._place()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._widget.isAncestorOf(focused)


def _is_escape(event: QEvent) -> bool:
    """Tell whether Esc was pressed."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_Escape
    )
