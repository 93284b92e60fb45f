"""The picture that is looked at, as large as there is room, with a map over it."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme

LEAST_SIDE = 160
GAP = 10
OFFER_GAP = 14
ICON = 36
WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
# A small picture is enlarged at most so many times: beyond, its pixels are all one sees.
MOST_ENLARGED = 4.0


class _Lines(NamedTuple):
    """Where the words of an empty view stand, and whether there is room for what is offered."""

    icon: QRect
    title: QRect
    text: QRect
    is_offered: bool


class PictureView(QWidget):
    """Shows one picture, or says what to do to get one.

    Parameters
    ----------
    theme : Theme
        Gives icon, colours and fonts.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._map: QImage | None = None
        self._map_place = QRectF(0, 0, 1, 1)
        self._title, self._text, self._icon = "", "", "empty_picture"
        self._is_dimmed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        self._offer: QWidget | None = None
        theme.changed.connect(self._place_offer)

    @property
    def image(self) -> QImage | None:
        """The picture that is shown; None for none."""
        return self._image

    @property
    def has_map(self) -> bool:
        """Whether a map lies over the picture."""
        return self._map is not None

    def set_placeholder(self, title: str, text: str = "", icon: str = "empty_picture") -> None:
        """Say this where there is no picture."""
        self._title, self._text, self._icon = title, text, icon
        self._describe()

    def set_offer(self, offer: QWidget) -> None:
        """Put something that does what the words say under them, where there is room for it."""
        self._offer = offer
        offer.setParent(self)
        self._place_offer()

    def set_image(self, image: QImage | None, name: str = "") -> None:
        """Show a picture, called ``name``; takes a map away."""
        self._image = image
        self._map = None
        self._is_dimmed = False
        self.setAccessibleDescription(name)
        self._describe()

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Grey the picture while another one is read."""
        self._is_dimmed = is_dimmed
        self.update()

    def set_map(self, image: QImage | None, place: QRectF | None = None) -> None:
        """Lay a map over the picture.

        Parameters
        ----------
        image : QImage or None
            In the map's colours, transparent where the picture is to be seen; None for no map.
        place : QRectF, optional
            Where it lies, as shares of the picture's width and height; by default all over it.
        """
        self._map = image
        self._map_place = QRectF(0, 0, 1, 1) if place is None else place
        self.update()

    def picture_rect(self) -> QRectF:
        """Return where the picture is, in the widget's coordinates."""
        size = self._image.size() if self._image is not None else QSize(1, 1)
        return fitted(size, QRectF(self.rect()))

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(448, 520)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which one can make out what is shown."""
        return QSize(LEAST_SIDE, LEAST_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is offered under the words."""
        super().resizeEvent(event)
        self._place_offer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the picture with its map or the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        radius = self._theme.radius("panel") - 1
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(ground)
        if self._image is None:
            self._paint_words(painter)
            return
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        area = self.picture_rect()
        painter.fillRect(area, Qt.GlobalColor.white)  # behind what is transparent
        painter.setOpacity(0.4 if self._is_dimmed else 1.0)
        painter.drawImage(area, self._image)
        if self._map is not None:
            painter.setOpacity(1.0)
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            painter.drawImage(within(area, self._map_place), self._map)

    def _paint_words(self, painter: QPainter) -> None:
        lines = self._lines()
        colour = self._theme.colour("error" if self._icon == "error" else "text-muted")
        outline = self._theme.outline(self._icon)
        paint_outline(painter, QRectF(lines.icon), outline, colour)
        painter.setPen(QPen(self._theme.colour("text")))
        painter.setFont(self._theme.font("emphasis"))
        painter.drawText(lines.title, WRAP, self._title)
        painter.setPen(QPen(self._theme.colour("text-muted")))
        painter.setFont(self._theme.font("body"))
        painter.drawText(lines.text, WRAP, self._text)

    def _lines(self) -> "_Lines":
        """Return where icon, words and what is offered stand, one under the other."""
        side = self._theme.scaled(ICON)
        room = self.rect().adjusted(16, 0, -16, 0)
        fonts = (self._theme.font("emphasis"), self._theme.font("body"))
        title, text = (
            QFontMetrics(font).boundingRect(room, WRAP, words).height()
            for font, words in zip(fonts, (self._title, self._text), strict=True)
        )
        offer = 0 if self._offer is None else self._offer.sizeHint().height() + OFFER_GAP
        total = side + GAP + title + GAP // 2 + text
        is_offered = bool(offer) and total + offer + 2 * GAP <= self.height()
        top = self.rect().center().y() - (total + (offer if is_offered else 0)) // 2
        icon = QRect(self.rect().center().x() - side // 2, top, side, side)
        first = QRect(room.x(), icon.bottom() + 1 + GAP, room.width(), title)
        second = QRect(room.x(), first.bottom() + GAP // 2, room.width(), text)
        return _Lines(icon, first, second, is_offered)

    def _place_offer(self) -> None:
        """Show what is offered under the words, or not, where there is a picture or no room."""
        self.update()
        if self._offer is None:
            return
        lines = self._lines()
        self._offer.setVisible(self._image is None and lines.is_offered)
        self._offer.adjustSize()
        left = (self.width() - self._offer.width()) // 2
        self._offer.move(left, lines.text.bottom() + OFFER_GAP)

    def _describe(self) -> None:
        if self._image is None:
            self.setAccessibleDescription(f"{self._title} {self._text}".strip())
        self._place_offer()


def fitted(size: QSize, room: QRectF) -> QRectF:
    """Return the largest rectangle of ``size``'s shape in the middle of ``room``."""
    scale = min(room.width() / max(1, size.width()), room.height() / max(1, size.height()))
    scale = min(scale, MOST_ENLARGED)
    width, height = size.width() * scale, size.height() * scale
    left = room.left() + (room.width() - width) / 2
    return QRectF(left, room.top() + (room.height() - height) / 2, width, height)


def within(area: QRectF, shares: QRectF) -> QRectF:
    """Return a part of ``area`` that is given in shares of its width and height."""
    return QRectF(
        area.left() + shares.left() * area.width(),
        area.top() + shares.top() * area.height(),
        shares.width() * area.width(),
        shares.height() * area.height(),
    )
