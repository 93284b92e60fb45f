"""What lies behind a cell of a table: the ground of its row, and the line beneath."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.theme.theme import Theme


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row of a cell is marked."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QColor:
    """Paint the ground of a cell and the line beneath; return the ground's colour.

    Parameters
    ----------
    painter : QPainter
        Its pen is another afterwards.
    option : QStyleOptionViewItem
        Place and state of the cell.
    theme : Theme
        Gives the colours.
    """
    area: QRect = option.rect
    ground = theme.colour("accent-soft" if is_chosen(option) else "surface")
    painter.fillRect(area, ground)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    return ground
