"""What a drop or the clipboard brings: files, a picture's content or pixels, or an address."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

MODEL_SUFFIX = ".onnx"
PICTURE_PATTERNS = (
    "*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.bmp", "*.tif", "*.tiff", "*.ppm", "*.pgm",
)  # fmt: skip
PICTURE_TYPES = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff")


class Incoming(NamedTuple):
    """What was found, the best form first; the others are empty.

    Attributes
    ----------
    paths
        Files of this machine.
    content
        The bytes of a picture file.
    image
        The pixels of a picture.
    address
        Where a picture is on the internet, if that is all there is.
    """

    paths: tuple[Path, ...] = ()
    content: bytes | None = None
    image: QImage | None = None
    address: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to use."""
        return not (self.paths or self.content or self.image or self.address)


def incoming(mime: QMimeData) -> Incoming:
    """Return what can be used of ``mime``: local files, else picture data, else an address.

    A browser gives all three for a dragged picture; its data are as shown on the page.
    """
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Incoming(paths=paths)
    for kind in PICTURE_TYPES:
        if mime.hasFormat(kind):
            return Incoming(content=bytes(mime.data(kind).data()))
    if mime.hasImage() and isinstance(image := mime.imageData(), QImage) and not image.isNull():
        return Incoming(image=image)
    addresses = [url.toString() for url in mime.urls() if url.scheme() in ("http", "https")]
    return Incoming(address=addresses[0] if addresses else "")


def as_png(image: QImage) -> bytes:
    """Return ``image`` as the content of a PNG file, which loses nothing and takes its time."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as declared, are refused
    return bytes(buffer.data().data())
