"""A drawing that draws itself, stroke by stroke, to show what a canvas is for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

from desktop.widgets.drawing.marks import whole
from desktop.widgets.drawing.sketch import Sketch

Points = tuple[tuple[float, float], ...]

# A seven as many people write it, with a bar: x and y of each stroke within 0-1. Our own drawing.
SEVEN: tuple[Points, ...] = (
    ((0.25, 0.28), (0.33, 0.24), (0.46, 0.23), (0.60, 0.22), (0.75, 0.21), (0.76, 0.22),
     (0.68, 0.38), (0.60, 0.52), (0.54, 0.66), (0.49, 0.82)),
    ((0.36, 0.55), (0.45, 0.53), (0.57, 0.52), (0.72, 0.50)),
)  # fmt: skip
PEN_WIDTH = 0.07
TICK_MS = 25
STEPS = 6  # ticks from one point to the next


def draw_at_once(sketch: Sketch, strokes: Sequence[Points] = SEVEN) -> None:
    """Draw all strokes; the same marks as a demonstration leaves."""
    for points in strokes:
        way = _way(points)
        sketch.begin_mark(way[0], PEN_WIDTH, eraser=False)
        for point in way[1:]:
            sketch.extend_mark(point)
        sketch.end_mark()


class Demonstration(QObject):
    """Draws on a sketch as a hand would, and leaves it to whoever draws or clears meanwhile.

    Undo takes the strokes back like any others.

    Parameters
    ----------
    sketch
        What is drawn in.
    parent
        Qt's owner.
    """

    # All strokes are drawn; carries nothing. Does not fire where it was stopped or disturbed.
    ended = Signal()

    def __init__(self, sketch: Sketch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sketch = sketch
        self._strokes: list[list[QPointF]] = []
        self._place = 0
        self._drawn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether it is drawing."""
        return self._timer.isActive()

    def start(self, strokes: Sequence[Points] = SEVEN) -> None:
        """Begin to draw; one that runs already begins anew."""
        self.stop()
        self._strokes = [_way(points) for points in strokes]
        self._place, self._drawn = 0, len(self._sketch.marks)
        self._timer.start()

    def stop(self) -> None:
        """Lift the pen where it is; what is drawn stays."""
        if self._timer.isActive():
            self._timer.stop()
            if not self._is_disturbed():
                self._sketch.end_mark()

    def _is_disturbed(self) -> bool:
        """Tell whether somebody else has drawn, undone or cleared."""
        is_other = self._sketch.is_marking != (self._place > 0)
        return is_other or len(self._sketch.marks) != self._drawn

    def _go_on(self) -> None:
        """Move the pen one step."""
        if self._is_disturbed():
            self._timer.stop()
            return
        if not self._strokes:
            self._timer.stop()
            self.ended.emit()
            return
        way = self._strokes[0]
        if self._place == 0:
            self._sketch.begin_mark(way[0], PEN_WIDTH, eraser=False)
        else:
            self._sketch.extend_mark(way[self._place])
        self._place += 1
        if self._place == len(way):
            self._sketch.end_mark()
            self._strokes.pop(0)
            self._place, self._drawn = 0, len(self._sketch.marks)


def _way(points: Points) -> list[QPointF]:
    """Return where the pen is after each tick: on a smooth line, in equal steps."""
    line = whole([QPointF(*point) for point in points])
    ticks = STEPS * (len(points) - 1)
    return [line.pointAtPercent(tick / ticks) for tick in range(ticks + 1)]
