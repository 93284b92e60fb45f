"""A picture on the internet: the user is asked, then it is fetched, with a way out."""

import logging
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.in_turn import InTurn
from desktop.theme.theme import Theme
from desktop.translate import sentence_of, translated
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.errors import PictureError

if TYPE_CHECKING:
    from desktop.services.download import Downloaded

log = logging.getLogger(__name__)


class WebPicture(QObject):
    """Asks over a page before anything is fetched, and tells how it went.

    Parameters
    ----------
    theme
        Gives the looks of the question.
    page
        What the question lies over.
    notice
        Tells that the picture is being fetched, and why it cannot be had.
    """

    # A picture was fetched; carries a `Downloaded`.
    fetched = Signal(object)

    def __init__(self, theme: Theme, page: QWidget, notice: FloatingNotice) -> None:
        super().__init__(page)
        self._notice = notice
        self.question = FloatingNotice(theme, page)
        self.agree = self.question.add_button(self.tr("Download"), "drop", primary=True)
        self.agree.setToolTip(
            self.tr("Download\nGets this one picture from the internet, now and only once.")
        )
        self.agree.clicked.connect(self._fetch)
        self._addresses: tuple[str, ...] = ()
        self._cancelled = Event()
        self._downloads = InTurn(_download, self)
        self._downloads.done.connect(self._take)
        self._downloads.failed.connect(self._refuse)

    @property
    def busy(self) -> bool:
        """Whether a picture is being fetched."""
        return self._downloads.busy

    def ask(self, addresses: tuple[str, ...]) -> None:
        """Ask whether the picture may be fetched; the addresses all are to lead to it."""
        from desktop.services.download import question

        try:
            asked = translated(question(addresses[0]))
        except PictureError as error:
            self._tell_refused(error)
            return
        self._addresses = addresses
        reason = self.tr("It is on the internet, and Layerwise fetches nothing unasked.")
        self.question.announce("info", asked, reason)

    def dismiss(self) -> None:
        """Take the question back: something else is wanted by now."""
        self.question.dismiss()

    def close(self) -> None:
        """End what is being fetched."""
        self._cancelled.set()
        self._downloads.close()

    def _fetch(self) -> None:
        """Fetch the picture, as the user agreed to."""
        self.question.dismiss()
        self._cancelled = Event()
        self._downloads.request([(self._addresses, self._cancelled)])
        title, text = self.tr("Downloading the picture…"), self._addresses[0]
        self._notice.announce("info", title, text, cancel=self._cancelled.set)

    def _take(self, task: object, found: "Downloaded") -> None:
        """Hand the picture on."""
        self._notice.withdraw()
        self.fetched.emit(found)

    def _refuse(self, task: object, error: Exception) -> None:
        """Tell why there is no picture, unless the user gave it up."""
        self._notice.withdraw()
        if not self._cancelled.is_set():
            self._tell_refused(error)

    def _tell_refused(self, error: Exception) -> None:
        """Tell why there is no picture."""
        title = self.tr("This picture cannot be used")
        self._notice.announce("error", title, sentence_of(error))


def _download(task: "tuple[tuple[str, ...], Event]") -> "Downloaded":
    """Fetch the first picture that some addresses lead to; runs on the background thread."""
    from desktop.services.download import download

    addresses, cancelled = task
    for address in addresses[:-1]:
        try:
            return download(address, cancelled=cancelled)
        except PictureError as error:
            if cancelled.is_set():
                raise
            log.info("%s", error)
    return download(addresses[-1], cancelled=cancelled)
