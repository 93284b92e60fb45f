"""Offering to describe a model that does not describe itself; the one thing a page needs.

A page makes one :class:`AdoptOffer`, calls :meth:`AdoptOffer.offer` where opening a model raised
:class:`training.contract.errors.NotDescribedError`, and opens what ``adopted`` carries as it
opens any other model.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.floating_notice import FloatingNotice

if TYPE_CHECKING:
    from desktop.widgets.adopting.dialog import AdoptDialog


class AdoptOffer(QObject):
    """Tells of a foreign model at the foot of a page, and shows the dialog if the user wants it.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    page
        What the notice and the dialog belong to; it owns this.
    labels
        Called for what the page's other models tell apart; nothing where they may differ.
    pictures
        Called for what the page shows, with its name: the network is tried on it first.
    """

    # The user has described the model; carries the `Path` of the new file, which describes itself.
    adopted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        page: QWidget,
        labels: Callable[[], tuple[str, ...]] = tuple,
        pictures: Callable[[], Sequence[tuple[str, QImage]]] = tuple,
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._labels = labels
        self._pictures = pictures
        self._path = Path()
        self._dialog: AdoptDialog | None = None
        self.notice = FloatingNotice(theme, page)
        self.agree = self.notice.add_button(self.tr("Describe it…"), "add_model", primary=True)
        self.agree.setToolTip(
            self.tr("Describe it…\nSay how pictures are prepared for it and what its answers mean.")
        )
        self.agree.clicked.connect(self._begin)

    def offer(self, path: Path) -> None:
        """Ask whether the user wants to describe the model in the file ``path``."""
        self._path = path
        title = self.tr("{0} does not describe itself").format(path.name)
        reason = self.tr(
            "Say what pictures it takes and what it answers, and it can be used all the same."
        )
        self.notice.announce("info", title, reason)

    def dismiss(self) -> None:
        """Take the offer back, as the user does something else."""
        self.notice.dismiss()

    def describe(self, path: Path) -> "AdoptDialog":
        """Show the dialog for the file ``path`` at once, and return it."""
        from desktop.widgets.adopting.dialog import AdoptDialog
        from desktop.widgets.adopting.pictures import NamedImage

        pictures = [NamedImage(name, image) for name, image in self._pictures()]
        dialog = AdoptDialog(self._theme, path, self._page, self._labels(), pictures)
        dialog.adopted.connect(self.adopted)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.begin()
        return dialog

    def close(self) -> None:
        """Close the dialog if it is open, and end its work."""
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self) -> None:
        """Let go of the dialog, which has been closed."""
        self._dialog = None

    def _begin(self) -> None:
        """Show the dialog, as the user agreed to."""
        self.notice.dismiss()
        self.describe(self._path)
