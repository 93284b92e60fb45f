"""Lets the map over the picture follow what is chosen, pointed at and answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.pages.pictures.answers_panel import AnswersPanel
from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.looking import Looking, LookMap
from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.picture_panel import PicturePanel
from desktop.translate import sentence_of, translated
from training.contract.sentence import Sentence

if TYPE_CHECKING:
    from desktop.pages.pictures.answering import Shown

NOWHERE = -1


class LookControl(QObject):
    """Asks for maps and shows them.

    Parameters
    ----------
    model
        The page's state.
    picture
        Where the map is shown, and whose map is chosen.
    answers
        Where answers are pointed at.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    def __init__(
        self, model: PicturesModel, picture: PicturePanel, answers: AnswersPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._picture = picture
        self._answers = answers
        self.looking = Looking(self)
        self._pointed: tuple[str, int] | None = None
        self.looking.found.connect(self._show)
        self.looking.progressed.connect(self._show_progress)
        self.looking.cancelled.connect(self._show_cancelled)
        self.looking.failed.connect(self._show_failure)
        picture.look.chosen.connect(self._choose)
        picture.caption.cancelled.connect(self.looking.cancel)
        answers.pointed.connect(self._point)
        answers.kind_changed.connect(self._ask)
        model.chosen.connect(self._clear)
        model.opened.connect(self._clear)
        model.answered.connect(self._follow_answer)
        model.columns.changed.connect(self._follow_columns)
        self._follow_columns()

    def close(self) -> None:
        """End the thread."""
        self.looking.close()

    def _follow_columns(self) -> None:
        """Offer the models that answer."""
        self._picture.look.set_columns(self._model.columns.columns)

    def _choose(self, key: str) -> None:
        """Look through another model's eyes, or through none."""
        self._picture.look.show_legend(is_shown=bool(key))
        self._clear()
        self._ask()

    def _follow_answer(self, key: str, shown: "Shown") -> None:
        """Show the map of a new answer."""
        if key == self._picture.look.current:
            self._ask()

    def _point(self, key: str, number: int) -> None:
        """Show the map of the answer that is pointed at, where that takes no time."""
        before = self._pointed
        self._pointed = (key, number) if number != NOWHERE else None
        if self._picture.look.current and before != self._pointed:
            self._ask()

    def _wanted(self) -> tuple[Column, int] | None:
        """Return whose map is to be shown, and of which label."""
        chosen = self._model.columns.column(self._picture.look.current)
        present = self._model.present
        if chosen is None or present is None:
            return None
        if self._pointed is not None:
            key, number = self._pointed
            column = self._model.columns.column(key)
            if column is chosen:
                return chosen, number
            if column and self.looking.can_at_once(present, column, self._model.off):
                return column, number
        shown = self._answers.shown(chosen.key)
        return None if shown is None else (chosen, shown.best)

    def _ask(self) -> None:
        """Have the map computed that is to be shown."""
        wanted, present = self._wanted(), self._model.present
        if wanted is None or present is None:
            return
        column, label = wanted
        self.looking.ask(present, column, self._model.off, label, self._answers.kind)

    def _show(self, found: LookMap) -> None:
        """Lay a map over the picture it was made for."""
        question = found.question
        column = self._model.columns.column(question.key)
        if question.opened is not self._model.present or column is None:
            return
        if not self._picture.look.current:
            return
        self._picture.picture.set_map(found.image)
        meaning = translated(Sentence(found.meaning, {"label": found.label}))
        text = self.tr("{0}, “{1}”: red speaks for it, blue against it")
        self._picture.caption.tell("heat_map", text.format(column.word, found.label), tip=meaning)

    def _show_progress(self, done: int, total: int) -> None:
        """Tell how far covering is."""
        column = self._model.columns.column(self._picture.look.current)
        if column is None or done >= total:
            return
        text = self.tr("Covering one place after the other, asking {0}: {1} of {2}")
        self._picture.caption.tell(
            "waiting", text.format(column.word, done, total), done / max(1, total)
        )

    def _show_cancelled(self) -> None:
        """Go back to the picture alone."""
        segments = self._picture.look.segments
        if segments is not None:
            segments.choose("")

    def _show_failure(self, error: Exception) -> None:
        """Tell why there is no map."""
        self._picture.picture.set_map(None)
        self._picture.caption.tell("error", sentence_of(error))

    def _clear(self, *_: object) -> None:
        """Show the picture alone until the next map is there."""
        self.looking.forget()
        self._picture.picture.set_map(None)
        self._picture.caption.hide()
