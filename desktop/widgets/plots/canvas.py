"""The plane that curves are drawn on: pyqtgraph's view with our axes and colours."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.plots.ticks import Scale, Tick, make_ticks
from desktop.widgets.plots.view import UNIT, Extent

# Logical pixels: room for half a thick line and a marker beyond the ends of the axes.
OVER_RIGHT, OVER_TOP = 7, 5
RIGHT_MARGIN = 10
TICK_GAP, TICK_LENGTH = 6, 4
# Logical pixels at scale 1 for a tick and its word.
TICK_ROOM_X, TICK_ROOM_Y = 54, 26
# Lower plots say what x is only to whoever cannot see them.
LEAST_HEIGHT_FOR_LABEL = 130
USUAL_WORDS = "0.00"
AXES_BEHIND, GRID_BEHIND = -1000, -900


class Canvas(QWidget):
    """Shows pyqtgraph items between two axes.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    x_label : str
        What x is.
    parent : QWidget, optional
        The owner.
    """

    # The room between the axes has another size; carries nothing.
    resized = Signal()

    def __init__(self, theme: Theme, x_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._x_label = x_label
        self._extents = (UNIT, UNIT)
        self._scale: Scale = "plain"
        self._right = 0
        self._is_laying_out = False
        self._plot: Any = pg.PlotWidget(self, background=None)
        self._item: Any = self._plot.getPlotItem()
        self._box: Any = self._item.getViewBox()
        self._left: Any = self._item.getAxis("left")
        self._bottom: Any = self._item.getAxis("bottom")
        self._grid: Any = pg.PlotCurveItem(connect="pairs", skipFiniteCheck=True)
        self._set_up()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self._box.sigResized.connect(self._follow_size)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _set_up(self) -> None:
        """Take pyqtgraph's own buttons, menus and mouse away; the graph has its own."""
        plot, item, box = self._plot, self._item, self._box
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Else the drawn part is set together from hundreds of pieces.
        plot.setViewportUpdateMode(plot.ViewportUpdateMode.FullViewportUpdate)
        item.hideButtons()
        item.setMenuEnabled(False)
        box.setMouseEnabled(x=False, y=False)
        item.disableAutoRange()
        for axis in (self._left, self._bottom):
            axis.setZValue(AXES_BEHIND)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(hideOverlappingLabels=False, autoExpandTextSpace=False)
        self._left.setStyle(tickLength=0, tickTextOffset=TICK_GAP)
        self._bottom.setStyle(tickLength=TICK_LENGTH, tickTextOffset=2)
        self._grid.setZValue(GRID_BEHIND)
        self.add(self._grid)

    @property
    def room(self) -> QRectF:
        """Where curves are drawn, in this widget's coordinates."""
        box = self._box.mapRectToScene(self._box.boundingRect())
        return QRectF(self._plot.mapFromScene(box).boundingRect())

    def add(self, item: QGraphicsItem) -> None:
        """Add a pyqtgraph item."""
        self._box.addItem(item, ignoreBounds=True)

    def remove(self, item: QGraphicsItem) -> None:
        """Take a pyqtgraph item away."""
        self._box.removeItem(item)

    def show_extents(self, x: Extent, y: Extent, scale: Scale) -> None:
        """Show a part of the plane; ``scale`` says what the values of y are."""
        if (x, y) != self._extents or scale != self._scale:
            self._extents, self._scale = (x, y), scale
            self._lay_out()

    def set_right_room(self, pixels: int) -> None:
        """Keep room at the right of the axes."""
        if pixels != self._right:
            self._right = pixels
            self._set_margins()

    def place(self, x: float, y: float) -> QPointF:
        """Return where a point of the plane is, in this widget's coordinates."""
        room, (across, up) = self.room, self._extents
        left = room.left() + across.share(x) * self._length_x(room)
        return QPointF(left, room.bottom() - up.share(y) * self._length_y(room))

    def shares(self, position: QPointF) -> tuple[float, float]:
        """Return where a position is, as shares of the axes from their low ends."""
        room = self.room
        across = (position.x() - room.left()) / self._length_x(room)
        return across, (room.bottom() - position.y()) / self._length_y(room)

    @staticmethod
    def _length_x(room: QRectF) -> float:
        return max(room.width() - OVER_RIGHT, 1.0)

    @staticmethod
    def _length_y(room: QRectF) -> float:
        return max(room.height() - OVER_TOP, 1.0)

    def _follow_size(self) -> None:
        if not self._is_laying_out:
            self._lay_out()
            self.resized.emit()

    def _lay_out(self) -> None:
        """Give the axes their ticks and the room for these, and pyqtgraph what is seen."""
        (x, y), scaled = self._extents, self._theme.scaled
        up = make_ticks(y, self._scale, int(self.room.height() // scaled(TICK_ROOM_Y)) + 1)
        # First the width, at once: an axis keeps the words it could place in its old one.
        self._is_laying_out = True
        self._widen_for(up)
        self._item.layout.activate()
        self._is_laying_out = False
        across = make_ticks(x, "epochs", int(self.room.width() // scaled(TICK_ROOM_X)) + 1)
        self._show_range(x, y, [tick.value for tick in up])
        self._bottom.setTicks([[tuple(tick) for tick in across]])
        self._left.setTicks([[tuple(tick) for tick in up]])

    def _show_range(self, x: Extent, y: Extent, lines: list[float]) -> None:
        """Show the extents with the room beyond their ends, and the lines of the grid."""
        room = self.room
        right = x.high + x.span * OVER_RIGHT / self._length_x(room)
        top = y.high + y.span * OVER_TOP / self._length_y(room)
        shown = {"xRange": (x.low, right), "yRange": (y.low, top)}
        self._box.setRange(**shown, padding=0, disableAutoRange=True)
        self._grid.setData(np.tile([x.low, right], len(lines)), np.repeat(lines, 2))

    def _widen_for(self, ticks: list[Tick]) -> None:
        metrics = QFontMetrics(self._theme.font("small"))
        words = [USUAL_WORDS, *(tick.text for tick in ticks)]
        width = max(metrics.horizontalAdvance(word) for word in words)
        self._left.setWidth(width + TICK_GAP + 4)

    def _set_margins(self) -> None:
        half_line = QFontMetrics(self._theme.font("small")).height() // 2
        self._item.layout.setContentsMargins(0, half_line, RIGHT_MARGIN + self._right, 0)
        self._item.layout.activate()

    def _follow_theme(self) -> None:
        theme = self._theme
        font, muted = theme.font("small"), theme.colour("text-muted")
        line = QPen(theme.colour("line-strong"), 1)
        for axis in (self._left, self._bottom):
            axis.setTickFont(font)
            axis.setPen(line)
            axis.setTextPen(QPen(muted))
        self._plot.setBackground(theme.colour("surface"))
        pen = QPen(theme.colour("grid"), 1)
        pen.setCosmetic(True)
        self._grid.setPen(pen)
        self._set_margins()
        self._show_label()
        self._lay_out()

    def _show_label(self) -> None:
        font, axis = self._theme.font("small"), self._bottom
        line = QFontMetrics(font).height()
        has_label = self.height() >= LEAST_HEIGHT_FOR_LABEL
        colour = self._theme.colour("text-muted").name()
        axis.setLabel(self._x_label, color=colour)
        axis.label.setFont(font)
        axis.showLabel(has_label)
        axis.setHeight(TICK_LENGTH + 2 + line * (2 if has_label else 1) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what x is only where there is room."""
        super().resizeEvent(event)
        if self._bottom.label.isVisible() != (self.height() >= LEAST_HEIGHT_FOR_LABEL):
            self._show_label()
