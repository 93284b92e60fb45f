"""The choice of what the window slides over."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox

from desktop.pages.kernels.one_kernel.model import DRAWING, GRID, OneKernelModel
from desktop.services.shared_pictures import SharedPicture, SharedPictures
from desktop.theme.theme import Theme
from training.contract.locations import resources

WIDTH, NARROW_WIDTH = 212, 178  # logical pixels at scale 1
SAMPLE_FOLDERS = ("fashion", "pokemon")
SHARED = ("digits", "fashion", "pokemon")
MOST_OPENED = 8


class Entry(NamedTuple):
    """One thing to choose.

    Attributes
    ----------
    id
        What the model calls it.
    title
        Its name.
    image
        A picture that is at hand, or where one is on the disk; None for grid and drawing.
    """

    id: str
    title: str
    image: QImage | Path | None = None


class PictureChooser(QComboBox):
    """Offers the number grid, the drawing area, the other pages' pictures, samples, opened ones.

    Parameters
    ----------
    theme
        Gives the width.
    model
        Gets what is chosen.
    shared
        What the other pages show.
    """

    def __init__(self, theme: Theme, model: OneKernelModel, shared: SharedPictures) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._shared = shared
        self._is_narrow = False
        self._opened: list[Entry] = []
        self._entries: list[Entry] = []
        self.setAccessibleName(self.tr("Picture"))
        self.setToolTip(self.tr("Picture\nWhat the window slides over"))
        self.setMaxVisibleItems(30)
        self.activated.connect(self._choose)
        shared.changed.connect(self._offer)
        model.picture_opened.connect(self._take_opened)
        model.source_changed.connect(self._show_current)
        model.editor.changed.connect(self._show_grid_size)
        theme.changed.connect(self._follow_theme)
        self._offer()
        self._follow_theme()

    @property
    def entries(self) -> list[Entry]:
        """What can be chosen, from top to bottom."""
        return list(self._entries)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Take less room where the window has little; the list stays as wide."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._follow_theme()

    def choose(self, identifier: str) -> None:
        """Choose one by its id."""
        entry = next(known for known in self._entries if known.id == identifier)
        if entry.id == GRID:
            self._model.use_grid()
        elif entry.id == DRAWING:
            self._model.use_drawing()
        elif isinstance(entry.image, Path):
            self._model.open_picture(entry.image, entry.title, entry.id)
        elif entry.image is not None:
            is_ink = entry.id == "shared:digits"
            self._model.use_picture(entry.id, entry.title, entry.image, is_ink=is_ink)

    def _offer(self, newest: SharedPicture | None = None) -> None:
        """Offer all there is, in groups; what is chosen stays chosen."""
        groups = [self._own(), self._from_pages(), self._opened, _samples()]
        with QSignalBlocker(self):
            self.clear()
            self._entries = []
            for group in groups:
                if self.count() and group:
                    self.insertSeparator(self.count())
                for entry in group:
                    self.addItem(entry.title, entry.id)
                    self._entries.append(entry)
        self._show_current()
        if newest is not None and self._model.source_id == f"shared:{newest.origin}":
            self.choose(self._model.source_id)

    def _own(self) -> list[Entry]:
        """Return the number grid and the drawing area."""
        return [Entry(GRID, self._grid_title()), Entry(DRAWING, self.tr("Draw here"))]

    def _grid_title(self) -> str:
        grid = self._model.editor.setup.grid
        return self.tr("Number grid, {0} × {1}").format(len(grid), len(grid[0]))

    def _from_pages(self) -> list[Entry]:
        """Return what the other pages show."""
        pictures = [self._shared.latest(origin) for origin in SHARED]
        return [
            Entry(f"shared:{picture.origin}", picture.title, picture.image)
            for picture in pictures
            if picture is not None
        ]

    def _choose(self) -> None:
        identifier = self.currentData()
        if identifier is not None:
            self.choose(identifier)
        self._show_current()  # a picture that is being read is shown once it is there

    def _take_opened(self, identifier: str, name: str, image: QImage) -> None:
        """Offer a picture that was opened, newest first."""
        if any(entry.id == identifier for entry in self._entries):
            return
        self._opened = [Entry(identifier, name, image), *self._opened][:MOST_OPENED]
        self._offer()

    def _show_current(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._model.source_id))

    def _show_grid_size(self) -> None:
        self.setItemText(self.findData(GRID), self._grid_title())

    def _follow_theme(self) -> None:
        width = NARROW_WIDTH if self._is_narrow else WIDTH
        self.setFixedWidth(self._theme.scaled(width))
        self.view().setMinimumWidth(self.sizeHint().width())


def _samples() -> list[Entry]:
    """Return the pictures that the program brings along."""
    paths = [
        path
        for folder in SAMPLE_FOLDERS
        for path in sorted((resources() / "samples" / folder).glob("[0-9]*"))
    ]
    return [Entry(f"sample:{path.name}", _sample_name(path), path) for path in paths]


def _sample_name(path: Path) -> str:
    """Return a sample's file name without number and ending."""
    name = path.stem.partition("-")[2].replace("_", " ")
    return name[:1].upper() + name[1:]
