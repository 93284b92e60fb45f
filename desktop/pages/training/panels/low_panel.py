"""Panels of little height give more of it to their content."""

from desktop.widgets.panel import Panel

TOP, BOTTOM, GAP = 10, 8, 4


def save_height(panel: Panel) -> None:
    """Move a panel's head and content closer to each other and to the edge."""
    layout = panel.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    layout.setContentsMargins(margins.left(), TOP, margins.right(), BOTTOM)
    layout.setSpacing(GAP)
