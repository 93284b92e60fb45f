"""Choosing who answers: the shipped model, the user's own, and what was opened since."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.theme.theme import Theme
from training.contract.locations import user_models_folder

LEAST_CHARACTERS = 24


class ModelChooser(QComboBox):
    """A list of models; choosing one asks for it, and it is shown once it has been opened.

    Parameters
    ----------
    theme
        Follows its changes of size.
    activity
        Id of the activity: the shipped model's name, and the beginning of the own ones'.
    parent
        The owner.
    """

    # The user wants another model; carries its activity or path.
    chosen = Signal(str)

    def __init__(self, theme: Theme, activity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answering = 0
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(self.tr("The network that answers"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_CHARACTERS)
        self.addItem(activity, activity)
        for path in sorted(user_models_folder().glob(f"{activity}*.onnx")):
            self.addItem(path.stem, str(path))
        self.activated.connect(self._choose)
        theme.changed.connect(self.updateGeometry)

    def show_opened(self, path: str, name: str) -> None:
        """Show ``name`` as the model that answers; a file not yet in the list joins it."""
        place = self._place_of(path)
        if place < 0:
            self.addItem(name, path)
            place = self.count() - 1
        self.setItemText(place, name)
        self._answering = place
        self.setCurrentIndex(place)

    def show_refused(self) -> None:
        """Go back to the model that answers."""
        self.setCurrentIndex(self._answering)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody means to change the model by scrolling past it."""
        event.ignore()

    def _place_of(self, path: str) -> int:
        """Return where the file stands in the list, -1 if it does not; the shipped one is first."""
        found = self.findData(path)
        is_shipped = path.replace("\\", "/").endswith(f"exported_models/{self.itemData(0)}.onnx")
        return 0 if found < 0 and is_shipped else found

    def _choose(self, place: int) -> None:
        """Ask for the model that the user chose."""
        self.chosen.emit(self.itemData(place))
