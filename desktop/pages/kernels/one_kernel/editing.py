"""Changing what is set, so that it can be undone."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.pages.kernels.one_kernel.setup import (
    MOST_GRID,
    MOST_KERNEL,
    Pair,
    Setup,
    flipped,
    resized,
    resized_round_centre,
    with_cell,
)
from desktop.pages.kernels.one_kernel.undo import SetupCommand
from desktop.services.sliding.presets import Rows, preset
from desktop.services.sliding.table_text import read_table, table_text
from desktop.translate import sentence_of
from training.contract.errors import LayerwiseError

UNDO_LIMIT = 200


class SetupEditor(QObject):
    """Holds what is set.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # Something is set to another value; carries nothing.
    changed = Signal()
    # What was pasted as numbers cannot be used; carries a sentence.
    numbers_refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup = Setup()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)

    @property
    def setup(self) -> Setup:
        """What is set."""
        return self._setup

    def change(self, text: str, *, joins: bool = False, **fields: object) -> None:
        """Change some fields of the setup in a way that can be undone.

        Parameters
        ----------
        text
            What the menu says after "Undo".
        joins
            Whether changes in a row with the same text are undone at once.
        **fields
            The fields and their values.
        """
        self._push(text, msgspec.structs.replace(self._setup, **fields), joins)

    def change_motion(self, text: str, *, joins: bool = False, **fields: object) -> None:
        """Change how the window of the chosen operation moves."""
        motion = msgspec.structs.replace(self._setup.motion, **fields)
        name = "pool_sliding" if self._setup.is_pooling else "sliding"
        self.change(text, joins=joins, **{name: motion})

    def choose_preset(self, identifier: str) -> None:
        """Take a preset's weights, and whether they are normalised."""
        known = preset(identifier)
        kernel = (known.rows,) * len(self._setup.kernel)
        self.change(self.tr("Kernel"), kernel=kernel, is_normalised=known.normalised)

    def take_lecture(self) -> None:
        """Set everything as in the lecture's example."""
        self._push(self.tr("The lecture’s example"), Setup(), joins=False)

    def set_weight(self, number: int, row: int, column: int, value: float) -> None:
        """Set one weight of a slice."""
        slices = list(self._setup.kernel)
        slices[number] = with_cell(slices[number], row, column, value)
        self.change(self.tr("Weight"), kernel=tuple(slices))

    def set_window_size(self, size: Pair) -> None:
        """Set rows and columns of the kernel, or of the pooling window."""
        text = self.tr("Size")
        if self._setup.is_pooling:
            self.change(text, joins=True, window=size)
        else:
            kernel = tuple(resized_round_centre(rows, size) for rows in self._setup.kernel)
            self.change(text, joins=True, kernel=kernel)

    def flip_kernel(self) -> None:
        """Turn the kernel by half a turn."""
        kernel = tuple(flipped(rows) for rows in self._setup.kernel)
        self.change(self.tr("Flip"), kernel=kernel)

    def set_grid_cell(self, row: int, column: int, value: float) -> None:
        """Set one value of the number grid."""
        self.change(self.tr("Number"), grid=with_cell(self._setup.grid, row, column, value))

    def set_grid_size(self, size: Pair) -> None:
        """Set rows and columns of the number grid."""
        self.change(self.tr("Grid size"), joins=True, grid=resized(self._setup.grid, size))

    def kernel_text(self) -> str:
        """Return the weights as they are used, as text; the slices have an empty line between."""
        divisor = self._setup.divisor
        return "\n".join(
            table_text([[weight / divisor for weight in row] for row in rows])
            for rows in self._setup.kernel
        )

    def paste_kernel(self, text: str, number: int | None = None) -> None:
        """Take the weights in ``text`` for all slices, or for one; told of if there are none."""

        def take(rows: Rows) -> None:
            slices = list(self._setup.kernel)
            if number is None or len(rows) != len(slices[0]) or len(rows[0]) != len(slices[0][0]):
                slices = [rows] * len(slices)
            else:
                slices[number] = rows
            self.change(self.tr("Paste"), kernel=tuple(slices))

        self._paste(text, MOST_KERNEL, take)

    def paste_grid(self, text: str) -> None:
        """Take the numbers in ``text`` as the number grid; told of if there are none."""
        self._paste(text, MOST_GRID, lambda rows: self.change(self.tr("Paste"), grid=rows))

    def adapt_depth(self, slices: int) -> None:
        """Have as many kernel slices as the picture has channels; this is not undone."""
        if slices != len(self._setup.kernel):
            self._setup = self._setup.with_depth(slices)
            self.changed.emit()

    def restore(self, setup: Setup) -> None:
        """Set everything; for the commands on the undo stack."""
        self._setup = setup
        self.changed.emit()

    def _push(self, text: str, setup: Setup, joins: bool) -> None:
        """Set something, so that it can be undone."""
        if setup != self._setup:
            self.undo_stack.push(SetupCommand(self, text, setup, text if joins else ""))

    def _paste(self, text: str, most: int, take: Callable[[Rows], None]) -> None:
        """Read numbers and have them taken, or tell why they cannot be."""
        try:
            rows = read_table(text, (most, most))
        except LayerwiseError as error:
            self.numbers_refused.emit(sentence_of(error))
        else:
            take(rows)
