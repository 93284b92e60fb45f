"""What the cards' pictures show; what computes it is elsewhere."""

from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtGui import QImage

from training.contract.locations import resources

SHIRT = "10-striped_shirt"
MAPPED = "11-boots"
DRAWN = ("1-fox", "2-bird", "3-turtle")
CURVES = "curves.json"


class Guess(NamedTuple):
    """One answer of a network: a label, and its probability from 0 to 1."""

    label: str
    probability: float


class Pixels(NamedTuple):
    """A small grey picture: one byte a pixel, line after line."""

    width: int
    height: int
    levels: bytes


class Digit(NamedTuple):
    """The drawn seven: what the network receives, and its three likeliest answers."""

    seen: Pixels
    guesses: tuple[Guess, ...]


class Column(NamedTuple):
    """What one network says of the photograph; no guess where it is unfamiliar."""

    activity: str
    guess: Guess | None


class Shirt(NamedTuple):
    """A photograph, what the networks receive of it, and what each answers."""

    photo: QImage
    seen: Pixels
    columns: tuple[Column, ...]


class Maps(NamedTuple):
    """Feature maps of one layer, each an indexed picture in the colours of its strength."""

    layer: str
    maps: tuple[QImage, ...]


class RecordedRun(msgspec.Struct, frozen=True):
    """A run of earlier.

    Attributes
    ----------
    activity
        What was trained.
    validation_accuracy
        After each epoch, from 0 to 1.
    """

    activity: str
    validation_accuracy: tuple[float, ...]


class Recorded(msgspec.Struct, frozen=True):
    """Runs of earlier, and how they were made."""

    recorded: str
    runs: tuple[RecordedRun, ...]


def sample(subject: str, stem: str) -> Path:
    """Return the file of a sample."""
    folder = resources() / "samples" / subject
    return next(path for path in sorted(folder.glob(f"{stem}.*")))


def recorded_runs() -> Recorded:
    """Return the runs whose curves are shown."""
    content = (resources() / "welcome" / CURVES).read_bytes()
    return msgspec.json.decode(content, type=Recorded)
