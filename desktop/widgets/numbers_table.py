"""The numbers of a picture as a table, for the keyboard and for who cannot see the picture."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TextOf = Callable[[int, int], str]

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class NumbersModel(QAbstractTableModel):
    """Gives the text of each cell when it is asked for; rows and columns are counted from 1."""

    def __init__(self) -> None:
        super().__init__()
        self._size = (0, 0)
        self._text_of: TextOf | None = None

    def show(self, size: tuple[int, int], text_of: TextOf | None) -> None:
        """Have rows and columns, and ask ``text_of`` for row and column, from 0."""
        self._text_of = text_of
        if size != self._size:
            self.beginResetModel()
            self._size = size
            self.endResetModel()
        elif size[0]:
            self.dataChanged.emit(self.index(0, 0), self.index(size[0] - 1, size[1] - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return the number of rows; called by Qt."""
        return self._size[0]

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return the number of columns; called by Qt."""
        return self._size[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text; called by Qt."""
        if role in ROLES and self._text_of is not None:
            return self._text_of(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a row's or a column's number; called by Qt."""
        return section + 1 if role == Qt.ItemDataRole.DisplayRole else None


class NumbersTable(QTableView):
    """Shows numbers in rows and columns; only those that are seen are asked for.

    Parameters
    ----------
    theme
        Gives fonts.
    name
        What the numbers are.
    """

    # Another cell is chosen by the user; carries row and column, from 0.
    chosen = Signal(int, int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._widest = ""
        self._is_told = False  # that a cell is the current one, instead of telling it
        self.numbers = NumbersModel()
        self.setModel(self.numbers)
        self.setAccessibleName(name)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        theme.changed.connect(self._follow_theme)

    def show_numbers(self, size: tuple[int, int], text_of: TextOf | None, widest: str) -> None:
        """Show numbers.

        Parameters
        ----------
        size
            Rows and columns.
        text_of
            Gives the text of a row and a column, from 0; None for nothing.
        widest
            The widest text.
        """
        self.numbers.show(size, text_of)
        if widest != self._widest:
            self._widest = widest
            self._follow_theme()

    def show_cell(self, row: int, column: int) -> None:
        """Have the keyboard at a cell; no signal fires."""
        index = self.numbers.index(row, column)
        if index.isValid() and index != self.currentIndex():
            self._is_told = True
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._is_told = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which cell the user goes to; called by Qt."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_told:
            self.chosen.emit(current.row(), current.column())

    def _follow_theme(self) -> None:
        metrics = QFontMetrics(self._theme.font("body"))
        width = max(self._theme.scaled(40), metrics.horizontalAdvance(self._widest) + 16)
        self.horizontalHeader().setDefaultSectionSize(width)
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(26))
