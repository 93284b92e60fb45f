"""What all plots share: redraws, zoom and pan by mouse and keys, the cursor, the picture."""

from collections.abc import Callable, Sequence
from time import monotonic

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.canvas import Canvas
from desktop.widgets.plots.layer import Layer
from desktop.widgets.plots.picture import plot_picture
from desktop.widgets.plots.reading import Reading, Row
from desktop.widgets.plots.steering import Steering
from desktop.widgets.plots.ticks import Scale
from desktop.widgets.plots.view import Extent, View

REDRAW_MS = 40
LEAST_RATIO = 2.0  # a picture ends up in documents, larger than it was on the screen


class Graph(QWidget):
    """Curves over epochs, with axes; what is drawn is the matter of those that derive from it.

    Mouse and keys are the matter of `Steering`.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    title : str
        What is plotted.
    parent : QWidget, optional
        The owner.
    """

    # The person looks at another part of x; carries the Extent, None for all of it.
    x_changed = Signal(object)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = title
        self.view = View()
        self.canvas = Canvas(theme, self.tr("epoch"), self)
        self.layer = Layer(theme, self)
        self._drawn_at = 0.0
        self._ratio = 0.0  # for a picture finer than the screen
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.draw_now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.canvas.resized.connect(self.ask_redraw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self._steering = Steering(self)
        theme.changed.connect(self._follow_theme)

    # What derives from it tells.

    def _draw(self) -> None:
        """Set the home of the view, show the view, and give the items their points."""
        raise NotImplementedError

    def _scale(self) -> Scale:
        """Return what the values of y are."""
        raise NotImplementedError

    def _reading(self, x: float) -> Reading | None:
        """Return what is told at an x."""
        raise NotImplementedError

    def _stops(self) -> Array:
        """Return where the cursor stops when it is moved by keys, ascending."""
        raise NotImplementedError

    def _rows(self) -> Sequence[Row]:
        """Return what a picture's legend names."""
        return ()

    def _describe(self) -> str:
        """Return the newest values in words."""
        return ""

    def tell_newest(self) -> None:
        """Have the newest values read aloud where the plot is described."""
        self.setAccessibleDescription(self._describe())

    # Redraws.

    def ask_redraw(self) -> None:
        """Redraw soon; many askings within `REDRAW_MS` make one redraw, with the newest."""
        if not self._timer.isActive():
            waited = 1000 * (monotonic() - self._drawn_at)
            self._timer.start(max(0, round(REDRAW_MS - waited)))

    def draw_now(self) -> None:
        """Redraw at once if this can be seen; else when it is shown."""
        self._timer.stop()
        if self.isVisible():
            self._draw_all()

    def _draw_all(self) -> None:
        self._drawn_at = monotonic()
        self._draw()
        self.layer.set_room(self.canvas.room.translated(QPointF(self.canvas.pos())))
        reading = self.layer.reading
        if reading is not None:
            self.show_cursor(reading.x)

    @property
    def ratio(self) -> float:
        """Pixels of the device in a logical one; widths of lines are given in those."""
        return self._ratio or self.devicePixelRatioF()

    def _show_view(self) -> None:
        """Show the part of the plane that the view says."""
        self.canvas.show_extents(self.view.x, self.view.y, self._scale())

    def picture(self) -> QImage:
        """Return the plot with its title and legend, without the cursor, as one picture."""
        reading, at = self.layer.reading, self.layer.at
        self.layer.set_reading(None, at)
        if not self.isVisible():
            self.resize(self.size().expandedTo(self.sizeHint()))
            self.grab()  # Qt lays out what is hidden only when it is painted
        self._ratio = max(self.devicePixelRatioF(), LEAST_RATIO)
        self._draw_all()
        with self.layer.without_legend():
            image = plot_picture(self.theme, self.title, self._rows(), self, self._ratio)
        self._ratio = 0.0
        self.layer.set_reading(reading, at)
        self.ask_redraw()
        return image

    # Zoom and pan.

    def reset_view(self) -> None:
        """Show all."""
        self._look(self.view.reset)

    def follow_x(self, extent: Extent | None) -> None:
        """Look at a part of x, as far as it is in this plot; at all of it for None."""
        view = self.view
        wanted = view.home_x if extent is None else extent.within(view.home_x)
        if wanted != view.x:
            view.x = wanted
            self.show_hand()
            self.ask_redraw()

    def zoom(self, factor: float, at: QPointF | None = None, *, both: bool = True) -> bool:
        """Zoom in by a factor, about a position or the middle; return whether there was more."""
        across, up = (0.5, 0.5) if at is None else self.canvas.shares(at)
        across, up = min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)
        return self._look(lambda: self.view.zoom(factor, across, up, both=both))

    def pan(self, across: float, up: float) -> None:
        """Move by shares of what is seen."""
        self._look(lambda: self.view.pan(across, up))

    def _look(self, change: Callable[[], None]) -> bool:
        """Change the view; return whether it is another."""
        view = self.view
        old = view.x, view.y
        change()
        if (view.x, view.y) == old:
            return False
        if view.x != old[0]:
            self.x_changed.emit(None if view.x == view.home_x else view.x)
        self.show_hand()
        self.ask_redraw()
        return True

    def show_hand(self) -> None:
        """Have the mouse look like a hand where there is something to drag."""
        shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if self.view.is_home else shape)

    # The cursor.

    def show_cursor(self, x: float | None, height: float | None = None) -> None:
        """Tell the values at an x, or none.

        Parameters
        ----------
        x : float or None
            The epoch, 2.5 half through the third.
        height : float, optional
            Where the values are told, from the top in logical pixels.
        """
        if x is not None and self._timer.isActive():
            self.draw_now()
        reading = None if x is None else self._reading(x)
        if reading is not None and not self._is_seen(reading.x):
            reading = None
        at = self.layer.at
        if reading is not None:
            at = QPointF(self.canvas.place(reading.x, self.view.y.low).x(), at.y())
            at.setY(at.y() if height is None else height)
        self.layer.set_reading(reading, at)

    def _is_seen(self, x: float) -> bool:
        seen = self.view.x
        return seen.low - 1e-9 <= x <= seen.high + 1e-9

    def step_cursor(self, steps: int) -> None:
        """Move the cursor on by so many epochs, back for less than 0; the view follows it."""
        stops = self._stops()
        if not len(stops):
            return
        reading = self.layer.reading
        if reading is None:
            seen = stops[stops <= self.view.x.high + 1e-9]
            place = max(len(seen) - 1, 0)
        elif steps > 0:
            place = int(np.searchsorted(stops, reading.x + 1e-6)) + steps - 1
        else:
            place = int(np.searchsorted(stops, reading.x - 1e-6)) + steps
        x = float(stops[min(max(place, 0), len(stops) - 1)])
        if not self._is_seen(x):
            seen_x = self.view.x
            self.pan((x - seen_x.at(0.5)) / seen_x.span, 0)
            self.draw_now()
        self.show_cursor(x, self.layer.at.y() or self.height() / 3)
        if self.layer.reading is not None:
            self.setAccessibleDescription(self.layer.reading.words())

    # What Qt calls.

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(self.theme.scaled(380), self.theme.scaled(190))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which a curve can be followed."""
        return QSize(self.theme.scaled(200), self.theme.scaled(110))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the layer cover everything."""
        super().resizeEvent(event)
        self.layer.setGeometry(self.rect())
        self.layer.raise_()
        self.ask_redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while it could not be seen."""
        super().showEvent(event)
        self.ask_redraw()

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.ask_redraw()


def link_x(one: Graph, other: Graph) -> None:
    """Have two plots show the same part of x."""
    one.x_changed.connect(other.follow_x)
    other.x_changed.connect(one.follow_x)
