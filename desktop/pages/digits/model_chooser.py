"""Choosing who answers: the shipped model, the user's own, and what was opened since."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.pages.digits.fitting import fits_page
from desktop.services.model_library import ModelLibrary
from desktop.theme.theme import Theme
from desktop.widgets.model_combo import ModelCombo

LEAST_CHARACTERS = 24


class ModelChooser(ModelCombo):
    """The models that answer on this page, the shipped one first, then the user's newest.

    Parameters
    ----------
    theme
        Follows its changes of size.
    models
        Which there are; new ones join the list at once.
    activity
        Id of the shipped model.
    parent
        The owner.
    """

    def __init__(
        self, theme: Theme, models: ModelLibrary, activity: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", LEAST_CHARACTERS, parent)
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(self.tr("The network that answers"))
        self._models = models
        self.put(0, activity, activity)
        for model in models.others():
            if fits_page(model.activity, model.labels):
                self.put(self.count(), str(model.path), model.name)
        models.added.connect(self._add)

    def show_opened(self, path: str, name: str) -> None:
        """Show who answers; a file not yet in the list joins it as ``name``."""
        place = self._place_of(path)
        if place < 0:
            place = self.count()
            self.put(place, path, name)
        elif place == 0:
            self.setItemText(place, name)
        self.show_place(place)

    def _add(self, path: Path) -> None:
        """Offer a model that is new, before the older ones."""
        model = self._models.listed(path)
        if model is not None and fits_page(model.activity, model.labels):
            self.put(1, str(path), model.name)

    def _place_of(self, path: str) -> int:
        """Return where the file stands in the list, -1 if it does not; the shipped one is first."""
        found = self.findData(path)
        is_shipped = path.replace("\\", "/").endswith(f"exported_models/{self.itemData(0)}.onnx")
        return 0 if found < 0 and is_shipped else found
