"""Prediction, loss and chain rule for the pictures of a batch: a row a picture, the sums below."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from desktop.pages.training.panels.clamped_label import paint_lines
from desktop.pages.training.panels.step_area import OR, StepArea
from desktop.pages.training.panels.weight_step import (
    WeightStep,
    batch_size,
    number_text,
    rows_of,
)
from desktop.theme.theme import Theme
from desktop.widgets.numbers import MISSING, percent
from desktop.widgets.small_fonts import bold_small

LEAST_LINES, MOST_ROWS = 6, 16
FIGURES = 3
# Parts of the width: picture, share, loss, activation, sign, delta, sign, product.
PARTS = (0.2, 0.14, 0.12, 0.14, 0.03, 0.17, 0.03, 0.17)
PICTURE, SHARE, LOSS, ACTIVATION, TIMES, DELTA, EQUALS, PRODUCT = range(8)


class Line(NamedTuple):
    """One line of the table: a text for each of the parts."""

    texts: tuple[str, ...]
    colour: str = "text"
    is_sum: bool = False


class ChainTable(StepArea):
    """Paints the table; it shows as many pictures as have room.

    Parameters
    ----------
    theme
        Gives colours and fonts.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Prediction, loss and chain rule"))
        self.setToolTip(
            self.tr(
                "A row a picture of the batch. Prediction: the share that the network gave to the "
                "truth.\nLoss: how wrong that is. Activation: what came in at the weight. "
                "Delta: how the loss changes with the sum of the weight's neuron.\n"
                "Their products, summed over the batch, are the gradient."
            )
        )

    def words(self) -> str:
        """Return the table in a sentence."""
        step = self._step
        if step is None:
            return ""
        rows = rows_of(step, self._traits, 3)
        told = [
            self.tr("{0}: prediction {1}").format(row.truth, percent(row.probability))
            for row in rows
            if row.probability is not None
        ]
        words = self.tr("{0}; loss {1}; gradient {2}")
        return words.format(", ".join(told), number_text(step.loss), number_text(step.gradient))

    def lines(self) -> list[Line]:
        """Return what is painted, line after line."""
        step = self._step
        if step is None:
            return []
        room = self.height() // self._pitch() - 3
        rows = rows_of(step, self._traits, max(1, min(room, MOST_ROWS)))
        has_chain = step.activations is not None
        shown = [self._head(has_chain=has_chain)]
        for row in rows:
            chain = ("", "", "", "", "")
            if row.activation is not None and row.delta is not None and row.product is not None:
                factors = (fitting_text(row.activation), fitting_text(row.delta))
                chain = (factors[0], "×", factors[1], "=", fitting_text(row.product))
            loss = "" if row.loss is None else fitting_text(row.loss)
            share = MISSING if row.probability is None else percent(row.probability)
            shown.append(Line((row.truth or self.tr("none of them"), share, loss, *chain)))
        shown.append(self._rest(len(rows), has_chain=has_chain))
        shown.append(self._sums(step))
        return shown

    def sizeHint(self) -> QSize:
        """Return the size of a few rows."""
        return QSize(480, 9 * self._pitch())

    def minimumSizeHint(self) -> QSize:
        """Return the size of the least number of lines."""
        return QSize(self._theme.scaled(360), LEAST_LINES * self._pitch())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, a rule over the sums."""
        painter = QPainter(self)
        pitch = self._pitch()
        lines = self.lines()
        for number, line in enumerate(lines):
            top = number * pitch
            if number == len(lines) - 1:
                painter.fillRect(0, top, self.width(), 1, self._theme.colour("line-strong"))
            self._paint_line(painter, line, top, pitch)
        if self._step is not None and self._step.activations is None:
            self._paint_why_not(painter, pitch, (len(lines) - 2) * pitch)

    def _head(self, *, has_chain: bool) -> Line:
        loss = self.tr("loss")
        if self._traits.has_plain_loss:
            loss = OR.join((self.tr("loss −ln p"), self.tr("−ln p")))
        chain = ("", "", "", "", "")
        if has_chain:
            activation = OR.join((self.tr("activation"), "a"))
            chain = (activation, "×", self.tr("delta δ"), "=", self.tr("product"))
        prediction = OR.join((self.tr("prediction p"), self.tr("prediction"), "p"))
        texts = (self.tr("picture"), prediction, loss, *chain)
        return Line(texts, colour="text-muted")

    def _rest(self, shown: int, *, has_chain: bool) -> Line:
        step = self._step
        assert step is not None
        count = batch_size(step)
        rest = 0 if count is None else count - shown
        words = self.tr("… {0} more").format(rest) if rest > 0 else ""
        dots = "…" if rest > 0 and has_chain else ""
        losses = "…" if rest > 0 and not self._traits.is_mixed else ""
        return Line((words, "", losses, "", "", "", "", dots), colour="text-muted")

    def _sums(self, step: WeightStep) -> Line:
        gradient = self.tr("gradient Σ =") if step.activations is not None else self.tr("gradient")
        batch = OR.join((self.tr("whole batch"), self.tr("batch")))
        sums = tuple(fitting_text(one, FIGURES + 1) for one in (step.loss, step.gradient))
        texts = (batch, "", sums[0], "", "", gradient, "", sums[1])
        return Line(texts, is_sum=True)

    def _paint_line(self, painter: QPainter, line: Line, top: int, pitch: int) -> None:
        font = bold_small(self._theme) if line.is_sum else self._theme.font("small")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        painter.setPen(self._theme.colour(line.colour))
        middle = Qt.AlignmentFlag.AlignVCenter
        for part, text in enumerate(line.texts):
            if not text:
                continue
            area = self._part_area(part, top, pitch)
            side = Qt.AlignmentFlag.AlignLeft if part == PICTURE else Qt.AlignmentFlag.AlignRight
            if part in (TIMES, EQUALS):
                side = Qt.AlignmentFlag.AlignHCenter
            if line.is_sum and part == DELTA:  # words that need the place of factors
                area.setLeft(self._part_area(ACTIVATION, top, pitch).left())
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, middle | side, cut)

    def _part_area(self, part: int, top: int, pitch: int) -> QRect:
        left = sum(PARTS[:part]) * self.width()
        return QRect(round(left), top, round(PARTS[part] * self.width()) - 2, pitch)

    def _paint_why_not(self, painter: QPainter, top: int, height: int) -> None:
        """Say why there are no products."""
        left = round(sum(PARTS[:ACTIVATION]) * self.width()) + 16
        area = QRect(left, top, self.width() - left, max(height, 0))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text-muted"))
        words = self.tr(
            "This weight works at many places of each picture: the products are too many to "
            "list. Their sum is below."
        )
        paint_lines(painter, area, words, max(1, height // self._pitch()))


def fitting_text(value: float, figures: int = FIGURES) -> str:
    """Return a number in several lengths, the longest first."""
    shorter = [number_text(value, count) for count in range(figures, 1, -1)]
    return OR.join((*shorter, number_text(value, 1)))
