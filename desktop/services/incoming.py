"""What a drop or the clipboard brings: files, a picture's content or pixels, or addresses."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from desktop.services.pasted_text import addresses_in_html, addresses_in_text, data_of

MODEL_SUFFIX = ".onnx"
PICTURE_PATTERNS = (
    "*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.bmp", "*.tif", "*.tiff", "*.ppm", "*.pgm",
    "*.avif", "*.heic", "*.heif", "*.svg",
)  # fmt: skip
# A picture of pixels comes before a drawing of the same, which is only an offer to draw it.
PICTURE_TYPES = (
    "image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp", "image/tiff", "image/avif",
    "image/heic", "image/heif",
    # What Windows' programs call PNG and JPEG, as Qt hands it on.
    'application/x-qt-windows-mime;value="PNG"', 'application/x-qt-windows-mime;value="JFIF"',
    "image/svg+xml",
)  # fmt: skip
# Lists of files of GNOME's and KDE's file managers, where they give nothing else.
FILE_LISTS = ("x-special/gnome-copied-files", "application/x-kde4-urilist")


class Incoming(NamedTuple):
    """What was found, the best form first; the others are empty.

    Attributes
    ----------
    paths
        Files and folders of this machine.
    content
        The bytes of a picture file.
    image
        The pixels of a picture.
    addresses
        Where pictures are on the internet, or elsewhere, if that is all there is.
    """

    paths: tuple[Path, ...] = ()
    content: bytes | None = None
    image: QImage | None = None
    addresses: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """The first of the addresses, or nothing."""
        return self.addresses[0] if self.addresses else ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to use."""
        return not (self.paths or self.content or self.image or self.addresses)


def incoming(mime: QMimeData) -> Incoming:
    """Return what can be used of ``mime``: local files, else picture data, else addresses.

    A browser gives all three for a dragged picture; its data are as shown on the page.
    """
    urls = _urls(mime)
    if paths := tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile()):
        return Incoming(paths=paths)
    for kind in PICTURE_TYPES:
        if mime.hasFormat(kind) and (content := bytes(mime.data(kind).data())):
            return Incoming(content=content)
    if mime.hasImage() and isinstance(image := mime.imageData(), QImage) and not image.isNull():
        return Incoming(image=image)
    return _of_addresses(_addresses(mime, urls))


def _of_addresses(addresses: list[str]) -> Incoming:
    """Return the picture in the first address that holds one itself, else the addresses."""
    for address in addresses:
        if address.startswith("data:"):
            content = data_of(address)
            if content:
                return Incoming(content=content)
    return Incoming(addresses=tuple(address for address in addresses if address[:5] != "data:"))


def _urls(mime: QMimeData) -> list[QUrl]:
    """Return the addresses of files and pages, in whichever form they are given."""
    if mime.hasUrls():
        return mime.urls()
    for kind in FILE_LISTS:
        if mime.hasFormat(kind):
            lines = bytes(mime.data(kind).data()).decode("utf-8", "replace").split()
            return [QUrl(line) for line in lines if "://" in line]
    if mime.hasText():
        lines = [line.strip() for line in mime.text().splitlines()]
        return [QUrl(line) for line in lines if line.startswith("file://")]
    return []


def _addresses(mime: QMimeData, urls: Iterable[QUrl]) -> list[str]:
    """Return each address once, those of pictures in a web page's text first.

    A picture dragged from a page that links it comes with the link as its address.
    """
    found = addresses_in_html(mime.html()) if mime.hasHtml() else []
    found += [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls]
    if not found and mime.hasText():
        found += addresses_in_text(mime.text())
    return list(dict.fromkeys(found))


def as_png(image: QImage) -> bytes:
    """Return ``image`` as the content of a PNG file, which loses nothing and takes its time."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as declared, are refused
    return bytes(buffer.data().data())
