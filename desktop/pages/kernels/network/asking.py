"""From a picture to what a layer of one or two networks makes of it; run in the background."""

from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PIL import Image, ImageOps

from training.contract.preparation.apply import prepare
from training.contract.preparation.depth import in_8_bits
from training.contract.preparation.steps import Garment

if TYPE_CHECKING:
    from desktop.services.anatomy.anatomy import Anatomy
    from desktop.services.anatomy.layer import LayerFacts, MadeOf, Pooling, Weights
    from desktop.services.graph import Pixels, Values
    from desktop.services.opened_model import OpenedModel

# A picture is made smaller before it is turned, so that the maps follow the hand.
MOST_SIDE = 480


# Layers that are told by what they take, having no weights.
TAKING = ("pooling", "activation", "normalisation", "flatten", "average", "add", "scaling", "other")


class Opened(NamedTuple):
    """A model and what is inside it."""

    model: "OpenedModel"
    anatomy: "Anatomy"


class Look(NamedTuple):
    """A picture and how it is looked at.

    Attributes
    ----------
    picture
        Upright, as :func:`small` returns it; ``None`` for a drawing.
    raster, side
        The drawing: one byte a pixel, light ink on black, ``side`` x ``side``.
    degrees
        How far it is turned, clockwise.
    """

    picture: Image.Image | None
    raster: bytes
    side: int
    degrees: int


class Question(NamedTuple):
    """What is asked: one layer of each network, by its name; an empty one asks for no layer."""

    sides: tuple[tuple[Opened, str], ...]
    look: Look


class LayerShown(NamedTuple):
    """What a layer of one network makes of the picture.

    Attributes
    ----------
    facts
        The layer.
    pixels
        uint8 (height, width, channels): what the network received.
    values
        float32 (height, width, channels) or (units,): its result, or what passes through it.
    taken
        The results that the layer takes, for layers without weights.
    """

    facts: "LayerFacts"
    pixels: "Pixels"
    values: "Values"
    taken: "tuple[Values, ...]"


class Shown(NamedTuple):
    """The answer: one entry for each network, ``None`` where it has no such layer."""

    question: Question
    layers: tuple[LayerShown | None, ...]
    milliseconds: float


class MadeQuestion(NamedTuple):
    """Of which map or neuron one wants to know how it was made."""

    opened: Opened
    pixels: "Pixels"
    layer: str
    output: int


class Made(NamedTuple):
    """How a map or a neuron was made.

    Attributes
    ----------
    question
        Which one.
    made_of, weights
        ``None`` for layers that weigh nothing.
    picture
        The weights of a neuron that looks at a grid, float32 (height, width) or (height, width,
        channels); ``None`` for others.
    scaling
        Scale and shift that a normalisation gives the map or neuron; ``None`` for other layers.
    pooling
        What a pooling does; ``None`` for other layers.
    """

    question: MadeQuestion
    made_of: "MadeOf | None"
    weights: "Weights | None"
    picture: "Values | None"
    scaling: tuple[float, float] | None = None
    pooling: "Pooling | None" = None


def answer(question: Question) -> Shown:
    """Ask the networks.

    Raises
    ------
    PictureError
        If there is nothing in the picture.
    ModelFileError
        If a network fails on it.
    """
    start = perf_counter()
    layers = tuple(_layer(opened, name, question.look) for opened, name in question.sides)
    return Shown(question, layers, (perf_counter() - start) * 1e3)


def made(question: MadeQuestion) -> Made:
    """Return what a map or a neuron was made of.

    Raises
    ------
    ModelFileError
        If the network fails.
    """
    anatomy, name = question.opened.anatomy, question.layer
    weights = anatomy.weights(name)
    if weights is None:
        return _unweighed(question)
    found = anatomy.made_of(question.pixels, name, question.output)
    picture = anatomy.weights_picture(name, question.output) if found.weights.ndim == 1 else None
    return Made(question, found, weights, picture)


def _unweighed(question: MadeQuestion) -> Made:
    """Return what a layer without weights does to a map."""
    anatomy, output = question.opened.anatomy, question.output
    found = anatomy.normalisation(question.layer)
    scaling = None if found is None else (float(found[0][output]), float(found[1][output]))
    return Made(question, None, None, None, scaling, anatomy.pooling(question.layer))


def small(picture: Image.Image) -> Image.Image:
    """Return a decoded picture upright and at most :data:`MOST_SIDE` wide and high."""
    upright = in_8_bits(ImageOps.exif_transpose(picture))
    if upright.mode not in ("L", "RGB", "RGBA"):
        upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    upright.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    return upright


def turned(picture: Image.Image, degrees: int) -> Image.Image:
    """Return a picture turned clockwise; its own border fills the corners that become empty."""
    if not degrees % 360:
        return picture
    ground = tuple(int(level) for level in _border_median(picture))
    fill = ground if len(ground) > 1 else ground[0]
    return picture.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=fill)


def _border_median(picture: Image.Image) -> "Values":
    """Return the median of the outermost pixels, one value a channel."""
    pixels = np.atleast_3d(np.asarray(picture))
    edges = (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])
    median: Values = np.median(np.concatenate(edges), axis=0).astype(np.float32)
    return median


def _layer(opened: Opened, name: str, look: Look) -> LayerShown | None:
    """Return what a layer makes of the picture; ``None`` without such a layer."""
    facts = next((layer for layer in opened.anatomy.layers if layer.name == name), None)
    if facts is None:
        return None
    pixels = _pixels(opened, look)
    if facts.kind == "input":
        return LayerShown(facts, pixels, pixels.astype(np.float32), ())
    shown = opened.anatomy.nearest_result(name)  # a dropout lets all values pass
    sources = opened.anatomy.inputs_of(name) if facts.kind in TAKING else ()
    results = opened.anatomy.results(pixels, {shown, *sources})
    return LayerShown(facts, pixels, results[shown], tuple(results[one] for one in sources))


def _pixels(opened: Opened, look: Look) -> "Pixels":
    """Return what the network receives."""
    wanted = opened.model.metadata.input
    picture = look.picture
    if picture is None:
        picture = Image.frombytes("L", (look.side, look.side), look.raster)
    picture = turned(picture, look.degrees)
    if look.picture is None and any(isinstance(step, Garment) for step in wanted.prepare):
        # No garment has to be found in a drawing: at the input's own size it passes as it is.
        picture = picture.resize((wanted.width, wanted.height), Image.Resampling.BOX)
    return prepare(picture, wanted).pixels
