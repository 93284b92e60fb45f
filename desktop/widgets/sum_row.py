"""What one value is made of: products that run into a sum, as boxes with signs between them."""

import math
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.cell_shades import ShadeOf, readable_on
from desktop.widgets.laid_texts import FontTexts, LaidTexts
from desktop.widgets.sum_layout import Layout, Placed, place_sum

Kind = Literal["term", "padding", "winner", "part", "result"]


LOW_BOX = 26  # logical pixels at scale 1: lower boxes have smaller type


class Box(NamedTuple):
    """One value in a box.

    Attributes
    ----------
    caption
        What stands over it, such as "2 × −1".
    text
        The value as it is written.
    value
        The value, for its ground.
    kind
        ``term``, ``padding`` (a term beside the picture), ``winner`` (the largest), ``part`` (a
        sum on the way) or ``result``.
    """

    caption: str
    text: str
    value: float
    kind: Kind = "term"


class TermRow(NamedTuple):
    """The terms of one slice.

    Attributes
    ----------
    title
        The slice's name; empty where there is one only.
    terms
        From left to right and from top to bottom of the window.
    tail
        What they come to: a part of the sum, or a result of their own.
    """

    title: str
    terms: tuple[Box, ...]
    tail: tuple[Box, ...] = ()


class SumShown(NamedTuple):
    """A sum to show.

    Attributes
    ----------
    rows
        The slices.
    columns
        Columns of the window: where the terms have no room in a row they stand as in the window.
    joiner
        What stands between terms: "+", or nothing.
    tail
        What all rows run into, from the sum to the result.
    widest
        The widest caption, term and sum that any step has, so that nothing moves.
    words
        The whole in one sentence, for whoever cannot see it.
    """

    rows: tuple[TermRow, ...]
    columns: int
    joiner: str
    tail: tuple[Box, ...]
    widest: tuple[str, str, str]
    words: str


class SumRow(QWidget):
    """Shows the terms of one step; its height depends on the window, not on the numbers.

    Parameters
    ----------
    theme
        Gives colours and fonts.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: SumShown | None = None
        self._shade_of: ShadeOf | None = None
        self._placed: list[Placed] = []
        self._height = 56.0
        self._least = 0.0
        self._room = 0
        self._is_dense = False
        self._fonts = FontTexts()
        self._texts: dict[str, LaidTexts] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What this value is made of"))
        theme.changed.connect(self._place)

    @property
    def shown(self) -> SumShown | None:
        """What is shown."""
        return self._shown

    def show_sum(self, shown: SumShown | None, shade_of: ShadeOf | None = None) -> None:
        """Show a sum, or nothing; ``shade_of`` gives each term its ground."""
        self._shown = shown
        self._shade_of = shade_of
        self.setAccessibleDescription("" if shown is None else shown.words)
        self._place()

    def set_room(self, width: int) -> None:
        """Set the width in logical pixels that the boxes should do with."""
        if width != self._room:
            self._room = width
            self._place()

    def set_dense(self, is_dense: bool) -> None:
        """Save height: slices stand side by side, as the window's cells."""
        if is_dense != self._is_dense:
            self._is_dense = is_dense
            self._place()

    def sizeHint(self) -> QSize:
        """Return the size of the rows."""
        return QSize(math.ceil(self._least), math.ceil(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: what does not fit is scrolled to."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint captions, boxes and signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = ("small", "body-strong")
        self._texts = {name: self._fonts.of(self._theme.font(name)) for name in names}
        for placed in self._placed:
            if isinstance(placed.content, str):
                self._paint_sign(painter, placed.area, placed.content)
            else:
                self._paint_box(painter, placed.area, placed.content, placed.has_caption)

    def event(self, event: QEvent) -> bool:
        """Tell what the box under the pointer holds."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def words_at(self, position: QPointF) -> str:
        """Return what the box at a position holds, nothing beside all."""
        for placed in self._placed:
            content = placed.content
            if not isinstance(content, str) and placed.area.contains(position):
                return f"{content.caption} = {content.text}" if content.caption else content.text
        return ""

    def _place(self) -> None:
        """Place everything in the width there is."""
        layout = Layout([], self._height, 0.0)
        if self._shown is not None:
            layout = place_sum(
                self._shown, self._theme, self._room or self.width(), is_dense=self._is_dense
            )
        self._placed = layout.placed
        size = (layout.height, layout.width)
        if size != (self._height, self._least):
            self._height, self._least = size
            self.updateGeometry()
        self.update()

    def _paint_sign(self, painter: QPainter, area: QRectF, sign: str) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text-muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_box(self, painter: QPainter, area: QRectF, box: Box, has_caption: bool) -> None:
        theme = self._theme
        if has_caption:
            small = QFontMetricsF(theme.font("small"))
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text-muted"))
            middle, room = area.center().x(), small.horizontalAdvance(box.caption) + 4
            line = QRectF(middle - room / 2, area.top() - small.height() - 3, room, small.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, box.caption)
        ground, ink = theme.colour("surface"), theme.colour("text")
        if box.kind == "padding":
            ground, ink = theme.colour("raised"), theme.colour("text-muted")
        elif box.kind in ("term", "winner") and self._shade_of is not None:
            ground = self._shade_of(box.value)
            ink = readable_on(ground)
        elif box.kind == "result":
            ink = theme.colour("accent")
        if not has_caption and box.kind in ("term", "padding"):
            painter.fillRect(area, ground)
            self._paint_text(painter, area, box.text, "small", ink)
            return
        strong = box.kind in ("result", "winner")
        line_colour = {"result": "accent", "winner": "accent", "part": "line-strong"}
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour(line_colour.get(box.kind, "line")), 2 if strong else 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        is_low = area.height() < theme.scaled(LOW_BOX)
        self._paint_text(painter, area, box.text, "small" if is_low else "body-strong", ink)

    def _paint_text(
        self, painter: QPainter, area: QRectF, text: str, font_name: str, ink: QColor
    ) -> None:
        """Paint a number in the middle of its box."""
        texts = self._texts[font_name]
        painter.setFont(texts.font)
        painter.setPen(ink)
        texts.paint(painter, area, text)
