"""The session's table on the screen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from desktop.pages.pictures.cell_painter import ENTRY, ICON, LEFT, THUMBNAIL, CellPainter
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.table import SessionTable
from desktop.theme.theme import Theme

NAME_SHARE = 1.45  # of the width that an answer's column has
NARROW_BESIDE = 380  # logical pixels beside a matrix, below which names give way to answers


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
        mark = self._theme.scaled(ICON)  # an answer has one before its word, the truth has not
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
