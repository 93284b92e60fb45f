"""Two small fields for a number of rows and of columns."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.pages.kernels.one_kernel.setting_fields import number_field
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label

FIELD_WIDTH = 62  # logical pixels at scale 1


class SizeFields(QWidget):
    """Rows × columns.

    Parameters
    ----------
    theme
        Gives sizes.
    name
        What has the size.
    most
        The largest number.
    """

    # The user set another size; carries rows and columns.
    changed = Signal(int, int)

    def __init__(self, theme: Theme, name: str, most: int) -> None:
        super().__init__()
        self._theme = theme
        self.rows = number_field(
            self.tr("{0}: rows").format(name), 1, most, self.tr("Rows, from top to bottom")
        )
        self.columns = number_field(
            self.tr("{0}: columns").format(name), 1, most, self.tr("Columns, from left to right")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
        row.addWidget(self.rows)
        row.addWidget(text_label("×", colour="text-muted"))
        row.addWidget(self.columns)
        for field in (self.rows, self.columns):
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            field.valueChanged.connect(self._tell)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def show_size(self, rows: int, columns: int) -> None:
        """Show a size; no signal fires."""
        for field, value in ((self.rows, rows), (self.columns, columns)):
            with QSignalBlocker(field):
                field.setValue(value)

    def _tell(self) -> None:
        self.changed.emit(self.rows.value(), self.columns.value())

    def _follow_theme(self) -> None:
        for field in (self.rows, self.columns):
            field.setFixedWidth(self._theme.scaled(FIELD_WIDTH))
