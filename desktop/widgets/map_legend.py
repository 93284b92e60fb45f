"""The legend of a map of strengths: its colours with both ends named."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import MapName, map_gradient

BAR_WIDTH, LEAST_BAR = 96, 16
BAR_HEIGHT = 10
GAP = 8


class MapLegend(QWidget):
    """Shows a colour map from its lowest to its highest colour.

    Parameters
    ----------
    theme : Theme
        Gives font and colour of the words.
    low, high : str
        What the ends stand for.
    parent : QWidget, optional
        The owner.
    name : str
        Which map.
    """

    def __init__(
        self,
        theme: Theme,
        low: str,
        high: str,
        parent: QWidget | None = None,
        name: MapName = "viridis",
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self._low = low
        self._high = high
        self._bar_width = BAR_WIDTH
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours from {0} to {1}").format(low, high))
        theme.changed.connect(self._follow_theme)

    def set_ends(self, low: str, high: str) -> None:
        """Name the ends anew."""
        if (low, high) != (self._low, self._high):
            self._low, self._high = low, high
            self.setAccessibleName(self.tr("Colours from {0} to {1}").format(low, high))
            self._follow_theme()

    def set_room(self, width: int) -> None:
        """Make the bar shorter where there is no room for words and bar."""
        words = self.sizeHint().width() - self._bar_width
        self._bar_width = min(max(width - words, LEAST_BAR), BAR_WIDTH)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of bar and words."""
        metrics = QFontMetrics(self._theme.font("small"))
        words = metrics.horizontalAdvance(self._low) + metrics.horizontalAdvance(self._high)
        return QSize(words + self._bar_width + 2 * GAP + 2, max(metrics.height(), BAR_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint word, bar, word."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text-muted"))
        # From left to right in every language, as the strips that it explains.
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | middle, self._low)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | middle, self._high)
        left = QFontMetrics(painter.font()).horizontalAdvance(self._low) + GAP
        bar = QRectF(left, (self.height() - BAR_HEIGHT) // 2, self._bar_width, BAR_HEIGHT)
        painter.fillRect(bar, map_gradient(self._name, bar.left(), bar.right()))

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
