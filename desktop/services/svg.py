"""Drawing an SVG with Qt, in the picture decoder's process: a drawing can ask for any work.

A drawing that names a file of this computer or an address would make Qt read it; so it is refused
before Qt sees it.
"""

import os
from urllib.parse import unquote
from xml.parsers import expat

import numpy as np
from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from training.contract.errors import PictureError

LARGEST_SVG_BYTES = 10_000_000
# A drawing has no pixels of its own: its longer side gets so many.
LONGER_SIDE_PX = 1024

NOT_DRAWN = (
    "{name} is damaged or no SVG that can be drawn here; save it as PNG from the program that "
    "made it."
)
LEADS_OUT = (
    "{name} takes parts from other files or addresses, which are not read; save it as PNG from the "
    "program that made it."
)
TOO_LARGE = "{name} is too large for an SVG ({size:.0f} MB, at most {most:.0f} MB); save it as PNG."


def read_svg(content: bytes, name: str) -> Image.Image:
    """Draw an SVG.

    Parameters
    ----------
    content
        The bytes of its file.
    name
        What to call it in sentences.

    Returns
    -------
    Mode ``RGBA``, transparent where nothing is drawn, its longer side :data:`LONGER_SIDE_PX`.

    Raises
    ------
    PictureError
        If it is too large, damaged, or takes parts from outside.
    """
    if len(content) > LARGEST_SVG_BYTES:
        size, most = len(content) / 1e6, LARGEST_SVG_BYTES / 1e6
        raise PictureError(TOO_LARGE, name=name, size=size, most=most)
    _refuse_what_leads_out(content, name)
    return _drawn(content, name)


def start_qt() -> QGuiApplication | None:
    """Return Qt's application if it had to be made, to be kept: without one there are no fonts."""
    if QGuiApplication.instance() is not None:
        return None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the decoder shows nothing, and needs no screen
    return QGuiApplication([])


def _drawn(content: bytes, name: str) -> Image.Image:
    """Return the drawing as pixels."""
    renderer = QSvgRenderer(QByteArray(content))
    box = renderer.viewBoxF()
    if not renderer.isValid() or not (box.width() > 0 and box.height() > 0):
        raise PictureError(NOT_DRAWN, name=name)
    scale = LONGER_SIDE_PX / max(box.width(), box.height())
    width = max(1, round(box.width() * scale))
    height = max(1, round(box.height() * scale))
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return Image.fromarray(lines[:, : 4 * width].reshape(height, width, 4).copy())


def _refuse_what_leads_out(content: bytes, name: str) -> None:
    """Refuse a drawing that names anything but its own parts and pictures inside the file."""
    parser = expat.ParserCreate()

    def check_element(tag: str, attributes: dict[str, str]) -> None:
        for attribute, value in attributes.items():
            is_link = attribute.rpartition(":")[2] == "href" and tag.rpartition(":")[2] != "a"
            if is_link and not _stays_inside(value):
                raise PictureError(LEADS_OUT, name=name)

    def check_instruction(target: str, data: str) -> None:
        if target == "xml-stylesheet":
            raise PictureError(LEADS_OUT, name=name)

    def check_entity(*declared: object) -> None:
        system_id = declared[4]
        if system_id is not None:
            raise PictureError(LEADS_OUT, name=name)

    parser.StartElementHandler = check_element
    parser.ProcessingInstructionHandler = check_instruction
    parser.EntityDeclHandler = check_entity
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError) as error:  # an encoding that expat does not know
        raise PictureError(NOT_DRAWN, name=name) from error


def _stays_inside(link: str) -> bool:
    """Return whether a link leads to a part of the drawing or to a picture within it."""
    plain = unquote(link).strip().lower()
    return not plain or plain.startswith(("#", "data:image/"))
