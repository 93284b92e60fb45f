"""The session's pictures as a table: each with its answers and what it really is."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import PicturesModel
from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.numbers import percent

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
MARK = Qt.ItemDataRole.UserRole + 1
THUMBNAIL = 28
NAME_SHARE = 1.45  # of the width that an answer's column has
ICON = 16


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
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Picture")
        if section > len(self._columns):
            return self.tr("It really is")
        column = self._columns[section - 1]
        score = self._model.record.score(column.key)
        if not score.labelled:
            return column.word
        words = self.tr("{0}  {1} of {2} right")
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


class CellPainter(QStyledItemDelegate):
    """Paints a cell: a small picture or an icon, and words.

    Parameters
    ----------
    theme
        Gives colours, fonts and icons.
    parent
        The table.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(100, self._theme.px("table-row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        area: QRect = option.rect
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = "accent-soft" if is_chosen else "surface"
        painter.save()
        painter.fillRect(area, self._theme.colour(ground))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(12 if index.column() == 0 else 4, 0, -6, -1)
        if index.column() == 0:
            self._paint_thumbnail(painter, inner, index.data(ENTRY))
            inner.setLeft(inner.left() + self._theme.scaled(THUMBNAIL) + 10)
        elif (mark := index.data(MARK))[0]:
            side = self._theme.scaled(ICON)
            place = QRectF(inner.left(), inner.center().y() - side / 2 + 1, side, side)
            paint_outline(painter, place, self._theme.outline(mark[0]), self._theme.colour(mark[1]))
            inner.setLeft(inner.left() + side + 6)
        self._paint_words(painter, inner, index, is_strong=is_chosen and index.column() == 0)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, area: QRect, index: Index, *, is_strong: bool
    ) -> None:
        entry: Entry = index.data(ENTRY)
        mark = index.data(MARK)[0]
        is_muted = mark == "unfamiliar" or index.data() in ("…", "–")
        is_last = index.column() == index.model().columnCount() - 1
        is_muted = is_muted or (is_last and not entry.truth)
        font = self._theme.font("body-strong" if is_strong else "body")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text-muted" if is_muted else "text"))
        text = QFontMetrics(font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, area.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(flags), text)

    def _paint_thumbnail(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        side = self._theme.scaled(THUMBNAIL)
        place = QRectF(area.left(), area.center().y() - side / 2 + 1, side, side)
        if entry.thumbnail is None:
            icon = place.adjusted(5, 5, -5, -5)
            name = "error" if entry.failure else "sample"
            outline = self._theme.outline(name)
            paint_outline(painter, icon, outline, self._theme.colour("text-disabled"))
            return
        image = entry.thumbnail
        least = min(image.width(), image.height())
        middle = QRectF((image.width() - least) / 2, (image.height() - least) / 2, least, least)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image, middle)


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
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.chosen.connect(self.follow)
        self.table.modelReset.connect(self._share_width)
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

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave the models' columns out, where the table stands beside something."""
        for section in range(1, self.table.columnCount() - 1):
            self.setColumnHidden(section, is_narrow)

        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the panel."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the pictures' names more room than the answers."""
        shown = [one for one in range(self.table.columnCount()) if not self.isColumnHidden(one)]
        share = self.viewport().width() / (len(shown) - 1 + NAME_SHARE)
        for section in shown:
            self.setColumnWidth(section, round(share * (NAME_SHARE if section == 0 else 1)))

    def _choose(self, index: QModelIndex) -> None:
        """Look at the picture of another row."""
        entry = index.data(ENTRY)
        if entry is not None and entry is not self._model.current:
            self._model.choose(entry)

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px("table-row"))
        self.viewport().update()
