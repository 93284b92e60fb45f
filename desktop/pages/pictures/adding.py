"""A model that the user adds: told where opening it takes long, and why it cannot be used."""

from PySide6.QtCore import QObject, QTimer

from desktop.pages.pictures.columns import Columns
from desktop.widgets.floating_notice import FloatingNotice

PATIENCE_MS = 1000  # what takes longer is told, with a way out


class Adding(QObject):
    """Tells how opening a model goes.

    Parameters
    ----------
    columns
        Where it is to stand.
    notice
        What tells it.
    parent
        Qt's owner.
    """

    def __init__(self, columns: Columns, notice: FloatingNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._notice = notice
        self._name = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._offer_cancelling)
        columns.adding.connect(self._begin)
        columns.added.connect(self._end)
        columns.refused.connect(self._refuse)

    def _begin(self, name: str) -> None:
        """Wait a while before anything is told."""
        self._name = name
        self._patience.start()

    def _offer_cancelling(self) -> None:
        """Tell what takes so long, with a way out."""
        title = self.tr("Opening {0}…").format(self._name)
        reason = self.tr("This model comes from elsewhere, so Layerwise first tries it in safety.")
        self._notice.announce("info", title, reason, cancel=self._columns.cancel)

    def _end(self) -> None:
        """Take back what told of a model being opened."""
        self._patience.stop()
        self._notice.withdraw()

    def _refuse(self, sentence: str) -> None:
        """Tell why a model cannot be used; the others go on."""
        self._notice.announce("error", self.tr("This model cannot be used"), sentence)
