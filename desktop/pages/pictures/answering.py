"""From a picture to what the page shows of it; no Qt, run on background threads."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image

from desktop.pages.pictures.editing import Edit, edited
from desktop.services.opened_model import OpenedModel
from desktop.services.ranking import Outcome, failed, outcome
from training.contract.errors import LayerwiseError
from training.contract.metadata import PictureInput
from training.contract.picture_formats import ORIENTATION_TAG
from training.contract.preparation.apply import Stage
from training.contract.preparation.depth import in_8_bits

STAGE_SIDE = 192  # pixels of a step's picture on the screen, at most
THUMBNAIL_SIDE = 64  # pixels; all of a session are kept
KEPT_LABELS = 5  # of an answer, in the table and its file

WAYS = Image.Transpose
UPRIGHT = {
    2: WAYS.FLIP_LEFT_RIGHT, 3: WAYS.ROTATE_180, 4: WAYS.FLIP_TOP_BOTTOM, 5: WAYS.TRANSPOSE,
    6: WAYS.ROTATE_270, 7: WAYS.TRANSVERSE, 8: WAYS.ROTATE_90,
}  # fmt: skip


class RawPicture(NamedTuple):
    """Pixels as any window can show them.

    Attributes
    ----------
    width, height
        In pixels.
    channels
        1 for grey, 4 for RGBA.
    pixels
        uint8, line after line without gaps.
    """

    width: int
    height: int
    channels: int
    pixels: bytes


class StagePicture(NamedTuple):
    """The picture after one step of the preparation.

    Attributes
    ----------
    step
        The step's name.
    picture
        Made small for the screen.
    changed
        Whether the step did anything to this picture.
    """

    step: str
    picture: RawPicture
    changed: bool


class Request(NamedTuple):
    """One question to one network.

    Attributes
    ----------
    model
        Who is asked.
    picture
        The picture as the user left it.
    off
        Names of the preparation's steps that are left out.
    """

    model: OpenedModel
    picture: Image.Image
    off: frozenset[str]


class Shown(NamedTuple):
    """Everything that a column shows of one answer.

    Attributes
    ----------
    labels
        The names of the classes, in the model's order.
    probabilities, scores
        One a label: after softmax, and before it.
    best
        Index of the highest.
    unfamiliar, energy, threshold
        Whether the picture looks like nothing learned, its energy, and the least familiar one.
    received
        What the network received, unchanged.
    stages
        The picture after each step.
    input
        Which preparation that was.
    milliseconds
        How long the network took.
    outcome
        The answer in short, as the table keeps it.
    """

    labels: tuple[str, ...]
    probabilities: list[float]
    scores: list[float]
    best: int
    unfamiliar: bool
    energy: float
    threshold: float | None
    received: RawPicture
    stages: tuple[StagePicture, ...]
    input: PictureInput
    milliseconds: float
    outcome: Outcome


class RowResult(NamedTuple):
    """A small picture of one entry, and the networks' answers by their columns' keys."""

    thumbnail: RawPicture
    answers: dict[str, Outcome]


def answer(request: Request) -> Shown:
    """Ask one network and return what its column shows.

    Raises
    ------
    PictureError
        If the picture is blank.
    ModelFileError
        If the model fails on it.
    """
    metadata = request.model.metadata
    found = request.model.answer(request.picture, request.off)
    threshold = metadata.unfamiliar
    return Shown(
        labels=metadata.labels,
        probabilities=[float(value) for value in found.probabilities],
        scores=[float(value) for value in found.scores],
        best=found.best,
        unfamiliar=found.unfamiliar,
        energy=found.energy,
        threshold=None if threshold is None else threshold.below,
        received=_of_pixels(found.prepared.pixels),
        stages=_stages(request.picture, found.prepared.stages),
        input=metadata.input,
        milliseconds=found.milliseconds,
        outcome=outcome(found, metadata.labels, KEPT_LABELS),
    )


def answer_row(picture: Image.Image, edit: Edit, models: Mapping[str, OpenedModel]) -> RowResult:
    """Ask several networks about one picture and return what the table keeps."""
    as_left = edited(picture, edit)
    answers = {}
    for key, model in models.items():
        try:
            found = model.answer(as_left)
            answers[key] = outcome(found, model.metadata.labels, KEPT_LABELS)
        except LayerwiseError as error:  # the other models may have an answer
            answers[key] = failed(error)
    return RowResult(thumbnail(as_left), answers)


def thumbnail(picture: Image.Image, side: int = THUMBNAIL_SIDE) -> RawPicture:
    """Return ``picture`` upright and small."""
    scale = side / max(picture.size)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = in_8_bits(picture)
    small = small if small.mode == "L" else small.convert("RGBA")
    small = small.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    way = UPRIGHT.get(picture.getexif().get(ORIENTATION_TAG, 1))
    return raw(small if way is None else small.transpose(way))


def raw(picture: Image.Image) -> RawPicture:
    """Return a picture's pixels, in grey where it is grey and in RGBA otherwise."""
    if picture.mode == "L":
        return RawPicture(picture.width, picture.height, 1, picture.tobytes())
    colours = picture.convert("RGBA")
    return RawPicture(colours.width, colours.height, 4, colours.tobytes())


def _of_pixels(pixels: np.ndarray) -> RawPicture:
    """Return what a network received: uint8 (height, width, 1 or 3)."""
    height, width, channels = pixels.shape
    if channels == 1:
        return RawPicture(width, height, 1, pixels.tobytes())
    return raw(Image.fromarray(pixels))


def _stages(original: Image.Image, stages: Sequence[Stage]) -> tuple[StagePicture, ...]:
    """Return the picture after each step, small, and whether one can see that it did anything."""
    shown = []
    size, before = original.size, _small(original)
    for stage in stages:
        picture = _small(stage.picture)
        changed = stage.picture.size != size or picture != before
        shown.append(StagePicture(stage.step, picture, changed))
        size, before = stage.picture.size, picture
    return tuple(shown)


def _small(picture: Image.Image) -> RawPicture:
    """Return a picture in 8 bits, at most :data:`STAGE_SIDE` pixels wide and high."""
    small = in_8_bits(picture)
    small = small if small.mode == "L" else small.convert("RGBA")
    scale = STAGE_SIDE / max(small.size)
    if scale < 1:
        size = (max(1, round(small.width * scale)), max(1, round(small.height * scale)))
        small = small.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    return raw(small)
