"""The controls of the part in the page's head: the model, a second one to compare, and opening."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from desktop.pages.kernels.network.sources import FAMOUS, model_names
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size, push_button
from desktop.widgets.label import restyle, text_label

LEAST_CHARACTERS, FEW_CHARACTERS = 15, 9


class ModelChoice(QComboBox):
    """A list of models; choosing one asks for it, and it is shown once it has been opened.

    Parameters
    ----------
    theme
        Follows its changes of size.
    name
        What is chosen, for whoever cannot see it.
    """

    # The user wants another model; carries its activity or path, or `FAMOUS`.
    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._present = 0
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_CHARACTERS)
        for identifier, title in model_names():
            self.addItem(title, identifier)
        self.activated.connect(self._choose)
        theme.changed.connect(self.updateGeometry)

    def offer_famous(self) -> None:
        """Offer the famous networks too, at the end."""
        self.addItem(self.tr("AlexNet and VGG16 (shapes)"), FAMOUS)

    def show_present(self, identifier: str, name: str) -> None:
        """Show what is looked at; a file that is not in the list joins it."""
        place = self.findData(identifier)
        if place < 0:
            place = self.findText(name)
        if place < 0:
            famous = self.findData(FAMOUS)
            place = famous if famous >= 0 else self.count()
            self.insertItem(place, name, identifier)
        self._present = place
        self.setCurrentIndex(place)

    def show_refused(self) -> None:
        """Go back to what is looked at."""
        self.setCurrentIndex(self._present)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody means to change the model by scrolling past it."""
        event.ignore()

    def _choose(self, place: int) -> None:
        self.chosen.emit(self.itemData(place))


class Head(QObject):
    """Makes the controls; the page lays them out.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    parent
        Qt's owner.
    """

    # The user wants to compare with a second model, or no longer; carries which.
    comparing = Signal(bool)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._label = text_label(self.tr("Model"), colour="text-muted")
        self.models = ModelChoice(theme, self.tr("Model"))
        self.models.setToolTip(self.tr("The network that is taken apart"))
        self.models.offer_famous()
        self.compare = QToolButton()
        self.compare.setText(self.tr("Compare"))
        self.compare.setProperty("words", "beside")
        self.compare.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.compare.setIcon(theme.icon("compare", "text", "accent"))
        self.compare.setAccessibleName(self.tr("Compare"))
        self._compare_icon = follow_icon_size(theme, self.compare, "icon-button")
        self.compare.setCheckable(True)
        self.compare.setToolTip(
            self.tr("Compare\nThe same layer of two networks beside each other.")
        )
        self.compare.toggled.connect(self._toggle)
        self.seconds = ModelChoice(theme, self.tr("Second model"))
        self.seconds.setToolTip(self.tr("The network to compare with"))
        self.seconds.hide()
        self.open = push_button(theme, self.tr("Open…"))
        self.open.setIcon(theme.icon("open"))
        self.open.setAccessibleName(self.tr("Open…"))
        self._open_icon = follow_icon_size(theme, self.open, "icon-button")
        self.open.setToolTip(self.tr("Open…  Ctrl+O\nA picture, or any model as an .onnx file."))
        self.widgets: list[QWidget] = [
            self._label,
            self.models,
            self.compare,
            self.seconds,
            self.open,
        ]
        for widget in self.widgets:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_compact(self, *, is_compact: bool) -> None:
        """Drop words where there is no room for them; they stay in the tooltips."""
        self._label.setVisible(not is_compact)
        characters = FEW_CHARACTERS if is_compact else LEAST_CHARACTERS
        for choice in (self.models, self.seconds):
            choice.setMinimumContentsLength(characters)
        styles = Qt.ToolButtonStyle
        self.compare.setToolButtonStyle(
            styles.ToolButtonIconOnly if is_compact else styles.ToolButtonTextBesideIcon
        )
        self.compare.setProperty("words", "none" if is_compact else "beside")
        restyle(self.compare)
        self._compare_icon.set_has_words(not is_compact)
        self.open.setText("" if is_compact else self.tr("Open…"))
        self._open_icon.set_has_words(not is_compact)

    def _toggle(self, is_on: bool) -> None:
        self.seconds.setVisible(is_on)
        self.comparing.emit(is_on)
