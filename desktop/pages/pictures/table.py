"""The session's pictures as a table: each with its answers and what it really is."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from desktop.pages.pictures.cell_painter import ENTRY, ICON, LEFT, MARK, THUMBNAIL, CellPainter
from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import PicturesModel
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.numbers import percent

Index = QModelIndex | QPersistentModelIndex
NAME_SHARE = 1.45  # of the width that an answer's column has
NARROW_BESIDE = 380  # logical pixels beside a matrix, below which names give way to answers
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


class SessionView(QTableView):
    """The table on the screen; the chosen row is the picture that is looked at.

    Parameters
    ----------
    theme
        Gives colours, fonts and sizes.
    model
        The page's state.
    """

    def __init__(self, theme: Theme, model: PicturesModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._beside = ""
        self.table = SessionTable(model)
        self.setModel(self.table)
        self.setItemDelegate(CellPainter(theme, self))
        self.setAccessibleName(self.tr("Pictures of this session"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.chosen.connect(self.follow)
        self.table.modelReset.connect(self._follow_beside)
        self.table.modelReset.connect(lambda: self.follow(model.current))
        self.table.rowsInserted.connect(lambda: self.follow(model.current))
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def selected(self) -> list[Entry]:
        """The pictures whose rows are marked, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.rows[row] for row in rows]

    def follow(self, entry: Entry | None) -> None:
        """Mark the row of the picture that is looked at."""
        row = self.table.row_of(entry)
        if row < 0:
            self.selectionModel().clear()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self.table.index(row, 0))

    def set_beside(self, key: str) -> None:
        """Leave all models' columns out but one, as beside its matrix; without a key, show all."""
        if key != self._beside:
            self._beside = key
            self.table.is_beside = bool(key)
            self.table.tell_scores()
            self._follow_beside()

    def _follow_beside(self) -> None:
        """Show the columns that are wanted, and share the room among them."""
        shown = self.table.section_of(self._beside)
        for section in range(1, self.table.columnCount() - 1):
            self.setColumnHidden(section, bool(self._beside) and section != shown)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the panel."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the pictures' names more room than the answers, or where there is none, none."""
        shown = [one for one in range(self.table.columnCount()) if not self.isColumnHidden(one)]
        width = self.viewport().width()
        first = round(width * NAME_SHARE / (len(shown) - 1 + NAME_SHARE))
        if self._beside and width < self._theme.scaled(NARROW_BESIDE):
            first = self._theme.scaled(THUMBNAIL) + 2 * LEFT
        mark = self._theme.scaled(
            ICON
        )  # which an answer has before its word, and the truth has not
        rest = (width - first - mark * (len(shown) - 2)) / (len(shown) - 1)
        for section in shown[1:-1]:
            self.setColumnWidth(section, round(rest + mark))
        self.setColumnWidth(shown[0], first)
        self.setColumnWidth(shown[-1], round(rest))

    def _choose(self, index: QModelIndex) -> None:
        """Look at the picture of another row."""
        entry = index.data(ENTRY)
        if entry is not None and entry is not self._model.current:
            self._model.choose(entry)

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px("table-row"))
        self._share_width()
        self.viewport().update()
