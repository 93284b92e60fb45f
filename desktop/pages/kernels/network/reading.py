"""Opening models and pictures on background threads, which alone import what that takes."""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from desktop.pages.kernels.network.sources import Source
from desktop.services.lazy_decoder import LazyDecoder
from desktop.translate import translated

if TYPE_CHECKING:
    from PIL import Image

    from desktop.pages.kernels.network.asking import (
        Made,
        MadeQuestion,
        Opened,
        Question,
        Shown,
    )
    from desktop.services.picture_intake import DecodedPicture


class Wanted(NamedTuple):
    """A model that is to be opened: its activity or path, for which side, and till when."""

    name_or_path: str
    side: int
    cancelled: Event


class Picked(NamedTuple):
    """A picture that has been read.

    Attributes
    ----------
    source
        Which one.
    picture
        Upright and small enough to be turned while one looks.
    image
        As the page shows it.
    note
        What is not seen of it, in the user's language; empty for nothing.
    """

    source: Source
    picture: "Image.Image"
    image: QImage
    note: str = ""


def open_model(wanted: Wanted) -> "tuple[Wanted, Opened]":
    """Open a model by its activity or file, until the event is set, and look inside."""
    from desktop.pages.kernels.network.asking import Opened
    from desktop.services import open_model as service
    from desktop.services.anatomy.anatomy import Anatomy

    path = service.find_model(wanted.name_or_path)
    model = service.open_model(path, cancelled=wanted.cancelled)
    return wanted, Opened(model, Anatomy(model))


def answer(question: "Question") -> "Shown":
    """Ask the networks."""
    from desktop.pages.kernels.network import asking

    return asking.answer(question)


def made(question: "MadeQuestion") -> "Made":
    """Find out how a map or a neuron was made."""
    from desktop.pages.kernels.network import asking

    return asking.made(question)


class Reader(LazyDecoder):
    """Decodes pictures: what shipped here, all others in a process of its own."""

    def read(self, source: Source) -> Picked:
        """Return the picture of a source; this is what the thread runs."""
        from desktop.pages.kernels.network.asking import small
        from desktop.services.displayed import displayed

        decoded = self._decoded(source)
        picture = small(decoded.picture)
        note = " ".join(translated(note) for note in decoded.notes)
        return Picked(source, picture, displayed(picture), note)

    def _decoded(self, source: Source) -> "DecodedPicture":
        from desktop.services.incoming import as_png
        from desktop.services.picture_intake import decode, read_picture_bytes

        content = source.content
        if isinstance(content, QImage):
            return decode(as_png(content), source.title)  # pixels of our own: no process needed
        if isinstance(content, Path):
            read = read_picture_bytes(content)
            shipped = source.id.startswith("sample:")
            return decode(read, content.name) if shipped else self.decode(read, content.name)
        assert content is not None
        return self.decode(content, source.title)
