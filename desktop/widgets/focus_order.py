"""Tab goes as one reads: through some widgets in the order in which they are given."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_focus(parts: Iterable[QWidget]) -> None:
    """Let Tab go through ``parts`` in their order, and through what is in each as it was added."""
    stops = [stop for part in parts for stop in _stops_in(part)]
    for stop, following in pairwise(stops):
        QWidget.setTabOrder(stop, following)


def _stops_in(part: QWidget) -> list[QWidget]:
    """Return a widget and those in it, menus left out, as far as they take the focus."""
    return [
        widget
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is part.window()
    ]
