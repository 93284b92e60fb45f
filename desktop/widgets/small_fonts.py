"""A size of type that the scale does not name: small and bold."""

from PySide6.QtGui import QFont

from desktop.theme.theme import Theme


def bold_small(theme: Theme) -> QFont:
    """Return the small font with the weight of what stands out."""
    font = QFont(theme.font("small"))
    font.setWeight(QFont.Weight.DemiBold)
    return font
