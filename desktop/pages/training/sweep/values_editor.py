"""What a setting takes in a sweep: typed as a list, ticked, or the ends of a range."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from desktop.pages.training.form.words import SHORT_VALUES, offered, word
from desktop.pages.training.sweep.plan import Varied, Way
from desktop.pages.training.sweep.reading import list_text, proposed, proposed_range, value_text
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from training.contract.offers import AnyOffer, Choice, Layers, Number, Switch

END_WIDTH = 96  # logical pixels at scale 1


class ValuesEditor(QWidget):
    """What all editors share; a switch has nothing to choose, and is one of these itself.

    Parameters
    ----------
    theme
        Gives sizes.
    offer
        Which setting.
    """

    # Something was ticked or typed; carries nothing.
    changed = Signal()

    def __init__(self, theme: Theme, offer: AnyOffer) -> None:
        super().__init__()
        self.theme = theme
        self.offer = offer
        self.title = offered(offer.title)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.space.inline_gap)
        if isinstance(offer, Switch):
            self.row.addWidget(text_label(self.tr("off and on")))

    def varied(self, way: Way) -> Varied:
        """Return what stands here."""
        return Varied(self.offer, way, chosen=(False, True))

    def show_way(self, way: Way) -> None:
        """Show what this way needs."""


class TickedValues(ValuesEditor):
    """Values of a choice, to be ticked."""

    def __init__(self, theme: Theme, offer: Choice) -> None:
        super().__init__(theme, offer)
        self.boxes: dict[str | int, QCheckBox] = {}
        for value, title in zip(offer.values, offer.titles, strict=True):
            short = word(SHORT_VALUES[value]) if value in SHORT_VALUES else offered(title)
            box = QCheckBox(short)
            box.setToolTip(offered(title))
            box.setProperty("small", True)
            box.setChecked(True)
            box.toggled.connect(self.changed)
            box.setAccessibleName(f"{self.title}: {offered(title)}")
            self.boxes[value] = box
            self.row.addWidget(box)
        self.row.addStretch(1)

    def varied(self, way: Way) -> Varied:
        """Return what is ticked."""
        chosen = tuple(value for value, box in self.boxes.items() if box.isChecked())
        return Varied(self.offer, way, chosen=chosen)


class TypedValues(ValuesEditor):
    """A list of numbers, or of rows of layers; for numbers a range too."""

    def __init__(self, theme: Theme, offer: Number | Layers, present: object) -> None:
        super().__init__(theme, offer)
        self.list = QLineEdit(list_text(offer, proposed(offer, present)))
        self.list.setAccessibleName(self.tr("Values of {0}").format(self.title))
        self.list.setToolTip(
            self.tr("Parted by semicolons; the layers of a network by commas: 128, 64; 256")
            if isinstance(offer, Layers)
            else self.tr("Parted by commas, or by semicolons: 0.1, 0.01, 0.001")
        )
        self.list.textEdited.connect(self.changed)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        if isinstance(offer, Number):
            self._stack.addWidget(self._make_range(offer, present))
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.row.addWidget(self._stack, 1)

    def varied(self, way: Way) -> Varied:
        """Return what is typed."""
        if way != "between":
            return Varied(self.offer, way, self.list.text())
        return Varied(
            self.offer,
            way,
            lowest=self.lowest.text(),
            highest=self.highest.text(),
            logarithmic=self.logarithmic.isChecked(),
        )

    def show_way(self, way: Way) -> None:
        """Show the list, or the ends of a range."""
        self._stack.setCurrentIndex(int(way == "between"))

    def _make_range(self, offer: Number, present: object) -> QWidget:
        lowest, highest = (value_text(offer, one) for one in proposed_range(offer, present))
        self.lowest, self.highest = QLineEdit(lowest), QLineEdit(highest)
        self.lowest.setAccessibleName(self.tr("Least {0}").format(self.title))
        self.highest.setAccessibleName(self.tr("Most {0}").format(self.title))
        self.logarithmic = QCheckBox(self.tr("logarithmic"))
        self.logarithmic.setChecked(offer.logarithmic)
        self.logarithmic.setToolTip(
            self.tr("All factors are equally likely: from 0.001 to 0.01 as from 0.01 to 0.1")
        )
        ends = QWidget()
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.space.inline_gap)
        for field in (self.lowest, self.highest):
            field.setFixedWidth(self.theme.scaled(END_WIDTH))
            field.textEdited.connect(self.changed)
        row.addWidget(self.lowest)
        row.addWidget(text_label(self.tr("and")))
        row.addWidget(self.highest)
        row.addWidget(self.logarithmic)
        row.addStretch(1)
        self.logarithmic.toggled.connect(self.changed)
        return ends


def editor_of(theme: Theme, offer: AnyOffer, present: object) -> ValuesEditor:
    """Return the editor for an offer.

    Parameters
    ----------
    theme
        Gives sizes.
    offer
        Which setting.
    present
        Its value in the form, about which values are proposed.
    """
    match offer:
        case Choice():
            return TickedValues(theme, offer)
        case Number() | Layers():
            return TypedValues(theme, offer, present)
    return ValuesEditor(theme, offer)
