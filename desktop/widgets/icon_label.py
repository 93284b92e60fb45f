"""An icon that stands beside words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme


class IconLabel(QWidget):
    """Paints one icon.

    Parameters
    ----------
    theme : Theme
        Gives icon and colours.
    name : str
        What the icon stands for: a name of the tokens' ``icons.actions``.
    colour : str
        Name of the colour.
    size : str
        Name of the size: ``icon-rail``, ``icon-button`` or ``icon-small``.
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        colour: str = "text-muted",
        size: str = "icon-button",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._colour = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)

    def set_icon(self, name: str, colour: str) -> None:
        """Show another icon in another colour."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size."""
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        colour = self._theme.colour(self._colour if self.isEnabled() else "text-disabled")
        paint_outline(painter, QRectF(self.rect()), self._theme.outline(self._name), colour)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
