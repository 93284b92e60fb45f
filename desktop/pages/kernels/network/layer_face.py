"""What one layer of one network makes of the picture: its maps as a grid, or its row as bars."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.colour_map import colour_table
from desktop.widgets.label import text_label
from desktop.widgets.tile_mosaic import TileMosaic
from desktop.widgets.value_bars import ValueBars, ValueRow

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values

ROWS_AT_MOST = 4096


class LayerFace(QWidget):
    """Shows values of any layer.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user has chosen another map or neuron; carries its number from 0.
    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: Values | None = None
        self._labels: Sequence[str] = ()
        self._unit = "{0}"
        self._is_sorted = True
        self._is_same_scale = False
        self._order: list[int] = []
        self._given_order: list[int] = []
        self.mosaic = TileMosaic(theme, self.tr("Feature maps"))
        self.bars = ValueBars(theme, self.tr("Neurons"))
        self.bars.setToolTip(self.tr("Neurons\nHow strongly each answers; choose one to see why."))
        self._message = text_label(colour="text-muted", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = text_label(type_size="small", colour="text-muted")
        self._stack = QStackedWidget()
        for widget in (self.mosaic, self.bars, self._message):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        self.mosaic.chosen.connect(self.chosen)
        self.bars.chosen.connect(self.chosen)
        self.set_title("")

    @property
    def values(self) -> "Values | None":
        """What is shown."""
        return self._values

    @property
    def order(self) -> list[int]:
        """The numbers of the maps or neurons as they are shown."""
        return list(self._order)

    def set_title(self, title: str) -> None:
        """Say whose layer it is, where two are compared."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_unit(self, unit: str) -> None:
        """Say what a row is, such as "neuron {0}"; it is followed from the next values on."""
        self._unit = unit

    def set_order(self, *, is_sorted: bool) -> None:
        """Show the strongest first, or by number."""
        self._is_sorted = is_sorted
        self._show(resort=True)

    def set_same_scale(self, *, is_same: bool) -> None:
        """Give equal colours equal values in all maps, or scale each map to its own strongest."""
        self._is_same_scale = is_same
        self._show(resort=False)

    def tell(self, message: str) -> None:
        """Say why there is nothing to see."""
        self._values = None
        self.mosaic.set_tiles(None)
        self._message.setText(message)
        self._stack.setCurrentWidget(self._message)

    def set_values(
        self,
        values: "Values",
        labels: Sequence[str] = (),
        *,
        resort: bool,
        order: Sequence[int] = (),
    ) -> None:
        """Show what a layer made of the picture.

        Parameters
        ----------
        values
            float32 (height, width, channels) or (units,).
        labels
            A name for each unit, where they have names.
        resort
            Whether the order may change; not while a pen moves.
        order
            The order to show them in, where it is that of another network's maps.
        """
        has_other_size = self._values is None or self._values.shape != values.shape
        self._values, self._labels = values, labels
        self._given_order = list(order) if len(order) == values.shape[-1] else []
        self._show(resort=resort or has_other_size)

    def choose(self, number: int) -> None:
        """Show which map or neuron is looked at."""
        self.mosaic.choose(number)
        self.bars.choose(number)

    def whole_image(self) -> QImage:
        """Return all that is shown as one picture, also what is scrolled away."""
        shown = self._stack.currentWidget()
        if isinstance(shown, TileMosaic | ValueBars):
            return shown.whole_image()
        return self.grab().toImage()

    def _show(self, *, resort: bool) -> None:
        values = self._values
        if values is None:
            return
        if resort:
            self._order = self._given_order or self._sorted(values)
        if values.ndim == 3:
            self._show_maps(values)
        else:
            self._show_row(values)

    def _sorted(self, values: "Values") -> list[int]:
        from desktop.services.value_tiles import strengths, strongest_first

        count = int(values.shape[-1])
        if not self._is_sorted:
            return list(range(count))
        return strongest_first(strengths(values) if values.ndim == 3 else values)

    def _show_maps(self, values: "Values") -> None:
        from desktop.services.value_tiles import map_tiles, scale_of

        scale = scale_of(values)
        table = colour_table("cet-d1a" if scale.is_signed else "viridis")
        tiles = map_tiles(values, table, scale, same_scale=self._is_same_scale)
        self.mosaic.set_tiles(tiles, self._order)
        self._stack.setCurrentWidget(self.mosaic)

    def _show_row(self, values: "Values") -> None:
        found = values.tolist()
        rows = [
            ValueRow(number, self._name(number), found[number])
            for number in self._order[:ROWS_AT_MOST]
        ]
        self.bars.set_rows(rows)
        self._stack.setCurrentWidget(self.bars)

    def _name(self, number: int) -> str:
        if number < len(self._labels):
            return self._labels[number]
        return self._unit.format(number + 1)
