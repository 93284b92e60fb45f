"""A dark strip over the foot of a picture: what is seen in it, or how far something is."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button

HEIGHT = 32


class PictureCaption(QWidget):
    """Lies over the foot of its picture; nothing moves when it comes and goes.

    Parameters
    ----------
    theme : Theme
        Gives colours and fonts.
    picture : QWidget
        What it lies over.
    """

    # The user gives up what is told of; carries nothing.
    cancelled = Signal()

    def __init__(self, theme: Theme, picture: QWidget) -> None:
        super().__init__(picture)
        self._theme = theme
        self._picture = picture
        self._icon, self._text = "heat_map", ""
        self._share: float | None = None
        self.cancel = push_button(theme, self.tr("Cancel"), "cancel", small=True)
        self.cancel.setToolTip(self.tr("Cancel\nStops looking; the picture stays as it is."))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(self.cancel)
        self.hide()
        picture.installEventFilter(self)
        theme.changed.connect(self._place)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text

    def tell(self, icon: str, text: str, share: float | None = None, tip: str = "") -> None:
        """Say something, with how much of it is done (0-1) where that is known."""
        self._icon, self._text, self._share = icon, text, share
        self.setAccessibleName(text)
        self.setToolTip(tip or text)
        self.cancel.setVisible(share is not None)
        self._place()
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the picture's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, progress, icon and words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("tooltip"))
        words = self._theme.colour("tooltip-text")
        if self._share is not None:
            width = round(self.width() * self._share)
            painter.fillRect(0, self.height() - 3, width, 3, self._theme.colour("bar"))
        side = self._theme.px("icon-small")
        icon = QRectF(12, (self.height() - side) / 2, side, side)
        paint_outline(painter, icon, self._theme.outline(self._icon), words)
        right = self.cancel.width() + 8 if self._share is not None else 12
        area = self.rect().adjusted(round(icon.right()) + 8, 0, -right, 0)
        font = self._theme.font("small")
        painter.setFont(font)
        painter.setPen(words)
        text = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _place(self) -> None:
        height = self._theme.scaled(HEIGHT)
        area = self._picture.rect()
        self.setGeometry(0, area.height() - height, area.width(), height)
