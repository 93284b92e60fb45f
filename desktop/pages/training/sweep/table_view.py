"""The table of a sweep on the screen: a click looks at a run, a column's head orders by it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.pages.training.shown import ShownRuns
from desktop.pages.training.sweep.results import SweptTable
from desktop.pages.training.sweep.table_model import (
    IS_BEST,
    MARK,
    PLACE,
    RUN,
    SweepOrder,
    SweepTableModel,
)
from desktop.theme.theme import Theme
from desktop.widgets.plots.markers import paint_mark, run_mark
from desktop.widgets.table_row import paint_row_ground

Index = QModelIndex | QPersistentModelIndex
LINE, MARKER = 20, 9  # logical pixels at scale 1, as in the list of runs
SIDE = 8  # beside a cell's words
ARROW = 14  # beside a head's words
ROW = 28
LEAST_SHARE = 0.85  # of what columns need, before one has to scroll


class SweepPainter(QStyledItemDelegate):
    """Paints one cell.

    Parameters
    ----------
    theme
        Gives colours and fonts.
    view
        The table.
    """

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the words need."""
        words = self._theme.font("body-strong")
        width = QFontMetrics(words).horizontalAdvance(index.data() or "") + 2 * SIDE
        if index.column() == MARK:
            width = self._theme.scaled(LINE) + 2 * SIDE
        return QSize(width, self._theme.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; the best run is in bold."""
        area: QRect = option.rect
        painter.save()
        ground = paint_row_ground(painter, option, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: int | None = index.data(PLACE)
        if index.column() != MARK:
            self._paint_words(painter, area, index)
        elif place is not None:
            height = self._theme.scaled(MARKER)
            top = area.center().y() - height / 2
            line = QRectF(area.left() + SIDE, top, self._theme.scaled(LINE), height)
            paint_mark(painter, line, run_mark(self._theme, place), ground)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, index: Index) -> None:
        font = self._theme.font("body-strong" if index.data(IS_BEST) else "body")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        room = area.adjusted(SIDE, 0, -SIDE, -1)
        elided = Qt.TextElideMode.ElideRight
        text = QFontMetrics(font).elidedText(index.data(), elided, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), text)


class SweepView(QTableView):
    """The table; the row of the run that is looked at is marked.

    Parameters
    ----------
    theme
        Gives colours, fonts and sizes.
    shown
        Which runs are in the plots, and looked at.
    """

    def __init__(self, theme: Theme, shown: ShownRuns) -> None:
        super().__init__()
        self._theme = theme
        self._shown = shown
        self._is_following = False
        self.table = SweepTableModel(shown, self)
        self.order = SweepOrder(self.table, self)
        self.setModel(self.order)
        self.setItemDelegate(SweepPainter(theme, self))
        self.setAccessibleName(self.tr("Settings against results"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(8)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self._choose)
        shown.changed.connect(self._follow_chosen)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def show_table(self, table: SweptTable) -> None:
        """Show the runs of a sweep, the best first where it is another one."""
        before = self.table.columnCount(), [row.run for row in self.table.rows]
        self._is_following = True
        self.table.show_table(table)
        self._is_following = False
        if before != (self.table.columnCount(), [row.run for row in self.table.rows]):
            self.sortByColumn(self.table.result_column, Qt.SortOrder.DescendingOrder)
            self._share_width()
        self._follow_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Overlay the chosen run with Space, or take it out of the plots."""
        run = self.currentIndex().data(RUN)
        if run and event.key() == Qt.Key.Key_Space:
            self._shown.overlay(run, is_shown=self._shown.place(run) is None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._share_width()

    def _choose(self, index: QModelIndex) -> None:
        """Look at another run; it is overlaid too."""
        run = index.data(RUN)
        if run and not self._is_following:
            self._shown.look_at(run)

    def _follow_chosen(self) -> None:
        """Mark the row of the run that is looked at."""
        row = self.table.row_of(self._shown.looked_at)
        self._is_following = True
        if row < 0:
            self.selectionModel().clear()
        else:
            index = self.order.mapFromSource(self.table.index(row, MARK))
            if index.row() != self.currentIndex().row():
                self.setCurrentIndex(index)
        self._is_following = False

    def _share_width(self) -> None:
        """Give each column what it needs; what is left goes to all but the mark.

        Where there is not room for all, time and epochs are left out.
        """
        wanted = {column: self._wanted_width(column) for column in range(self.table.columnCount())}
        room = self.viewport().width()
        for column in (self.table.result_column + 2, self.table.result_column + 1):
            is_out = sum(wanted.values()) > room
            self.setColumnHidden(column, is_out)
            if is_out:
                wanted.pop(column, None)
        needed = max(1, sum(wanted.values()))
        share = room / needed if LEAST_SHARE * needed <= room < needed else 1.0
        spare = max(0, room - needed) // max(1, len(wanted) - 1)
        for column, width in wanted.items():
            self.setColumnWidth(column, int(width * share) + (spare if column != MARK else 0))

    def _wanted_width(self, column: int) -> int:
        """Return what a column needs, with the arrow beside its head."""
        title = self.table.headerData(column, Qt.Orientation.Horizontal)
        heads = QFontMetrics(self._theme.font("small"))
        head = heads.horizontalAdvance(title) + 2 * SIDE + ARROW if title else 0
        option = QStyleOptionViewItem()
        indexes = (self.order.index(row, column) for row in range(self.order.rowCount()))
        delegate = self.itemDelegate()
        return max([head, *(delegate.sizeHint(option, one).width() for one in indexes)])

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(ROW))
        self._share_width()
        self.viewport().update()
