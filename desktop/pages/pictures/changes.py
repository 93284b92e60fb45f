"""What a user can take back on a page of pictures: turning, telling the truth, removing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from desktop.pages.pictures.editing import Edit
from desktop.pages.pictures.entry import Entry

if TYPE_CHECKING:
    from desktop.pages.pictures.model import PicturesModel


class EditChange(QUndoCommand):
    """Turning or cropping one picture.

    Parameters
    ----------
    model
        Whose picture it is.
    entry
        The picture.
    before, after
        What was done to it before and after.
    text
        What the menu calls it.
    """

    def __init__(
        self, model: "PicturesModel", entry: Entry, before: Edit, after: Edit, text: str
    ) -> None:
        super().__init__(text)
        self._model = model
        self._entry = entry
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Do it (again); the first time it has been done already."""
        self._put(self._after)

    def undo(self) -> None:
        """Take it back, and look at the picture that it was done to."""
        self._put(self._before)

    def _put(self, edit: Edit) -> None:
        """Leave the picture like this and look at it."""
        if self._entry.edit != edit:
            self._model.choose(self._entry)
            self._model.put_edit(self._entry, edit)


class TruthChange(QUndoCommand):
    """Saying what one picture really is, or that it is not known.

    Parameters
    ----------
    model
        Whose picture it is.
    entry
        The picture.
    label
        What it is said to be; empty for nothing.
    text
        What the menu calls it.
    """

    def __init__(self, model: "PicturesModel", entry: Entry, label: str, text: str) -> None:
        super().__init__(text)
        self._model = model
        self._entry = entry
        self._before = entry.truth
        self._after = label
        self._is_new = True

    def redo(self) -> None:
        """Say it (again); the first time, whoever says it decides what is looked at."""
        if not self._is_new:
            self._model.choose(self._entry)
        self._is_new = False
        self._model.put_truth(self._entry, self._after)

    def undo(self) -> None:
        """Say what was said before, and look at the picture."""
        self._model.choose(self._entry)
        self._model.put_truth(self._entry, self._before)


class Removal(QUndoCommand):
    """Taking pictures out of the session.

    Parameters
    ----------
    model
        Whose pictures they are.
    entries
        Those that go, in the order of the session.
    text
        What the menu calls it.
    """

    def __init__(self, model: "PicturesModel", entries: Sequence[Entry], text: str) -> None:
        super().__init__(text)
        self._model = model
        places = {entry: place for place, entry in enumerate(model.entries)}
        self._entries = [(places[entry], entry) for entry in entries]

    def redo(self) -> None:
        """Take them out."""
        self._model.take_out([entry for _, entry in self._entries])

    def undo(self) -> None:
        """Put them back where they were."""
        self._model.put_back(self._entries)
