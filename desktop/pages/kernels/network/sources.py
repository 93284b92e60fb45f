"""The pictures that one can look at, and the models that can be taken apart."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

from desktop.services.model_library import ModelLibrary
from desktop.translate import sample_name
from training.contract.activities import ACTIVITIES
from training.contract.locations import resources

SAMPLE_SUFFIXES = (".jpg", ".png")
DRAWING = "drawing"
FAMOUS = "famous"
DEFAULT_MODEL = "fashion-cnn"
# What is looked at first with a model of an activity; a drawing for any other.
FIRST_SAMPLES = {"fashion": "11-boots", "pokemon": "1-fox"}


class Source(NamedTuple):
    """A picture that can be chosen.

    Attributes
    ----------
    id
        What tells it from the others.
    title
        What it is called.
    content
        Its file, the bytes of one, or its pixels; ``None`` for the drawing.
    """

    id: str
    title: str
    content: Path | bytes | QImage | None


def sample_sources() -> list[Source]:
    """Return the pictures that came with the program."""
    paths = [
        path
        for subject in ("fashion", "pokemon")
        for path in sorted((resources() / "samples" / subject).glob("*"))
        if path.suffix in SAMPLE_SUFFIXES
    ]
    return [Source(f"sample:{path}", _title(path), path) for path in paths]


def model_names(models: ModelLibrary) -> list[tuple[str, str]]:
    """Return id or path, and name: of the shipped models, the user's own, and everybody's."""
    shipped = {model.path.stem for model in models.shipped()}
    names = [one.id for one in ACTIVITIES if one.id in shipped]  # in the workshop's order
    names += sorted(shipped - set(names))
    own = [(str(model.path), model.name) for model in models.others()]
    return [(name, name) for name in names] + own


def first_source(activity: str, sources: list[Source]) -> Source | None:
    """Return what is looked at first with a model of an activity: a sample of its subject."""
    wanted = FIRST_SAMPLES.get(activity.partition("-")[0])
    for source in sources:
        if wanted and isinstance(source.content, Path) and source.content.stem == wanted:
            return source
    return None


def as_source(path: Path) -> Source:
    """Return a picture's file as a source."""
    return Source(f"file:{path}", path.stem, path)


def image_source(title: str, content: bytes | QImage) -> Source:
    """Return a pasted or dropped picture as a source."""
    return Source(f"pasted:{title}", title, content)


def _title(path: Path) -> str:
    """Return what a sample is called, with a capital letter as it stands in a list."""
    name = sample_name(path)
    return name[:1].upper() + name[1:]
