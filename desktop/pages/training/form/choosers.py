"""What stands over the settings: the activity and the data."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.pages.training.form.field import CalmCombo
from desktop.pages.training.form.locked_value import LockedValue
from desktop.pages.training.form.state import FormState
from desktop.pages.training.form.words import activity_name, data_name
from desktop.services.collection import named_collection, own_collections
from desktop.services.placed_pictures import placed_pictures
from desktop.theme.theme import Theme
from desktop.translate import activity_idea, activity_title
from desktop.widgets.label import text_label
from training.contract.activities import ACTIVITIES
from training.contract.lesson import ACTIVITY, DATA

OWN, FOLDER = "", "?"  # the activity's own data; to be chosen


class Chooser(QWidget):
    """A titled list; while a lesson has set it, a frame with a lock.

    Parameters
    ----------
    theme
        Gives the lock.
    title, tip
        What is chosen, and a sentence about it.
    """

    def __init__(self, theme: Theme, title: str, tip: str) -> None:
        super().__init__()
        self._tip = f"{title}\n{tip}"
        self.combo = CalmCombo()
        self.locked = LockedValue(theme, "combo")
        self.combo.setAccessibleName(title)
        self.locked.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text_label(title, type_size="small", colour="text-muted"))
        column.addWidget(self.combo)
        column.addWidget(self.locked)
        self.set_locked(is_locked=False)

    def set_locked(self, *, is_locked: bool, text: str = "") -> None:
        """Let a lesson take the choice away; a ``text`` stands in place of what is chosen."""
        self.combo.setVisible(not is_locked)
        self.locked.setVisible(is_locked)
        self.locked.setText(text or self.combo.currentText())
        why = self.tr("The lesson has set this.")
        chosen = self.combo.currentData(Qt.ItemDataRole.ToolTipRole)
        self.setToolTip("\n".join(filter(None, [self._tip, chosen, why if is_locked else ""])))


class ActivityChooser(Chooser):
    """The activities, by subject and kind."""

    def __init__(self, theme: Theme, state: FormState) -> None:
        super().__init__(
            theme, self.tr("Activity"), self.tr("Which network learns, and what from.")
        )
        self._state = state
        for one in ACTIVITIES:
            self.combo.addItem(activity_name(one.id), one.id)
            tip = activity_idea(one.idea)
            self.combo.setItemData(self.combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.combo.activated.connect(lambda: state.set_activity(self.combo.currentData()))
        state.changed.connect(self.show_current)
        self.show_current()

    def show_current(self) -> None:
        """Show the activity of the draft that is edited."""
        self.combo.setCurrentIndex(self.combo.findData(self._state.plan.activity))
        # With other pictures an activity's subject says nothing; its network does.
        kind = activity_title(self._state.task.title) if self._state.plan.pictures else ""
        self.set_locked(is_locked=self._state.is_locked(ACTIVITY), text=kind)


class DataChooser(Chooser):
    """The activity's own data, the student's collections, any folder of pictures."""

    def __init__(self, theme: Theme, state: FormState) -> None:
        super().__init__(
            theme,
            self.tr("Data"),
            self.tr("What it learns from: pictures in folders, one sub-folder for each class."),
        )
        self._state = state
        self._folders: list[str] = []
        self.combo.activated.connect(self._choose)
        state.changed.connect(self.show_current)
        self.offer_all()

    def offer_all(self) -> None:
        """Offer what there is now: collections come and go on other pages."""
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItem(data_name(self._state.plan.activity), OWN)
            for name in own_collections():
                self._add(self.tr("Collection “{0}”").format(name), str(named_collection(name)))
            for placed in placed_pictures():
                text = self.tr("{0}, on this computer") if placed.is_shared else "{0}"
                self._add(text.format(placed.name), str(placed.path))
            for folder in self._folders:
                if self.combo.findData(folder) < 0:
                    self._add(self._name_of(folder), folder)
            self.combo.addItem(self.tr("A folder of pictures…"), FOLDER)
        self.show_current()

    def show_current(self) -> None:
        """Show the data of the draft that is edited."""
        folder = self._state.plan.pictures
        self.combo.setItemText(0, data_name(self._state.plan.activity))
        if self.combo.findData(folder) < 0:
            self._folders.insert(0, folder)
            self.combo.insertItem(self.combo.count() - 1, self._name_of(folder), folder)
            self.combo.setItemData(self.combo.count() - 2, folder, Qt.ItemDataRole.ToolTipRole)
        self.combo.setCurrentIndex(self.combo.findData(folder))
        self.set_locked(is_locked=self._state.is_locked(DATA))

    def choose_folder(self) -> None:
        """Let the user choose a folder in the system's dialogue."""
        known = [self._state.plan.pictures, *self._folders, str(Path.home())]
        begin = next(folder for folder in known if folder)
        title = self.tr("A folder with one sub-folder of pictures for each class")
        folder = QFileDialog.getExistingDirectory(self, title, begin)
        if folder:
            self._state.set_pictures(str(Path(folder).absolute()))
        self.show_current()

    def _name_of(self, folder: str) -> str:
        """Return what a folder is called; one that came with the lesson says so."""
        name, lesson = Path(folder).name, self._state.lesson
        if lesson is not None and Path(folder).is_relative_to(lesson.path.parent):
            return self.tr("{0}, of the lesson").format(name[:1].upper() + name[1:])
        return name

    def _add(self, text: str, folder: str) -> None:
        self.combo.addItem(text, folder)
        self.combo.setItemData(self.combo.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)

    def _choose(self) -> None:
        chosen = self.combo.currentData()
        if chosen == FOLDER:
            self.choose_folder()
        else:
            self._state.set_pictures(chosen)
