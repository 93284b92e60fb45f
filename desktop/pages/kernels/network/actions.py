"""What the part adds to the window's menus, with its keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.pages.kernels.network.files_control import FilesControl
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.page import MenuName


class Actions(QObject):
    """Makes the actions; their keys work without a menu bar too, while the part is shown.

    Parameters
    ----------
    part
        Owns them.
    files
        Opens and pastes.
    sketch
        Whose marks are undone.
    step
        Called with 1 or -1 for the next or the previous map.
    export
        Saves the whole part as a picture.
    """

    def __init__(
        self,
        part: QWidget,
        files: FilesControl,
        sketch: Sketch,
        step: Callable[[int], object],
        export: Callable[[], object],
    ) -> None:
        super().__init__(part)
        undo = sketch.undo_stack.createUndoAction(self, self.tr("Undo"))
        redo = sketch.undo_stack.createRedoAction(self, self.tr("Redo"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._menus: dict[MenuName, list[QAction]] = {
            "file": [
                self._action(self.tr("Open picture…"), files.choose_picture, "Ctrl+O"),
                self._action(self.tr("Open model…"), files.choose_model, "Ctrl+Shift+O"),
                self._action(self.tr("Save this view as a picture…"), export, "Ctrl+E"),
            ],
            "edit": [
                undo,
                redo,
                self._action(self.tr("Paste picture"), files.paste, "Ctrl+V"),
                self._action(self.tr("Map before"), lambda: step(-1), "Alt+Left"),
                self._action(self.tr("Next map"), lambda: step(1), "Alt+Right"),
            ],
            "model": [],
        }
        for action in (*self._menus["file"], *self._menus["edit"]):
            part.addAction(action)

    def menu(self, name: MenuName) -> Sequence[QAction]:
        """Return the actions for one of the window's menus."""
        return self._menus[name]

    def _action(self, text: str, act: Callable[[], object], key: str) -> QAction:
        """Return a menu action with its key."""
        action = QAction(text, self)
        action.triggered.connect(lambda: act())
        action.setShortcut(QKeySequence(key))
        return action
