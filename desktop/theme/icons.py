"""Phosphor icons in the theme's colours, drawn from the font that QtAwesome ships.

QtAwesome itself is not imported. Measured on two cores, that costs 148 ms and its first icon 58 ms
more (it reads a dozen fonts and their tables), twice what a bare window takes to open. Its
Phosphor font alone and the table of its characters are read in 4 ms, and each icon is an outline
that stays sharp at any size and takes its colour when it is painted.
"""

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

ColourOf = Callable[[str], QColor]

# Outlines are taken from the font at this pixel size: an icon is a square of it.
EM = 64


class IconFont:
    """The outlines of the Phosphor icons, read when the first one is asked for."""

    def __init__(self) -> None:
        self._font: QRawFont | None = None
        self._characters: dict[str, str] = {}
        self._outlines: dict[str, QPainterPath] = {}

    def outline(self, name: str) -> QPainterPath:
        """Return the outline of ``name`` (``ph.house``) in a square of ``EM`` by ``EM``.

        Raises
        ------
        KeyError
            If the font has no such icon.
        """
        if name not in self._outlines:
            self._outlines[name] = self._read_outline(name.removeprefix("ph."))
        return self._outlines[name]

    def _read_outline(self, name: str) -> QPainterPath:
        if self._font is None:
            folder = icon_font_folder()
            self._font = QRawFont(str(next(folder.glob("phosphor-[0-9]*.ttf"))), EM)
            table = next(folder.glob("phosphor-charmap-*.json"))
            self._characters = msgspec.json.decode(table.read_bytes(), type=dict[str, str])
        character = chr(int(self._characters[name], 16))
        (glyph,) = self._font.glyphIndexesForString(character)
        # A glyph stands on its baseline; the square's origin is its top left.
        return self._font.pathForGlyph(glyph).translated(0, self._font.ascent())


@cache
def icon_font_folder() -> Path:
    """Return the folder of QtAwesome's fonts, found without importing it.

    Raises
    ------
    FileNotFoundError
        If QtAwesome is not installed.
    """
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("QtAwesome is missing; install Layerwise again")
    return Path(spec.submodule_search_locations[0]) / "fonts"


def paint_outline(painter: QPainter, area: QRectF, outline: QPainterPath, colour: QColor) -> None:
    """Fill an icon's outline in the largest square in the middle of ``area``."""
    side = min(area.width(), area.height())
    corner = area.center() - QPointF(side / 2, side / 2)
    transform = QTransform.fromTranslate(corner.x(), corner.y()).scale(side / EM, side / EM)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(transform.map(outline), colour)
    painter.restore()


class OutlineIconEngine(QIconEngine):
    """Paints one icon in the theme's colours of the moment, so that a QIcon never goes stale.

    Parameters
    ----------
    outline : QPainterPath
        The icon in a square of ``EM`` by ``EM``.
    colour_of : callable
        Gives the colour of a token's name.
    off, on : str
        Names of the colours of an unchecked and of a checked control.
    """

    def __init__(self, outline: QPainterPath, colour_of: ColourOf, off: str, on: str) -> None:
        super().__init__()
        self._outline = outline
        self._colour_of = colour_of
        self._off = off
        self._on = on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon into ``rect``; called by Qt.

        Where the rectangle is wider than high, the rest is a gap to the words behind the icon.
        """
        name = self._on if state == QIcon.State.On else self._off
        if mode == QIcon.Mode.Disabled:
            name = "text-disabled"
        area = QRectF(rect)
        area.setWidth(min(rect.width(), rect.height()))
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveRight(rect.x() + rect.width())
        paint_outline(painter, area, self._outline, self._colour_of(name))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture of ``size`` device pixels; called by Qt."""
        pixmap = QPixmap(size)
        if pixmap.isNull():  # there is no room for the icon
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap
