"""The runs on the screen: choose one to see it, open its eye to lay it over others."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from desktop.pages.training.run_painter import RunPainter
from desktop.pages.training.runs_table import EYE, NAME, RESULT, RUN, RunsTable
from desktop.pages.training.shown import ShownRuns
from desktop.services.runs.run import Run
from desktop.theme.theme import Theme
from desktop.widgets.keys import Key, key_name

LEAST_RESULT, MOST_RESULT, EYE_WIDTH = 56, 120, 28  # logical pixels at scale 1
OVERLAY_KEY, REMOVE_KEY = Qt.Key.Key_Space, Qt.Key.Key_Delete
BESIDE = 12  # the words of a result


class RunsView(QTableView):
    """The table on the screen.

    Parameters
    ----------
    theme
        Gives colours, fonts and sizes.
    table
        Its rows.
    shown
        What is chosen and overlaid.
    """

    # Delete was pressed on a run; carries its id.
    removal_wanted = Signal(str)

    def __init__(self, theme: Theme, table: RunsTable, shown: ShownRuns) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._shown = shown
        self.setModel(table)
        self.setItemDelegate(RunPainter(theme, self))
        self.setAccessibleName(self.tr("Runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._click)
        self.selectionModel().currentRowChanged.connect(self._choose)
        table.modelReset.connect(self._follow_chosen)
        table.modelReset.connect(self._share_width)
        table.dataChanged.connect(lambda *_: self._share_width())
        shown.changed.connect(self._follow_chosen)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def chosen(self) -> Run | None:
        """The run whose row is marked."""
        run: Run | None = self.currentIndex().data(RUN)
        return run

    def rename(self) -> None:
        """Let the user type another name for the chosen run."""
        index = self._table.index(self.currentIndex().row(), NAME)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def keys(self) -> tuple[Key, ...]:
        """Return the keys that work while the list has the focus, for the list of all keys."""
        return (
            Key((key_name(OVERLAY_KEY),), self.tr("Overlay the run, or take it out of the plots")),
            Key((key_name(REMOVE_KEY),), self.tr("Remove the run; undo brings it back")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Overlay the chosen run with Space, remove it with Delete."""
        run = self.chosen
        if run is not None and event.key() == OVERLAY_KEY:
            self._toggle(run)
        elif run is not None and event.key() == REMOVE_KEY:
            self.removal_wanted.emit(run.id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that is left."""
        super().resizeEvent(event)
        self._share_width()

    def _click(self, index: QModelIndex) -> None:
        """Open or close a run's eye."""
        if index.column() == EYE:
            self._toggle(index.data(RUN))

    def _toggle(self, run: Run) -> None:
        self._shown.overlay(run.id, is_shown=self._shown.place(run.id) is None)

    def _choose(self, index: QModelIndex) -> None:
        """See another run; clicking an eye does not choose its row's run."""
        run: Run | None = index.data(RUN)
        if run is not None and index.column() != EYE and run.id != self._shown.looked_at:
            self._shown.look_at(run.id)

    def _follow_chosen(self) -> None:
        """Mark the row of the run that is looked at."""
        row = self._table.row_of(self._shown.looked_at)
        if row < 0:
            self.selectionModel().clear()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._table.index(row, NAME))

    def _share_width(self) -> None:
        """Give the result and the eye what they need, and the name the rest."""
        result, eye = self._result_width(), self._theme.scaled(EYE_WIDTH)
        self.setColumnWidth(RESULT, result)
        self.setColumnWidth(EYE, eye)
        self.setColumnWidth(NAME, max(40, self.viewport().width() - result - eye))

    def _result_width(self) -> int:
        """Return the width that the longest result needs, within bounds."""
        metrics = QFontMetrics(self._theme.font("body"))
        rows = range(self._table.rowCount())
        texts = (self._table.index(row, RESULT).data() for row in rows)
        longest = max(map(metrics.horizontalAdvance, texts), default=0)
        least, most = self._theme.scaled(LEAST_RESULT), self._theme.scaled(MOST_RESULT)
        return min(max(longest + self._theme.scaled(BESIDE), least), most)

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px("button-small") + 4)
        self._share_width()
        self.viewport().update()
