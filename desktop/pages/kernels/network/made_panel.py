"""Below the maps: how the chosen map was made of the maps before, or a neuron of its inputs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.colour_map import colour_table
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.flat_strip import FlatStrip
from desktop.widgets.label import restyle, text_label
from desktop.widgets.pair_strip import PairStrip
from desktop.widgets.panel import Panel
from desktop.widgets.value_bars import ValueBars, ValueRow
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.pages.kernels.network.summing import Contribution
    from desktop.services.value_tiles import Tiles, Values

LARGEST = 200  # contributions that are listed


class MadePanel(Panel):
    """Shows the input maps over the kernel's slices, the largest contributions, or a sentence.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user has chosen one of the inputs; carries its number from 0.
    chosen = Signal(int)
    # The user wants what is shown as a picture file; carries nothing.
    exporting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._padding = theme.space.panel_padding
        self._heading = text_label(type_size="body-strong")
        self._note = ElidedLabel(type_size="small", colour="text-muted")
        export = icon_button(theme, "export", self.tr("Save as a picture…"))
        export.setProperty("small", True)
        export.clicked.connect(self.exporting)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._note, 1)
        head.addWidget(export)
        self.body.addLayout(head)
        self.pairs = PairStrip(theme, self.tr("Input maps over their kernel slices"))
        self.pairs.setToolTip(
            self.tr("Input maps over their kernel slices\nAll are convolved and the results added.")
        )
        self.pairs.chosen.connect(self.chosen)
        self.bars = ValueBars(theme, self.tr("Inputs times weights, the largest first"))
        self.bars.setToolTip(
            self.tr("Inputs times weights\nWhat adds most to the sum, or takes most away.")
        )
        self.flat = FlatStrip(theme, self.tr("The grid as one row"))
        self.flat.setToolTip(
            self.tr("The grid as one row\nFlatten keeps every number and only lays them in line.")
        )
        self._words = text_label(colour="text-muted", wrap=True)
        self._flat_words = text_label(colour="text-muted", wrap=True)
        flat_place = QWidget()
        column = QVBoxLayout(flat_place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.flat)
        column.addWidget(self._flat_words, 1)
        self._flat_place = flat_place
        self._stack = QStackedWidget()
        for widget in (self._words, self.pairs, self.bars, flat_place):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack)
        self._set_height()
        theme.changed.connect(self._set_height)

    def _set_height(self) -> None:
        """Give the four the height of the map's pairs, so that nothing jumps."""
        self._stack.setFixedHeight(self.pairs.height())

    def set_inside(self, *, is_inside: bool) -> None:
        """Be a part of another panel, without a line round it, or a panel."""
        self.setProperty("panel", not is_inside)
        padding = 0 if is_inside else self._padding
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(padding, max(0, padding - 4), padding, padding)
        restyle(self)

    def tell(self, title: str, words: str) -> None:
        """Say in words how the layer works."""
        self._title_it(title, "")
        self._words.setText(words)
        self._stack.setCurrentWidget(self._words)

    def tell_note(self, note: str) -> None:
        """Say something else beside the title."""
        self._title_it(self._heading.text(), note)

    def show_maps(self, title: str, words: str, inputs: "Values", kernel: "Values | None") -> None:
        """Show the input maps, each over its slice of the kernel.

        Parameters
        ----------
        title, words
            What is made of them, and how.
        inputs
            float32 (height, width, inputs).
        kernel
            float32 (rows, columns, inputs); None where nothing is weighed.
        """
        self._title_it(title, words)
        lower = None if kernel is None else _signed_tiles(kernel)
        text = self.tr("input map {0}")
        notes = [text.format(number + 1) for number in range(inputs.shape[-1])]
        self.pairs.set_pairs(_tiles(inputs), lower, notes)
        self._stack.setCurrentWidget(self.pairs)

    def show_contributions(
        self, title: str, found: "list[Contribution]", names: "list[str] | None" = None
    ) -> None:
        """Show what the inputs add to a neuron, the largest first."""
        self._title_it(title, self.tr("inputs × weights, the largest first"))
        text = self.tr("{0}: {1} × {2}")
        rows = []
        for part in found[:LARGEST]:
            name = names[part.number] if names else self.tr("input {0}").format(part.number + 1)
            value, weight = value_text(part.value, 2), value_text(part.weight)
            rows.append(ValueRow(part.number, text.format(name, value, weight), part.product))
        self.bars.set_rows(rows)
        self._stack.setCurrentWidget(self.bars)

    def show_flat(
        self, title: str, words: str, grid: "Values", cell: tuple[int, int], told: str
    ) -> None:
        """Show a grid laid out as one row.

        Parameters
        ----------
        title, words
            What is shown, and how.
        grid
            float32 (rows, columns).
        cell
            The place that is looked at.
        told
            What is told of it.
        """
        from desktop.services.value_tiles import scale_of

        self._title_it(title, words)
        self.flat.set_values(grid, scale_of(grid))
        self.flat.point_at(*cell)
        self._flat_words.setText(told)
        self._stack.setCurrentWidget(self._flat_place)

    def _title_it(self, title: str, note: str) -> None:
        self._heading.setText(title)
        self._note.setText(note)
        self._note.setToolTip(note)
        self.setAccessibleName(f"{title} {note}".rstrip())

    def whole_image(self) -> QImage:
        """Return what is shown as a picture, also what is scrolled away."""
        shown = self._stack.currentWidget()
        if isinstance(shown, PairStrip | ValueBars):
            return shown.whole_image()
        return self.grab().toImage()


def _tiles(maps: "Values") -> "Tiles":
    from desktop.services.value_tiles import map_tiles, scale_of

    scale = scale_of(maps)
    table = colour_table("cet-d1a" if scale.is_signed else "viridis")
    return map_tiles(maps, table, scale, same_scale=False)


def _signed_tiles(kernel: "Values") -> "Tiles":
    from desktop.services.value_tiles import ValueScale, map_tiles, scale_of

    scale = ValueScale(scale_of(kernel).most, is_signed=True)
    return map_tiles(kernel, colour_table("cet-d1a"), scale, same_scale=True)
