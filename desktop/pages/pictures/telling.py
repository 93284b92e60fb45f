"""What the status line says of the page: whose answers are shown, how far it is, what was done."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.pages.pictures.answers_panel import AnswersPanel
from desktop.pages.pictures.collecting import Collecting
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import MANY, PicturesModel
from desktop.services.local_numbers import local


class Telling(QObject):
    """Puts what happens into one line of words.

    Parameters
    ----------
    model
        The page's state.
    answers
        Knows how long the networks took.
    collecting
        Knows what is kept.
    parent
        Qt's owner.
    """

    # Another line; carries the name of an icon, its colour, the words at the left and the right.
    said = Signal(str, str, str, str)

    def __init__(
        self, model: PicturesModel, answers: AnswersPanel, collecting: Collecting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._answers = answers
        self._collecting = collecting
        self._last = ("info", "text-muted", "")
        # What was looked at when something was removed or came back: its answers are no news.
        self._held: Entry | None = None
        collecting.changed.connect(lambda: self.tell(*self._last))
        model.chosen.connect(lambda _: self._hold(None))
        model.answered.connect(lambda *_: self._tell_answered())
        model.unreadable.connect(lambda _: self._tell_unreadable())
        model.progressed.connect(self._tell_progress)
        model.stopped.connect(self._tell_stopped)
        model.entries_removed.connect(self._tell_removed)
        model.entries_restored.connect(self._tell_restored)
        model.columns.settled.connect(self._tell_settled)

    def tell(self, icon: str, colour: str, words: str) -> None:
        """Say something, with what is kept or known at its right."""
        self._last = (icon, colour, words)
        count = len(self._model.columns.every_label)
        right = self._collecting.text
        if not right and count:
            right = self.tr("{0} classes").format(count)
        self.said.emit(icon, colour, words, right)

    def tell_opening(self) -> None:
        """Say that the page begins."""
        self.tell("waiting", "text-muted", self.tr("Opening the models…"))

    def _tell_answered(self) -> None:
        """Say whose answers are shown, and how long they took."""
        entry = self._model.current
        times = self._answers.times
        if (
            entry is None
            or entry is self._held
            or len(times) < len(self._model.columns.ready_columns)
        ):
            return
        text = self.tr("{0}: {1} answers in {2} ms")
        if len(times) == 1:
            text = self.tr("{0}: {1} answer in {2} ms")
        taken = local(f"{sum(times):.1f}") if sum(times) < 10 else local(f"{sum(times):.0f}")
        self.tell("success", "success", text.format(entry.name, len(times), taken))

    def _tell_unreadable(self) -> None:
        """Say which picture cannot be used."""
        entry = self._model.current
        if entry is not None:
            self.tell("error", "error", self.tr("{0} cannot be used").format(entry.name))

    def _tell_progress(self, through: int, wanted: int) -> None:
        """Say how many pictures are answered."""
        if wanted < MANY:
            return
        if through < wanted:
            text = self.tr("Classifying {0} pictures: {1} done").format(wanted, through)
            self.tell("waiting", "text-muted", text)
        else:
            self.tell("success", "success", self.tr("{0} pictures classified").format(wanted))

    def _tell_stopped(self, left: int) -> None:
        """Say that the user stopped it, and what is not lost."""
        text = self.tr(
            "Stopped. {0} pictures are not answered yet; go on with “Continue”, or choose one."
        )
        self.tell("info", "text-muted", text.format(left))

    def _tell_removed(self, entries: Sequence[Entry]) -> None:
        """Say what is gone, how to have it back, and that nothing was deleted."""
        name, count = entries[0].name, len(entries)
        text = self.tr("{0} removed; Ctrl+Z brings it back").format(name)
        if count > 1:
            text = self.tr("{0} pictures removed; Ctrl+Z brings them back").format(count)
        if any(entry.truth for entry in entries):
            text = self.tr("{0}. What was kept stays in the collection").format(text)
        self.tell("info", "text-muted", text)
        self._hold(self._model.current)

    def _hold(self, entry: Entry | None) -> None:
        """Say nothing of the answers to a picture until another one is looked at."""
        self._held = entry

    def _tell_restored(self, entries: Sequence[Entry]) -> None:
        """Say what is back."""
        text = self.tr("{0} is back").format(entries[0].name)
        if len(entries) > 1:
            text = self.tr("{0} pictures are back").format(len(entries))
        self.tell("info", "text-muted", text)
        self._hold(self._model.current)

    def _tell_settled(self, is_usable: bool) -> None:
        """Say that the models are there, or are not."""
        columns = self._model.columns
        count, wanted = len(columns.ready_columns), len(columns.columns)
        if is_usable and count == wanted:
            text = self.tr("{0} models checked on this machine").format(count)
            self.tell("success", "success", text)
        elif is_usable:
            text = self.tr("{0} of {1} models answer; the others say why not").format(count, wanted)
            self.tell("info", "text-muted", text)
        else:
            self.tell("error", "error", self.tr("No model can be used here"))
