"""Mouse and keys on a plot."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

if TYPE_CHECKING:
    from desktop.widgets.plots.graph import Graph

KEY_STEP = 0.1  # of what is seen
ZOOM = 1.25  # by a key or a notch of the wheel
NOTCH = 120  # a notch in Qt's eighths of a degree
PANS = {
    Qt.Key.Key_Left: (-KEY_STEP, 0.0),
    Qt.Key.Key_Right: (KEY_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, KEY_STEP),
    Qt.Key.Key_Down: (0.0, -KEY_STEP),
}
ZOOMS = {
    Qt.Key.Key_Plus: ZOOM,
    Qt.Key.Key_Equal: ZOOM,
    Qt.Key.Key_Minus: 1 / ZOOM,
    Qt.Key.Key_Underscore: 1 / ZOOM,
}
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Steering(QObject):
    """Turns what a person does on a plot into zoom, pan and cursor; the plot owns it.

    The wheel, + and - zoom, a drag and the arrows pan, a double click and Home show all. The
    values under the mouse are told, and with Ctrl and the arrows those of the next epoch's end.

    Parameters
    ----------
    graph : Graph
        The plot.
    """

    def __init__(self, graph: "Graph") -> None:
        super().__init__(graph)
        self._graph = graph
        self._drag: QPointF | None = None
        graph.setMouseTracking(True)
        graph.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        graph.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for the plot; all else goes on its way."""
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._press_key(event)
        if isinstance(event, QWheelEvent):
            return self._turn_wheel(event)
        if isinstance(event, QMouseEvent):
            return self._use_mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._graph.show_cursor(None)
        return False

    def _press_key(self, event: QKeyEvent) -> bool:
        graph, key = self._graph, Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key in STEPS:
                graph.step_cursor(STEPS[key])
            return key in STEPS
        if key in PANS:
            graph.pan(*PANS[key])
        elif key in ZOOMS:
            graph.zoom(ZOOMS[key])
        elif key == Qt.Key.Key_Home:
            graph.reset_view()
        elif key == Qt.Key.Key_Escape and graph.layer.reading is not None:
            graph.show_cursor(None)
            graph.tell_newest()
        else:
            return False
        return True

    def _turn_wheel(self, event: QWheelEvent) -> bool:
        """Zoom about the mouse, with Shift in x only; at its end what encloses the plot scrolls."""
        angle = event.angleDelta()
        notches = (angle.y() or angle.x()) / NOTCH
        only_x = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_zoomed = self._graph.zoom(ZOOM**notches, event.position(), both=not only_x)
        event.setAccepted(is_zoomed)
        return is_zoomed

    def _use_mouse(self, event: QMouseEvent) -> bool:
        kind, is_left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove:
            self._move_mouse(event.position())
        elif kind == QEvent.Type.MouseButtonDblClick and is_left:
            self._graph.reset_view()
        elif kind == QEvent.Type.MouseButtonPress and is_left:
            self._drag = event.position()
            if not self._graph.view.is_home:
                self._graph.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif kind == QEvent.Type.MouseButtonRelease and is_left:
            self._drag = None
            self._graph.show_hand()
        else:
            return False
        return True

    def _move_mouse(self, position: QPointF) -> None:
        """Pan, or tell the values under the mouse."""
        graph, shares = self._graph, self._graph.canvas.shares
        if self._drag is not None:
            before, now = shares(self._drag), shares(position)
            self._drag = position
            graph.pan(before[0] - now[0], before[1] - now[1])
            return
        is_inside = graph.canvas.room.contains(position)
        graph.show_cursor(graph.view.x.at(shares(position)[0]) if is_inside else None, position.y())
