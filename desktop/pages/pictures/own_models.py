"""Models of the page's subject that did not ship: new ones join at once, others from a menu."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.pages.pictures.columns import Columns
from desktop.services.model_library import ListedModel, ModelLibrary

MOST_LISTED = 12  # older ones are files to choose


class OwnModels(QObject):
    """Brings models from the library into columns.

    Parameters
    ----------
    columns
        Where they stand.
    models
        Which there are.
    choose
        Lets the user choose a file.
    page
        Owns this and the menu.
    """

    def __init__(
        self, columns: Columns, models: ModelLibrary, choose: Callable[[], object], page: QWidget
    ) -> None:
        super().__init__(page)
        self._columns = columns
        self._models = models
        self._choose = choose
        self._page = page
        self._has_begun = False
        models.added.connect(self._take)

    def begin(self) -> None:
        """Add what was trained before the page was shown, once its own models are being opened."""
        self._has_begun = True
        for path in self._models.new:
            self._take(path)

    def offer(self, button: QWidget) -> None:
        """Offer the models that are no columns yet; where there is none, choose a file."""
        found = [model for model in self._models.others() if self._fits(model)][:MOST_LISTED]
        if not found:
            self._choose()
            return
        menu = QMenu(self._page)
        for model in found:
            action = menu.addAction(model.name.replace("&", "&&"))
            action.triggered.connect(partial(self._columns.add, model.path))
        menu.addSeparator()
        menu.addAction(self.tr("From a file…")).triggered.connect(self._choose)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _take(self, path: Path) -> None:
        """Add a model that is new, if it was trained for this page."""
        model = self._models.listed(path)
        if self._has_begun and model is not None and self._is_of_page(model):
            self._columns.add(path)

    def _is_of_page(self, model: ListedModel) -> bool:
        """Return whether it was trained for one of the page's activities."""
        return model.activity in self._columns.activities

    def _fits(self, model: ListedModel) -> bool:
        """Return whether it could be one more column."""
        knows_the_same = bool(model.labels) and set(model.labels) == set(self._columns.labels)
        is_here = self._columns.has(model.path)
        return not is_here and (self._is_of_page(model) or knows_the_same)
