"""What is dropped on the page or pasted into it: pictures, folders, models, addresses."""

import logging
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.pages.pictures.model import PicturesModel
from desktop.services.in_turn import InTurn
from desktop.services.incoming import MODEL_SUFFIX, Incoming, incoming
from desktop.theme.theme import Theme
from desktop.translate import sentence_of, translated
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.errors import PictureError

if TYPE_CHECKING:
    from desktop.services.download import Downloaded

log = logging.getLogger(__name__)


class Intake(QObject):
    """Takes drops on a page, and what the clipboard holds.

    Parameters
    ----------
    theme
        Gives the looks of what covers the page during a drag.
    page
        What is dropped on.
    model
        Gets what was dropped.
    notice
        Tells what cannot be used.
    """

    def __init__(
        self, theme: Theme, page: QWidget, model: PicturesModel, notice: FloatingNotice
    ) -> None:
        super().__init__(page)
        self._model = model
        self._notice = notice
        self.overlay = DropOverlay(theme, page)
        self._question = FloatingNotice(theme, page)
        self.agree = self._question.add_button(self.tr("Download"), "drop", primary=True)
        self.agree.clicked.connect(self._fetch)
        self._addresses: tuple[str, ...] = ()
        self._cancelled = Event()
        self._downloads = InTurn(_download, self)
        self._downloads.done.connect(self._take_download)
        self._downloads.failed.connect(self._take_no_download)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        model.nothing_found.connect(self._tell_nothing)
        model.noted.connect(self._tell_note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags over the page."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
        elif isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            self._enter(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        return False

    @property
    def question(self) -> FloatingNotice:
        """What asks before anything is fetched from the internet."""
        return self._question

    @property
    def busy(self) -> bool:
        """Whether a picture is being fetched."""
        return self._downloads.busy

    def take(self, mime: QMimeData | None, name: str) -> None:
        """Use what was dropped or pasted; a picture without a file gets ``name``."""
        self._notice.dismiss()
        self._question.dismiss()
        found = Incoming() if mime is None else incoming(mime)
        if found.paths:
            self._model.open_paths(found.paths)
        elif found.content is not None:
            self._model.add([(name, found.content)])
        elif found.image is not None:
            self._model.add([(name, found.image)])
        elif found.addresses:
            self._ask(found.addresses)
        else:
            self._notice.announce(
                "error",
                self.tr("There is no picture"),
                self.tr("The clipboard holds no picture; copy one first, or open a file."),
            )

    def close(self) -> None:
        """End what runs in the background."""
        self._cancelled.set()
        self._downloads.close()

    def _enter(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        found = incoming(event.mimeData())
        if found.is_empty:
            return
        event.acceptProposedAction()
        self._model.expect_picture()
        self.overlay.show_over(self._promise(found), self.tr("Files are read, never moved"))

    def _promise(self, found: Incoming) -> str:
        """Return what letting go will do."""
        models = [path for path in found.paths if path.suffix.lower() == MODEL_SUFFIX]
        if models and len(models) == len(found.paths):
            return self.tr("Let go to add this model")
        if len(found.paths) > 1:
            return self.tr("Let go to classify {0} pictures").format(len(found.paths))
        if found.paths and found.paths[0].is_dir():
            return self.tr("Let go to classify the pictures in this folder")
        return self.tr("Let go to classify this picture")

    def _drop(self, event: QDropEvent) -> None:
        """Use what was dropped."""
        self.overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData(), self.tr("Dropped picture"))

    def _ask(self, addresses: tuple[str, ...]) -> None:
        """Ask whether a picture may be fetched from the internet."""
        from desktop.services.download import question

        try:
            asked = translated(question(addresses[0]))
        except PictureError as error:
            self._refuse(error)
            return
        self._addresses = addresses
        reason = self.tr("It is on the internet, and Layerwise fetches nothing unasked.")
        self._question.announce("info", asked, reason)

    def _fetch(self) -> None:
        """Fetch the picture, as the user agreed to."""
        self._question.dismiss()
        self._cancelled = Event()
        self._downloads.request([(self._addresses, self._cancelled)])
        title, text = self.tr("Downloading the picture…"), self._addresses[0]
        self._notice.announce("info", title, text, cancel=self._cancelled.set)

    def _take_download(self, task: object, found: "Downloaded") -> None:
        """Take a picture that was fetched."""
        self._notice.withdraw()
        self._model.add([(found.name, found.content)])

    def _take_no_download(self, task: object, error: Exception) -> None:
        """Tell why there is no picture, unless the user gave it up."""
        self._notice.withdraw()
        if not self._cancelled.is_set():
            self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        """Tell why a picture cannot be used."""
        title = self.tr("This picture cannot be used")
        self._notice.announce("error", title, sentence_of(error))

    def _tell_nothing(self, sentence: str) -> None:
        """Tell that there is no picture in what was given."""
        self._notice.announce("error", self.tr("There is no picture"), sentence)

    def _tell_note(self, sentence: str) -> None:
        """Tell that not all of what was given is used."""
        self._notice.announce("info", self.tr("A part of it is used"), sentence)


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
