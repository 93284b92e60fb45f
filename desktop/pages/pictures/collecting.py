"""The session on disk: its collection of labelled pictures, and its table for a spreadsheet."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.keeping import Keeping
from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.session_panel import SessionPanel
from desktop.services.in_turn import InTurn
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.translate import sentence_of
from desktop.widgets.file_choice import choose_target
from desktop.widgets.floating_notice import FloatingNotice

if TYPE_CHECKING:
    from desktop.services.collection import Item
    from desktop.services.collection_merge import Merged


class Collecting(QObject):
    """Lets the user keep, merge and export what the session holds.

    Parameters
    ----------
    model
        The page's state.
    session
        Where the buttons are.
    notice
        Tells what went well or wrong.
    preferences
        Remember where files are chosen.
    page
        Owns this, and the dialogues.
    """

    # What the status line says of the collection changed; carries nothing.
    changed = Signal()

    def __init__(
        self,
        model: PicturesModel,
        session: SessionPanel,
        notice: FloatingNotice,
        preferences: PreferenceKeeper,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._preferences = preferences
        self._model = model
        self._notice = notice
        self._page = page
        self.keeping = Keeping(page.accessibleName(), model.sources, self)
        self._writer = InTurn(_write, self)
        self._writer.done.connect(self._tell_written)
        self._writer.failed.connect(self._tell_unwritten)
        self.actions = self._make_actions()
        menu = QMenu(session.collection)
        menu.addActions(self.actions[1:])
        session.collection.setMenu(menu)
        session.export_wanted.connect(self.export)
        model.truth_told.connect(self._keep)
        keeping = self.keeping
        keeping.changed.connect(self.changed)
        keeping.failed.connect(self._tell_failure)
        keeping.merged.connect(self._tell_merged)
        keeping.progressed.connect(self._tell_progress)
        keeping.listed.connect(self._bring)

    @property
    def busy(self) -> bool:
        """Whether something is being written or read."""
        return self.keeping.busy or self._writer.busy

    @property
    def text(self) -> str:
        """What the status line says of the collection; empty before there is one."""
        if self.keeping.count is None:
            return ""
        text = self.tr("Collection “{0}”: {1} pictures kept")
        if self.keeping.count == 1:
            text = self.tr("Collection “{0}”: {1} picture kept")
        return text.format(self.keeping.name, self.keeping.count)

    def _make_actions(self) -> list[QAction]:
        """Return what the menus offer."""
        actions = []
        for text, act in (
            (self.tr("Export the table…"), self.export),
            (self.tr("Classify the collection's pictures"), self.keeping.list),
            (self.tr("Open another collection…"), self.open),
            (self.tr("Merge folders into the collection…"), self.merge),
            (self.tr("Show the collection's folder"), self.show_folder),
        ):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, act=act: act())
            actions.append(action)
        return actions

    def export(self) -> None:
        """Write the table into the file that the user chooses."""
        patterns = self.tr("Tables for spreadsheets ({0})").format("*.csv")
        title, proposed = self.tr("Export the table"), f"{self._page.accessibleName()}.csv"
        name = choose_target(self._page, self._preferences, title, proposed, patterns)
        if name:
            self.write_table(Path(name))

    def write_table(self, path: Path) -> None:
        """Write the table into a file, in the background."""
        decimal: Literal[".", ","] = "," if QLocale().decimalPoint() == "," else "."
        self._writer.request([(path, self._model.record.as_csv(decimal=decimal))])

    def open(self) -> None:
        """Keep pictures in the folder that the user chooses."""
        title = self.tr("Open a collection: a folder with one folder a class")
        name = QFileDialog.getExistingDirectory(self._page, title, self._start())
        if name:
            self.keeping.open(Path(name))

    def merge(self) -> None:
        """Copy the labelled pictures of the folder that the user chooses."""
        title = self.tr("Merge a folder with one folder a class into the collection")
        name = QFileDialog.getExistingDirectory(self._page, title, self._start())
        if name:
            self.keeping.merge([Path(name)])

    def show_folder(self) -> None:
        """Show the folder in the file manager."""
        if self.keeping.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.keeping.folder)))
            return
        self._notice.announce(
            "info",
            self.tr("There is no collection yet"),
            self.tr("Say of a picture what it really is; it is then kept in a folder."),
        )

    def close(self) -> None:
        """End the threads, once what is wanted has been written."""
        self.keeping.close()
        self._writer.finish()

    def _start(self) -> str:
        """Return the folder where choosing one begins."""
        return "" if self.keeping.folder is None else str(self.keeping.folder.parent)

    def _keep(self, entry: Entry) -> None:
        """Keep a picture whose truth was told."""
        self.keeping.keep(entry)

    def _bring(self, items: "list[Item]") -> None:
        """Bring the collection's pictures into the session, with what they really are."""
        known = set(self._model.columns.every_label)
        here = {self._model.sources.path(entry) for entry in self._model.entries}
        items = [item for item in items if item.label in known and item.path not in here]
        names = [(item.name, item.path) for item in items]
        self._model.add(names, [item.label for item in items])
        if not items:
            self._notice.announce(
                "info",
                self.tr("There is nothing new in the collection"),
                self.tr("Its pictures of this page's classes are in the table already."),
            )

    def _tell_progress(self, done: int, total: int) -> None:
        """Tell how far merging is, with a way out."""
        if done < total and done % 20 == 1:
            text = self.tr("{0} of {1} files").format(done, total)
            self._notice.announce("info", self.tr("Merging…"), text, cancel=self.keeping.cancel)

    def _tell_merged(self, merged: "Merged") -> None:
        """Tell what merging did."""
        self._notice.withdraw()
        text = self.tr(
            "{0} pictures were new, {1} were there already, {2} have another label there and stay "
            "as they were, {3} files were left out."
        ).format(len(merged.copied), merged.present, len(merged.conflicts), len(merged.ignored))
        self._notice.announce("success", self.tr("The folders are merged"), text)

    def _tell_failure(self, sentence: str) -> None:
        """Tell why a picture is not kept."""
        self._notice.withdraw()
        self._notice.announce("error", self.tr("The collection cannot be used"), sentence)

    def _tell_written(self, task: object, path: Path) -> None:
        """Tell where the table is."""
        self._notice.announce(
            "success", self.tr("The table is written"), self.tr("It is in {0}.").format(path)
        )

    def _tell_unwritten(self, task: object, error: Exception) -> None:
        """Tell why the table could not be written."""
        text = sentence_of(error)
        if isinstance(error, OSError):
            text = self.tr("{0}; choose another folder.").format(error.strerror or error)
        self._notice.announce("error", self.tr("The table cannot be written"), text)


def _write(task: tuple[Path, str]) -> Path:
    """Write a table; runs on the background thread."""
    from desktop.services.spreadsheet import csv_bytes
    from training.contract.files import write_atomically

    path, text = task
    write_atomically(path, csv_bytes(text))
    return path
