"""The table of a sweep as Qt's views take it, and its order."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from desktop.pages.training.panels.progress_state import duration_text
from desktop.pages.training.shown import ShownRuns
from desktop.pages.training.sweep.results import SweptRun, SweptTable, result_words

Index = QModelIndex | QPersistentModelIndex
RUN = Qt.ItemDataRole.UserRole
PLACE = Qt.ItemDataRole.UserRole + 1  # how the run is drawn, if it is in the plots
IS_BEST = Qt.ItemDataRole.UserRole + 2
MARK = 0  # the first column
AFTER = 4  # columns behind those of the settings
UP, DOWN = "▴", "▾"
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class SweepTableModel(QAbstractTableModel):
    """A row for each run: how it is drawn, its settings that differ, and what came of it.

    Parameters
    ----------
    shown
        Which runs are in the plots.
    parent
        Qt's owner.
    """

    def __init__(self, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[SweptRun, ...] = ()
        self._best = ""
        shown.changed.connect(self._repaint)

    @property
    def rows(self) -> Sequence[SweptRun]:
        """The runs, in the order of the sweep."""
        return self._rows

    @property
    def result_column(self) -> int:
        """Where the best validation accuracy stands."""
        return 1 + len(self._titles)

    def show_table(self, table: SweptTable) -> None:
        """Show other runs, or what has come of these."""
        is_same = (table.titles, [row.run for row in table.runs]) == (
            self._titles,
            [row.run for row in self._rows],
        )
        if not is_same:
            self.beginResetModel()
        self._titles, self._rows = table.titles, table.runs
        self._best = table.best.run if table.best is not None else ""
        if is_same:
            self._repaint()
        else:
            self.endResetModel()

    def row_of(self, run: str) -> int:
        """Return where a run stands, -1 if it does not."""
        return next((place for place, row in enumerate(self._rows) if row.run == run), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many runs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else self.result_column + AFTER

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Sort by this column")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        after = (
            self.tr("Best validation"), self.tr("Epochs"), self.tr("Time"), self.tr("Status")
        )  # fmt: skip
        return ("", *self._titles, *after)[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what one cell says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(row, index.column(), is_read=role != 0)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (row.title, row.status, row.sentence) if part)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case _ if role == RUN:
                return row.run
            case _ if role == PLACE:
                return self._shown.place(row.run)
            case _ if role == IS_BEST:
                return row.run == self._best
        return None

    def key(self, row: int, column: int) -> Any:  # noqa: ANN401
        """Return what the rows are ordered by in a column."""
        run, after = self._rows[row], column - self.result_column
        if column == MARK:
            place = self._shown.place(run.run)
            return len(self._rows) if place is None else place
        if after < 0:
            return run.values[column - 1].key
        accuracy = -1.0 if run.accuracy is None else run.accuracy
        return (accuracy, run.epochs, run.seconds, run.status)[after]

    def _words(self, row: SweptRun, column: int, *, is_read: bool) -> str:
        """Return the words of a cell; the mark has some for whoever cannot see it."""
        after = column - self.result_column
        if column == MARK:
            in_plots = self._shown.place(row.run) is not None
            return self.tr("in the plots") if is_read and in_plots else ""
        if after < 0:
            return row.values[column - 1].words
        epochs = str(row.epochs) if row.epochs else ""
        time = duration_text(row.seconds) if row.seconds else ""
        return (result_words(row), epochs, time, row.status)[after]

    def _side(self, column: int) -> int:
        """Return at which side of a column its words stand: numbers that are compared right."""
        is_number = self.result_column <= column < self.result_column + AFTER - 1
        return RIGHT if is_number else LEFT

    def _repaint(self) -> None:
        """Tell all cells anew."""
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class SweepOrder(QSortFilterProxyModel):
    """Orders the rows by any column; the best run comes first until the person says otherwise."""

    def __init__(self, table: SweepTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setSourceModel(table)

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802
        """Return whether a row comes before another; called by Qt. Equals stay in their order."""
        one, other = (self._table.key(index.row(), index.column()) for index in (left, right))
        if one != other:
            return bool(one < other)
        is_before = left.row() < right.row()
        return is_before == (self.sortOrder() == Qt.SortOrder.AscendingOrder)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return what a column is called, with an arrow where the rows are ordered by it."""
        told = super().headerData(section, orientation, role)
        if role != Qt.ItemDataRole.DisplayRole or section != self.sortColumn() or not told:
            return told
        return f"{told} {DOWN if self.sortOrder() == Qt.SortOrder.DescendingOrder else UP}"
