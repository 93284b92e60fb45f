"""The magnifier: the covered numbers beside the kernel's weights, one pair for each channel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.pages.kernels.one_kernel.editing import SetupEditor
from desktop.pages.kernels.one_kernel.kernel_tools import KernelTools, kernel_shades
from desktop.pages.kernels.one_kernel.setup import Setup
from desktop.pages.kernels.one_kernel.words import CHANNEL_NAMES, word
from desktop.theme.theme import Theme
from desktop.widgets.cell_shades import pixel_shades
from desktop.widgets.label import text_label
from desktop.widgets.number_cells import LOW_CELL
from desktop.widgets.number_grid import NumberGrid
from desktop.widgets.numbers import short_number

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed
    from desktop.pages.kernels.one_kernel.explaining import Step

LEAST_CELL, MOST_CELL = 20, 36  # logical pixels at scale 1, high
GAP = 4
LEAST_WIDTH, LEAST_HEIGHT = 262, 100
WIDEST_PIXEL, WIDE_SHARE = "255", "0.88"


class Slices(QWidget):
    """Pairs of grids, one under the other; they scroll where there is no height for them.

    Parameters
    ----------
    theme
        Gives looks.
    editor
        Holds the kernel.
    """

    def __init__(self, theme: Theme, editor: SetupEditor) -> None:
        super().__init__()
        self._theme = theme
        self._editor = editor
        self.tools = KernelTools(theme, editor)
        self.covered: list[NumberGrid] = []
        self.kernels: list[NumberGrid] = []
        self._labels: list[QLabel] = []
        self._signs: list[QLabel] = []
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.inline_gap)
        column.addWidget(self._area, 1)
        column.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)
        theme.changed.connect(self._fit)
        self._have(1)

    def show_setup(self, setup: Setup) -> None:
        """Show the weights, or nothing where a window without any slides."""
        self.tools.setVisible(not setup.is_pooling)
        self._have(max(len(self.covered), len(setup.kernel)))
        for number, kernel in enumerate(self.kernels):
            is_used = not setup.is_pooling and number < len(setup.kernel)
            kernel.setVisible(is_used)
            if is_used:
                rows = setup.kernel[number]
                kernel.set_values(rows, shade_of=kernel_shades(rows))
        self._fit()

    def show_result(self, result: "Computed") -> None:
        """Have as many slices as the picture has channels."""
        self._have(result.image.shape[2])
        self.show_setup(self._editor.setup)

    def show_step(self, result: "Computed", step: "Step") -> None:
        """Show what the window covers; padding is muted, and blank where it does not count."""
        is_pooling, setup = result.kernel is None, result.question.setup
        channels = result.image.shape[2]
        inside = _inside(step)
        for number, grid in enumerate(self.covered[:channels]):
            rows = step.found.values[..., number].tolist()
            shade = pixel_shades(number if channels > 1 else None, setup.white)
            grid.set_values(rows, inside, shade, is_counted=not is_pooling)
            grid.set_window(None)
            if is_pooling and setup.operation == "max":
                value = float(result.values[step.row, step.column, number])
                grid.set_window(_place_of(value, rows, inside))

    def _have(self, count: int) -> None:
        """Have so many pairs."""
        while len(self.covered) < count:
            self._add_pair()
        while len(self.covered) > count:
            pair = (self.covered, self.kernels, self._labels, self._signs)
            for widget in [parts.pop() for parts in pair]:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        for label in self._labels:
            label.setVisible(count > 1)

    def _add_pair(self) -> None:
        number = len(self.covered)
        short, long = (word(text) for text in CHANNEL_NAMES[number])
        label = text_label(short, type_size="body-strong", colour="text-muted")
        label.setToolTip(long)
        covered = NumberGrid(self._theme, self.tr("Covered numbers, {0}").format(long))
        kernel = NumberGrid(self._theme, self.tr("Kernel, {0}").format(long), editable=True)
        covered.setToolTip(self.tr("Covered numbers\nWhat lies under the window at this place."))
        kernel.setToolTip(self.tr("Kernel\nThe weights; click one to change it."))
        kernel.set_hint(self.tr("Click or type to change it"))
        kernel.edited.connect(lambda *cell: self._editor.set_weight(number, *cell))
        kernel.copy_wanted.connect(self.tools.copy)
        kernel.paste_wanted.connect(self.tools.paste)
        sign = text_label("∗", colour="text-muted")
        for column, widget in enumerate((label, covered, sign, kernel)):
            self._grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setAlignment(sign, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setAlignment(label, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowStretch(number, 0)
        self._grid.setRowStretch(number + 1, 1)
        self.covered.append(covered)
        self.kernels.append(kernel)
        self._labels.append(label)
        self._signs.append(sign)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cells the new height."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the width of the grids."""
        return QSize(self._width(), 200)

    def minimumSizeHint(self) -> QSize:
        """Return less where they are wide: what does not fit is scrolled to."""
        return QSize(min(self._width(), self._theme.scaled(LEAST_WIDTH)), LEAST_HEIGHT)

    def _fit(self) -> None:
        """Make the cells as high as there is room, and as wide as their numbers."""
        setup = self._editor.setup
        rows = setup.window_size[0]
        count = len(self.covered)
        room = self._area.viewport().height() - (count - 1) * GAP - count
        scaled = self._theme.scaled
        height = min(max(room // max(1, rows * count), scaled(LEAST_CELL)), scaled(MOST_CELL))
        font = "small" if height < scaled(LOW_CELL) else "body-strong"
        pixel = QSize(
            max(
                height,
                self._text_room([WIDE_SHARE if setup.has_unit_pixels else WIDEST_PIXEL], font),
            ),
            height,
        )
        weights = [
            short_number(weight)
            for weight in {weight for rows in setup.kernel for row in rows for weight in row}
        ]
        weight = QSize(max(height, self._text_room(weights, font)), height)
        for grid in self.covered:
            grid.set_cell(pixel)
        for grid in self.kernels:
            grid.set_cell(weight)
        for sign in self._signs:
            sign.setVisible(not setup.is_pooling)
        grids = rows * height * count + count + (count - 1) * GAP + 2
        self._area.setMaximumHeight(grids + self._area.horizontalScrollBar().sizeHint().height())
        self.setMaximumWidth(self._width())
        self.updateGeometry()

    def _text_room(self, texts: list[str], font: str) -> int:
        """Return the width of the widest text and a gap."""
        metrics = QFontMetrics(self._theme.font(font))
        return max(metrics.horizontalAdvance(text) for text in texts) + 6

    def _width(self) -> int:
        """Return the width of a pair with its label, and of a scroll bar."""
        setup = self._editor.setup
        columns = setup.window_size[1]
        parts = [self.covered[0].cell_size.width() * columns + 1]
        if not setup.is_pooling:
            parts.append(self._signs[0].sizeHint().width())
            parts.append(self.kernels[0].cell_size.width() * columns + 1)
        if len(self.covered) > 1:
            parts.append(self._labels[0].sizeHint().width())
        width = sum(parts) + (len(parts) - 1) * GAP + 14
        return max(width, 0 if setup.is_pooling else self.tools.sizeHint().width())


def _inside(step: "Step") -> QRect | None:
    """Return which of the covered cells are not padding; None for all."""
    beside: list[list[bool]] = step.found.is_padding.tolist()
    if not any(map(any, beside)):
        return None
    rows = [row for row, cells in enumerate(beside) if not all(cells)]
    columns = [column for column, cells in enumerate(zip(*beside, strict=True)) if not all(cells)]
    if not rows or not columns:
        return QRect(-1, -1, 1, 1)
    return QRect(columns[0], rows[0], len(columns), len(rows))


def _place_of(value: float, rows: list[list[float]], inside: QRect | None) -> QRect | None:
    """Return the first cell that holds a value and counts."""
    for row, numbers in enumerate(rows):
        for column, number in enumerate(numbers):
            if number == value and (inside is None or inside.contains(column, row)):
                return QRect(column, row, 1, 1)
    return None
