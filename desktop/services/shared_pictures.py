"""What the pages' pictures are, for the other pages: a drawn digit can be taken apart elsewhere."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class SharedPicture(NamedTuple):
    """The picture that a page works on.

    Attributes
    ----------
    origin
        Id of the page.
    title
        What the picture is, in the user's language.
    image
        The picture as the page shows it, upright.
    """

    origin: str
    title: str
    image: QImage


class SharedPictures(QObject):
    """The newest picture of each page that has one.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # A page has published a picture; carries its `SharedPicture`.
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, SharedPicture] = {}

    def publish(self, picture: SharedPicture) -> None:
        """Keep a page's picture in place of its last one."""
        self._pictures[picture.origin] = picture
        self.changed.emit(picture)

    def latest(self, origin: str) -> SharedPicture | None:
        """Return the picture of the page with the id ``origin``, if it has published one."""
        return self._pictures.get(origin)
