"""Paints the cells of the session's table: a small picture or an icon, and words."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.pages.pictures.entry import Entry
from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme
from desktop.widgets.table_row import is_chosen, paint_row_ground

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
MARK = Qt.ItemDataRole.UserRole + 1
THUMBNAIL = 28
ICON = 16
LEFT = 12
FEWEST_LETTERS = 3  # less than these and an ellipsis says nothing


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
        painter.save()
        paint_row_ground(painter, option, self._theme)
        inner = area.adjusted(LEFT if index.column() == 0 else 4, 0, -6, -1)
        if index.column() == 0:
            self._paint_thumbnail(painter, inner, index.data(ENTRY))
            inner.setLeft(inner.left() + self._theme.scaled(THUMBNAIL) + 10)
        elif (mark := index.data(MARK))[0]:
            side = self._theme.scaled(ICON)
            place = QRectF(inner.left(), inner.center().y() - side / 2 + 1, side, side)
            paint_outline(painter, place, self._theme.outline(mark[0]), self._theme.colour(mark[1]))
            inner.setLeft(inner.left() + side + 6)
        self._paint_words(
            painter, inner, index, is_strong=is_chosen(option) and index.column() == 0
        )
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
        if area.width() < QFontMetrics(font).averageCharWidth() * FEWEST_LETTERS:
            return
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
