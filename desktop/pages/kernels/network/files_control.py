"""Files in and out: opening and pasting pictures and models, saving what is shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.pages.kernels.network.exporting import export_picture
from desktop.pages.kernels.network.sources import Source, as_source, image_source
from desktop.pages.kernels.network.state import NetworkState
from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS, Incoming, incoming
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.widgets.floating_notice import FloatingNotice


class FilesControl(QObject):
    """Takes what is opened, dropped or pasted, and saves pictures.

    Parameters
    ----------
    state
        Opens what was taken.
    preferences
        Remember the folder.
    notice
        Where it is told what cannot be used.
    part
        Over what the dialogues stand.
    """

    # Something is about to be taken, in place of what was told before; carries nothing.
    taking = Signal()
    # A picture was taken; carries its `Source`.
    picture_taken = Signal(object)

    def __init__(
        self,
        state: NetworkState,
        preferences: PreferenceKeeper,
        notice: FloatingNotice,
        part: QWidget,
    ) -> None:
        super().__init__(part)
        self._state = state
        self._preferences = preferences
        self._notice = notice
        self._part = part

    def choose_any(self) -> None:
        """Let the user choose a picture or a model."""
        both = " ".join((*PICTURE_PATTERNS, f"*{MODEL_SUFFIX}"))
        self._choose(self.tr("Open a picture or a model"), self.tr("Files ({0})").format(both))

    def choose_picture(self) -> None:
        """Let the user choose a picture file."""
        patterns = self.tr("Pictures ({0})").format(" ".join(PICTURE_PATTERNS))
        self._choose(self.tr("Open a picture"), patterns)

    def choose_model(self) -> None:
        """Let the user choose a model file."""
        patterns = self.tr("Models ({0})").format(f"*{MODEL_SUFFIX}")
        self._choose(self.tr("Open a model"), patterns)

    def paste(self) -> None:
        """Look at the clipboard's picture."""
        self.take(incoming(QApplication.clipboard().mimeData()), self.tr("Pasted picture"))

    def take(self, found: Incoming, title: str) -> None:
        """Use what was opened, dropped or pasted; ``title`` is for a picture without a name."""
        self.taking.emit()
        models = [path for path in found.paths if path.suffix.lower() == MODEL_SUFFIX]
        pictures = [path for path in found.paths if path not in models]
        if models:
            self._state.open_model(str(models[0]))
        if pictures:
            self._look_at(as_source(pictures[0]))
        elif found.content is not None:
            self._look_at(image_source(title, found.content))
        elif found.image is not None:
            self._look_at(image_source(title, found.image))
        elif not models:
            self._notice.announce(
                "error",
                self.tr("This picture cannot be used"),
                self.tr("There is no picture in it; save the picture and open the file."),
            )

    def export(self, picture: Callable[[], QImage], name: str) -> None:
        """Let the user save a picture under a name, and tell what came of it."""
        try:
            path = export_picture(self._part, self._preferences, name, picture)
        except OSError as error:
            reason = self.tr("{0}; choose another folder.").format(error.strerror or error)
            self._notice.announce("error", self.tr("The picture could not be saved"), reason)
            return
        if path is not None:
            self._notice.announce("success", self.tr("Saved"), str(path))

    def _choose(self, title: str, patterns: str) -> None:
        folder = self._preferences.current.last_folder
        name, _ = QFileDialog.getOpenFileName(self._part, title, folder, patterns)
        if name:
            self._preferences.change(last_folder=str(Path(name).parent))
            self.take(Incoming(paths=(Path(name),)), "")

    def _look_at(self, source: Source) -> None:
        self.picture_taken.emit(source)
        self._state.offer(source)
        self._state.look_at(source)
