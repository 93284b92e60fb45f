"""One field for each kind of offer."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.pages.training.form.field import SHORT, CalmCombo, CalmSlider, Field, FramedField
from desktop.pages.training.form.layers_field import LayersField
from desktop.pages.training.form.number_field import NumberField
from desktop.pages.training.form.number_text import text_of
from desktop.pages.training.form.words import SHORT_VALUES, offered, word
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from desktop.widgets.switch import Switch
from training.contract import offers
from training.contract.offers import AnyOffer, Choice, Layers, Number

HUNDREDTH = 100  # a slider counts in hundredths
LOCK_GAP = 4
STEP, PAGE = 5, 10  # hundredths that keys move it


def field_of(theme: Theme, offer: AnyOffer) -> Field:
    """Return the field for an offer."""
    match offer:
        case Number(unit="share"):
            return ShareField(theme, offer)
        case Number():
            return NumberBox(theme, offer)
        case Choice():
            return ChoiceField(theme, offer)
        case Layers():
            return LayersField(theme, offer)
        case _:
            return SwitchField(theme, offer)


class NumberBox(FramedField):
    """A number that is typed or stepped through."""

    def __init__(self, theme: Theme, offer: Number) -> None:
        self._number = NumberField(offer, offered(offer.none) if offer.none else "")
        super().__init__(theme, offer, self._number)
        self._number.edited.connect(self.edited)
        self._number.editingFinished.connect(self.left)
        self._show_state()

    def show_value(self, value: object) -> None:
        """Show a number, ``None``, or a text as it was typed."""
        self._number.show_value(value)

    def shown_text(self) -> str:
        """Return the number as text."""
        return self._number.lineEdit().text()

    def set_ceiling(self, ceiling: int | None) -> None:
        """Tell how many there are in all."""
        self._number.set_ceiling(ceiling)


class ChoiceField(FramedField):
    """One of a few values."""

    def __init__(self, theme: Theme, offer: Choice) -> None:
        self._combo = CalmCombo()
        for value, title in zip(offer.values, offer.titles, strict=True):
            self._combo.addItem(offered(title), value)
            if value in SHORT_VALUES:
                self._combo.setItemData(self._combo.count() - 1, word(SHORT_VALUES[value]), SHORT)
        super().__init__(theme, offer, self._combo)
        self._combo.activated.connect(lambda: self.edited.emit(self._combo.currentData()))
        self._show_state()

    def show_value(self, value: object) -> None:
        """Show one of the values."""
        self._combo.setCurrentIndex(self._combo.findData(value))

    def shown_text(self) -> str:
        """Return the title of the value."""
        return self._combo.currentText()


class SwitchField(Field):
    """On or off; the title is the switch's word."""

    def __init__(self, theme: Theme, offer: offers.Switch) -> None:
        super().__init__(theme, offer)
        self._values = (offer.off, offer.on)
        self._switch = Switch(theme, self.title)
        self.name_control(self._switch)
        row = QHBoxLayout()
        row.setSpacing(LOCK_GAP)
        row.addWidget(self._switch)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.column.addLayout(row)
        self._switch.clicked.connect(lambda checked: self.edited.emit(self._values[checked]))
        self._show_state()

    @property
    def control(self) -> QWidget:
        """The switch."""
        return self._switch

    def show_value(self, value: object) -> None:
        """Show whether it is on: augmentation of another strength is on, too."""
        self._switch.setChecked(value is not None and value is not False)

    def wanted_width(self) -> int:
        """Return how wide switch and word are, with the lock of a lesson."""
        lock = self.theme.px("icon-small") + LOCK_GAP if self.is_locked else 0
        return self._switch.sizeHint().width() + lock


class ShareField(Field):
    """A share, on a slider, with its number in bold."""

    def __init__(self, theme: Theme, offer: Number) -> None:
        super().__init__(theme, offer)
        self._number = text_label(type_size="body-strong")
        self._slider = CalmSlider()
        self._slider.setRange(round(offer.lowest * HUNDREDTH), round(offer.highest * HUNDREDTH))
        self._slider.setSingleStep(STEP)
        self._slider.setPageStep(PAGE)
        self.name_control(self._slider)
        self.add_head(self._number)
        self.column.addWidget(self._slider)
        self._slider.valueChanged.connect(self._take)
        self._show_state()

    @property
    def control(self) -> QWidget:
        """The slider."""
        return self._slider

    def show_value(self, value: object) -> None:
        """Show a share as exactly as it is, and the slider at its nearest hundredth."""
        share = float(value) if isinstance(value, int | float) else 0.0
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(share * HUNDREDTH))
        self._number.setText(text_of(share, is_whole=False))

    def _take(self, hundredths: int) -> None:
        share = hundredths / HUNDREDTH
        self._number.setText(text_of(share, is_whole=False))
        self.edited.emit(share)
