"""Decoding the session's pictures in a process of its own, shared by all that read them."""

from typing import TYPE_CHECKING

from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.sources import Sources
from desktop.services.lazy_decoder import LazyDecoder

if TYPE_CHECKING:
    from desktop.services.picture_intake import DecodedPicture


class Decoding(LazyDecoder):
    """Reads the pictures of entries; all methods may be called from any thread.

    Parameters
    ----------
    sources
        Where their content comes from.
    """

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources

    def read(self, entry: Entry) -> "DecodedPicture":
        """Return the picture of ``entry``.

        Raises
        ------
        PictureError
            Saying in one sentence why it cannot be read.
        """
        return self.decode(self._sources.content(entry), entry.name)
