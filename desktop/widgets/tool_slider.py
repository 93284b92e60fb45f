"""A slider for the width of a tool, between a small dot and a large one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from desktop.theme.theme import Theme

SMALL_DOT = 6
LARGE_DOT = 16
USUAL_WIDTH = 104
LEAST_WIDTH = 56


class Dot(QWidget):
    """A filled circle.

    Parameters
    ----------
    theme : Theme
        Gives the colour.
    diameter : int
        In logical pixels at scale 1.
    """

    def __init__(self, theme: Theme, diameter: int) -> None:
        super().__init__()
        self._theme = theme
        self._diameter = diameter
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the circle's size."""
        side = self._theme.scaled(self._diameter)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text-muted"))
        painter.drawEllipse(QRectF(self.rect()))


class ToolSlider(QWidget):
    """Sets a width; ``slider`` is the QSlider itself.

    Parameters
    ----------
    theme : Theme
        Gives sizes and colours.
    name : str
        What is set, for whoever cannot see it.
    low, high : int
        The range.
    parent : QWidget, optional
        The owner.
    """

    # Fires when the user or the program has set another value; carries it.
    value_changed = Signal(int)

    def __init__(
        self, theme: Theme, name: str, low: int, high: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setPageStep(max(1, (high - low) // 8))
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(name)
        self.slider.valueChanged.connect(self.value_changed)
        self._dots = (Dot(theme, SMALL_DOT), Dot(theme, LARGE_DOT))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        for widget in (self._dots[0], self.slider, self._dots[1]):
            row.addWidget(widget)
        self.setFocusProxy(self.slider)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def value(self) -> int:
        """The value."""
        return self.slider.value()

    def set_value(self, value: int) -> None:
        """Set the value; `value_changed` fires if it was another."""
        self.slider.setValue(value)

    def set_compact(self, is_compact: bool) -> None:
        """Hide the dots where room is short."""
        for dot in self._dots:
            dot.setVisible(not is_compact)

    def _follow_theme(self) -> None:
        self.slider.setMinimumWidth(LEAST_WIDTH)
        self.slider.setMaximumWidth(self._theme.scaled(USUAL_WIDTH))
