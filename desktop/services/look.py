"""Where a network looked: how much each place of its input says for or against a label.

Networks whose scores are one dense layer on the mean of their last feature maps say so exactly
(:func:`look_exactly`). Any other is asked again and again with a part of its input covered
(:func:`look_by_occlusion`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from threading import Event
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from PIL import Image, ImageOps

from desktop.services.graph import Pixels, Values, no_feature_maps
from training.contract.picture_formats import ORIENTATION_TAG
from training.contract.preparation.placement import Placement

if TYPE_CHECKING:
    from desktop.services.opened_model import BatchAnswer, OpenedModel

EXACT = "What each place adds to the score of {label}; below zero it speaks against it."
COVERED = {
    "score": "How much the score of {label} falls when a place is covered; below zero it rises.",
    "probability": (
        "How much the probability of {label} falls when a place is covered; below zero it rises."
    ),
}

# The scores must follow from the maps to this share of their size, or the maps are not shown.
EXACT_TOLERANCE = 1e-3

# The covering square: large enough to hide a sleeve or an ear, at places that overlap by two
# thirds, so that each pixel is covered nine times and the maps are smooth. An answer is needed
# for each of some 150 places, whatever the input's size.
PATCHES_A_SIDE = 5
STEPS_A_PATCH = 3
# Pictures in one run: larger inputs gain nothing from batches, and take memory for each picture.
BATCH_PIXELS = 128 * 128

Quantity = Literal["score", "probability"]
Span = tuple[int, int]  # first place, and the one after the last
Done = Callable[[int, int], None]  # so many answers of so many


class HeatMap(NamedTuple):
    """Where a network looked for one label.

    Attributes
    ----------
    values
        float32 (rows, columns); it covers the network's input evenly, whatever its own size.
    label
        The label.
    signed
        Whether values below zero mean something: then zero belongs in the middle of the colours.
    template
        One sentence that says what a value is, with a field ``{label}``.
    """

    values: Values
    label: str
    signed: bool
    template: str

    @property
    def meaning(self) -> str:
        """The sentence in English."""
        return self.template.format(label=self.label)


@dataclass(frozen=True, eq=False)
class Looked:
    """Where a network looked in one picture, for each of its labels.

    Attributes
    ----------
    labels
        The model's.
    maps
        float32 (labels, rows, columns), each over the whole input.
    exact
        Whether the maps follow from the network itself, and not from covering its input.
    quantity
        What the values are a part of.
    bias
        float32 (labels,): of exact maps, what a label's score is beside the mean of its map, the
        same for every picture. ``None`` for others.
    """

    labels: tuple[str, ...]
    maps: Values
    exact: bool
    quantity: Quantity
    bias: Values | None = None

    def heat_map(self, label: int) -> HeatMap:
        """Return the map of the label at place ``label``."""
        template = EXACT if self.exact else COVERED[self.quantity]
        return HeatMap(self.maps[label], self.labels[label], True, template)


class Covered(NamedTuple):
    """What covering a picture did to the probabilities, and to the scores before softmax.

    A network that is certain stays so whatever is covered, or has a probability of nought
    already; its scores say more then.
    """

    probability: Looked
    score: Looked


def can_look_exactly(model: "OpenedModel") -> bool:
    """Return whether the model says how its scores follow from its last feature maps."""
    return model.metadata.look is not None


def look_exactly(model: "OpenedModel", pixels: Pixels) -> Looked:
    """Return what each place adds to each label's score.

    The mean over a feature map and its weighted sum over the maps can change places, so the
    weighted sums are maps of the scores (Zhou et al., Learning Deep Features for Discriminative
    Localization, 2016). That they are is checked for each picture.

    Parameters
    ----------
    model
        One that :func:`can_look_exactly`.
    pixels
        uint8 (height, width, channels), 0-255, as the model's input wants it.

    Raises
    ------
    ModelFileError
        If the graph fails, or its scores do not follow from the tensors that the model names.
    """
    look = model.metadata.look
    if look is None:
        raise ValueError("this model does not say where it looked")
    weights = model.graph.class_weights()
    # What the scores are beside the maps' share must be the same for any picture: the bias.
    features = model.graph.features(np.stack([np.zeros_like(pixels), pixels]))
    if features.maps.shape[-1] != len(weights):
        raise no_feature_maps(model.path.name, look.feature_map)
    shares = features.maps.mean(axis=(1, 2)) @ weights  # (2, labels)
    bias, own = features.scores - shares
    most = EXACT_TOLERANCE * max(1.0, float(np.abs(features.scores).max()))
    if not np.abs(bias - own).max() <= most:  # what is no number is refused too
        raise no_feature_maps(model.path.name, look.feature_map)
    maps = np.moveaxis(features.maps[1] @ weights, -1, 0)
    return Looked(model.metadata.labels, maps, exact=True, quantity="score", bias=own)


def look_by_occlusion(
    model: "OpenedModel",
    pixels: Pixels,
    progress: Done = lambda _done, _total: None,
    cancelled: Event | None = None,
) -> Covered | None:
    """Return how much each label falls when a place is covered, the mean of all squares on it.

    A plain square is moved over the input, and each time the network is asked (Zeiler and Fergus,
    Visualizing and Understanding Convolutional Networks, 2014). On a grey input it has the
    value of its background, which takes the thing itself away; in colour, the picture's mean
    colour.

    Parameters
    ----------
    model
        Any; what takes its time is its answers, one for each place of the square.
    pixels
        uint8 (height, width, channels), 0-255, as the model's input wants it.
    progress
        Told after each batch: answers so far, and in all.
    cancelled
        Set from another thread, it ends the work before the next batch.

    Returns
    -------
    The maps for all labels at once, each of the input's height and width; ``None`` if cancelled.

    Raises
    ------
    ModelFileError
        If the graph fails.
    """
    height, width, _ = pixels.shape
    rows, columns = _spans(height), _spans(width)
    answers = _covered_answers(model, pixels, list(product(rows, columns)), progress, cancelled)
    if answers is None:
        return None
    whole = model.answer_pixels(pixels[np.newaxis])
    down, across = _shares(rows, height), _shares(columns, width)

    def looked(quantity: Quantity, own: Values, covered: list[Values]) -> Looked:
        falls = (own - np.concatenate(covered)).T.reshape(-1, len(rows), len(columns))
        maps = (down @ falls @ across.T).astype(np.float32)
        return Looked(model.metadata.labels, maps, exact=False, quantity=quantity)

    return Covered(
        looked("probability", whole.probabilities, [one.probabilities for one in answers]),
        looked("score", whole.scores, [one.scores for one in answers]),
    )


def over_picture(values: Values, placement: Placement, size: tuple[int, int]) -> Values:
    """Return a heat map as it lies over the person's own picture.

    Parameters
    ----------
    values
        float32 (rows, columns), over the whole input.
    placement
        Where the input lies in the picture, from the preparation that made it.
    size
        Width and height of the result: that of the upright picture as it is shown.

    Returns
    -------
    float32 (height, width) over the upright picture; not a number where the network saw nothing.
    """
    is_lying = placement.turn >= 5  # as EXIF counts: by a quarter turn
    width, height = size[::-1] if is_lying else size
    box = placement.box
    across = values.shape[1] / (box.right - box.left)
    down = values.shape[0] / (box.bottom - box.top)
    shown = (
        -box.left * across,
        -box.top * down,
        (placement.width - box.left) * across,
        (placement.height - box.top) * down,
    )
    image = Image.fromarray(values).transform(
        (width, height),
        Image.Transform.EXTENT,
        shown,
        Image.Resampling.BILINEAR,
        fillcolor=float("nan"),
    )
    image.getexif()[ORIENTATION_TAG] = placement.turn
    return np.asarray(ImageOps.exif_transpose(image), dtype=np.float32)


def _spans(length: int) -> list[Span]:
    """Return where the square lies along a side of the input, the last at its very end."""
    patch = max(1, round(length / PATCHES_A_SIDE))
    step = max(1, round(patch / STEPS_A_PATCH))
    starts = [*range(0, length - patch, step), length - patch]
    return [(start, start + patch) for start in starts]


def _shares(spans: list[Span], length: int) -> Values:
    """Return how much each span counts at each place, float32 (length, spans): the rows add to 1.

    A square covers a pixel where its two spans do, so the mean over all squares that cover a
    pixel is that over the spans of one side, and then over those of the other.
    """
    covers = np.array([[start <= place < end for start, end in spans] for place in range(length)])
    shares: Values = (covers / covers.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares


def _covered_answers(
    model: "OpenedModel",
    pixels: Pixels,
    squares: list[tuple[Span, Span]],
    progress: Done,
    cancelled: Event | None,
) -> "list[BatchAnswer] | None":
    """Return the answers to ``pixels`` with one square covered each; ``None`` if cancelled."""
    height, width, channels = pixels.shape
    background = model.metadata.input.background
    cover = np.uint8(background) if channels == 1 else pixels.mean(axis=(0, 1)).astype(np.uint8)
    size = max(1, BATCH_PIXELS // (height * width))
    answers = []
    for start in range(0, len(squares), size):
        if cancelled is not None and cancelled.is_set():
            return None
        chosen = squares[start : start + size]
        batch = np.repeat(pixels[np.newaxis], len(chosen), axis=0)
        for picture, ((top, bottom), (left, right)) in zip(batch, chosen, strict=True):
            picture[top:bottom, left:right] = cover
        answers.append(model.answer_pixels(batch))
        progress(start + len(chosen), len(squares))
    return answers
