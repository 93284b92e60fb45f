"""The session's pictures as a table: each with its answers and what it really is."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop.pages.pictures.cell_painter import ENTRY, MARK
from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import PicturesModel
from desktop.translate import sentence_of
from desktop.widgets.numbers import percent

Index = QModelIndex | QPersistentModelIndex
HEAD_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
ROOMY_COLUMNS = 2  # of models: with more, their heads have room for short words only


class SessionTable(QAbstractTableModel):
    """The rows and columns; the first column is the picture, the last what it really is.

    Parameters
    ----------
    model
        The page's state.
    """

    def __init__(self, model: PicturesModel) -> None:
        super().__init__(model)
        self._model = model
        self._columns: list[Column] = []
        self._rows: list[Entry] = []
        self._keep: set[Entry] | None = None
        self.is_beside = False  # a matrix, which leaves the heads no room for scores
        model.entries_added.connect(self._insert)
        model.entries_removed.connect(self._remove)
        model.entries_restored.connect(lambda _: self.show_only(self._keep))
        model.entry_changed.connect(self._change)
        model.columns.changed.connect(self._follow_columns)
        self._follow_columns()

    @property
    def rows(self) -> list[Entry]:
        """The pictures that are listed."""
        return self._rows

    @property
    def is_filtered(self) -> bool:
        """Whether only some of the pictures are listed."""
        return self._keep is not None

    def show_only(self, entries: set[Entry] | None) -> None:
        """List only some of the pictures, or all again."""
        self.beginResetModel()
        self._keep = entries
        self._rows = [e for e in self._model.entries if entries is None or e in entries]
        self.endResetModel()

    def row_of(self, entry: Entry | None) -> int:
        """Return where a picture is listed, -1 if it is not."""
        return self._rows.index(entry) if entry in self._rows else -1

    def section_of(self, key: str) -> int:
        """Return which column is a model's, -1 for none."""
        keys = [column.key for column in self._columns]
        return keys.index(key) + 1 if key in keys else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many pictures there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what one cell says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(entry, index.column())
        if role == MARK:
            return self._mark(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entry, index.column())
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return what a column is called, with how often its model was right."""
        if orientation != Qt.Orientation.Horizontal or role not in HEAD_ROLES:
            return None
        if section == 0:
            return self.tr("Picture") if not self.is_beside or role in HEAD_ROLES[1:] else ""
        if section > len(self._columns):
            return self.tr("It really is")
        column = self._columns[section - 1]
        score = self._model.record.score(column.key)
        if not score.labelled or (self.is_beside and role == Qt.ItemDataRole.DisplayRole):
            return column.word
        words = self.tr("{0}  {1} of {2} right")
        if len(self._columns) > ROOMY_COLUMNS and role == Qt.ItemDataRole.DisplayRole:
            words = self.tr("{0}  {1}/{2}")
        return words.format(column.word, score.right, score.labelled)

    def _text(self, entry: Entry, section: int) -> str:
        """Return the words of a cell."""
        if section == 0:
            return entry.name
        if entry.failure:
            return self.tr("cannot be read") if section == 1 else ""
        if section > len(self._columns):
            return entry.truth or self.tr("choose…")
        answer = entry.answers.get(self._columns[section - 1].key)
        if answer is None:
            return "…" if self._columns[section - 1].model is not None else "–"
        if answer.error is not None:
            return self.tr("no answer")
        return self.tr("unfamiliar") if answer.unfamiliar else answer.best or ""

    def _mark(self, entry: Entry, section: int) -> tuple[str, str]:
        """Return the icon of a cell and its colour; both are empty for none."""
        if not 0 < section <= len(self._columns):
            return "", ""
        if entry.failure:
            return ("error", "error") if section == 1 else ("", "")
        answer = entry.answers.get(self._columns[section - 1].key)
        if answer is None:
            return "", ""
        if answer.error is not None:
            return "error", "error"
        if answer.unfamiliar:
            return "unfamiliar", "warning"
        if not entry.truth:
            return "no_verdict", "text-muted"
        return ("right", "success") if answer.best == entry.truth else ("wrong", "error")

    def _tip(self, entry: Entry, section: int) -> str:
        """Return what a cell says in full."""
        if entry.failure:
            return entry.failure
        if 0 < section <= len(self._columns):
            answer = entry.answers.get(self._columns[section - 1].key)
            if answer is not None and answer.error is not None:
                return sentence_of(answer.error)
            if answer is not None:
                best = answer.ranked[0]
                return f"{best.label} {percent(best.probability)}"
        return self._text(entry, section)

    def _insert(self, count: int) -> None:
        """Put new rows to the front."""
        if self._keep is not None:
            self.show_only(None)
            return
        self.beginInsertRows(QModelIndex(), 0, count - 1)
        self._rows = list(self._model.entries)
        self.endInsertRows()

    def _remove(self, entries: list[Entry]) -> None:
        """Take rows away, from below, so that those above keep their places meanwhile."""
        places = {entry: row for row, entry in enumerate(self._rows)}
        for row in sorted((places[entry] for entry in entries if entry in places), reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
        self.tell_scores()

    def _change(self, entry: Entry) -> None:
        """Show a row anew, and how often each model was right."""
        row = self.row_of(entry)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) + 1))
        if entry.truth:
            self.tell_scores()

    def tell_scores(self) -> None:
        """Have the heads shown anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(self._columns))

    def _follow_columns(self) -> None:
        """Have the models' columns."""
        self.beginResetModel()
        self._columns = list(self._model.columns.columns)
        self.endResetModel()
