"""What the page adds to the window's menus, and its keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget

from desktop.widgets.page import MenuName

REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")


class PageActions:
    """Makes the actions; on the page too, so that their keys work while it is shown.

    Parameters
    ----------
    page
        Owns them.
    stack
        What undo and redo step through.
    """

    def __init__(self, page: QWidget, stack: QUndoStack) -> None:
        self._page = page
        self.open = self._action(_tr("Open pictures…"), "Ctrl+O")
        self.add_model = self._action(_tr("Add a model…"), "Ctrl+Shift+O")
        self.paste = self._action(_tr("Paste picture"), "Ctrl+V")
        self.next = self._action(_tr("Next picture"), "Alt+Down")
        self.previous = self._action(_tr("Picture before"), "Alt+Up")
        self.crop = self._action(_tr("Crop"), "Ctrl+K")
        self.rotate = self._action(_tr("Rotate"), "Ctrl+R")
        self.right = self._action(_tr("The answer is right"), "Ctrl+Return")
        self.remove = self._action(_tr("Remove from the session"), "Del")
        self.remove_all = self._action(_tr("Remove all pictures"), "")
        self.undo = stack.createUndoAction(page, _tr("Undo"))
        self.redo = stack.createRedoAction(page, _tr("Redo"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts([QKeySequence(key) for key in REDO_KEYS])
        self._file: list[QAction] = [self.open]
        self.allow_removing(is_allowed=False)

    def add_to_file(self, actions: Sequence[QAction]) -> None:
        """Add what is done with files to the first menu, and all to the page."""
        self._file += actions
        menus: tuple[MenuName, ...] = ("file", "edit", "model")
        for menu in menus:
            self._page.addActions(self.of(menu))

    def allow_removing(self, *, is_allowed: bool) -> None:
        """Allow removing while there is a picture."""
        self.remove.setEnabled(is_allowed)
        self.remove_all.setEnabled(is_allowed)

    def of(self, menu: MenuName) -> list[QAction]:
        """Return what a menu of the window gets."""
        edit = [
            self.undo, self.redo, self.crop, self.rotate, self.paste, self.right,
            self.remove, self.remove_all, self.previous, self.next,
        ]  # fmt: skip
        return {"file": self._file, "edit": edit, "model": [self.add_model]}[menu]

    def connect(self, acts: Sequence[tuple[QAction, Callable[[], object]]]) -> None:
        """Have each action do something."""
        for action, act in acts:
            action.triggered.connect(lambda _=False, act=act: act())

    def _action(self, text: str, key: str) -> QAction:
        """Return an action with its key, if it has one."""
        action = QAction(text, self._page)
        if key:
            action.setShortcut(QKeySequence(key))
        return action


def _tr(text: str) -> str:
    """Return words in the user's language."""
    return QCoreApplication.translate("PicturesPage", text)
