"""The file dialogue as a user handles it: it opens, names are put in, its button is clicked.

Offscreen there is no dialogue of the system, so Qt shows its own, which takes real events.
"""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit

LOOK_EVERY_MS = 10
CLICK_EVERY = 5  # looks
PATIENCE = 300  # looks at a dialogue that stays open


class typed(QObject):  # noqa: N801 - reads as what is done: with typed(path): …
    """Answers the dialogue that opens within the block; without names, leaves it with Esc."""

    def __init__(self, *names):
        super().__init__()
        self.title, self.folder, self.filters = "", "", ()
        self._names = names
        self._looks = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def __enter__(self):
        self._timer.start()
        return self

    def __exit__(self, kind, *_):
        self._timer.stop()
        if kind is None:
            assert self.title, "no dialogue was opened"
            assert self._looks < PATIENCE, "the dialogue stayed open"

    def _look(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog) or not dialog.isVisible():
            return
        self._looks += 1
        if self._looks == CLICK_EVERY:  # by now it has read its folder
            self.title = dialog.windowTitle()
            self.folder = dialog.directory().absolutePath()
            self.filters = tuple(dialog.nameFilters())
            self._type(dialog)
        elif self._looks >= PATIENCE:
            dialog.reject()
        elif self._looks % CLICK_EVERY == 0:  # a first click may only close a list of proposals
            self._click(dialog)

    def _type(self, dialog):
        if not self._names:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.clear()
        names = [str(name) for name in self._names]
        text = names[0] if len(names) == 1 else " ".join(f'"{name}"' for name in names)
        line.insert(text)  # QTest types nothing but ASCII

    @staticmethod
    def _click(dialog):
        accepting = QDialogButtonBox.ButtonRole.AcceptRole
        box = dialog.findChild(QDialogButtonBox)
        button = next(one for one in box.buttons() if box.buttonRole(one) == accepting)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
