"""The page's own drawing area: the output follows the pen."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.drawing.canvas import DrawingCanvas
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.segments import Segments


class WindowOverlay(QWidget):
    """The sliding window's frame over the canvas; it takes no events.

    Parameters
    ----------
    theme
        Gives the colour.
    canvas
        What it lies on.
    """

    def __init__(self, theme: Theme, canvas: DrawingCanvas) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._canvas = canvas
        self._window = QRect()
        self._size = QSize(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_window(self, window: QRect, size: QSize) -> None:
        """Frame some pixels of a picture of a size."""
        self._window, self._size = QRect(window), QSize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        square = QRectF(self._canvas.canvas_rect())
        across = square.width() / self._size.width()
        down = square.height() / self._size.height()
        frame = QRectF(
            square.left() + self._window.x() * across,
            square.top() + self._window.y() * down,
            self._window.width() * across,
            self._window.height() * down,
        )
        painter = QPainter(self)
        for colour, width in (("surface", 5), ("accent", 3)):
            painter.setPen(QPen(self._theme.colour(colour), width))
            painter.drawRect(frame)


class DrawingArea(QWidget):
    """A canvas over pen, eraser and a button that clears.

    Parameters
    ----------
    theme
        Gives looks.
    sketch
        What is drawn.
    """

    def __init__(self, theme: Theme, sketch: Sketch) -> None:
        super().__init__()
        self._sketch = sketch
        self.canvas = DrawingCanvas(theme, sketch)
        self.canvas.set_placeholder(self.tr("Draw here"), self.tr("the output follows the pen"))
        self._overlay = WindowOverlay(theme, self.canvas)
        self.tool = Segments(theme, self.tr("Tool"), small=True)
        self.tool.add("pen", self.tr("Pen"), "pen")
        self.tool.add("eraser", self.tr("Eraser"), "eraser")
        self.tool.chosen.connect(self.canvas.set_tool)
        self.clear = push_button(theme, self.tr("Clear"), "clear", small=True)
        self.clear.setToolTip(self.tr("Clear\nEmpties the drawing; undo brings it back."))
        self.clear.clicked.connect(sketch.clear)
        tools = QHBoxLayout()
        tools.setSpacing(theme.space.inline_gap)
        tools.addWidget(self.tool)
        tools.addWidget(self.clear)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.inline_gap)
        column.addWidget(self.canvas, 1)
        column.addLayout(tools)
        column.addStretch(0)
        sketch.changed.connect(self._follow)
        self._follow()

    def show_window(self, window: QRect, size: QSize) -> None:
        """Frame what the kernel covers."""
        self._overlay.show_window(window, size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame over the canvas."""
        super().resizeEvent(event)
        self.canvas.setMaximumHeight(self.width())
        self._overlay.resize(self.canvas.size())

    def _follow(self) -> None:
        self.clear.setEnabled(not self._sketch.is_blank)
        self._overlay.setVisible(not self._sketch.is_blank)
        self._overlay.resize(self.canvas.size())
