"""Pieces that several of the cards' pictures are made of: frames, arrows, pixels, bars, words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Brush:
    """Paints with the theme's colours, in units that grow with the card.

    Parameters
    ----------
    painter
        Of the card's picture.
    theme
        Gives colours, fonts and icons.
    unit
        Logical pixels of one length of the design.
    """

    def __init__(self, painter: QPainter, theme: Theme, unit: float) -> None:
        self.painter = painter
        self.theme = theme
        self.unit = unit
        self.ratio = painter.device().devicePixelRatio()

    def font(self, size: float = 13, *, strong: bool = False) -> QFont:
        """Return a font of a size in units, never smaller than the smallest that is read."""
        font = QFont(self.theme.font("body-strong" if strong else "body"))
        smallest = self.theme.tokens.type.smallest
        font.setPixelSize(max(smallest, round(size * self.unit)))
        return font

    def width(self, text: str, font: QFont) -> float:
        """Return how wide words are."""
        return QFontMetricsF(font).horizontalAdvance(text)

    def words(
        self,
        area: QRectF,
        text: str,
        font: QFont,
        colour: str = "text",
        where: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Write words into an area; an ellipsis where there is no room."""
        self.painter.setFont(font)
        self.painter.setPen(self.theme.colour(colour))
        fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self.painter.drawText(area, where, fitting)

    def frame(self, area: QRectF, ground: str = "surface") -> None:
        """Paint a ground with a thin line round it."""
        radius = self.theme.radius("picture")
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.setBrush(self.theme.colour(ground))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def arrow(self, area: QRectF) -> None:
        """Paint an arrow in the middle of an area."""
        side = min(18 * self.unit, area.width())
        place = QRectF(0, 0, side, side)
        place.moveCenter(area.center())
        outline = self.theme.outline("step_arrow")
        paint_outline(self.painter, place, outline, self.theme.colour("text-muted"))

    def photo(self, area: QRectF, image: QImage, *, ground: str = "surface") -> None:
        """Paint a picture smoothly, so that its middle fills a framed area."""
        self.frame(area, ground)
        filling = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = image.size().scaled(area.size().toSize(), filling)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        clip = QPainterPath()
        radius = self.theme.radius("picture")
        clip.addRoundedRect(area, radius, radius)
        self.painter.save()
        self.painter.setClipPath(clip)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.painter.drawImage(place, image)
        self.painter.restore()

    def pixels(self, area: QRectF, image: QImage) -> QRectF:
        """Paint a picture enlarged by a whole factor of the screen's pixels; return where."""
        factor = self.factor(area, image.width(), image.height())
        scale = factor / self.ratio
        place = QRectF(0, 0, image.width() * scale, image.height() * scale)
        place.moveCenter(area.center())
        place.moveTopLeft(self.on_pixel(place.topLeft()))
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        self.painter.drawImage(place, image)
        return place

    def factor(self, area: QRectF, width: int, height: int) -> int:
        """Return how many of the screen's pixels one of a picture's is wide in an area."""
        across, down = area.width() * self.ratio / width, area.height() * self.ratio / height
        return max(1, int(min(across, down) + 1e-6))

    def on_pixel(self, point: QPointF) -> QPointF:
        """Return a point on the nearest corner of the screen's pixels."""
        ratio = self.ratio
        return QPointF(round(point.x() * ratio) / ratio, round(point.y() * ratio) / ratio)

    def bar(self, area: QRectF, share: float, colour: str) -> None:
        """Paint a bar on its track; ``share`` from 0 to 1."""
        radius = self.theme.radius("bar")
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.colour("surface"))
        self.painter.drawRoundedRect(area, radius, radius)
        if share > 0:
            filled = QRectF(area)
            filled.setWidth(max(1.0, area.width() * share))
            self.painter.setBrush(self.theme.colour(colour))
            self.painter.drawRoundedRect(filled, radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def cell(self, area: QRectF, text: str, font: QFont, ground: QColor, ink: QColor) -> None:
        """Paint a number in its cell."""
        self.painter.fillRect(area, ground)
        self.painter.setPen(QPen(self.theme.colour("line"), 1))
        self.painter.drawRect(area)
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(area, CENTRE, text)


def grey_image(levels: bytes, width: int, height: int) -> QImage:
    """Return one byte a pixel as a grey picture that owns them."""
    return QImage(levels, width, height, width, QImage.Format.Format_Grayscale8).copy()
