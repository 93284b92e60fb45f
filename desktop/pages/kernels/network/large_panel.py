"""The right column: one map, large, with the value that is looked at."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments
from desktop.widgets.value_legend import ValueLegend
from desktop.widgets.value_map import ValueMap
from desktop.widgets.value_table import ValueTable
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values, ValueScale


class LargePanel(Panel):
    """Shows one map of one network, or the same map of two.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants the next or the previous map; carries 1 or -1.
    stepped = Signal(int)
    # Another cell is looked at; carries its row and column from 0.
    pointed = Signal(int, int)
    # The user wants what is shown as a picture file; carries nothing.
    exporting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.maps = (
            ValueMap(theme, self.tr("Map, enlarged")),
            ValueMap(theme, self.tr("Map of the second network, enlarged")),
        )
        self.table = ValueTable(theme, self.tr("Values of the map"))
        self.legend = ValueLegend(theme)
        self._titles = (
            text_label(type_size="small", colour="text-muted"),
            text_label(type_size="small", colour="text-muted"),
        )
        self.body.addLayout(self._title_row(theme))
        form = QHBoxLayout()
        form.addWidget(self.form)
        form.addStretch(1)
        self.body.addLayout(form)
        self.body.addWidget(self._pictures(), 1)
        self.body.addWidget(self.legend)
        rule = QFrame()
        rule.setProperty("rule", True)
        self.body.addWidget(rule)
        self.body.addLayout(self._value_line())
        self.maps[0].pointed.connect(self._point)
        self.maps[1].pointed.connect(self._point)
        self.table.pointed.connect(self._point)
        self.set_comparing(())
        self.set_map(None)

    def _title_row(self, theme: Theme) -> QHBoxLayout:
        """Return the line that says which map it is, with the ways to the next."""
        self._heading = text_label(type_size="body-strong")
        self._size = text_label(type_size="small", colour="text-muted")
        self.form = Segments(theme, self.tr("Form"), small=True)
        self.form.add("picture", self.tr("Picture"))
        self.form.add("numbers", self.tr("Numbers"), tip=self.tr("Numbers\nThe map as a table."))
        self.form.chosen.connect(self._show_form)
        row = QHBoxLayout()
        row.addWidget(self._heading)
        row.addWidget(self._size, 1)
        self.steps = []
        for icon, name, step in (
            ("previous", self.tr("Map before"), -1),
            ("next", self.tr("Next map"), 1),
        ):
            button = icon_button(theme, icon, name, key="Alt+Left" if step < 0 else "Alt+Right")
            button.setProperty("small", True)
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
            self.steps.append(button)
            row.addWidget(button)
        export = icon_button(theme, "export", self.tr("Save as a picture…"))
        export.setProperty("small", True)
        export.clicked.connect(self.exporting)
        row.addWidget(export)
        return row

    def _pictures(self) -> QStackedWidget:
        """Return the place of the map, or of its numbers."""
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title, shown in zip(self._titles, self.maps, strict=True):
            column.addWidget(title)
            column.addWidget(shown, 1)
        self._forms = QStackedWidget()
        self._forms.addWidget(both)
        self._forms.addWidget(self.table)
        return self._forms

    def _value_line(self) -> QGridLayout:
        """Return the line with the value that is looked at."""
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        names = (self.tr("Row"), self.tr("Column"), self.tr("Value"), "")
        self._names = [text_label(name, type_size="small", colour="text-muted") for name in names]
        self._numbers = [text_label(type_size="body-strong") for _ in names]
        for column, (name, number) in enumerate(zip(self._names, self._numbers, strict=True)):
            grid.addWidget(name, 0, column)
            grid.addWidget(number, 1, column)
            grid.setColumnStretch(column, 2 if column > 1 else 1)
        return grid

    def point_at(self, row: int, column: int) -> None:
        """Look at a cell without telling."""
        self.maps[0].blockSignals(True)
        self.maps[0].point_at(row, column)
        self.maps[0].blockSignals(False)
        self._show_value()

    @property
    def cell(self) -> tuple[int, int]:
        """Row and column that are looked at."""
        return self.maps[0].cell

    def set_heading(self, heading: str, size: str) -> None:
        """Say which map it is, and its size."""
        self._heading.setText(heading)
        self._size.setText(size)
        self.setAccessibleName(f"{heading} {size}")

    def set_comparing(self, titles: Sequence[str]) -> None:
        """Show the maps of two networks, called so, or of one."""
        is_comparing = len(titles) > 1
        self.maps[1].setVisible(is_comparing)
        for number, title in enumerate(self._titles):
            title.setVisible(is_comparing)
            title.setText(titles[number] if is_comparing else "")
        self._names[3].setText(self.tr("Value there") if is_comparing else "")

    def set_map(
        self,
        values: "Values | None",
        scale: "ValueScale | None" = None,
        second: "Values | None" = None,
        second_scale: "ValueScale | None" = None,
    ) -> None:
        """Show a map, and perhaps that of the second network.

        Parameters
        ----------
        values, second
            float32 (rows, columns).
        scale, second_scale
            What the colours stand for; by default what fits the values.
        """
        if values is not None:
            from desktop.services.value_tiles import scale_of

            scale = scale or scale_of(values)
            self.legend.set_range(scale.least, scale.most)
        self.maps[0].set_values(values, scale)
        self.maps[1].set_values(second, second_scale)
        self.table.set_values(values)
        self._show_value()

    def set_after(self, name: str, text: str) -> None:
        """Show a further number of the cell, such as the value after the activation."""
        self._names[3].setText(name)
        self._numbers[3].setText(text)

    def whole_image(self) -> QImage:
        """Return the picture of the map as it is shown."""
        return self._forms.grab().toImage()

    def _point(self, row: int, column: int) -> None:
        """Look at the same cell everywhere."""
        for shown in self.maps:
            shown.point_at(row, column)
        self.table.point_at(row, column)
        self._show_value()
        self.pointed.emit(row, column)

    def _show_value(self) -> None:
        value = self.maps[0].value
        self.legend.set_value(value)
        row, column = self.cell
        texts = ["–"] * 3
        if value is not None:
            texts = [str(row + 1), str(column + 1), value_text(value, signed=value < 0)]
        for number, text in zip(self._numbers, texts, strict=False):
            number.setText(text)
        if self.maps[1].isVisibleTo(self):
            second = self.maps[1].value
            self._numbers[3].setText("–" if second is None else value_text(second))

    def _show_form(self, form: str) -> None:
        self._forms.setCurrentIndex(int(form == "numbers"))
        self.table.point_at(*self.cell)
        self.legend.setVisible(form == "picture")
