"""Drawing without a pointer: arrow keys move a pen, Space puts it down and up."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.keys import Key, key_name

# Shares of the canvas' side.
STEP = 1 / 40
LARGE_STEP = 1 / 8

DIRECTIONS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
DOWN_OR_UP, CANCEL = Qt.Key.Key_Space, Qt.Key.Key_Escape


def pen_keys() -> tuple[Key, ...]:
    """Return the pen's keys for the list of all keys."""
    ways = tuple(key_name(key) for key in DIRECTIONS)
    far = tuple(key_name(key, "Shift+") for key in DIRECTIONS)
    tr = QCoreApplication.translate
    return (
        Key(ways, tr("KeyboardPen", "Move the pen")),
        Key(far, tr("KeyboardPen", "Move the pen further")),
        Key((key_name(DOWN_OR_UP),), tr("KeyboardPen", "Put the pen down or up")),
        Key((key_name(CANCEL),), tr("KeyboardPen", "Cancel the stroke")),
    )


class KeyboardPen:
    """Where the keyboard's pen is (within 0–1), whether it is shown, and whether it is down."""

    def __init__(self) -> None:
        self.point = QPointF(0.5, 0.5)
        self.is_shown = False
        self._is_down = False

    def hide(self) -> None:
        """Hide the pen, as a pointer has taken over."""
        self.is_shown = False
        self._is_down = False

    def leave(self, sketch: Sketch) -> None:
        """Lift the pen and hide it, as the focus goes elsewhere."""
        if self._is_down:
            sketch.end_mark()
        self.hide()

    def press(self, event: QKeyEvent, sketch: Sketch, *, width: float, eraser: bool) -> bool:
        """Act on a key; return whether it was one of the pen's.

        Parameters
        ----------
        event : QKeyEvent
            The key.
        sketch : Sketch
            What is drawn in.
        width : float
            The pen's width as a share of the side.
        eraser : bool
            Whether the pen takes ink away.
        """
        key = Qt.Key(event.key())
        self._is_down = self._is_down and sketch.is_marking  # undo and clearing lift it too
        if event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        if key in DIRECTIONS:
            self._move(DIRECTIONS[key], event, sketch)
        elif key == DOWN_OR_UP:
            self._toggle(event, sketch, width, eraser)
        elif key == CANCEL and self._is_down:
            self._is_down = False
            sketch.cancel_mark()
        else:
            return False
        return True

    def _move(self, direction: QPointF, event: QKeyEvent, sketch: Sketch) -> None:
        large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        point = self.point + direction * (LARGE_STEP if large else STEP)
        self.point = QPointF(min(max(point.x(), 0), 1), min(max(point.y(), 0), 1))
        self.is_shown = True
        if self._is_down:
            sketch.extend_mark(self.point)

    def _toggle(self, event: QKeyEvent, sketch: Sketch, width: float, eraser: bool) -> None:
        self.is_shown = True
        if event.isAutoRepeat():
            return
        if self._is_down:
            sketch.end_mark()
        else:
            sketch.begin_mark(self.point, width, eraser=eraser)
        self._is_down = not self._is_down
