"""Short texts laid out once: hundreds of cells repaint while a picture is dragged."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText

MOST_KEPT = 2000


class LaidTexts:
    """Texts in one font.

    Parameters
    ----------
    font
        The font; the painter must have it.
    """

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._kept: dict[str, tuple[QStaticText, QSizeF]] = {}

    def paint(self, painter: QPainter, area: QRectF, text: str) -> None:
        """Paint a text in the middle of an area, in the painter's pen."""
        laid, size = self._kept.get(text) or self._lay(text)
        left = area.x() + (area.width() - size.width()) / 2
        top = area.y() + (area.height() - size.height()) / 2
        painter.drawStaticText(QPointF(round(left), round(top)), laid)

    def _lay(self, text: str) -> tuple[QStaticText, QSizeF]:
        """Lay out a text and keep it."""
        if len(self._kept) > MOST_KEPT:
            self._kept.clear()
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        self._kept[text] = (laid, laid.size())
        return self._kept[text]


class FontTexts:
    """Texts in several fonts; what is laid out is kept as long as the fonts stay."""

    def __init__(self) -> None:
        self._fonts: dict[str, LaidTexts] = {}

    def of(self, font: QFont) -> LaidTexts:
        """Return the texts in a font."""
        key = font.key()
        if key not in self._fonts:
            self._fonts[key] = LaidTexts(font)
        return self._fonts[key]
