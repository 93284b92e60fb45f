"""What lies over the curves: the cursor with its values, a legend, words while there is nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.plots.cursor_box import CursorBox
from desktop.widgets.plots.reading import Reading

Paint = Callable[[QPainter, QRectF], None]


class Layer(QWidget):
    """Lies over a canvas and takes no events.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    parent : QWidget
        The graph; the layer covers all of it.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = QRectF()
        self._words = ""
        self._reading: Reading | None = None
        self._at = QPointF()
        self._paint_legend: Paint | None = None
        self._is_beside = False
        self._is_hidden = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    @property
    def reading(self) -> Reading | None:
        """What is told at the cursor."""
        return self._reading

    @property
    def at(self) -> QPointF:
        """Where the values are told."""
        return QPointF(self._at)

    @contextmanager
    def without_legend(self) -> Iterator[None]:
        """Leave a legend that covers curves out for a while."""
        self._is_hidden = not self._is_beside
        yield
        self._is_hidden = False

    def set_room(self, room: QRectF) -> None:
        """Tell where curves are drawn."""
        if room != self._room:
            self._room = QRectF(room)
            self.update()

    def set_words(self, words: str) -> None:
        """Show words in the middle, or none."""
        if words != self._words:
            self._words = words
            self.update()

    def set_legend(self, paint: Paint | None, *, is_beside: bool = False) -> None:
        """Have a legend painted, given the painter and where curves are drawn.

        Parameters
        ----------
        paint : callable or None
            Paints it.
        is_beside : bool
            Whether it is beside the curves; else it covers some, and is left out of pictures.
        """
        self._paint_legend = paint
        self._is_beside = is_beside
        self.update()

    def set_reading(self, reading: Reading | None, at: QPointF) -> None:
        """Show the cursor with values at a place, or take it away."""
        if reading is not None or self._reading is not None:
            self._reading, self._at = reading, QPointF(at)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        if self._paint_legend is not None and not self._is_hidden:
            self._paint_legend(painter, self._room)
        if self._words:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour("text-muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self._room.adjusted(8, 0, -8, 0), flags, self._words)
        if self._reading is not None:
            self._paint_cursor(painter, self._reading)

    def _paint_cursor(self, painter: QPainter, reading: Reading) -> None:
        x = round(self._at.x()) + 0.5
        painter.setPen(QPen(self._theme.colour("text-muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, self._room.top(), x, self._room.bottom()))
        more = self.tr("and {0} more")
        CursorBox(self._theme, reading, more).paint(painter, QRectF(self.rect()), self._at)
