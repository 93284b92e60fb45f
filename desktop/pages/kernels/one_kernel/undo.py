"""What can be undone: any change of what is set."""

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from desktop.pages.kernels.one_kernel.setup import Setup

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.editing import SetupEditor

NEVER = -1
MOST_ID = 0x7FFFFFFF


class SetupCommand(QUndoCommand):
    """One change.

    Parameters
    ----------
    editor
        Holds what is changed.
    text
        What the menu says after "Undo".
    after
        What is set from then on.
    joins
        Changes of the same name in a row are undone at once, as of a number that is counted up;
        by default each by itself.
    """

    def __init__(self, editor: "SetupEditor", text: str, after: Setup, joins: str = "") -> None:
        super().__init__(text)
        self._editor = editor
        self._before, self.after = editor.setup, after
        self._id = crc32(joins.encode()) & MOST_ID if joins else NEVER

    def id(self) -> int:
        """Return what tells apart the changes that are joined; called by the undo stack."""
        return self._id

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        """Take in the change that followed; called by the undo stack."""
        if not isinstance(other, SetupCommand) or other.id() != self._id:
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True

    def undo(self) -> None:
        """Set again what was; called by the undo stack."""
        self._editor.restore(self._before)

    def redo(self) -> None:
        """Set what is wanted; called by the undo stack, also when it is first pushed."""
        self._editor.restore(self.after)
