"""The pictures of the cards, painted from what was computed; none changes its size with it."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.pages.welcome.content import Digit, Maps, Shirt
from desktop.pages.welcome.painting import LEFT, RIGHT, Brush, grey_image
from desktop.theme.theme import Theme
from desktop.widgets.drawing.marks import Mark
from desktop.widgets.numbers import percent

# The design's lengths: a picture of this size has units of one logical pixel.
WIDTH, HEIGHT = 362, 120
BOX = 88
ROW = 24


class CardPicture(QWidget):
    """The ground of a picture at the top of a card.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    name
        What is shown, for whoever cannot see it.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.content: Any = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_content(self, content: object) -> None:
        """Show what was computed."""
        self.content = content
        self.setAccessibleDescription(self.describe())
        self.update()

    def describe(self) -> str:
        """Return in words what the picture shows."""
        return ""

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(self.theme.scaled(WIDTH), self.theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self.theme.scaled(240), self.theme.scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with the card's upper corners, and the picture on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.theme.radius("panel") - 1
        area = QRectF(self.rect())
        ground = QPainterPath()
        ground.addRoundedRect(area.adjusted(0, 0, 0, 2 * radius), radius, radius)
        painter.setClipRect(area)
        painter.fillPath(ground, self.theme.colour("raised"))
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), self.theme.colour("line"))
        unit = min(area.width() / WIDTH, area.height() / HEIGHT)
        room = QRectF(0, 0, WIDTH * unit, HEIGHT * unit)
        room.moveCenter(area.center())
        self.paint_content(Brush(painter, self.theme, unit), room)

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint the picture into a room of the design's proportions."""


def boxes(room: QRectF, unit: float, widths: list[float], gap: float) -> list[QRectF]:
    """Return areas as high as a box beside each other in the middle of a room, widths in units."""
    total = (sum(widths) + gap * (len(widths) - 1)) * unit
    left = room.center().x() - total / 2
    top = room.center().y() - BOX * unit / 2
    found = []
    for width in widths:
        found.append(QRectF(left, top, width * unit, BOX * unit))
        left += (width + gap) * unit
    return found


