"""The frame that all pages share: a head with title and actions, and content below."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.focus_order import order_focus
from desktop.widgets.keys import Key, KeyGroup, actions_in, keys_of
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
    is_hero
        Whether the head greets: a large title over the subtitle, instead of beside it.
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

    # A topic of the help is wanted, by the question mark in the head; carries its name.
    help_wanted = Signal(str)

    # Projector mode is to be turned on, or off again; carries nothing.
    projector_toggled = Signal()

    # File name, without ending, of the help page that F1 and the question mark open.
    help_topic = "index"

    # Whether the head has a question mark; the Help page itself needs none.
    has_help = True

    # Whether `open_paths` opens pictures and models.
    takes_files = False

    def __init__(
        self, theme: Theme, title: str, subtitle: str = "", *, is_hero: bool = False
    ) -> None:
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
        self._head_parts: list[QWidget] = []
        self._add_titles(title, is_hero=is_hero)
        self.help_button = icon_button(theme, "help", self.tr("Help for this page"), key="F1")
        self._add_help()
        outer.addLayout(self._head)
        self.content = QVBoxLayout()
        outer.addLayout(self.content, 1)

    def _add_titles(self, title: str, *, is_hero: bool) -> None:
        """Put the title and what is said beside or under it at the left of the head."""
        name = text_label(title, type_size="hero" if is_hero else "title")
        if not is_hero:
            self._head.addWidget(name)
            self._head.addWidget(self._subtitle)
            self._head.addStretch(1)
            return
        self._subtitle.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(name)
        words.addWidget(self._subtitle)
        self._head.setContentsMargins(0, 24, 0, 14)
        self._head.addLayout(words, 1)

    def _add_help(self) -> None:
        """Put the question mark at the right end of the head."""
        self.help_button.setToolTip(
            self.tr("Help for this page  F1\nWhat is shown here, and what to try with it.")
        )
        self.help_button.setProperty("kind", "flat")
        self.help_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help_button.clicked.connect(lambda: self.help_wanted.emit(self.help_topic))
        self.help_button.setVisible(self.has_help)
        self._head.addWidget(self.help_button)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a control at the right end of the head, before the question mark."""
        self._head.insertWidget(self._head.indexOf(self.help_button), widget)
        self._head_parts.append(widget)

    def order_help(self, last: QWidget | None = None) -> None:
        """Let Tab come to the question mark after the head's other controls.

        Called where a page has put its controls in order. ``last`` is the control before it, where
        that is not the one that was added last.
        """
        before = self._head_parts[-1:] if last is None else [last]
        order_focus([*before, self.help_button])

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a control beside the title, in the place of a line of words."""
        self._head.insertWidget(1, widget)

    def show_subtitle(self, *, is_shown: bool) -> None:
        """Show or hide the line beside the title, for narrow windows."""
        self._subtitle.setVisible(is_shown)

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the page adds to one of the window's menus while it is shown."""
        return ()

    def key_groups(self) -> Sequence[KeyGroup]:
        """Return the keys of the page for the list of all keys."""
        return (KeyGroup("", (*keys_of(actions_in(self)), *self.keys())),)

    def keys(self) -> Sequence[Key]:
        """Return those keys of the page that are no actions."""
        return ()

    def try_out(self, what: str) -> None:
        """Do something that is worth trying, as the Welcome page offers it; others do nothing."""

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
