"""What is dropped on the page or pasted into it: pictures, folders, models, addresses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.pages.pictures.model import PicturesModel
from desktop.services.incoming import MODEL_SUFFIX, Incoming, incoming
from desktop.theme.theme import Theme
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.web_picture import WebPicture

if TYPE_CHECKING:
    from desktop.services.download import Downloaded


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
        self.web = WebPicture(theme, page, notice)
        self.web.fetched.connect(self._take_download)
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
    def busy(self) -> bool:
        """Whether a picture is being fetched."""
        return self.web.busy

    def take(self, mime: QMimeData | None, name: str) -> None:
        """Use what was dropped or pasted; a picture without a file gets ``name``."""
        self._notice.dismiss()
        self.web.dismiss()
        found = Incoming() if mime is None else incoming(mime)
        if found.paths:
            self._model.open_paths(found.paths)
        elif found.content is not None:
            self._model.add([(name, found.content)])
        elif found.image is not None:
            self._model.add([(name, found.image)])
        elif found.addresses:
            self.web.ask(found.addresses)
        else:
            self._notice.announce(
                "error",
                self.tr("There is no picture"),
                self.tr("The clipboard holds no picture; copy one first, or open a file."),
            )

    def close(self) -> None:
        """End what runs in the background."""
        self.web.close()

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

    def _take_download(self, found: "Downloaded") -> None:
        """Take a picture that was fetched."""
        self._model.add([(found.name, found.content)])

    def _tell_nothing(self, sentence: str) -> None:
        """Tell that there is no picture in what was given."""
        self._notice.announce("error", self.tr("There is no picture"), sentence)

    def _tell_note(self, sentence: str) -> None:
        """Tell that not all of what was given is used."""
        self._notice.announce("info", self.tr("A part of it is used"), sentence)
