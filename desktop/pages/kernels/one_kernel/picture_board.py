"""The board for pictures: the picture, the magnifier with the kernel, the output."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.kernels.one_kernel.captions import kernel_caption, padding_caption
from desktop.pages.kernels.one_kernel.column import Column, sign_label, title_columns
from desktop.pages.kernels.one_kernel.drawing_area import DrawingArea
from desktop.pages.kernels.one_kernel.model import DRAWING, OneKernelModel
from desktop.pages.kernels.one_kernel.output_maps import NUMBERS, OutputMaps, text_of, widest
from desktop.pages.kernels.one_kernel.setup import Setup
from desktop.pages.kernels.one_kernel.slices import Slices
from desktop.theme.theme import Theme
from desktop.widgets.current_stack import CurrentStack
from desktop.widgets.map_picture import MapPicture
from desktop.widgets.numbers_table import NumbersTable
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed
    from desktop.pages.kernels.one_kernel.explaining import Step

SIGN_ROOM = 26  # logical pixels at scale 1


class PictureBoard(QWidget):
    """Three columns; the pictures take the room that the numbers leave.

    Parameters
    ----------
    theme
        Gives looks.
    model
        State of the part.
    """

    # A place of the output is pointed at; carries its number from 0, or None.
    pointed = Signal(object)

    def __init__(self, theme: Theme, model: OneKernelModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._result: Computed | None = None
        self.picture = MapPicture(theme, self.tr("Input"))
        self.drawing = DrawingArea(theme, model.sketch)
        self.slices = Slices(theme, model.editor)
        self.output = OutputMaps(theme)
        self.colours = Segments(theme, self.tr("Colours of the input"), small=True)
        self.colours.add("colour", self.tr("Colour"), tip=self.tr("Red, green and blue"))
        self.colours.add("grey", self.tr("Grey"), tip=self.tr("The brightness only"))
        self.table = NumbersTable(theme, self.tr("Input, numbers"))
        self._lay_out()
        self._connect()
        self.show_setup(model.editor.setup)

    def _lay_out(self) -> None:
        theme = self._theme
        self.input_column = Column(theme, self.tr("Input"), self.colours)
        self._inputs = CurrentStack()
        self._inputs.addWidget(self.picture)
        self._inputs.addWidget(self.drawing)
        self._inputs.addWidget(self.table)
        self.input_column.body.addWidget(self._inputs, 1)
        self.kernel_column = Column(theme, self.tr("Kernel"))
        self.kernel_column.body.addWidget(self.slices, 1)
        self.output_column = Column(theme, self.tr("Output"), self.output.choice)
        self.output_column.body.addWidget(self.output, 1)
        self._signs = (
            sign_label("∗", self.tr("convolved with")),
            sign_label("=", self.tr("gives")),
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.input_column, 1)
        row.addWidget(self._signs[0])
        row.addWidget(self.kernel_column)
        row.addWidget(self._signs[1])
        row.addWidget(self.output_column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.space.inline_gap)
        outer.addLayout(row)
        for sign in self._signs:
            sign.setFixedWidth(theme.scaled(SIGN_ROOM))

    def _connect(self) -> None:
        self.picture.pointed.connect(lambda cell: self.pointed.emit(self._centred_on(cell)))
        self.picture.chosen.connect(lambda *cell: self._select(self._centred_on(cell)))
        for view in self.output.views:
            view.pointed.connect(lambda cell: self.pointed.emit(self._number(cell)))
            view.chosen.connect(lambda *cell: self._select(self._number(cell)))
        self.output.numbers_wanted.connect(lambda _: self._show_input())
        self.output.table.chosen.connect(lambda *cell: self._select(self._number(cell)))
        self.table.chosen.connect(lambda *cell: self._select(self._over(cell)))
        self.colours.chosen.connect(lambda choice: self._model.set_in_colour(choice == "colour"))

    def show_setup(self, setup: Setup) -> None:
        """Show the weights that are set."""
        title_columns(
            self.input_column, self.kernel_column, self.output_column, is_pooling=setup.is_pooling
        )
        self.kernel_column.set_caption(kernel_caption(setup))
        self._signs[0].setText("→" if setup.is_pooling else "∗")
        self._signs[1].setText("→" if setup.is_pooling else "=")
        self.slices.show_setup(setup)

    def show_result(self, result: "Computed | None") -> None:
        """Show a picture and its output; with None there is no output."""
        self._result = result
        if result is None or result.maps is None:
            self.output.show_maps(None)
            self.output_column.set_caption(self.tr("no output"))
            return
        down, across = result.places
        padding = (down.before, down.after, across.before, across.after)
        self.picture.set_image(result.maps.picture, padding)
        self._show_input()
        self._show_colours(result)
        self.slices.show_result(result)
        self.output.show_maps(result.maps)
        self.input_column.set_caption(padding_caption(result))
        self.output_column.set_caption(f"{down.output} × {across.output}")

    def show_step(self, step: "Step") -> None:
        """Show where the window is, what it covers, and where its value lands."""
        result = self._result
        if result is None or result.maps is None:
            return
        down, across = result.places
        row, column = result.places.corner(step.row, step.column)
        window = QRect(column, row, across.window, down.window)
        self.picture.set_window(window)
        beside = window.translated(-across.before, -down.before)
        self.drawing.show_window(beside, QSize(across.size, down.size))
        self.slices.show_step(result, step)
        self.table.show_cell(
            min(max(row - down.before + down.window // 2, 0), down.size - 1),
            min(max(column - across.before + across.window // 2, 0), across.size - 1),
        )
        self.output.show_step(result, step, self._model.stepper.done)

    def _show_input(self) -> None:
        """Show the picture, the drawing area, or the numbers."""
        shown: QWidget = self.picture
        if self.output.choice.current == NUMBERS:
            shown = self.table
            self._fill_tables()
        elif self._model.source_id == DRAWING:
            shown = self.drawing
        self._inputs.setCurrentWidget(shown)

    def _fill_tables(self) -> None:
        """Show the numbers, which takes a moment that pictures need not wait for."""
        if self._result is not None:
            values = self._result.picture
            size = (values.shape[0], values.shape[1])
            self.table.show_numbers(size, text_of(values), widest(values))
            self.output.show_numbers(self._result)

    def _show_colours(self, result: "Computed") -> None:
        """Offer colours where the picture has some."""
        self.colours.setEnabled(result.has_colour)
        self.colours.setToolTip("" if result.has_colour else self.tr("This picture is grey"))
        is_used = result.has_colour and self._model.in_colour
        with QSignalBlocker(self.colours):
            self.colours.choose("colour" if is_used else "grey")

    def _number(self, cell: tuple[int, int] | None) -> int | None:
        """Return the number of the step that makes a pixel of the output."""
        if cell is None or self._result is None:
            return None
        return cell[0] * self._result.places.across.output + cell[1]

    def _centred_on(self, cell: tuple[int, int] | None) -> int | None:
        """Return the number of the step whose window has a pixel of the input in its middle."""
        if cell is None or self._result is None:
            return None
        places = [
            min(max((pixel - axis.window // 2) // axis.stride, 0), axis.output - 1)
            for pixel, axis in zip(cell, self._result.places, strict=True)
        ]
        return self._number((places[0], places[1]))

    def _over(self, cell: tuple[int, int]) -> int | None:
        """Return the number of the step around a pixel, counted without the padding."""
        if self._result is None:
            return None
        down, across = self._result.places
        return self._centred_on((cell[0] + down.before, cell[1] + across.before))

    def _select(self, number: int | None) -> None:
        """Put the window at a place."""
        if number is not None:
            self._model.stepper.pause()
            self._model.stepper.select(number)
