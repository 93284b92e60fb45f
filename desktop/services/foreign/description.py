"""What is known of a foreign graph, and what the user says about it."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from desktop.services.foreign.scaling import ScalingName
from training.contract.activities import GARMENT_INPUT, INK_INPUT
from training.contract.metadata import Layout, PictureInput, Size
from training.contract.preparation.steps import Alpha, Fit, FitStep, Grey, Orientation

# What an adopted model says it was made for.
ACTIVITY = "foreign"
MOST_CLASSES = 50_000

Channels = Literal[1, 3]
# What grey pictures show: anything, or what MNIST and Fashion-MNIST have, light on black.
Subject = Literal["any", "ink", "garment"]
PREPARED: dict[Subject, PictureInput] = {"ink": INK_INPUT, "garment": GARMENT_INPUT}


class ForeignOutput(msgspec.Struct, frozen=True):
    """One output of the graph that can be read as classes.

    Attributes
    ----------
    name
        Its name in the graph.
    values
        How many it has for one picture.
    are_probabilities
        Whether they seem to be probabilities already.
    """

    name: str
    values: Annotated[int, Meta(ge=1, le=MOST_CLASSES)]
    are_probabilities: bool

    @property
    def classes(self) -> int:
        """How many classes it tells apart; a single value is that of the second of two."""
        return max(self.values, 2)


class Description(msgspec.Struct, frozen=True):
    """What the user says about a graph: enough to use it.

    Attributes
    ----------
    scaling, is_blue_first
        What becomes of values 0-255 before the first layer, and in which order of colours.
    layout, channels, height, width
        What the graph takes.
    takes_one
        Whether the graph takes one picture at a time only.
    subject
        What the pictures show, if they are grey: ink and garments are cut out, light on black.
    fit
        How a picture of another shape meets the size, if it is not cut out.
    output, are_probabilities
        Which output has the answer, and whether it is past softmax.
    labels
        A name for each class; none means "Class 1" and so on.
    title
        What the model is called.
    """

    scaling: ScalingName
    layout: Layout
    channels: Channels
    height: Size
    width: Size
    output: ForeignOutput
    are_probabilities: bool
    is_blue_first: bool = False
    takes_one: bool = False
    subject: Subject = "any"
    fit: Fit = "crop"
    labels: tuple[str, ...] = ()
    title: str = ""


class ForeignFacts(msgspec.Struct, frozen=True):
    """What the graph itself says; ``None`` where it leaves that open.

    Attributes
    ----------
    height, width, channels, layout
        Of the pictures it takes.
    outputs
        Those that can be read as classes, the likeliest first; never empty.
    layers, parameters
        How many there are.
    guess
        A description to begin with: every part that the graph decides, and the usual elsewhere.
    reason
        Template of a sentence that says why the scaling was guessed so.
    """

    height: Size | None
    width: Size | None
    channels: Channels | None
    layout: Layout | None
    outputs: tuple[ForeignOutput, ...]
    layers: int
    parameters: int
    guess: Description
    reason: str


def picture_input(description: Description, name: str) -> PictureInput:
    """Return the input of the model that is made of a description.

    Parameters
    ----------
    description
        What the user says.
    name
        Name of the new graph's input.
    """
    height, width = description.height, description.width
    if description.channels == 1 and description.subject in PREPARED:
        usual = PREPARED[description.subject]
        return msgspec.structs.replace(usual, name=name, height=height, width=width)
    grey = (Grey(),) if description.channels == 1 else ()
    return PictureInput(
        name=name,
        height=height,
        width=width,
        channels=description.channels,
        prepare=(Orientation(), Alpha(255), *grey, FitStep()),
        fit=description.fit,
        background=255,
    )
