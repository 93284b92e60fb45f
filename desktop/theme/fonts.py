"""The interface font: Inter from the resources, or the system's own where it is missing."""

from PySide6.QtGui import QFont, QFontDatabase

from desktop.theme.tokens import TypeSize
from training.contract.locations import resources

FONT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")


def load_family() -> str | None:
    """Add the shipped fonts to the application and return their family, None if there are none."""
    family = None
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = families[0] if families else family
    return family


def make_font(
    base: QFont, family: str | None, size: TypeSize, scale: float, features: tuple[str, ...]
) -> QFont:
    """Return the font of one step of the type scale.

    Parameters
    ----------
    base : QFont
        The font that tells the family where ``family`` is None.
    family : str or None
        The family to use.
    size : TypeSize
        Pixel size and weight at scale 1.
    scale : float
        Multiplies the pixel size.
    features : tuple of str
        OpenType features to switch on, such as ``tnum`` for figures of even width.
    """
    font = QFont(base)
    if family:
        font.setFamily(family)
    font.setPixelSize(round(size.pixel_size * scale))
    font.setWeight(QFont.Weight(size.weight))
    for feature in features:
        font.setFeature(QFont.Tag(feature), 1)
    return font
