"""The one picture that is looked at: decoded, turned, cropped, and answered by every model."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.decoding import Decoding
from desktop.pages.pictures.editing import Edit
from desktop.pages.pictures.entry import Entry
from desktop.services.newest import NewestOnly
from desktop.services.unused_memory import MemoryKeeper
from training.contract.sentence import Sentence

if TYPE_CHECKING:
    from PIL import Image

    from desktop.pages.pictures.answering import Request, Shown
    from desktop.services.picture_intake import DecodedPicture

GIVE_BACK_EVERY = 10  # pictures


class Opened(NamedTuple):
    """A picture that has been read.

    Attributes
    ----------
    entry
        Whose picture it is.
    edit
        What was done to it.
    picture
        The picture after that, as the networks get it.
    original, image
        The picture before that, and after, as the window shows them.
    thumbnail
        A small one.
    notes
        What the user should know of how it was read.
    """

    entry: Entry
    edit: Edit
    picture: "Image.Image"
    original: QImage
    image: QImage
    thumbnail: QImage
    notes: tuple[Sentence, ...] = ()


class ChosenPicture(QObject):
    """Reads the chosen picture and has it answered; what was overtaken is dropped.

    Parameters
    ----------
    decoding
        Reads pictures.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # The chosen picture, as it was left, has been read; carries an `Opened`.
    opened = Signal(object)
    # The chosen picture cannot be read; carries its `Entry` and the exception.
    failed = Signal(object, object)
    # One model has answered the newest state; carries the column's key and a `Shown`.
    answered = Signal(str, object)
    # One model cannot answer; carries the column's key and the exception.
    unanswered = Signal(str, object)

    def __init__(self, decoding: Decoding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self.present: Opened | None = None
        self._off: frozenset[str] = frozenset()
        self._reader = NewestOnly(_Reader(decoding), self)
        self._reader.answered.connect(self._take)
        self._reader.failed.connect(self._refuse)
        self._askers: dict[str, NewestOnly] = {}
        self._retired: list[NewestOnly] = []
        self._columns: list[Column] = []

    @property
    def off(self) -> frozenset[str]:
        """Names of the steps of the preparation that are left out."""
        return self._off

    @property
    def is_answering(self) -> bool:
        """Whether something is on its way."""
        return self._reader.busy or any(asker.busy for asker in self._askers.values())

    def choose(self, entry: Entry | None) -> None:
        """Look at another picture, or at none."""
        self.entry = entry
        self.present = None
        self._forget()
        if entry is not None:
            self.read()

    def read(self) -> None:
        """Read the chosen picture as it was left last."""
        if self.entry is not None:
            self._reader.request((self.entry, self.entry.edit))

    def set_off(self, off: frozenset[str]) -> None:
        """Leave other steps out and ask again."""
        if off != self._off:
            self._off = off
            for column in self._columns:
                self.ask(column)

    def add(self, column: Column) -> None:
        """Ask one more model, now and from now on."""
        asker = NewestOnly(_answer, self)
        key = column.key
        asker.answered.connect(lambda shown: self._tell_answer(key, *shown))
        asker.failed.connect(lambda error: self.unanswered.emit(key, error))
        self._askers[key] = asker
        self._columns.append(column)
        self.ask(column)

    def remove(self, column: Column) -> None:
        """Ask one model no more."""
        asker = self._askers.pop(column.key, None)
        if asker is not None:
            self._columns.remove(column)
            asker.forget()
            self._retired.append(asker)  # its last call may take long, and is not waited for

    def ask(self, column: Column) -> None:
        """Have one model answer the chosen picture."""
        if self.present is None or column.model is None:
            return
        from desktop.pages.pictures.answering import Request

        request = Request(column.model, self.present.picture, self._off)
        self._askers[column.key].request((self.present, request))

    def close(self) -> None:
        """End the threads; nothing is emitted after."""
        for worker in (self._reader, *self._askers.values(), *self._retired):
            worker.close()

    def _forget(self) -> None:
        """Drop what is on its way."""
        for worker in (self._reader, *self._askers.values()):
            worker.forget()

    def _take(self, opened: Opened) -> None:
        """Have a picture that has been read answered by all."""
        if opened.entry is not self.entry:
            return
        opened.entry.thumbnail = opened.thumbnail
        self.present = opened
        self.opened.emit(opened)
        for column in self._columns:
            self.ask(column)

    def _refuse(self, error: Exception) -> None:
        """Tell that the picture cannot be read."""
        if self.entry is not None:
            self.failed.emit(self.entry, error)

    def _tell_answer(self, key: str, opened: Opened, shown: "Shown") -> None:
        """Tell an answer, unless another picture is looked at by now."""
        if opened.entry is self.entry:
            self.answered.emit(key, shown)


# What runs on the background threads, which alone import NumPy, Pillow and ONNX Runtime.


class _Reader:
    """Reads pictures; remembers the last one's pixels, since each turn of it asks again."""

    def __init__(self, decoding: Decoding) -> None:
        self._decoding = decoding
        self._last: tuple[Entry, DecodedPicture, QImage] | None = None
        self._memory = MemoryKeeper(GIVE_BACK_EVERY)

    def __call__(self, wanted: tuple[Entry, Edit]) -> Opened:
        from desktop.pages.pictures.answering import thumbnail
        from desktop.pages.pictures.editing import edited
        from desktop.pages.pictures.images import as_image
        from desktop.services.displayed import displayed

        entry, edit = wanted
        if self._last is None or self._last[0] is not entry:
            self._last = None  # two large pictures at once would be one too many
            self._memory.note()
            decoded = self._decoding.read(entry)
            self._last = (entry, decoded, displayed(decoded.picture))
        _, decoded, original = self._last
        as_left = edited(decoded.picture, edit)
        image = original if edit.is_none else displayed(as_left)
        small = as_image(thumbnail(as_left))
        return Opened(entry, edit, as_left, original, image, small, decoded.notes)


def _answer(question: "tuple[Opened, Request]") -> "tuple[Opened, Shown]":
    """Ask one model."""
    from desktop.pages.pictures.answering import answer

    opened, request = question
    return opened, answer(request)
