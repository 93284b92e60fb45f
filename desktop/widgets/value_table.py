"""A table of numbers beside a picture of them: for the keyboard, for screen readers, to copy."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QTableView, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values

COLUMN = 64  # logical pixels at scale 1
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ValueModel(QAbstractTableModel):
    """The numbers of a grid: float32 (rows, columns)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: Values | None = None

    def set_values(self, values: "Values | None") -> None:
        """Show other numbers; a grid of the same size keeps the place."""
        old = None if self._values is None else self._values.shape
        if values is not None and old == values.shape:
            self._values = values
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if self._values is None or parent.isValid() else int(self._values.shape[0])

    def columnCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if self._values is None or parent.isValid() else int(self._values.shape[1])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a number as text, at the right of its cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole and self._values is not None:
            return value_text(float(self._values[index.row(), index.column()]))
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the number of a row or column, from 1."""
        return section + 1 if role == Qt.ItemDataRole.DisplayRole else None


class ValueTable(QTableView):
    """Shows a grid of values as numbers.

    Parameters
    ----------
    theme : Theme
        Gives the sizes.
    name : str
        What the numbers are, for whoever cannot see them.
    parent : QWidget, optional
        The owner.
    """

    # The user has gone to another cell; carries its row and column from 0.
    pointed = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = ValueModel(self)
        self._is_led = False  # somewhere by the program
        self.setModel(self._model)
        self.setTabKeyNavigation(False)  # Tab leaves the table: arrows move inside
        self.setAccessibleName(name)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def set_values(self, values: "Values | None") -> None:
        """Show numbers: float32 (rows, columns), or none."""
        self._model.set_values(values)

    def point_at(self, row: int, column: int) -> None:
        """Go to a cell; `pointed` does not fire."""
        self._is_led = True
        self.setCurrentIndex(self._model.index(row, column))
        self._is_led = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell where the user has gone."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_led:
            self.pointed.emit(current.row(), current.column())

    def _follow_theme(self) -> None:
        self.setFont(self._theme.font("small"))
        self.horizontalHeader().setDefaultSectionSize(self._theme.scaled(COLUMN))
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(26))
