"""The steps a picture can go through before a network, as data in a model's metadata.

Each step is a frozen struct with a name (``step``) and its settings. What it does to a picture
is in :mod:`training.contract.preparation.apply`. A name that is not here refuses the model.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Byte = Annotated[int, Meta(ge=0, le=255)]

Fit = Literal["pad", "crop", "stretch", "centre-of-mass"]


class Orientation(msgspec.Struct, frozen=True, tag_field="step", tag="orientation"):
    """Turn the picture as its EXIF orientation says, as every viewer does."""


class Alpha(msgspec.Struct, frozen=True, tag_field="step", tag="alpha"):
    """Lay transparent pictures on a plain background of value ``background``."""

    background: Byte = 255


class Grey(msgspec.Struct, frozen=True, tag_field="step", tag="grey"):
    """Reduce colours to luma (ITU-R 601-2: 0.299 R + 0.587 G + 0.114 B)."""


class Polarity(msgspec.Struct, frozen=True, tag_field="step", tag="polarity"):
    """Turn dark ink on light paper into light ink on black, as the data sets have it."""


class Paper(msgspec.Struct, frozen=True, tag_field="step", tag="paper"):
    """Take away the paper of a photograph: uneven light, shadows and grain become black.

    Drawings and data-set pictures, whose background is one value, pass unchanged.
    """


class InkBox(msgspec.Struct, frozen=True, tag_field="step", tag="ink-box"):
    """Cut the picture down to its ink: all pixels of at least ``threshold``."""

    threshold: Byte = 32


class Garment(msgspec.Struct, frozen=True, tag_field="step", tag="garment"):
    """Cut the garment out of a photograph: black around it, and the picture cut to its box."""


class Negative(msgspec.Struct, frozen=True, tag_field="step", tag="negative"):
    """Turn the brightness of the garment round, as Fashion-MNIST has it; black stays around it."""


class FitStep(msgspec.Struct, frozen=True, tag_field="step", tag="fit"):
    """Meet the input's height and width, in the way the input's ``fit`` names."""


Step = Orientation | Alpha | Grey | Polarity | Paper | InkBox | Garment | Negative | FitStep


def step_name(step: Step) -> str:
    """Return the name of ``step`` as it stands in metadata, such as ``ink-box``."""
    return str(type(step).__struct_config__.tag)
