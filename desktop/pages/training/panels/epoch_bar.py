"""How far a run is: all epochs in one bar with a tick each, the present epoch in a thin one."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme

BAR, THIN, GAP = 8, 3, 3
LEAST_TICK = 8  # logical pixels between ticks: closer ones would hide the bar


class EpochBar(QWidget):
    """Shows shares of a run.

    Parameters
    ----------
    theme
        Gives colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = self._batch_share = 0.0
        self._epochs = 0
        self._colour = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_shares(
        self, share: float, batch_share: float, epochs: int, colour: str = "accent"
    ) -> None:
        """Show how much is done.

        Parameters
        ----------
        share, batch_share
            Of all, and of the present epoch, 0-1.
        epochs
            Of the run; 0 shows no ticks.
        colour
            Name of the colour.
        """
        wanted = (share, batch_share, epochs, colour)
        if wanted != (self._share, self._batch_share, self._epochs, self._colour):
            self._share, self._batch_share, self._epochs, self._colour = wanted
            self.update()

    def filled(self) -> float:
        """Return how wide the filled part is, in logical pixels."""
        return self._share * self.width()

    def sizeHint(self) -> QSize:
        """Return the height of both bars."""
        return QSize(200, BAR + GAP + THIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tracks, what is done, and ticks between epochs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.width(), BAR)
        self._paint_bar(painter, whole, self._share)
        if self._epochs > 1 and self.width() / self._epochs >= LEAST_TICK:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            ground = self._theme.colour("surface")
            for epoch in range(1, self._epochs):
                painter.fillRect(round(epoch * self.width() / self._epochs), 0, 1, BAR, ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._batch_share > 0:
            self._paint_bar(
                painter, QRectF(0, BAR + GAP, self.width(), THIN), self._batch_share, thin=True
            )

    def _paint_bar(
        self, painter: QPainter, area: QRectF, share: float, *, thin: bool = False
    ) -> None:
        radius = area.height() / 2
        shape = QPainterPath()
        shape.addRoundedRect(area, radius, radius)
        painter.fillPath(shape, self._theme.colour("bar-track"))
        if share <= 0:
            return
        painter.save()
        painter.setClipPath(shape)
        done = QRectF(area.left(), area.top(), area.width() * share, area.height())
        colour = self._theme.colour("bar" if thin else self._colour)
        painter.fillRect(done, colour)
        painter.restore()
