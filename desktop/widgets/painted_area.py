"""What painted widgets with many things to choose among share: they scroll, Tab stops once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from desktop.theme.theme import Theme


class PaintedArea(QAbstractScrollArea):
    """Shows the ground behind it, and scrolls in one direction only.

    Parameters
    ----------
    theme : Theme
        Gives colours, fonts and sizes.
    name : str
        What is shown, for whoever cannot see it.
    is_row : bool
        Whether it is a row as high as it says, which scrolls sideways; else it takes all room and
        scrolls up and down.
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self, theme: Theme, name: str, *, is_row: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_row = is_row
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if is_row:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(never)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setHorizontalScrollBarPolicy(never)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a row sideways, whichever way the wheel turns."""
        if not self._is_row:
            super().wheelEvent(event)
            return
        angle, bar = event.angleDelta(), self.horizontalScrollBar()
        bar.setValue(bar.value() - (angle.y() or angle.x()))
        event.accept()

    def _picture_of(self, size: QSize, ground: str, paint: Callable[[QPainter], None]) -> QImage:
        """Return all there is, also what is scrolled away, as one picture.

        Parameters
        ----------
        size : QSize
            Of all, in logical pixels.
        ground : str
            Name of the colour behind it.
        paint : callable
            Paints all as it is scrolled now.
        """
        ratio = self.devicePixelRatioF()
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(self._theme.colour(ground))
        painter = QPainter(image)
        painter.translate(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        paint(painter)
        painter.end()
        return image

    @staticmethod
    def _target(event: QKeyEvent, targets: Mapping[Qt.Key, int], last: int) -> int | None:
        """Return the place that a key leads to, from 0 to ``last``; None for another key."""
        key = Qt.Key(event.key())
        if key not in targets or last < 0:
            return None
        return min(max(targets[key], 0), last)
