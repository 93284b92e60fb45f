"""Decoding the session's pictures in a process of its own, shared by all that read them."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.pages.pictures.entry import Entry
from desktop.services.lazy_decoder import LazyDecoder

if TYPE_CHECKING:
    from desktop.services.picture_intake import DecodedPicture


class Decoding(LazyDecoder):
    """Reads the pictures of entries; all methods may be called from any thread."""

    def read(self, entry: Entry) -> "DecodedPicture":
        """Return the picture of ``entry``; one of pixels gets the content of a file as its source.

        Raises
        ------
        PictureError
            Saying in one sentence why it cannot be read.
        """
        from desktop.services.incoming import as_png
        from desktop.services.picture_intake import read_picture_bytes

        source = entry.source
        if isinstance(source, Path):
            content = read_picture_bytes(source)
        elif isinstance(source, bytes):
            content = source
        else:
            content = entry.source = as_png(source)
        return self.decode(content, entry.name)
