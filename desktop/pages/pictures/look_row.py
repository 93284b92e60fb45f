"""Under the picture: whose eyes to look through, and what the colours mean."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
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

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._keys: list[tuple[str, str]] = []
        self._segments: Segments | None = None
        self._title = text_label(self.tr("Where did it look?"), type_size="body-strong")
        self.legend = MapLegend(theme, self.tr("against"), self.tr("for"), name="cet-d1a")
        policy = self.legend.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.legend.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._title)
        self._row.addStretch(1)
        self._row.addWidget(self.legend)
        self.legend.hide()
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
        if before and before not in dict(keys):
            self.chosen.emit(OFF)

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the words out where there is no room for them."""
        self._title.setVisible(not is_compact)
