"""The models' columns beside each other; with more than fit, one scrolls sideways."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.pages.pictures.column_panel import ColumnPanel
from desktop.pages.pictures.columns import Column
from desktop.theme.theme import Theme

WIDE_HEIGHT, TALL_HEIGHT, LOW_HEIGHT, COMPACT_HEIGHT = 226, 402, 344, 172
GAP = 14


class ColumnRow(QScrollArea):
    """Keeps a panel for each column, all as high as their words and bars need.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    is_wide
        Whether each has room for a bar between name and number.
    """

    # As those of a :class:`ColumnPanel`.
    asked_about = Signal(str)
    unwanted = Signal(str)
    pointed = Signal(str, int)

    def __init__(self, theme: Theme, *, is_wide: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_wide = is_wide
        self._is_low = False
        self._is_compact = False
        # The columns by their keys, from left to right.
        self.panels: dict[str, ColumnPanel] = {}
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        holder = QWidget()
        holder.setProperty("page", True)
        holder.setLayout(self._row)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)
        self._fit()

    def follow(self, columns: Sequence[Column]) -> list[str]:
        """Have one panel for each column, in their order; return the keys of those that went."""
        keys = {column.key for column in columns}
        gone = [key for key in self.panels if key not in keys]
        for key in gone:
            panel = self.panels.pop(key)
            self._row.removeWidget(panel)
            panel.deleteLater()
        for column in columns:
            if column.key not in self.panels:
                self._add(column)
            self.panels[column.key].follow()
        self._fit()
        return gone

    def reveal(self, key: str) -> None:
        """Scroll to a column where not all have room, once it has its place."""
        panel = self.panels.get(key)
        if panel is not None:
            QTimer.singleShot(0, panel, lambda: self.ensureWidgetVisible(panel))

    def set_low(self, *, is_low: bool) -> None:
        """Take less height, where the window is low."""
        self._is_low = is_low
        for panel in self.panels.values():
            panel.set_low(is_low=is_low)
        self._fit()

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the bars out, where something else needs the height."""
        self._is_compact = is_compact
        for panel in self.panels.values():
            panel.set_compact(is_compact=is_compact)
        self._fit()

    def usual_height(self, width: int) -> int:
        """Return the height of columns with all their bars in a row so wide."""
        usual = WIDE_HEIGHT if self._is_wide else LOW_HEIGHT if self._is_low else TALL_HEIGHT
        return self._with_bar(usual, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the page."""
        super().resizeEvent(event)
        self._fit()

    def _add(self, column: Column) -> None:
        """Add a panel at the end."""
        panel = ColumnPanel(self._theme, column, is_wide=self._is_wide)
        panel.asked_about.connect(self.asked_about)
        panel.unwanted.connect(self.unwanted)
        panel.pointed.connect(self.pointed)
        panel.set_low(is_low=self._is_low)
        panel.set_compact(is_compact=self._is_compact)
        self.panels[column.key] = panel
        self._row.addWidget(panel, 1)

    def _fit(self) -> None:
        """Take the height that is needed."""
        width = self.width()
        height = self.usual_height(width)
        if self._is_compact:
            height = self._with_bar(COMPACT_HEIGHT, width)
        self.setFixedHeight(height)

    def _with_bar(self, height: int, width: int) -> int:
        """Return a height at this scale, with a scroll bar's where the columns do not all fit."""
        needed = sum(panel.minimumWidth() for panel in self.panels.values())
        needed += GAP * max(0, len(self.panels) - 1)
        bar = self.horizontalScrollBar().sizeHint().height()
        return self._theme.scaled(height) + (bar if needed > width else 0)
