"""What can be undone in a sketch: a mark, and the replacement of everything."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QImage, QUndoCommand

from desktop.widgets.drawing.marks import Mark

if TYPE_CHECKING:
    from desktop.widgets.drawing.sketch import Content, Sketch


class MarkCommand(QUndoCommand):
    """A finished mark. The levels under it are kept, so that undo is exact and takes no drawing.

    Parameters
    ----------
    sketch : Sketch
        What it is drawn in; it has drawn the mark already.
    mark : Mark
        The mark.
    corner : QPoint
        The top left pixel of what it changed.
    before, after : QImage
        The ink levels there without and with it.
    """

    def __init__(
        self, sketch: "Sketch", mark: Mark, corner: QPoint, before: QImage, after: QImage
    ) -> None:
        translate = QCoreApplication.translate
        text = translate("Sketch", "Erase") if mark.eraser else translate("Sketch", "Draw")
        super().__init__(text)
        self._sketch = sketch
        self._mark = mark
        self._corner = corner
        self._before = before
        self._after = after
        self._is_drawn = True

    def undo(self) -> None:
        """Take the mark back; called by the undo stack."""
        area = QRect(self._corner, self._before.size())
        self._is_drawn = False
        self._sketch.restore_marks(self._sketch.marks[:-1], self._before, area)

    def redo(self) -> None:
        """Bring the mark again; called by the undo stack, also when it is first pushed."""
        if self._is_drawn:
            return
        area = QRect(self._corner, self._after.size())
        self._is_drawn = True
        self._sketch.restore_marks((*self._sketch.marks, self._mark), self._after, area)


class ReplaceCommand(QUndoCommand):
    """Everything replaced at once: the drawing cleared, or a picture placed.

    Parameters
    ----------
    sketch : Sketch
        What is replaced.
    text : str
        What the menu says after "Undo".
    before, after : Content
        All that is seen without and with it.
    """

    def __init__(self, sketch: "Sketch", text: str, before: "Content", after: "Content") -> None:
        super().__init__(text)
        self._sketch = sketch
        self._before = before
        self._after = after

    def undo(self) -> None:
        """Bring back what was; called by the undo stack."""
        self._sketch.restore(self._before)

    def redo(self) -> None:
        """Replace it; called by the undo stack, also when it is first pushed."""
        self._sketch.restore(self._after)
