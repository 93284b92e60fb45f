"""Panels of little height, and panels inside another one."""

from PySide6.QtWidgets import QLayout

from desktop.theme.theme import Theme
from desktop.widgets.label import restyle
from desktop.widgets.panel import Panel

TOP, BOTTOM, GAP = 10, 8, 4


def save_height(panel: Panel) -> None:
    """Move a panel's head and content closer to each other and to the edge."""
    layout = _layout(panel)
    margins = layout.contentsMargins()
    layout.setContentsMargins(margins.left(), TOP, margins.right(), BOTTOM)
    layout.setSpacing(GAP)


def set_framed(theme: Theme, panel: Panel, is_framed: bool) -> None:
    """Give a panel its own surface, or let it stand on another one's."""
    panel.setProperty("panel", is_framed)
    side = theme.space.panel_padding if is_framed else 0
    top, bottom = (TOP, BOTTOM) if is_framed else (0, 0)
    _layout(panel).setContentsMargins(side, top, side, bottom)
    restyle(panel)


def _layout(panel: Panel) -> QLayout:
    layout = panel.layout()
    assert layout is not None
    return layout
