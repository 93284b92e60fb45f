"""The output as pictures: with the signs as colours, in grey, or both side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.local_numbers import listed
from desktop.theme.theme import Theme
from desktop.widgets.map_legend import MapLegend
from desktop.widgets.map_picture import MapPicture
from desktop.widgets.numbers import full_number, short_number
from desktop.widgets.numbers_table import NumbersTable, TextOf
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed, Maps, Values
    from desktop.pages.kernels.one_kernel.explaining import Step

SIGNS, GREY, BOTH, NUMBERS = "signs", "grey", "both", "numbers"
# Logical pixels at scale 1: from here on both have room at first.
ROOM_FOR_BOTH = 460
LEGEND_GAP = 6


class OutputMaps(QWidget):
    """One or two pictures of the same numbers, each over its legend.

    Parameters
    ----------
    theme
        Gives looks.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_chosen = False
        self._has_signs = True
        self.signed = MapPicture(theme, self.tr("Output, blue below zero, red above"))
        self.grey = MapPicture(theme, self.tr("Output in grey"))
        self.views = (self.signed, self.grey)
        self.legends = (
            MapLegend(theme, "−1", "+1", name="cet-d1a"),
            MapLegend(theme, "0", "255", name="grey"),
        )
        self.choice = Segments(theme, self.tr("How the output is shown"), small=True)
        self.choice.add(
            SIGNS,
            self.tr("Signs"),
            tip=self.tr("Signs\nBlue below zero, red above: no negative result is lost."),
        )
        self.choice.add(
            GREY, self.tr("Grey"), tip=self.tr("Grey\nAs a picture: black is the lowest value.")
        )
        self.choice.add(BOTH, self.tr("Both"), tip=self.tr("Both\nSide by side, to compare"))
        self.choice.add(
            NUMBERS,
            self.tr("Numbers"),
            tip=self.tr("Numbers\nTables of all values, to walk through"),
        )
        self.choice.chosen.connect(self._choose)
        self.table = NumbersTable(theme, self.tr("Output, numbers"))
        self._lay_out()
        self._show_chosen()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._parts = []
        for view, legend in zip(self.views, self.legends, strict=True):
            part = LegendedMap(view, legend)
            row.addWidget(part, 1)
            self._parts.append(part)
        row.addWidget(self.table, 1)

    # Numbers are wanted instead of pictures, or no longer; carries which.
    numbers_wanted = Signal(bool)

    def show_maps(self, maps: "Maps | None") -> None:
        """Show an output, or none."""
        if maps is None:
            for view in self.views:
                view.set_image(None)
            return
        self.signed.set_image(maps.signed)
        self.grey.set_image(maps.grey)
        limit = short_number(maps.signed_range.high)
        self.legends[0].set_ends(f"−{limit}", f"+{limit}")
        low, high = maps.grey_range
        self.legends[1].set_ends(short_number(low), short_number(high))
        for part in self._parts:
            part.place()
        if self._has_signs != (maps.signed is not None):
            self._has_signs = maps.signed is not None
            self._show_chosen()

    def show_numbers(self, result: "Computed") -> None:
        """Fill the table."""
        self.table.show_numbers(result.places.output, text_of(result.values), widest(result.values))

    def show_step(self, result: "Computed", step: "Step", done: int | None) -> None:
        """Frame the place that is looked at, and leave blank what is not computed yet."""
        values = result.values[step.row, step.column].tolist()
        numbers = listed(full_number(value) for value in values)
        words = self.tr("row {0}, column {1}: {2}").format(step.row + 1, step.column + 1, numbers)
        for view in self.views:
            view.set_window(QRect(step.column, step.row, 1, 1))
            view.set_done(done)
            view.set_words(words)
        self.table.show_cell(step.row, step.column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room, until the user has chosen."""
        super().resizeEvent(event)
        if not self._is_chosen:
            has_room = self.width() >= self._theme.scaled(ROOM_FOR_BOTH)
            with QSignalBlocker(self.choice):
                self.choice.choose(BOTH if has_room else SIGNS)
            self._show_chosen()

    def _choose(self) -> None:
        self._is_chosen = True
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show what is chosen; what has colours of its own is shown in them."""
        chosen = self.choice.current
        if not self._has_signs and chosen != NUMBERS:
            chosen = GREY
        for identifier in (SIGNS, BOTH):
            self.choice.button(identifier).setEnabled(self._has_signs)
        self._parts[0].setVisible(chosen in (SIGNS, BOTH))
        self._parts[1].setVisible(chosen in (GREY, BOTH))
        self.table.setVisible(chosen == NUMBERS)
        self.numbers_wanted.emit(chosen == NUMBERS)


def text_of(values: "Values") -> TextOf:
    """Return what gives the numbers of one place: several channels with gaps between."""

    def text(row: int, column: int) -> str:
        return "  ".join(short_number(value) for value in values[row, column].tolist())

    return text


def widest(values: "Values") -> str:
    """Return a text as wide as the widest that a place may have."""
    ends = (float(values.min()), float(values.max()))
    text = max([*(short_number(end) for end in ends), "−0.00"], key=len)
    return "  ".join([text] * values.shape[2])


class LegendedMap(QWidget):
    """A picture with its legend right under it, however high the room.

    Parameters
    ----------
    view, legend
        What stands in it.
    """

    def __init__(self, view: MapPicture, legend: MapLegend) -> None:
        super().__init__()
        self._view, self._legend = view, legend
        for widget in (view, legend):
            widget.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the least picture and its legend."""
        room = QSize(0, LEGEND_GAP + self._legend.sizeHint().height())
        return self._view.minimumSizeHint() + room

    def sizeHint(self) -> QSize:
        """Return the size of the usual picture and its legend."""
        room = QSize(0, LEGEND_GAP + self._legend.sizeHint().height())
        return self._view.sizeHint() + room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture what the legend leaves."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Lay the legend under the picture."""
        self._legend.set_room(self.width())
        size = self._legend.sizeHint()
        self._view.setGeometry(0, 0, self.width(), self.height() - size.height() - LEGEND_GAP)
        top = round(self._view.picture_rect().bottom()) + LEGEND_GAP
        self._legend.setGeometry(0, top, size.width(), size.height())
