"""The ground that all tables of pictures, runs and sweeps have in common."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.widgets.table_row import is_chosen, paint_row_ground


def test_a_marked_row_has_another_ground_and_all_have_a_line_beneath(theme):
    for state, name in (
        (QStyle.StateFlag.State_None, "surface"),
        (QStyle.StateFlag.State_Selected, "accent-soft"),
    ):
        option = QStyleOptionViewItem()
        option.rect, option.state = QRect(0, 0, 20, 10), state
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        assert paint_row_ground(painter, option, theme) == theme.colour(name)
        painter.end()
        assert is_chosen(option) is (name == "accent-soft")
        assert image.pixelColor(10, 4) == theme.colour(name)
        assert image.pixelColor(10, 9) == theme.colour("line")
