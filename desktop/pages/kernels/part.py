"""What the two parts of the Kernels page have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.widgets.keys import Key
from desktop.widgets.page import MenuName


class Part(QWidget):
    """One part of the page, with controls that stand in the page's head while it is shown."""

    # Something that the status bar tells changed; carries what `Page.status_changed` does.
    status_changed = Signal(str, str, str, str)
    # The part, once painted, can be used, or cannot; carries which.
    settled = Signal(bool)

    def head_widgets(self) -> Sequence[QWidget]:
        """Return the controls for the right end of the page's head; asked for once."""
        return ()

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the part adds to one of the window's menus."""
        return ()

    def keys(self) -> Sequence[Key]:
        """Return those keys of the part that are no actions."""
        return ()

    def try_out(self) -> None:
        """Do what is worth trying here, as the Welcome page offers it."""

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open files that the user gave to the program."""

    def shut_down(self) -> None:
        """End what runs in the background; called once."""
