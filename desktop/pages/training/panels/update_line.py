"""The optimiser's step: from the gradient to the update to the new value, and a number line."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF

from desktop.pages.training.panels.step_area import OR, StepArea
from desktop.pages.training.panels.weight_step import (
    WeightStep,
    decimal_text,
    number_text,
    step_decimals,
)
from desktop.theme.theme import Theme
from desktop.widgets.small_fonts import bold_small

AXIS_ROOM = 34
DOT, HEAD = 4, 5
NAMES = {"sgd": "SGD", "sgd-momentum": "SGD with momentum", "adam": "Adam", "adamw": "AdamW"}


class UpdateLine(StepArea):
    """Paints the step in two lines, and where the weight was and is on an axis.

    Parameters
    ----------
    theme
        Gives colours and fonts.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("The update and the new value"))
        self.setToolTip(
            self.tr(
                "The optimiser steps against the gradient, further with a higher learning rate.\n"
                "The axis shows the weight before the update and after it."
            )
        )

    def words(self) -> str:
        """Return the texts in a sentence."""
        return "; ".join(f"{name}: {text.partition(OR)[0]}" for name, text in self.texts())

    def texts(self) -> list[tuple[str, str]]:
        """Return the steps: what each is called, and its numbers, perhaps in several lengths."""
        step = self._step
        if step is None:
            return []
        decimals = step_decimals(step.update)
        rate, gradient = number_text(step.learning_rate, 3), number_text(step.gradient)
        update = number_text(step.update)
        if self._traits.optimiser == "sgd":
            words = self.tr("−{0} × {1} = {2}")
            short = (number_text(value, 2) for value in (step.gradient, step.update))
            made = f"{words.format(rate, gradient, update)}{OR}{words.format(rate, *short)}"
            title = self.tr("Update: −learning rate × gradient")
        else:
            made = self.tr("gradient {0} → {1}").format(gradient, update)
            name = NAMES.get(self._traits.optimiser, self._traits.optimiser)
            titles = (
                self.tr("Update by {0}, learning rate {1}"),
                self.tr("Update by {0}, rate {1}"),
            )
            title = OR.join(one.format(name, rate) for one in titles)
        sign = "+" if step.update >= 0 else "−"
        new = f"{decimal_text(step.before, decimals)} {sign} " + (
            f"{decimal_text(abs(step.update), decimals)} = {decimal_text(step.after, decimals)}"
        )
        return [(title, made), (self.tr("New value"), new)]

    def sizeHint(self) -> QSize:
        """Return the height of the texts and of the axis."""
        return QSize(280, 4 * self._pitch() + self._theme.scaled(AXIS_ROOM))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and room for the numbers."""
        return QSize(self._theme.scaled(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint texts and axis."""
        if self._step is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self._pitch()
        metrics = QFontMetrics(self._theme.font("small"))
        for number, (title, text) in enumerate(self.texts()):
            area = QRect(0, 2 * number * pitch, self.width(), pitch)
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.colour("text-muted"))
            cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)
            area.translate(0, pitch)
            font = bold_small(self._theme)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text"))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)
        self._paint_axis(painter, self._step, 4 * pitch + self._theme.scaled(12))

    def _paint_axis(self, painter: QPainter, step: WeightStep, top: int) -> None:
        """Paint where the weight was, where it is, and an arrow between."""
        left, right = 4.0, self.width() - 4.0
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.drawLine(QPointF(left, top), QPointF(right, top))
        third = (right - left) / 3
        is_up = step.update >= 0
        before = QPointF(left + (third if is_up else 2 * third), top)
        after = QPointF(left + (2 * third if is_up else third), top)
        if step.update:
            self._paint_arrow(painter, before, after)
        else:
            before = after = QPointF((left + right) / 2, top)
        painter.setPen(QPen(self._theme.colour("text-muted"), 2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(before, DOT, DOT)
        if step.update:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(after, DOT, DOT)
        decimals = step_decimals(step.update)
        painter.setFont(self._theme.font("small"))
        places = [(before, step.before, "text-muted")]
        if step.update:
            places.append((after, step.after, "accent"))
        for place, value, colour in places:
            self._paint_value(painter, place, decimal_text(value, decimals), colour)

    def _paint_arrow(self, painter: QPainter, before: QPointF, after: QPointF) -> None:
        way = 1 if after.x() > before.x() else -1
        end = after.x() - way * (DOT + 2)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawLine(QPointF(before.x() + way * DOT, before.y()), QPointF(end, after.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        back = end - way * HEAD
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(end + way, after.y()),
                    QPointF(back, after.y() - HEAD),
                    QPointF(back, after.y() + HEAD),
                ]
            )
        )

    def _paint_value(self, painter: QPainter, place: QPointF, text: str, colour: str) -> None:
        metrics = QFontMetrics(painter.font())
        width = metrics.horizontalAdvance(text) + 4
        left = min(max(0.0, place.x() - width / 2), self.width() - width)
        painter.setPen(self._theme.colour(colour))
        area = QRectF(left, place.y() + DOT + 2, width, metrics.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
