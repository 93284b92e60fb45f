"""The hidden layers of a dense network: a small field each, and buttons for more and fewer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QWidget

from desktop.pages.training.form.field import Field
from desktop.pages.training.form.number_field import NumberField
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from training.contract.offers import Layers, Number

IN_A_ROW = 4
EDGE = 2  # logical pixels


class BareNumber(NumberField):
    """A number without arrows, which needs less room; the keys for up and down step all the same.

    The style sheet would keep the arrows' room, so the line is put in place here.
    """

    def __init__(self, each: Number, parent: QWidget) -> None:
        super().__init__(each, parent=parent)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().setTextMargins(0, 0, 0, 0)
        self.lineEdit().setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the line the whole room whenever the style has moved it."""
        if watched is self.lineEdit() and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._spread()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the line the whole room."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        self.lineEdit().setGeometry(self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))


class LayersField(Field):
    """A row of numbers, four beside each other; arrow keys step through 1, 2, 5 and so on.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    offer
        How many there may be, and what each may be.
    """

    def __init__(self, theme: Theme, offer: Layers) -> None:
        super().__init__(theme, offer)
        self._offer: Layers = offer
        self.layers: list[BareNumber] = []
        self.fewer = icon_button(theme, "no_verdict", self.tr("Take the last layer away"))
        self.more = icon_button(theme, "add_model", self.tr("Add a layer"))
        for button in (self.fewer, self.more):
            button.setProperty("small", True)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        for column in range(IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
        self.name_control(self._rows)
        self.add_head(self.fewer, self.more)
        self.column.addWidget(self._rows)
        self.fewer.clicked.connect(lambda: self._change(self.numbers[:-1]))
        self.more.clicked.connect(lambda: self._change((*self.numbers, self.numbers[-1])))
        self._show_state()

    @property
    def control(self) -> QWidget:
        """The fields of the layers."""
        return self._rows

    @property
    def numbers(self) -> tuple[object, ...]:
        """What is typed, layer by layer: a number each, or a text that is none."""
        return tuple(field.value for field in self.layers)

    def show_value(self, value: object) -> None:
        """Show the layers."""
        numbers = value if isinstance(value, tuple) else ()
        while len(self.layers) > len(numbers):
            gone = self.layers.pop()
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.layers) < len(numbers):
            self._add()
        for field, number in zip(self.layers, numbers, strict=True):
            field.show_value(number)
        self._show_state()

    def _add(self) -> None:
        """Add a field at the end."""
        place = len(self.layers)
        field = BareNumber(self._offer.each, self._rows)
        field.setAccessibleName(self.tr("Neurons of hidden layer {0}").format(place + 1))
        field.edited.connect(lambda: self._change(self.numbers))
        field.editingFinished.connect(self.left)
        self._grid.addWidget(field, place // IN_A_ROW, place % IN_A_ROW)
        previous = self.layers[-1] if self.layers else self.more
        QWidget.setTabOrder(previous, field)
        self.layers.append(field)

    def _change(self, numbers: tuple[object, ...]) -> None:
        if len(numbers) != len(self.layers):
            self.show_value(numbers)
        self.edited.emit(numbers)

    def _show_state(self) -> None:
        super()._show_state()
        count, usable = len(self.layers), not self._is_locked and not self._reason
        self.fewer.setEnabled(usable and count > self._offer.fewest)
        self.more.setEnabled(usable and 0 < count < self._offer.most)
        for button in (self.fewer, self.more):
            button.setVisible(not self._is_locked)
        for field in self.layers:
            field.setToolTip(self.toolTip())
