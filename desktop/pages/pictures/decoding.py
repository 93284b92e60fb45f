"""Decoding the session's pictures in a process of its own, shared by all that read them."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.pages.pictures.entry import Entry

if TYPE_CHECKING:
    from desktop.services.picture_decoder import PictureDecoder
    from desktop.services.picture_intake import DecodedPicture


class Decoding:
    """Starts the process with the first picture; all methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._decoder: PictureDecoder | None = None
        self._is_closed = False

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
        return self._ready_decoder().decode(content, entry.name)

    def warm_up(self) -> None:
        """Start the process in the background, for a picture that may come."""
        self._ready_decoder().warm_up()

    def close(self) -> None:
        """End the process, and with it what it decodes."""
        with self._lock:
            self._is_closed = True
            if self._decoder is not None:
                self._decoder.close()

    def _ready_decoder(self) -> "PictureDecoder":
        """Return the decoder, made when first needed: the window does not wait for its imports."""
        from desktop.services.picture_decoder import PictureDecoder

        with self._lock:
            if self._decoder is None:
                self._decoder = PictureDecoder()
                if self._is_closed:
                    self._decoder.close()
            return self._decoder
