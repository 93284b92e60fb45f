"""Pictures that are opened, dropped or pasted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.pages.context import PageContext
from desktop.pages.kernels.one_kernel.model import OneKernelModel
from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS, Incoming, incoming
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice


class PictureIntake(QObject):
    """Takes drops on the part, and what the clipboard holds.

    Parameters
    ----------
    context
        Theme, and where a file was last opened.
    part
        What is dropped on.
    model
        Gets the picture.
    notice
        Tells what cannot be used.
    """

    def __init__(
        self,
        context: PageContext,
        part: QWidget,
        model: OneKernelModel,
        notice: FloatingNotice,
    ) -> None:
        super().__init__(part)
        self._context = context
        self._part = part
        self._model = model
        self._notice = notice
        self._count = 0
        self.overlay = DropOverlay(context.theme, part)
        part.setAcceptDrops(True)
        part.installEventFilter(self)
        model.picture_refused.connect(self._refuse)
        model.picture_noted.connect(self._note)
        model.editor.numbers_refused.connect(self._refuse_numbers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags over the part."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.overlay.hide()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._take(incoming(event.mimeData()), self.tr("Dropped picture"))
        elif isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            self._enter(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        return False

    def choose(self) -> None:
        """Let the user choose a picture file."""
        patterns = self.tr("Pictures ({0})").format(" ".join(PICTURE_PATTERNS))
        folder = self._context.preferences.current.last_folder
        title = self.tr("Open a picture")
        name, _ = QFileDialog.getOpenFileName(self._part, title, folder, patterns)
        if name:
            self._context.preferences.change(last_folder=str(Path(name).parent))
            self.open_paths([name])

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open the first of some files."""
        self._take(Incoming(paths=tuple(Path(path) for path in paths)), "")

    def paste(self) -> None:
        """Take what the clipboard holds: a picture, or numbers for the kernel."""
        mime = QApplication.clipboard().mimeData()
        found = incoming(mime)
        if found.is_empty and mime.hasText():
            self._model.editor.paste_kernel(mime.text())
        else:
            self._take(found, self.tr("Pasted picture"))

    def _enter(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        found = incoming(event.mimeData())
        if found.is_empty:
            return
        event.acceptProposedAction()
        self._model.expect_picture()
        text = self.tr("Files are read, never moved")
        if len(found.paths) > 1:
            text = self.tr("Only the first of the {0} files is used").format(len(found.paths))
        self.overlay.show_over(self.tr("Let go to slide the kernel over this picture"), text)

    def _take(self, found: Incoming, name: str) -> None:
        """Use what was opened, dropped or pasted; a picture without a file gets ``name``."""
        self._notice.dismiss()
        self._count += 1
        identifier = f"opened:{self._count}"
        if found.paths and found.paths[0].suffix.lower() == MODEL_SUFFIX:
            self._refuse(self.tr("Models are taken apart under “Inside a network”."))
        elif found.paths:
            self._model.open_picture(found.paths[0], found.paths[0].name, identifier)
        elif found.content is not None:
            self._model.open_picture(found.content, name, identifier)
        elif found.image is not None:
            self._model.open_picture(found.image, name, identifier)
        elif found.address:
            words = self.tr(
                "{0} is on the internet, and Layerwise works offline; save the picture first and "
                "open the file."
            )
            self._refuse(words.format(found.address))
        else:
            self._refuse(self.tr("There is no picture in the clipboard; copy one first."))

    def _refuse(self, sentence: str) -> None:
        """Tell why a picture cannot be used."""
        self._notice.announce("error", self.tr("This picture cannot be used"), sentence)

    def _refuse_numbers(self, sentence: str) -> None:
        """Tell why what was pasted cannot be used as numbers."""
        self._notice.announce("error", self.tr("These numbers cannot be used"), sentence)

    def _note(self, sentence: str) -> None:
        """Tell what is not seen of a picture."""
        self._notice.announce("info", self.tr("A part of this picture is used"), sentence)
