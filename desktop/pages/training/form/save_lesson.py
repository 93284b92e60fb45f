"""The dialogue in which a teacher makes a lesson of runs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.training.form.control_list import ControlList
from desktop.pages.training.form.wanted import Wanted
from desktop.pages.training.form.words import activity_name
from desktop.services.lesson_pictures import bring_along
from desktop.services.lessons import KeptLesson, save_lesson
from desktop.services.newest import NewestOnly
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from desktop.widgets.file_choice import choose_target
from desktop.widgets.label import text_label
from desktop.widgets.notice import Notice
from training.contract.class_folders import folder_of_label
from training.contract.lesson import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_RUNS,
    SUFFIX,
    Lesson,
    LessonRun,
)
from training.contract.locations import user_lessons_folder

SIZE = (720, 520)  # logical pixels at scale 1
MARGIN = 24


class SaveLessonDialog(QDialog):
    """Asks for title, text, runs and what students may change, and writes the file.

    Parameters
    ----------
    theme
        Gives sizes and icons.
    preferences
        Remember the folder.
    runs
        Those that the lesson may have, the newest first.
    parent
        The page.
    lesson
        A lesson to begin with.
    """

    # The file is written; carries the `KeptLesson`.
    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        preferences: PreferenceKeeper,
        runs: Sequence[Wanted],
        parent: QWidget,
        lesson: Lesson | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self._runs = tuple(runs)
        self.setWindowTitle(self.tr("Save a lesson"))
        self.setModal(True)
        self._make_fields(lesson)
        self.controls = ControlList(theme, dict.fromkeys(run.activity for run in runs), lesson)
        self.controls.setAccessibleName(self.tr("What students see and change"))
        self.notice = Notice(theme, "error")
        self.notice.hide()
        self.cancel_button = push_button(theme, self.tr("Cancel"))
        self.save_button = push_button(theme, self.tr("Save…"), "save", primary=True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.save_button.setDefault(True)
        self._work = NewestOnly(self._write, self)
        self._work.answered.connect(self._finish)
        self._work.failed.connect(self._fail)
        self.finished.connect(self._work.close)
        self._lay_out()
        wanted = QSize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self._check()

    def lesson(self) -> Lesson:
        """Return the lesson as it is put together; pictures are still where they were."""
        runs = tuple(
            LessonRun(box.text(), run.activity, run.settings, run.pictures, run.overlaid)
            for box, run in zip(self.boxes, self._runs, strict=True)
            if box.isChecked()
        )
        return Lesson(
            title=self.title.text().strip(),
            text=self.text.toPlainText().strip(),
            runs=runs,
            shown=self.controls.shown,
            locked=self.controls.locked,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the background work."""
        self._work.close()
        super().closeEvent(event)

    # Making

    def _make_fields(self, lesson: Lesson | None) -> None:
        self.title = QLineEdit(lesson.title if lesson else "")
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("What the lesson shows"))
        self.text = QPlainTextEdit(lesson.text if lesson else "")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("A few sentences: what to do, and what to look at"))
        self.boxes = [self._box(run) for run in self._runs]
        self.title.textChanged.connect(self._check)
        self.text.textChanged.connect(self._check)

    def _box(self, run: Wanted) -> QCheckBox:
        """Return the box that takes a run into the lesson."""
        box = QCheckBox((run.title or activity_name(run.activity))[:LONGEST_TITLE])
        box.setChecked(True)
        box.setToolTip(activity_name(run.activity))
        box.toggled.connect(self._check)
        return box

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self._head(self.tr("Title")))
        left.addWidget(self.title)
        left.addWidget(self._head(self.tr("Text")))
        left.addWidget(self.text, 1)
        left.addWidget(self._head(self.tr("Runs, shown together")))
        for box in self.boxes:
            left.addWidget(box)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self._head(self.tr("What students see and change")))
        right.addWidget(self.controls, 1)
        columns = QHBoxLayout()
        columns.setSpacing(MARGIN)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(self._theme.space.panel_gap)
        outer.addLayout(columns, 1)
        outer.addWidget(self.notice)
        outer.addLayout(foot)

    @staticmethod
    def _head(text: str) -> QWidget:
        return text_label(text, type_size="small", colour="text-muted")

    # Saving

    def _check(self) -> None:
        """Say why the lesson cannot be saved yet."""
        count = sum(box.isChecked() for box in self.boxes)
        reason = ""
        if not self.title.text().strip():
            reason = self.tr("Give the lesson a title.")
        elif len(self.text.toPlainText().strip()) > LONGEST_TEXT:
            reason = self.tr("The text is too long; leave it at {0} letters.").format(LONGEST_TEXT)
        elif not count:
            reason = self.tr("Choose at least one run.")
        elif count > MOST_RUNS:
            reason = self.tr("Choose at most {0} runs.").format(MOST_RUNS)
        self.save_button.setEnabled(not reason)
        self.save_button.setToolTip(reason)

    def _save(self) -> None:
        """Ask where, and write the file and copy its pictures on another thread."""
        name = folder_of_label(self.title.text().strip()) + SUFFIX
        patterns = self.tr("Lessons (*{0})").format(SUFFIX)
        if not self._preferences.current.last_folder:  # then it is found again without looking
            user_lessons_folder().mkdir(parents=True, exist_ok=True)
            name = str(user_lessons_folder() / name)
        chosen = choose_target(self, self._preferences, self.tr("Save a lesson"), name, patterns)
        if chosen:
            self.notice.hide()
            self.setEnabled(False)
            path = Path(chosen)
            if path.suffix != SUFFIX:
                path = path.with_name(path.name + SUFFIX)
            self._work.request((self.lesson(), path.absolute()))

    @staticmethod
    def _write(job: tuple[Lesson, Path]) -> KeptLesson:
        lesson, path = job
        runs = tuple(
            LessonRun(
                run.title,
                run.activity,
                run.settings,
                bring_along(Path(run.pictures), path) if run.pictures else "",
                run.overlaid,
            )
            for run in lesson.runs
        )
        whole = Lesson(lesson.title, lesson.text, runs, lesson.shown, lesson.locked)
        return save_lesson(whole, path)

    def _finish(self, kept: KeptLesson) -> None:
        self.saved.emit(kept)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.setEnabled(True)
        self.notice.tell("error", self.tr("The lesson was not saved"), sentence_of(error))
        self.notice.show()
