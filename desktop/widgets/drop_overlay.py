"""What covers a page while files are dragged over it."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme

MARGIN = 12
GAP = 8


class DropOverlay(QWidget):
    """Covers its page with a dashed field that says what letting go will do.

    Parameters
    ----------
    theme : Theme
        Gives icon, colours and fonts.
    page : QWidget
        What is covered. It takes the drop; the overlay only shows.
    """

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._title = ""
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.installEventFilter(self)
        theme.changed.connect(self.update)

    def show_over(self, title: str, text: str = "") -> None:
        """Cover the page and say what letting go will do."""
        self._title, self._text = title, text
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the page's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._page.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint field, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour("accent-soft"))
        field = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        radius = self._theme.radius("panel")
        painter.drawRoundedRect(field, radius, radius)
        self._paint_words(painter, field.toRect())

    def _paint_words(self, painter: QPainter, field: QRect) -> None:
        side = self._theme.scaled(32)
        strong, plain = self._theme.font("emphasis"), self._theme.font("body")
        heights = QFontMetrics(strong).height(), QFontMetrics(plain).height()
        top = field.center().y() - (side + GAP + sum(heights) + GAP) // 2
        icon = QRectF(field.center().x() - side / 2, top, side, side)
        accent = self._theme.colour("accent")
        paint_outline(painter, icon, self._theme.outline("drop"), accent)
        line = QRect(field.x(), top + side + GAP, field.width(), heights[0])
        painter.setPen(accent)
        painter.setFont(strong)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._title)
        line = QRect(field.x(), line.bottom() + GAP, field.width(), heights[1])
        painter.setPen(self._theme.colour("text-muted"))
        painter.setFont(plain)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._text)