class DigitPicture(CardPicture):
    """A drawn digit, what the network sees of it, and what it answers.

    Parameters
    ----------
    theme, name
        As in a card's picture.
    marks
        The drawing's strokes.
    """

    def __init__(self, theme: Theme, name: str, marks: tuple[Mark, ...]) -> None:
        super().__init__(theme, name)
        self._marks = marks
        self._seen: QImage | None = None

    def show_content(self, content: object) -> None:
        """Show what the network made of the drawing."""
        assert isinstance(content, Digit)
        seen = content.seen
        self._seen = grey_image(seen.levels, seen.width, seen.height)
        super().show_content(content)

    def describe(self) -> str:
        """Return the answers in words."""
        told = [f"{guess.label}: {percent(guess.probability)}" for guess in self.content.guesses]
        return ", ".join(told)

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint drawing, arrow, pixels and bars."""
        drawing, arrow, seen, bars = boxes(room, brush.unit, [BOX, 20, BOX, 116], 10)
        brush.frame(drawing, "canvas")
        self._paint_marks(brush, drawing)
        brush.arrow(arrow)
        if self._seen is None:
            brush.frame(seen)
            return
        brush.pixels(seen, self._seen)
        self._paint_bars(brush, bars)

    def _paint_marks(self, brush: Brush, area: QRectF) -> None:
        painter = brush.painter
        to_area = QTransform.fromTranslate(area.x(), area.y()).scale(area.width(), area.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks:
            pen = QPen(self.theme.colour("ink"), mark.width * area.width())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(to_area.map(mark.path), pen)

    def _paint_bars(self, brush: Brush, area: QRectF) -> None:
        unit = brush.unit
        for place, guess in enumerate(self.content.guesses):
            row = QRectF(area.x(), area.y() + (BOX - 3 * ROW) / 2 * unit, area.width(), ROW * unit)
            row.translate(0, place * ROW * unit)
            font = brush.font(strong=place == 0)
            colour = "text" if place == 0 else "text-muted"
            brush.words(row, guess.label, font, colour)
            share = percent(guess.probability)
            brush.words(row, share, font, colour, RIGHT)
            room = brush.width(f">{percent(0.999)}", brush.font(strong=True)) + 6 * unit
            bar = QRectF(row.x() + 15 * unit, row.y() + 5 * unit, 0, 14 * unit)
            bar.setRight(row.right() - room)
            if bar.width() > 4:
                brush.bar(bar, guess.probability, "bar-winner" if place == 0 else "bar")


class ShirtPicture(CardPicture):
    """A photograph, what the networks see of it, and what each answers."""

    _seen: QImage | None = None

    def show_content(self, content: object) -> None:
        """Show what the networks made of the photograph."""
        assert isinstance(content, Shirt)
        seen = content.seen
        self._seen = grey_image(seen.levels, seen.width, seen.height)
        super().show_content(content)

    def describe(self) -> str:
        """Return the answers in words."""
        return ", ".join(f"{name}: {label} {share}" for name, label, share in self._rows())

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint photograph, arrow, pixels and the two answers."""
        photo, arrow, seen, words = boxes(room, brush.unit, [BOX, 20, BOX, 112], 12)
        brush.arrow(arrow)
        if self._seen is None:
            brush.frame(photo)
            brush.frame(seen)
            return
        brush.photo(photo, self.content.photo)
        brush.pixels(seen, self._seen)
        unit = brush.unit
        top = words.y() + (BOX - 76) / 2 * unit
        for name, label, share in self._rows():
            line = QRectF(words.x(), top, words.width(), 18 * unit)
            brush.words(line, f"{name}", brush.font(12), "text-muted", LEFT)
            line.translate(0, 18 * unit)
            brush.words(line, f"{label}  {share}".rstrip(), brush.font(strong=True))
            top += 40 * unit

    def _rows(self) -> list[tuple[str, str, str]]:
        """Return for each network its kind, its answer, and how sure it is."""
        kinds = {"fashion-ann": self.tr("Dense"), "fashion-cnn": self.tr("CNN")}
        rows = []
        for column in self.content.columns:
            name = kinds[column.activity]
            if column.guess is None:
                rows.append((name, self.tr("unfamiliar"), ""))
            else:
                rows.append((name, column.guess.label, percent(column.guess.probability)))
        return rows


class DrawingsPicture(CardPicture):
    """Drawings of animals beside each other."""

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint them in frames."""
        for place, area in enumerate(boxes(room, brush.unit, [BOX] * 3, 16)):
            if self.content is None:
                brush.frame(area)
            else:
                brush.photo(area, self.content[place])


class MapsPicture(CardPicture):
    """Feature maps of a real network, as many as have room."""

    def describe(self) -> str:
        """Return which layer they are of."""
        return self.tr("Layer {0}").format(self.content.layer)

    def paint_content(self, brush: Brush, room: QRectF) -> None:
        """Paint them beside each other, each pixel enlarged by a whole factor."""
        gap = 12 * brush.unit
        side = BOX * brush.unit
        if isinstance(self.content, Maps):
            factor = brush.factor(QRectF(0, 0, side, side), self.content.maps[0].width(), 1)
            side = self.content.maps[0].width() * factor / brush.ratio
        count = int((self.width() - 2 * gap + gap) // (side + gap))
        count = min(count, 3 if self.content is None else len(self.content.maps))
        left = room.center().x() - (count * (side + gap) - gap) / 2
        for place in range(count):
            area = QRectF(left + place * (side + gap), room.center().y() - side / 2, side, side)
            if self.content is None:
                brush.frame(area)
            else:
                brush.pixels(area, self.content.maps[place])
