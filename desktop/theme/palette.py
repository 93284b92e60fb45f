"""The QPalette that gives Qt's own controls the theme's colours."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

ROLES = (
    (QPalette.ColorRole.Window, "background"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "background"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "accent-text"),
    (QPalette.ColorRole.PlaceholderText, "text-muted"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "accent-text"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "tooltip"),
    (QPalette.ColorRole.ToolTipText, "tooltip-text"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "raised"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "line-strong"),
    (QPalette.ColorRole.Shadow, "line-strong"),
)
TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def make_palette(colour_of: Callable[[str], QColor]) -> QPalette:
    """Return the palette made of the colours that ``colour_of`` gives for a token's name."""
    palette = QPalette()
    for role, name in ROLES:
        palette.setColor(role, colour_of(name))
    for role in TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour_of("text-disabled"))
    disabled = QPalette.ColorGroup.Disabled
    palette.setColor(disabled, QPalette.ColorRole.Highlight, colour_of("raised"))
    palette.setColor(disabled, QPalette.ColorRole.HighlightedText, colour_of("text-disabled"))
    return palette
