"""Lessons as files: opened by menu, drop or double click, and saved from the page's runs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.pages.context import PageContext
from desktop.pages.training.form.save_lesson import SaveLessonDialog
from desktop.pages.training.form.view import SettingsForm
from desktop.pages.training.form.wanted import Wanted
from desktop.services.lessons import open_lesson
from desktop.services.runs.run import Run
from desktop.translate import sentence_of
from desktop.widgets.file_choice import choose_files
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.errors import LayerwiseError
from training.contract.lesson import SUFFIX


class LessonFiles(QObject):
    """Opens and saves lessons.

    Parameters
    ----------
    context
        Theme, and where a file was last chosen.
    form
        Follows a lesson that is opened.
    notice
        Tells what went wrong.
    page
        What dialogs stand over.
    """

    def __init__(
        self, context: PageContext, form: SettingsForm, notice: FloatingNotice, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._form = form
        self._notice = notice
        self._page = page

    def choose(self) -> None:
        """Let the user choose a lesson's file."""
        patterns = self.tr("Lessons ({0})").format(f"*{SUFFIX}")
        title = self.tr("Open a lesson")
        chosen = choose_files(self._page, self._context.preferences, title, patterns, many=False)
        for name in chosen:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Follow the lesson in a file."""
        try:
            self._form.apply_lesson(open_lesson(path))
        except LayerwiseError as error:
            title = self.tr("This lesson cannot be opened")
            self._notice.announce("error", title, sentence_of(error))
        else:
            self._notice.dismiss()

    def save(self, runs: Sequence[Run]) -> None:
        """Ask what a lesson is to have, and write it.

        Parameters
        ----------
        runs
            Those in the plots; with none, what the form says is the lesson's only run.
        """
        try:
            wanted = [_wanted(run) for run in runs] or self._form.requests()
        except LayerwiseError as error:
            title = self.tr("These settings make no lesson")
            self._notice.announce("info", title, sentence_of(error))
            return
        kept = self._form.state.lesson
        lesson = kept.lesson if kept is not None else None
        dialog = SaveLessonDialog(
            self._context.theme, self._context.preferences, wanted, self._page, lesson
        )
        dialog.saved.connect(self._form.apply_lesson)
        dialog.exec()
        dialog.deleteLater()


def _wanted(run: Run) -> Wanted:
    """Return a run as the form puts one together."""
    request = run.request
    return Wanted(
        request.activity,
        request.settings,
        request.pictures,
        request.title,
        request.lesson,
        overlaid=not request.alone,
    )
