"""The learned kernels of a layer as pictures: in colours where the layer sees colours."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import colour_table
from desktop.widgets.fields import indent_number
from desktop.widgets.label import text_label
from desktop.widgets.tile_mosaic import TileMosaic
from desktop.widgets.value_legend import ValueLegend

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values

COLOURS = 3


class KernelsFace(QWidget):
    """Shows a kernel for each map; of deep kernels the slice for one input map.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user has chosen another kernel; carries the number of its map from 0.
    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kernel: Values | None = None
        self._is_blue_first = False
        self.mosaic = TileMosaic(theme, self.tr("Kernels"))
        self.mosaic.chosen.connect(self.chosen)
        self._words = text_label(type_size="small", colour="text-muted")
        self.slice = QSpinBox()
        self.slice.setAccessibleName(self.tr("Input map that the shown slices are for"))
        self.slice.setToolTip(
            self.tr("Input map\nEach kernel has a slice of weights for every input map.")
        )
        indent_number(self.slice)
        self.slice.valueChanged.connect(self._show)
        self._legend = ValueLegend(theme)
        row = QHBoxLayout()
        row.addWidget(self._words)
        row.addWidget(self.slice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.mosaic, 1)
        column.addWidget(self._legend)

    def set_kernel(self, kernel: "Values | None", *, is_blue_first: bool = False) -> None:
        """Show the kernels of a convolution, or none.

        Parameters
        ----------
        kernel
            float32 (rows, columns, inputs, outputs).
        is_blue_first
            Whether three inputs are blue, green and red, as VGG16 takes them.
        """
        if kernel is self._kernel and kernel is not None:
            return
        self._kernel, self._is_blue_first = kernel, is_blue_first
        if kernel is None:
            self.mosaic.set_tiles(None)
            return
        inputs = kernel.shape[2]
        self.slice.blockSignals(True)
        self.slice.setRange(1, inputs)
        self.slice.blockSignals(False)
        self._show()

    def choose(self, number: int) -> None:
        """Show which kernel is looked at."""
        self.mosaic.choose(number)

    def _show(self) -> None:
        from desktop.services.value_tiles import (
            ValueScale,
            colour_tiles,
            map_tiles,
            scale_of,
        )

        kernel = self._kernel
        if kernel is None:
            return
        rows, columns, inputs, _ = kernel.shape
        is_coloured = inputs == COLOURS
        self.slice.setVisible(inputs > 1 and not is_coloured)
        self._legend.setVisible(not is_coloured)
        if is_coloured:
            self._words.setText(
                self.tr("{0} × {1} kernels in colours: grey is no weight").format(rows, columns)
            )
            self.mosaic.set_tiles(
                colour_tiles(kernel[:, :, ::-1] if self._is_blue_first else kernel)
            )
            return
        words = self.tr("{0} × {1} kernels") if inputs == 1 else self.tr("{0} × {1} slices for map")
        self._words.setText(words.format(rows, columns))
        shown = kernel[:, :, self.slice.value() - 1]
        scale = ValueScale(scale_of(kernel).most, is_signed=True)
        self.mosaic.set_tiles(map_tiles(shown, colour_table("cet-d1a"), scale, same_scale=True))
        self._legend.set_range(scale.least, scale.most)
