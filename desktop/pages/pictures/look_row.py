"""Under the picture: whose eyes to look through, and what the colours mean."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.pages.pictures.columns import Column
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from desktop.widgets.map_legend import MapLegend
from desktop.widgets.segments import Segments

OFF = ""


class LookRow(QWidget):
    """Chooses whose map lies over the picture.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants another model's map; carries its column's key, empty for none.
    chosen = Signal(str)
    # Other models can be chosen, by other segments; carries nothing.
    rebuilt = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._keys: list[tuple[str, str]] = []
        self._segments: Segments | None = None
        self._title = text_label(self.tr("Where did it look?"), type_size="body-strong")
        self.legend = MapLegend(theme, self.tr("against"), self.tr("for"), name="cet-d1a")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self.legend)
        self._wants_legend = False
        self.set_columns(())

    @property
    def current(self) -> str:
        """Key of the column whose map is wanted, empty for none."""
        return self._segments.current if self._segments is not None else OFF

    @property
    def segments(self) -> Segments | None:
        """The segments, to be clicked."""
        return self._segments

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Offer the maps of these columns' models; what was chosen stays if it is still there."""
        keys = [(column.key, column.word) for column in columns if column.model is not None]
        if keys == self._keys and self._segments is not None:
            return
        self._keys, before = keys, self.current
        if self._segments is not None:
            self._row.removeWidget(self._segments)
            self._segments.deleteLater()
        self._segments = Segments(self._theme, self.tr("Where did it look?"), small=True)
        self._segments.add(OFF, self.tr("Off"), tip=self.tr("The picture alone"))
        for key, word in keys:
            tip = self.tr("{0}\nShows what speaks for and against its answer.").format(word)
            self._segments.add(key, word, tip=tip)
        if before in dict(keys):
            self._segments.choose(before)
        self._segments.chosen.connect(self.chosen)
        self._row.insertWidget(1, self._segments)
        self.rebuilt.emit()
        if before and before not in dict(keys):
            self.chosen.emit(OFF)
        self._fit()

    def show_legend(self, *, is_shown: bool) -> None:
        """Show what the colours mean, where there is room for it."""
        self._wants_legend = is_shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop words where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the segments alone."""
        hint = super().minimumSizeHint()
        return QSize(self._segments.sizeHint().width() if self._segments else 0, hint.height())

    def _fit(self) -> None:
        """Show the title if it fits, and then the legend."""
        if self._segments is None:
            return
        gap = self._row.spacing()
        room = self.width() - self._segments.sizeHint().width()
        title = self._title.sizeHint().width() + gap
        has_title = title <= room
        self._title.setVisible(has_title)
        room -= title if has_title else 0
        has_legend = self.legend.sizeHint().width() + gap <= room
        self.legend.setVisible(self._wants_legend and has_legend)
