"""Classroom packs as files: chosen, dropped on the window, or opened with the program."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.pages.context import PageContext
from desktop.widgets.file_choice import choose_files
from training.contract.pack.names import SUFFIX

if TYPE_CHECKING:
    from desktop.widgets.packs.dialog import PackDialog
    from training.contract.pack.importing import Brought, Imported

TRAINING = "training"
FOREIGN = "foreign"  # the activity of models that a person described


class PackFiles(QObject):
    """Opens packs one after the other, and tells the pages what is new.

    Parameters
    ----------
    context
        What the pages share.
    window
        What dialogs stand over; it owns this.
    """

    # A pack is in place; carries nothing.
    imported = Signal()

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._waiting: list[Path] = []
        self.dialog: PackDialog | None = None

    @staticmethod
    def claims(path: str) -> bool:
        """Return whether a file is a pack; only of a .zip a few bytes are read."""
        suffix = Path(path).suffix.lower()
        if suffix != ".zip":
            return suffix == SUFFIX
        from training.contract.pack.archive import is_pack  # wanted for archives only

        return is_pack(Path(path))

    def choose(self) -> None:
        """Let the user choose a pack."""
        patterns = self.tr("Classroom packs ({0})").format(f"*{SUFFIX} *.zip")
        title = self.tr("Open a classroom pack")
        chosen = choose_files(self._window, self._context.preferences, title, patterns, many=False)
        self.open(map(Path, chosen))

    def open(self, paths: Iterable[Path]) -> None:
        """Open packs, each after the one before was seen to."""
        self._waiting.extend(paths)
        if self.dialog is None:
            self._open_next()

    def close(self) -> None:
        """Give up what is being unpacked, as the window goes."""
        self._waiting.clear()
        if self.dialog is not None:
            self.dialog.done(0)

    def _open_next(self) -> None:
        """Show the next pack, if one waits."""
        self.dialog = None
        if not self._waiting:
            return
        from desktop.widgets.packs.dialog import PackDialog  # the first window does not wait for it

        dialog = PackDialog(self._context.theme, self._waiting.pop(0), self._window)
        dialog.imported.connect(self._tell_pages)
        dialog.open_wanted.connect(self._hand_over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._open_next)
        self.dialog = dialog
        dialog.begin()

    def _tell_pages(self, imported: "Imported") -> None:
        """Have the pages offer what is new."""
        for one in imported.brought:
            if one.kind == "model" and one.outcome in ("new", "renamed"):
                self._context.models.add(one.path)
        self.imported.emit()

    def _hand_over(self, one: "Brought") -> None:
        """Open a lesson or a model on its page."""
        handover = self._context.handover
        if one.kind == "lesson":
            handover.hand_over(TRAINING, [one.path])
            return
        listed = self._context.models.listed(one.path)
        if listed is None or listed.activity in ("", FOREIGN):
            handover.take_apart(one.path)
        else:
            handover.use(one.path, listed.activity)
