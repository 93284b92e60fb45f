"""Paints the rows of the runs' table: the line with its marker, the name, the result, the eye."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.pages.training.runs_table import EYE, NAME, PLACE
from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme
from desktop.widgets.plots.markers import paint_mark, run_mark
from desktop.widgets.table_row import is_chosen, paint_row_ground

Index = QModelIndex | QPersistentModelIndex
LINE = 20  # logical pixels of the line that the marker sits on, at scale 1
MARKER = 9
GAP = 8
EYE_SIDE = 16


class RunPainter(QStyledItemDelegate):
    """Paints one cell.

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
        return QSize(40, self._theme.px("button-small") + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        area: QRect = option.rect
        painter.save()
        ground = paint_row_ground(painter, option, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: int | None = index.data(PLACE)
        if index.column() == NAME:
            self._paint_mark(painter, area, place, ground)
            words = area.adjusted(4 + self._theme.scaled(LINE) + GAP, 0, -4, -1)
            self._paint_words(painter, words, index, is_strong=is_chosen(option))
        elif index.column() == EYE:
            self._paint_eye(painter, area, is_open=place is not None)
        else:
            self._paint_words(painter, area.adjusted(0, 0, -4, -1), index)
        painter.restore()

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Let the field for a name lie over the name, and not over the marker."""
        editor.setGeometry(option.rect.adjusted(self._theme.scaled(LINE) + GAP, 0, 0, 0))

    def _paint_mark(
        self, painter: QPainter, area: QRect, place: int | None, ground: QColor
    ) -> None:
        """Paint the line as the plots draw it; a run that is in none of them has no line."""
        if place is None:
            return
        height = self._theme.scaled(MARKER)
        top = area.center().y() - height / 2
        line = QRectF(area.left() + 4, top, self._theme.scaled(LINE), height)
        paint_mark(painter, line, run_mark(self._theme, place), ground)

    def _paint_words(
        self, painter: QPainter, area: QRect, index: Index, *, is_strong: bool = False
    ) -> None:
        font = self._theme.font("body-strong" if is_strong else "body")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        text = QFontMetrics(font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, area.width()
        )
        side = Qt.AlignmentFlag.AlignLeft if index.column() == NAME else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | side), text)

    def _paint_eye(self, painter: QPainter, area: QRect, *, is_open: bool) -> None:
        side = self._theme.scaled(EYE_SIDE)
        centre = QRectF(area).center()
        place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        name, colour = ("run_visible", "text") if is_open else ("run_hidden", "text-muted")
        paint_outline(painter, place, self._theme.outline(name), self._theme.colour(colour))
