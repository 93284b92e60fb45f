"""Where the runs of a sweep are done, and whether hopeless ones are given up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from desktop.pages.training.sweep.plan import Where
from desktop.theme.theme import Theme
from desktop.widgets.fields import indent_number
from desktop.widgets.label import text_label
from desktop.widgets.switch import Switch

GRACE = 3  # epochs
GRACE_WIDTH = 84  # logical pixels at scale 1
MOST_GRACE = 1000
QUEUE, HERE, CLUSTER = "queue", "here", "cluster"


class WhereField(QWidget):
    """A choice of places; with Ray early stopping, with a cluster its address.

    Parameters
    ----------
    theme
        Gives sizes.
    lacking
        What is missing for Ray, for the person; empty if it can be used.
    is_own
        Whether the person's own command trains, perhaps on another machine.
    """

    # Another place, address or number of epochs; carries nothing.
    changed = Signal()

    def __init__(self, theme: Theme, lacking: str, is_own: bool) -> None:
        super().__init__()
        self.place = QComboBox()
        self.place.setAccessibleName(self.tr("Where"))
        self.address = QLineEdit()
        self.address.setPlaceholderText("ray://192.168.0.10:10001")
        self.address.setAccessibleName(self.tr("Address of the Ray cluster"))
        self.giving_up = Switch(theme, self.tr("Give up hopeless runs"))
        self.giving_up.setChecked(True)
        self.giving_up.setToolTip(
            self.tr("Runs that are worse than others end early (ASHA), to have room for the next")
        )
        self.grace = QSpinBox()
        self.grace.setRange(1, MOST_GRACE)
        self.grace.setValue(GRACE)
        self.grace.setAccessibleName(self.tr("Epochs before which no run is given up"))
        indent_number(self.grace)
        self._fill(lacking, is_own)
        self._lay_out(theme, lacking)
        self.place.currentIndexChanged.connect(self._follow)
        self.address.textEdited.connect(self.changed)
        self.giving_up.toggled.connect(self._follow)
        self.grace.valueChanged.connect(self.changed)
        self._follow()

    @property
    def where(self) -> Where:
        """What is chosen."""
        place = self.place.currentData()
        if place == QUEUE:
            return Where()
        grace = self.grace.value() if self.giving_up.isChecked() else 0
        return Where(self.address.text().strip() if place == CLUSTER else "", grace)

    @property
    def refusal(self) -> str:
        """What is still to be typed."""
        if self.place.currentData() == CLUSTER and not self.address.text().strip():
            return self.tr("Type the address of the Ray cluster, or choose another place.")
        return ""

    def _fill(self, lacking: str, is_own: bool) -> None:
        here = self.tr("your command") if is_own else self.tr("this computer")
        self.place.addItem(self.tr("{0}, one run after the other").format(_capital(here)), QUEUE)
        if not lacking:
            self.place.addItem(self.tr("Ray, several at once: {0}").format(here), HERE)
            self.place.addItem(self.tr("Ray, several at once: a cluster"), CLUSTER)

    def _lay_out(self, theme: Theme, lacking: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space.inline_gap)
        grid.setVerticalSpacing(6)
        grid.addWidget(text_label(self.tr("Where"), type_size="small", colour="text-muted"), 0, 0)
        grid.addWidget(self.place, 1, 0)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(4, 1)
        if lacking:
            grid.addWidget(
                text_label(lacking, type_size="small", colour="text-muted", wrap=True), 2, 0
            )
            return
        more = QHBoxLayout()
        more.setSpacing(theme.space.inline_gap)
        more.addWidget(self.giving_up)
        more.addWidget(text_label(self.tr("after epoch"), colour="text-muted"))
        self.grace.setFixedWidth(theme.scaled(GRACE_WIDTH))
        more.addWidget(self.grace)
        more.addStretch(1)
        grid.addWidget(self.address, 2, 0)
        grid.addLayout(more, 3, 0)

    def _follow(self) -> None:
        """Allow what the place needs."""
        place = self.place.currentData()
        self.address.setEnabled(place == CLUSTER)
        self.giving_up.setEnabled(place != QUEUE)
        self.grace.setEnabled(place != QUEUE and self.giving_up.isChecked())
        self.changed.emit()


def _capital(words: str) -> str:
    """Return words as a sentence begins."""
    return words[:1].upper() + words[1:]
