"""The panel with the products of one step and their sum."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy

from desktop.theme.theme import Theme
from desktop.widgets.cell_shades import ShadeOf, pixel_shades, signed_shades
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.sum_row import SumRow

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed
    from desktop.pages.kernels.one_kernel.explaining import Step


class SumPanel(Panel):
    """A title that counts the products, where the value lands, and the boxes.

    Parameters
    ----------
    theme
        Gives looks.
    """

    def __init__(self, theme: Theme) -> None:
        self._place = text_label(type_size="small", colour="text-muted")
        super().__init__(theme, " ", self._place)
        self.row = SumRow(theme)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.row.setProperty("page", True)  # the panel's surface shines through
        self._area.setWidget(self.row)
        self.body.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_nothing()

    @property
    def place(self) -> str:
        """Where the value lands, in words."""
        return self._place.text()

    def show_nothing(self) -> None:
        """Show that there is no step."""
        self.set_title(self.tr("This step"))
        self._place.setText("")
        self.row.show_sum(None)
        self._fit()

    def set_low(self, *, is_low: bool) -> None:
        """Save height where the window is low."""
        self.row.set_dense(is_low)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the boxes the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the boxes, and a scroll bar where they are too wide."""
        self.row.set_room(self._area.width())
        size = self.row.sizeHint()
        bar = self._area.horizontalScrollBar().sizeHint().height()
        self._area.setFixedHeight(size.height() + (bar if size.width() > self._area.width() else 0))

    def show_step(self, result: "Computed", step: "Step") -> None:
        """Show what one value is made of."""
        from desktop.pages.kernels.one_kernel.explaining import explain

        shown = explain(result, step)
        count = sum(len(row.terms) for row in shown.rows)
        if result.kernel is not None:
            title = self.tr("This step: one product, one sum")
            if count > 1:
                title = self.tr("This step: {0} products, one sum").format(count)
        elif result.question.setup.operation == "max":
            title = self.tr("This step: the largest of the window")
        else:
            title = self.tr("This step: the average of the window")
        self.set_title(title)
        words = self.tr("output row {0}, column {1}")
        self._place.setText(words.format(step.row + 1, step.column + 1))
        self.row.show_sum(shown, _shades(result))
        self._fit()


def _shades(result: "Computed") -> ShadeOf | None:
    """Return the grounds of the terms: signed for products, the pixels' own for pooling."""
    if result.kernel is not None:
        most = max(map(abs, result.ends)) * float(abs(result.kernel).max())
        return signed_shades(most)
    return None if result.maps is None else pixel_shades(None, result.question.setup.white)
