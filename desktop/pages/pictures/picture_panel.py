"""The left side of the page: the picture, and samples to begin with."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.pictures.edit_row import EditRow
from desktop.pages.pictures.empty_offer import EmptyOffer
from desktop.pages.pictures.look_row import LookRow
from desktop.pages.pictures.subjects import Subject
from desktop.services.in_turn import InTurn
from desktop.theme.theme import Theme
from desktop.translate import sample_name
from desktop.widgets.crop_frame import CropFrame
from desktop.widgets.label import text_label
from desktop.widgets.picture_caption import PictureCaption
from desktop.widgets.picture_view import PictureView
from desktop.widgets.thumbnail_strip import ThumbnailStrip
from training.contract.locations import resources

SAMPLE_SUFFIXES = (".jpg", ".png")


class PicturePanel(QWidget):
    """Shows the picture in its frame, with the samples below.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    subject
        What the page is about.
    """

    # The user wants a sample looked at; carries its path.
    sample_chosen = Signal(str)

    def __init__(self, theme: Theme, subject: Subject) -> None:
        super().__init__()
        self._theme = theme
        self.picture = PictureView(theme)
        self._subject = subject
        self.offer = EmptyOffer(theme)
        self.picture.set_offer(self.offer)
        self.tell_empty()
        frame = QFrame()
        frame.setProperty("panel", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        self.frame = CropFrame(theme)
        self._face = QStackedWidget()
        self._face.addWidget(self.picture)
        self._face.addWidget(self.frame)
        inside.addWidget(self._face)
        self.caption = PictureCaption(theme, self.picture)
        self.look = LookRow(theme)
        self.edit = EditRow(theme)
        self._tools = QStackedWidget()
        self._tools.addWidget(self.look)
        self._tools.addWidget(self.edit)
        self._tools.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.samples = ThumbnailStrip(theme, self.tr("Samples"))
        self.samples.chosen.connect(self.sample_chosen)
        self._note = text_label(
            _words(subject.samples_note), type_size="small", colour="text-muted"
        )
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space.inline_gap)
        self.column.addWidget(frame, 1)
        self.column.addWidget(self._tools)
        self.column.addWidget(self._note)
        self.column.addWidget(self.samples)
        self._thumbs = InTurn(_small, self)
        self._thumbs.done.connect(self._show_sample)
        self._paths = sorted(
            path
            for path in (resources() / "samples" / subject.id).glob("*")
            if path.suffix in SAMPLE_SUFFIXES
        )
        self._every = tuple(self._paths)
        for path in self._paths:
            self.samples.add(str(path), sample_name(path))

    def sample(self, stem: str) -> Path | None:
        """Return the sample whose file is called so, if there is one."""
        return next((path for path in self._every if path.stem == stem), None)

    def load_samples(self) -> None:
        """Read the samples' pictures in the background."""
        self._thumbs.request(self._paths)
        self._paths = []

    def tell_empty(self) -> None:
        """Say what to do to get a picture."""
        self.picture.set_image(None)
        title, text = self._subject.drop_title, self._subject.drop_text
        self.picture.set_placeholder(_words(title), _words(text))

    def tell_unreadable(self, sentence: str) -> None:
        """Say why there is no picture."""
        self.picture.set_image(None)
        title = self.tr("This picture cannot be used")
        self.picture.set_placeholder(title, sentence, icon="error")

    def show_edit(self, *, is_on: bool) -> None:
        """Show the picture with its frame and the row for turning, or as usual."""
        self._face.setCurrentWidget(self.frame if is_on else self.picture)
        self._tools.setCurrentWidget(self.edit if is_on else self.look)
        if is_on:
            self.frame.setFocus()

    def set_low(self, *, is_low: bool) -> None:
        """Leave the samples' note out, where the window is low."""
        self._note.setVisible(not is_low)

    def close_threads(self) -> None:
        """End the background thread."""
        self._thumbs.close()

    def _show_sample(self, path: Path, image: QImage) -> None:
        self.samples.set_image(str(path), image)


def _small(path: Path) -> QImage:
    """Return a sample's small picture; runs on the background thread."""
    from desktop.pages.pictures.answering import thumbnail
    from desktop.pages.pictures.images import as_image
    from desktop.services.picture_intake import open_picture

    return as_image(thumbnail(open_picture(path), 160))  # it shipped: no process of its own


def _words(text: str) -> str:
    """Return a subject's words in the user's language."""
    return QCoreApplication.translate("subjects", text)
