"""One setting of a sweep: whether it varies, and over what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from desktop.pages.training.form.words import offered
from desktop.pages.training.setting_words import value_words
from desktop.pages.training.sweep.plan import Varied, Way
from desktop.pages.training.sweep.values_editor import ValuesEditor, editor_of
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from training.contract.offers import AnyOffer, Number, Switch

TITLE_WIDTH = 206  # logical pixels at scale 1
WAY_WIDTH = 104
HEIGHT = 42


class SettingRow(QWidget):
    """A tick with the setting's title, and beside it what it is, or what it takes in turn.

    Parameters
    ----------
    theme
        Gives sizes.
    offer
        Which setting.
    present
        Its value in the form.
    """

    # Something was ticked or typed; carries nothing.
    changed = Signal()

    def __init__(self, theme: Theme, offer: AnyOffer, present: object) -> None:
        super().__init__()
        self._theme = theme
        self.offer = offer
        title = offered(offer.title)
        self.tick = QCheckBox(title)
        self.tick.setToolTip(offered(offer.hint))
        self.tick.toggled.connect(self._turn)
        self.way = self._make_way(offer)
        self.way.setAccessibleName(self.tr("How {0} varies").format(title))
        self.editor: ValuesEditor = editor_of(theme, offer, present)
        self.editor.changed.connect(self.changed)
        words = self.tr("{0}, as in the form").format(value_words(offer, present))
        self._stack = QStackedWidget()
        self._stack.addWidget(text_label(words, colour="text-muted"))
        self._stack.addWidget(self._make_varying())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self.tick)
        row.addWidget(self._stack, 1)
        theme.changed.connect(self._follow_theme)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._follow_theme()

    @property
    def is_varied(self) -> bool:
        """Whether it is ticked."""
        return self.tick.isChecked()

    @property
    def is_drawn(self) -> bool:
        """Whether it is ticked, and takes its values by chance."""
        return self.is_varied and self.way.currentData() != "each"

    def varied(self) -> Varied:
        """Return how it varies, as it was typed."""
        way: Way = self.way.currentData()
        return self.editor.varied(way)

    def _make_way(self, offer: AnyOffer) -> QComboBox:
        way = QComboBox()
        way.addItem(self.tr("each of"), "each")
        way.setItemData(0, self.tr("All values in turn"), Qt.ItemDataRole.ToolTipRole)
        if not isinstance(offer, Switch):
            way.addItem(self.tr("any of"), "any")
            way.setItemData(1, self.tr("One of them by chance"), Qt.ItemDataRole.ToolTipRole)
        if isinstance(offer, Number):
            way.addItem(self.tr("between"), "between")
            tip = self.tr("A number of the range by chance")
            way.setItemData(2, tip, Qt.ItemDataRole.ToolTipRole)
        way.setToolTip(
            self.tr("All values in turn, or by chance one of them, or a number of a range")
        )
        way.currentIndexChanged.connect(self._change_way)
        return way

    def _make_varying(self) -> QWidget:
        varying = QWidget()
        row = QHBoxLayout(varying)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space.inline_gap)
        row.addWidget(self.way)
        row.addWidget(self.editor, 1)
        return varying

    def _turn(self, is_varied: bool) -> None:
        self._stack.setCurrentIndex(int(is_varied))
        self.changed.emit()

    def _change_way(self) -> None:
        self.editor.show_way(self.way.currentData())
        self.changed.emit()

    def _follow_theme(self) -> None:
        self.tick.setFixedWidth(self._theme.scaled(TITLE_WIDTH))
        self.way.setFixedWidth(self._theme.scaled(WAY_WIDTH))
        self.setFixedHeight(self._theme.scaled(HEIGHT))
