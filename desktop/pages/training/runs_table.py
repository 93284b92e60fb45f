"""The runs as a table: how each is drawn, what it is called, how far it came."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.pages.training.run_words import result_words, tip_words
from desktop.pages.training.shown import ShownRuns
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs

Index = QModelIndex | QPersistentModelIndex
NAME, RESULT, EYE = range(3)
RUN = Qt.ItemDataRole.UserRole
PLACE = Qt.ItemDataRole.UserRole + 1
READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class RunsTable(QAbstractTableModel):
    """The rows, newest first; the name can be edited.

    Parameters
    ----------
    runs
        What there is.
    shown
        Which of them are in the plots.
    parent
        Qt's owner.
    """

    # The user has typed another name; carries the run's id and the name.
    renamed = Signal(str, str)

    def __init__(self, runs: Runs, shown: ShownRuns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._shown = shown
        self._rows: list[Run] = list(runs.runs)
        runs.listed.connect(self._follow)
        runs.updated.connect(self._update)
        runs.ended.connect(lambda run: self._update(run, frozenset({"status"})))
        shown.changed.connect(self._repaint)

    @property
    def rows(self) -> Sequence[Run]:
        """The runs that are listed."""
        return self._rows

    def row_of(self, run: str) -> int:
        """Return where a run is listed, -1 if it is not."""
        return next((row for row, one in enumerate(self._rows) if one.id == run), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many runs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: a name can be typed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal or role not in READ:
            return None
        return (self.tr("Run"), self.tr("Best validation"), self.tr("In the plots"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what one cell says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        run = self._rows[index.row()]
        if role == RUN:
            return run
        if role == PLACE:
            return self._shown.place(run.id)
        if role == Qt.ItemDataRole.EditRole and index.column() == NAME:
            return run.request.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_words(run)
        if role in READ:
            return self._text(run, index.column(), is_read=role == READ[1])
        return None

    def setData(  # noqa: N802
        self,
        index: Index,
        value: Any,  # noqa: ANN401
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Take another name; an empty one is none."""
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        self.renamed.emit(self._rows[index.row()].id, title)
        return True

    def _text(self, run: Run, column: int, *, is_read: bool) -> str:
        """Return the words of a cell; the eye has some for whoever cannot see it."""
        if column == NAME:
            return run.request.title
        if column == RESULT:
            return result_words(run)
        if not is_read:
            return ""
        is_shown = self._shown.place(run.id) is not None
        return self.tr("in the plots") if is_shown else self.tr("not in the plots")

    def _follow(self) -> None:
        """List the runs anew."""
        self.beginResetModel()
        self._rows = list(self._runs.runs)
        self.endResetModel()

    def _update(self, run: str, what: frozenset[str]) -> None:
        """Tell a run's result anew, where that has changed."""
        if not what & {"status", "epoch", "started"}:
            return
        row = self.row_of(run)
        if row >= 0:
            self.dataChanged.emit(self.index(row, NAME), self.index(row, EYE))

    def _repaint(self) -> None:
        """Show other marks and eyes."""
        if self._rows:
            last = self.index(len(self._rows) - 1, EYE)
            self.dataChanged.emit(self.index(0, NAME), last)
