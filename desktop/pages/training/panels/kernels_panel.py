"""The first layer's weights as pictures, redrawn as they are learned."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal

from desktop.pages.training.panels.hint_stack import HintStack
from desktop.pages.training.panels.low_panel import save_height
from desktop.pages.training.panels.weight_tiles import (
    WeightPictures,
    scale_for,
    strongest,
    weight_pictures,
    weight_tiles,
)
from desktop.theme.theme import Theme
from desktop.widgets.colour_map import colour_table
from desktop.widgets.map_legend import MapLegend
from desktop.widgets.numbers import MINUS
from desktop.widgets.panel import Panel
from desktop.widgets.tile_mosaic import TileMosaic
from desktop.widgets.value_text import value_text

LEGEND_WIDTH = 62


class KernelsPanel(Panel):
    """Shows a picture for each neuron or kernel of one layer; one can be chosen.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user has chosen a neuron; carries the layer's name and the index (a tuple of int, as
    # Keras shapes the weights) of its weight farthest from zero.
    chosen = Signal(str, tuple)

    def __init__(self, theme: Theme) -> None:
        self._legend = MapLegend(theme, MINUS, "+", name="cet-d1a")
        super().__init__(theme, self.tr("Kernels"), self._legend)
        self._layer = ""
        self._weights: npt.NDArray[np.floating] | None = None
        self._legend.set_room(LEGEND_WIDTH)
        self.mosaic = TileMosaic(theme, self.tr("Kernels of the first layer"), small=True)
        self.mosaic.chosen.connect(self._choose)
        self._stack = HintStack(self.mosaic, self._empty())
        self._legend.hide()
        self.body.addWidget(self._stack, 1)
        save_height(self)

    @property
    def hint(self) -> str:
        """What is said while there are no weights."""
        return self._stack.hint

    def show_weights(
        self,
        weights: npt.NDArray[np.floating] | None,
        layer: str = "",
        input_shape: tuple[int, int, int] | None = None,
    ) -> None:
        """Show the weights of a layer as they are now, or none.

        Parameters
        ----------
        weights
            float16 or float32: (rows, columns, channels, kernels) of a convolution, (inputs,
            neurons) of a dense layer; None for none yet.
        layer
            Its name.
        input_shape
            Height, width and channels of the network's picture if this layer takes it in; None
            for a layer behind others, whose channels are no colours.
        """
        self._weights, self._layer = weights, layer
        self._legend.setVisible(weights is not None)
        if weights is None:
            self.mosaic.set_tiles(None)
            self._stack.show_hint(self._empty())
            return
        pictures = weight_pictures(weights, input_shape)
        scale = scale_for(pictures.values)
        self.mosaic.set_tiles(weight_tiles(pictures, colour_table("cet-d1a"), scale))
        self._name(pictures, scale.most)
        self._stack.show_content()

    def _name(self, pictures: WeightPictures, most: float) -> None:
        """Say what is seen."""
        is_kernel = self._weights is not None and self._weights.ndim == 4
        self.set_title(self.tr("Kernels") if is_kernel else self.tr("Neurons"))
        rows, columns, _, count = pictures.values.shape
        if is_kernel:
            words = self.tr("{0}: {1} kernels of {2} × {3} weights").format(
                self._layer, count, rows, columns
            )
        elif pictures.is_picture:
            words = self.tr("{0}: for each neuron a weight for each of {1} × {2} pixels").format(
                self._layer, rows, columns
            )
        else:
            words = self.tr("{0}: each neuron's weights, row after row").format(self._layer)
        if pictures.is_coloured:
            words = self.tr("{0}, in colours: grey is no weight").format(words)
        self.mosaic.setToolTip(words)
        number = self.tr("kernel {0}") if is_kernel else self.tr("neuron {0}")
        self.mosaic.set_tips([f"{words}\n{number.format(n + 1)}" for n in range(count)])
        end = value_text(most)
        tip = self.tr("Blue is below zero, pale is zero, red is above; the ends are ±{0}.")
        self._legend.setVisible(not pictures.is_coloured)
        self._legend.setToolTip(tip.format(end))

    def _choose(self, neuron: int) -> None:
        assert self._weights is not None
        self.chosen.emit(self._layer, strongest(self._weights, neuron))

    def _empty(self) -> str:
        return self.tr("The first layer's weights appear here with the first batches.")
