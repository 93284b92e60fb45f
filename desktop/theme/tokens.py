"""Typed reading of ``resources/theme/tokens.json``: colours, type, spacing, icon names."""

from pathlib import Path
from typing import Annotated

import msgspec

from training.contract.locations import resources

Factor = Annotated[float, msgspec.Meta(gt=0)]


class TypeSize(msgspec.Struct, frozen=True, array_like=True):
    """One step of the type scale: pixel size, line height in pixels, weight from 1 to 1000."""

    pixel_size: int
    line_height: int
    weight: int


class Typography(msgspec.Struct, frozen=True, rename="kebab"):
    """The type scale, the OpenType features in use, and the range of the scale factor."""

    features: tuple[str, ...]
    sizes: dict[str, TypeSize]
    smallest: int
    projector_scale: Factor
    scale_range: tuple[Factor, Factor]


class Colours(msgspec.Struct, frozen=True):
    """Colours by name, as ``#RRGGBB``; light and dark hold the same names."""

    light: dict[str, str]
    dark: dict[str, str]


class ColourList(msgspec.Struct, frozen=True):
    """An ordered list of colours for series in a plot, as ``#RRGGBB``."""

    light: tuple[str, ...]
    dark: tuple[str, ...]


class Space(msgspec.Struct, frozen=True, rename="kebab"):
    """Gaps in logical pixels; they do not grow with the type."""

    steps: tuple[int, ...]
    page_side: int
    page_top: int
    page_bottom: int
    column_gap: int
    panel_gap: int
    panel_padding: int
    inline_gap: int


class Motion(msgspec.Struct, frozen=True, rename="kebab"):
    """How long an animation lasts, in milliseconds."""

    default_ms: int
    limit_ms: int


class Icons(msgspec.Struct, frozen=True):
    """Names of Phosphor icons (``ph.house``) by what they stand for (``welcome``)."""

    actions: dict[str, str]


class Tokens(msgspec.Struct, frozen=True, rename="kebab"):
    """Everything that gives the application its looks. Lengths in logical pixels at scale 1."""

    colours: Colours
    categorical: ColourList
    models: Colours
    layers_by_depth: ColourList
    type: Typography
    space: Space
    sizes: dict[str, int]
    radii: dict[str, int]
    lines: dict[str, float]
    motion: Motion
    icons: Icons


def read_tokens(path: Path | None = None) -> Tokens:
    """Return the tokens of ``path``, by default the shipped ones.

    Raises
    ------
    msgspec.ValidationError
        If a part is missing or of another type.
    """
    return msgspec.json.decode((path or theme_folder() / "tokens.json").read_bytes(), type=Tokens)


def theme_folder() -> Path:
    """Return the folder with the tokens and the colour map."""
    return resources() / "theme"
