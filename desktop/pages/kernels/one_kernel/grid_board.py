"""The board for the number grid: input, kernel and output as cells that are worked through."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.pages.kernels.one_kernel.captions import kernel_caption, padding_caption
from desktop.pages.kernels.one_kernel.cell_sizes import (
    Needs,
    cell_size,
    largest_side,
    number_widths,
)
from desktop.pages.kernels.one_kernel.column import Column, sign_label, title_columns
from desktop.pages.kernels.one_kernel.editing import SetupEditor
from desktop.pages.kernels.one_kernel.kernel_tools import KernelTools, clipboard_text, kernel_shades
from desktop.pages.kernels.one_kernel.setup import MOST_GRID, Setup
from desktop.pages.kernels.one_kernel.size_fields import SizeFields
from desktop.pages.kernels.one_kernel.stepping import Stepper
from desktop.theme.theme import Theme
from desktop.widgets.cell_shades import signed_shades
from desktop.widgets.map_legend import MapLegend
from desktop.widgets.number_grid import NumberGrid
from desktop.widgets.numbers import short_number

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed
    from desktop.pages.kernels.one_kernel.explaining import Step

LEAST_CELL, MOST_CELL = 28, 72  # logical pixels at scale 1
SIGN_ROOM = 48
LEAST_OUTPUT, SIZE_WORD, FOOT_GAP = 180, 60, 12


class GridBoard(QWidget):
    """Three columns of cells.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    editor
        Holds what is set.
    stepper
        Tells which place is looked at.
    """

    # A cell of the output is pointed at; carries its number from 0, or None.
    pointed = Signal(object)

    def __init__(self, theme: Theme, editor: SetupEditor, stepper: Stepper) -> None:
        super().__init__()
        self._theme = theme
        self._editor = editor
        self._stepper = stepper
        self._result: Computed | None = None
        self.input = NumberGrid(theme, self.tr("Input"), editable=True)
        self.kernel = NumberGrid(theme, self.tr("Kernel"), editable=True)
        self.output = NumberGrid(theme, self.tr("Output"))
        self.size_fields = SizeFields(theme, self.tr("Input"), MOST_GRID)
        self.tools = KernelTools(theme, editor)
        self.legend = MapLegend(theme, "−1", "+1", name="cet-d1a")
        self._make_columns()
        self._lay_out()
        self._connect()
        for grid in (self.input, self.kernel):
            grid.set_hint(self.tr("Click or type to change it"))
        self.input.setToolTip(self.tr("Input\nThe window slides over it; click to change it."))
        self.kernel.setToolTip(self.tr("Kernel\nThe weights; click one to change it."))
        self.output.setToolTip(self.tr("Output\nOne sum for each place; point at one to see it."))
        self.show_setup(editor.setup)

    def _make_columns(self) -> None:
        theme = self._theme
        self.columns = (
            Column(theme, self.tr("Input"), self.size_fields),
            Column(theme, self.tr("Kernel")),
            Column(theme, self.tr("Output")),
        )
        for column, grid in zip(self.columns, (self.input, self.kernel, self.output), strict=True):
            column.body.addWidget(grid, 0, Qt.AlignmentFlag.AlignLeft)
        self.columns[1].body.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignLeft)
        self.columns[2].body.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignLeft)
        for column in self.columns:
            column.body.addStretch(1)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("page", True)
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._signs = (
            sign_label("∗", self.tr("convolved with")),
            sign_label("=", self.tr("gives")),
        )
        self._row.addWidget(self.columns[0])
        self._row.addWidget(self._signs[0])
        self._row.addWidget(self.columns[1])
        self._row.addWidget(self._signs[1])
        self._row.addWidget(self.columns[2])
        self._row.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _connect(self) -> None:
        self.input.edited.connect(self._edit_input)
        self.input.paste_wanted.connect(lambda: self._editor.paste_grid(clipboard_text()))
        self.input.copy_wanted.connect(self.tools.copy_grid)
        self.kernel.edited.connect(lambda *cell: self._editor.set_weight(0, *cell))
        self.kernel.copy_wanted.connect(self.tools.copy)
        self.kernel.paste_wanted.connect(self.tools.paste)
        self.output.pointed.connect(lambda cell: self.pointed.emit(self._number(cell)))
        self.output.chosen.connect(lambda *cell: self._select(cell))
        self.output.copy_wanted.connect(lambda: self.tools.copy_rows(self._output_rows()))
        self.size_fields.changed.connect(lambda *size: self._editor.set_grid_size(size))
        self._theme.changed.connect(self._fit)

    # What is shown

    def show_setup(self, setup: Setup) -> None:
        """Show the numbers that are set, before what follows from them is there."""
        self.size_fields.show_size(len(setup.grid), len(setup.grid[0]))
        is_pooling = setup.is_pooling
        title_columns(self.columns[0], self.columns[1], self.columns[2], is_pooling=is_pooling)
        self.columns[1].set_caption(kernel_caption(setup))
        self._signs[0].setText("" if is_pooling else "∗")
        self.kernel.set_editable(not is_pooling)
        self.kernel.setAccessibleName(self.tr("Window") if is_pooling else self.tr("Kernel"))
        self.tools.setVisible(not is_pooling)
        if not is_pooling:
            rows = setup.kernel[0]
            self.kernel.set_values(rows, shade_of=kernel_shades(rows))
            self.kernel.set_window(None)
        if self._result is None:
            self.input.set_values(setup.grid)
            self._fit()

    def show_result(self, result: "Computed | None") -> None:
        """Show what was computed; with None the output is blank."""
        self._result = result
        if result is None:
            self.input.set_values(self._editor.setup.grid)
            self.input.set_window(None)
            self.columns[0].set_caption("")
            self.columns[2].set_caption(self.tr("no output"))
            self.output.hide()
            self.legend.hide()
            self._fit()
            return
        down, across = result.places
        inside = QRect(across.before, down.before, across.size, down.size)
        is_counted = result.kernel is not None
        self.input.set_values(result.image[..., 0].tolist(), inside, is_counted=is_counted)
        self.columns[0].set_caption(padding_caption(result))
        self.output.show()
        self.legend.show()
        self.legend.set_ends(f"−{short_number(result.limit)}", f"+{short_number(result.limit)}")
        self._fit()

    def show_step(self, step: "Step") -> None:
        """Show where the window is and what of the output is there."""
        result = self._result
        if result is None:
            return
        down, across = result.places
        row, column = result.places.corner(step.row, step.column)
        self.input.set_window(QRect(column, row, across.window, down.window))
        self._show_output(result, step)
        if result.kernel is None:
            self._show_window(result, step)

    def _show_output(self, result: "Computed", step: "Step") -> None:
        """Show what is computed so far, and the place that is looked at."""
        done = self._stepper.done
        rows = self._output_rows()
        columns = len(rows[0])
        shown = step.row * columns + step.column
        values = [
            [
                value
                if done is None or row * columns + column < done or row * columns + column == shown
                else None
                for column, value in enumerate(numbers)
            ]
            for row, numbers in enumerate(rows)
        ]
        self.output.set_values(values, shade_of=signed_shades(result.limit))
        self.output.set_window(QRect(step.column, step.row, 1, 1))
        self.output.set_current(step.row, step.column)
        caption = self.tr("{0} × {1}").format(len(rows), columns)
        if done is not None:
            count = self.tr("{0} of {1} cells done").format(done, len(rows) * columns)
            caption = f"{caption}, {count}"
        self.columns[2].set_caption(caption)

    def _show_window(self, result: "Computed", step: "Step") -> None:
        """Show the covered numbers in the kernel's place, the largest of them framed."""
        values = step.found.values[..., 0]
        beside = step.found.is_padding
        rows = [
            [None if is_beside else value for value, is_beside in zip(*pair, strict=True)]
            for pair in zip(values.tolist(), beside.tolist(), strict=True)
        ]
        self.kernel.set_values(rows)
        largest = float(result.values[step.row, step.column, 0])
        is_largest = result.question.setup.operation == "max"
        place = next(
            (
                QRect(column, row, 1, 1)
                for row, numbers in enumerate(rows)
                for column, value in enumerate(numbers)
                if is_largest and value == largest
            ),
            None,
        )
        self.kernel.set_window(place)

    def _output_rows(self) -> list[list[float]]:
        """Return the output's numbers."""
        if self._result is None:
            return [[0.0]]
        rows: list[list[float]] = self._result.values[..., 0].tolist()
        return rows

    # What the user does

    def _edit_input(self, row: int, column: int, value: float) -> None:
        """Set a number of the input, counted without the padding."""
        if self._result is not None:
            down, across = self._result.places
            self._editor.set_grid_cell(row - down.before, column - across.before, value)
        else:
            self._editor.set_grid_cell(row, column, value)

    def _number(self, cell: tuple[int, int] | None) -> int | None:
        """Return the number of the step that makes a cell of the output."""
        if cell is None or self._result is None:
            return None
        return cell[0] * self._result.places.across.output + cell[1]

    def _select(self, cell: tuple[int, int]) -> None:
        """Put the window where a cell of the output comes from."""
        number = self._number(cell)
        if number is not None:
            self._stepper.pause()
            self._stepper.select(number)

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cells the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the cells as large as fit, between the least and the most."""
        theme, head = self._theme, self.columns[0].head_height()
        # The board's own size: the area inside follows later, if the board was hidden meanwhile.
        room = QSize(self.width() - 2 * theme.scaled(SIGN_ROOM) - 4, self.height() - head)
        needs = self._needs()
        ends = (theme.scaled(LEAST_CELL), theme.scaled(MOST_CELL))
        side = largest_side(theme, needs, room, ends)
        grids = (self.input, self.kernel, self.output)
        for column, grid, need in zip(self.columns, grids, needs, strict=True):
            grid.set_cell(cell_size(theme, side, need))
            column.setMinimumWidth(max(need.least_width, grid.sizeHint().width()))
        for sign in self._signs:
            sign.setFixedWidth(theme.scaled(SIGN_ROOM))

    def _needs(self) -> tuple[Needs, Needs, Needs]:
        """Return what the three grids need; the output as it will be when all is done."""
        scaled = self._theme.scaled
        feet = (
            (self.size_fields.sizeHint().width() + scaled(SIZE_WORD), 4),
            (self.tools.sizeHint().width(), self.tools.sizeHint().height() + FOOT_GAP),
            (scaled(LEAST_OUTPUT), self.legend.sizeHint().height() + FOOT_GAP),
        )
        shown = (self.input.values, self.kernel.values, self._output_rows())
        return tuple(  # type: ignore[return-value]  # there are three
            Needs(
                len(rows),
                len(rows[0]),
                number_widths(self._theme, (value for row in rows for value in row)),
                *foot,
            )
            for rows, foot in zip(shown, feet, strict=True)
        )
