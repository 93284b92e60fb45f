"""The controls of the part in the page's head: the model, a second one to compare, and opening."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.pages.kernels.network.sources import FAMOUS, model_names
from desktop.services.model_library import ModelLibrary
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size, push_button
from desktop.widgets.label import restyle, text_label
from desktop.widgets.model_combo import ModelCombo

LEAST_CHARACTERS, FEW_CHARACTERS = 15, 9


class ModelChoice(ModelCombo):
    """The models that can be taken apart.

    Parameters
    ----------
    theme
        Follows its changes of size.
    models
        Which there are; new ones join the list at once.
    name
        What is chosen, for whoever cannot see it.
    """

    def __init__(self, theme: Theme, models: ModelLibrary, name: str) -> None:
        super().__init__(theme, name, LEAST_CHARACTERS)
        self._models = models
        for identifier, title in model_names(models):
            self.put(self.count(), identifier, title)
        self._end_of_shipped = len(models.shipped())
        models.added.connect(self._add)

    def offer_famous(self) -> None:
        """Offer the famous networks too, at the end."""
        self.put(self.count(), FAMOUS, self.tr("AlexNet and VGG16 (shapes)"))

    def show_present(self, identifier: str, name: str) -> None:
        """Show what is looked at; a file that is not in the list joins it."""
        place = self.findData(identifier)
        if place < 0:
            place = self.findText(name)
        if place < 0:
            famous = self.findData(FAMOUS)
            place = famous if famous >= 0 else self.count()
            self.put(place, identifier, name)
        self.show_place(place)

    def _add(self, path: Path) -> None:
        """Offer a model that is new, before the older ones of the user's own."""
        model = self._models.listed(path)
        if model is not None:
            self.put(self._end_of_shipped, str(path), model.name)


class Head(QObject):
    """Makes the controls; the page lays them out.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    models
        Which there are.
    parent
        Qt's owner.
    """

    # The user wants to compare with a second model, or no longer; carries which.
    comparing = Signal(bool)

    def __init__(self, theme: Theme, models: ModelLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self._label = text_label(self.tr("Model"), colour="text-muted")
        self.models = ModelChoice(theme, models, self.tr("Model"))
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
        self.seconds = ModelChoice(theme, models, self.tr("Second model"))
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
