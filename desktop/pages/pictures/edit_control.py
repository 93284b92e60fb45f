"""Turning and cropping the chosen picture: the frame over it, the row below, and undo."""

from PySide6.QtCore import QObject, Signal

from desktop.pages.pictures.chosen import Opened
from desktop.pages.pictures.editing import UNCHANGED, Box, Edit
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.picture_panel import PicturePanel


class EditControl(QObject):
    """Lets frame and row work on the chosen picture.

    Parameters
    ----------
    model
        The page's state.
    picture
        Where frame and row are.
    parent
        Qt's owner.
    """

    # Frame and row have come or gone; carries whether they are there.
    shown = Signal(bool)

    def __init__(self, model: PicturesModel, picture: PicturePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._picture = picture
        self._before: Edit = UNCHANGED
        self._is_on = False
        frame, row = picture.frame, picture.edit
        frame.moved.connect(self._crop)
        frame.released.connect(lambda: self._keep(self.tr("crop")))
        frame.left.connect(lambda: self.set_on(is_on=False))
        row.turned.connect(self.turn)
        row.angle_moved.connect(self._turn_freely)
        row.angle_released.connect(lambda: self._keep(self.tr("rotate")))
        row.reset.connect(self._reset)
        row.left.connect(lambda: self.set_on(is_on=False))
        model.chosen.connect(self._leave)
        model.opened.connect(self._follow)

    @property
    def is_on(self) -> bool:
        """Whether frame and row are there."""
        return self._is_on

    def set_on(self, *, is_on: bool) -> None:
        """Show frame and row, or take them away."""
        present = self._model.present
        is_on = is_on and present is not None
        if is_on != self._is_on:
            self._is_on = is_on
            self._picture.show_edit(is_on=is_on)
            if present is not None:
                self._follow(present)
        self.shown.emit(is_on)

    def turn(self) -> None:
        """Turn the picture by 90° clockwise."""
        entry = self._model.current
        if entry is not None and self._model.present is not None:
            self._put(entry.edit.turned(), self.tr("rotate"))

    def _reset(self) -> None:
        """Leave the picture as it came."""
        self._put(UNCHANGED, self.tr("reset"))

    def _put(self, edit: Edit, text: str) -> None:
        """Do one thing to the picture that can be undone."""
        entry = self._model.current
        if entry is not None:
            before = entry.edit
            self._model.show_edit(edit)
            self._model.keep_edit(before, text)
            self._before = edit

    def _crop(self, box: Box) -> None:
        """Keep another part of the picture while a hand moves."""
        entry = self._model.current
        if entry is not None:
            self._model.show_edit(entry.edit.within(box))

    def _turn_freely(self, degrees: int) -> None:
        """Turn the picture by a few degrees while a hand moves."""
        entry, present = self._model.current, self._model.present
        if entry is None or present is None:
            return
        size = present.original.size()
        self._model.show_edit(entry.edit.at(float(degrees), size.width(), size.height()))
        self._show(entry, present)

    def _keep(self, text: str) -> None:
        """Make what the hand did one step of undo."""
        self._model.keep_edit(self._before, text)
        if self._model.current is not None:
            self._before = self._model.current.edit

    def _leave(self, entry: Entry | None) -> None:
        """Go with the picture; another one starts anew."""
        self._before = UNCHANGED if entry is None else entry.edit
        self.set_on(is_on=False)

    def _follow(self, opened: Opened) -> None:
        """Show what has been done to the picture, by undo too, unless a hand moves just now."""
        is_held = self._picture.edit.slider.isSliderDown() or self._picture.frame.is_held
        if self._is_on and not is_held and opened.edit == opened.entry.edit:
            self._show(opened.entry, opened)
            self._before = opened.edit

    def _show(self, entry: Entry, opened: Opened) -> None:
        """Show the picture with its angle and frame."""
        edit = entry.edit
        self._picture.frame.show_picture(opened.original, edit.angle, edit.box)
        self._picture.edit.show_angle(edit.degrees)
