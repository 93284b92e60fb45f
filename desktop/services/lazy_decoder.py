"""A decoder process that is started by the first picture, for pages that may never see one."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.picture_decoder import PictureDecoder
    from desktop.services.picture_intake import DecodedPicture


class LazyDecoder:
    """Starts the process with the first picture; all methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._decoder: PictureDecoder | None = None
        self._is_closed = False

    def decode(self, content: bytes, name: str) -> "DecodedPicture":
        """Return the picture in ``content``, the bytes of a file called ``name``.

        Raises
        ------
        PictureError
            Saying in one sentence why it cannot be read.
        """
        return self._ready().decode(content, name)

    def warm_up(self) -> None:
        """Start the process in the background, for a picture that may come."""
        self._ready().warm_up()

    def close(self) -> None:
        """End the process, and with it what it decodes."""
        with self._lock:
            self._is_closed = True
            if self._decoder is not None:
                self._decoder.close()

    def _ready(self) -> "PictureDecoder":
        """Return the decoder, made when first needed: the window does not wait for its imports."""
        from desktop.services.picture_decoder import PictureDecoder

        with self._lock:
            if self._decoder is None:
                self._decoder = PictureDecoder()
                if self._is_closed:
                    self._decoder.close()
            return self._decoder
