"""The frame that all pages share: a head with title and actions, and content below."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.label import text_label

MenuName = Literal["file", "edit", "model"]


class Page(QWidget):
    """One page of the main window.

    Parameters
    ----------
    theme
        Gives the margins.
    title, subtitle
        What the head says.
    """

    # Something about the page changed that the status bar tells; carries the name of an icon, its
    # colour, and the words at the left, then the words at the right.
    status_changed = Signal(str, str, str, str)

    # The page, once painted, can be used, or cannot; fires once for each model it has opened or
    # refused, carries which.
    settled = Signal(bool)

    # What the page adds to the window's menus has changed; carries nothing.
    menus_changed = Signal()

    # What `wind_down` began has ended; carries whether the window may go. Where it may not, as
    # something went wrong that should be read, the window stays open and can be closed again.
    closing_done = Signal(bool)

    # File name, without ending, of the help page that F1 opens.
    help_topic = "index"

    # Whether `open_paths` opens pictures and models.
    takes_files = False

    def __init__(self, theme: Theme, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("page", True)
        self.setAccessibleName(title)
        space = theme.space
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.page_side, 0, space.page_side, space.page_bottom)
        outer.setSpacing(space.page_top)
        self._subtitle = text_label(subtitle, colour="text-muted")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 10, 0, 6)
        self._head.setSpacing(12)
        self._head.addWidget(text_label(title, type_size="title"))
        self._head.addWidget(self._subtitle)
        self._head.addStretch(1)
        outer.addLayout(self._head)
        self.content = QVBoxLayout()
        outer.addLayout(self.content, 1)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a control at the right end of the head."""
        self._head.addWidget(widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a control beside the title, in the place of a line of words."""
        self._head.insertWidget(1, widget)

    def show_subtitle(self, *, is_shown: bool) -> None:
        """Show or hide the line beside the title, for narrow windows."""
        self._subtitle.setVisible(is_shown)

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the page adds to one of the window's menus while it is shown."""
        return ()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open files that the user gave to the program while the page is shown."""

    def look_again(self) -> None:
        """Offer what has come from outside meanwhile: lessons, data and pictures of a pack."""

    def may_close(self) -> bool:
        """Return whether the window may close; a page with unfinished work asks the person here.

        Nothing has been ended yet: another page may still say no. Called again if the person
        closes the window while :meth:`wind_down` still goes on; yes then means not to wait.
        """
        return True

    def wind_down(self) -> bool:
        """End what must not be cut off, and return whether it has ended.

        Called after every page has agreed. A page that needs some seconds returns False, shows
        what it waits for, and emits :attr:`closing_done` later: the window stays alive till then.
        """
        return True

    def shut_down(self) -> None:
        """End what runs in the background; called once, before the window goes."""
