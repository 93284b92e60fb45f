"""A list of models to choose one from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.theme.theme import Theme

SCROLL_BAR = 24  # logical pixels beside the names of a long list


class ModelCombo(QComboBox):
    """Asks for the model that is chosen; it is shown as the present one once it has been opened.

    Parameters
    ----------
    theme
        Follows its changes of size.
    name
        What is chosen, for whoever cannot see it.
    least_characters
        For so many letters there is always room; longer names are cut with an ellipsis.
    parent
        The owner.
    """

    # The user wants another model; carries what `put` was given for it.
    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, least_characters: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._present = 0
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least_characters)
        self.activated.connect(self._choose)
        theme.changed.connect(self.updateGeometry)

    def put(self, place: int, identifier: str, name: str) -> None:
        """Offer a model at a place in the list; one that is offered already gets the new name."""
        known = self.findData(identifier)
        if known >= 0:
            self.setItemText(known, name)
            return
        is_before = self.count() > 0 and place <= self._present
        self.insertItem(place, name, identifier)
        self._present += int(is_before)

    def show_place(self, place: int) -> None:
        """Show the model at this place as the present one."""
        self._present = place
        self.setCurrentIndex(place)

    def show_refused(self) -> None:
        """Go back to the present one."""
        self.setCurrentIndex(self._present)

    def showPopup(self) -> None:  # noqa: N802
        """Open the list as wide as its longest name."""
        names = self.view().sizeHintForColumn(0) + SCROLL_BAR
        self.view().setMinimumWidth(min(names, self.window().width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody means to change the model by scrolling past it."""
        event.ignore()

    def _choose(self, place: int) -> None:
        """Ask for the model that the user chose."""
        self.chosen.emit(self.itemData(place))
