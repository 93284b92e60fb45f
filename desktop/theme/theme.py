"""The one place of colours, type and spacing; every widget is given it and follows it."""

import os
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainterPath
from PySide6.QtWidgets import QApplication

from desktop.theme.fonts import load_family, make_font
from desktop.theme.icons import IconFont, OutlineIconEngine
from desktop.theme.palette import make_palette
from desktop.theme.style_sheet import make_style_sheet, write_arrows
from desktop.theme.tokens import Space, Tokens, TypeSize, read_tokens
from training.contract.locations import user_cache_folder

STYLE = "Fusion"
STYLE_ARGUMENTS = ("-style", STYLE)  # for the QApplication's own command line

Mode = Literal["system", "light", "dark"]

SCHEMES: dict[Mode, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Colours, fonts, sizes and icons of the moment.

    Parameters
    ----------
    tokens : Tokens, optional
        The tokens to use; by default the shipped ones.
    parent : QObject, optional
        The owner.
    """

    # Fires after another mode, another scheme of the system or another scale has taken effect;
    # carries nothing. What is painted by hand repaints; fixed sizes are set again.
    changed = Signal()

    def __init__(self, tokens: Tokens | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens or read_tokens()
        self._mode: Mode = "system"
        self._scale = 1.0
        self._family = load_family()
        self._system_font = QGuiApplication.font()
        self._icon_font = IconFont()
        self._application: QApplication | None = None
        self._arrows = QTemporaryDir()
        self._is_dark = self._wants_dark()
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        """What was chosen: ``light``, ``dark``, or ``system`` to follow the system."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose light or dark, or follow the system."""
        if mode == self._mode:
            return
        self._mode = mode
        # The window's frame and the system's own dialogues follow too, where the system can.
        QGuiApplication.styleHints().setColorScheme(SCHEMES[mode])
        self._refresh()

    @property
    def is_dark(self) -> bool:
        """Whether the colours of the moment are the dark ones."""
        return self._is_dark

    @property
    def scale(self) -> float:
        """The factor on type and control sizes."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        """Multiply type and control sizes; kept within the tokens' ``scale-range``."""
        low, high = self.tokens.type.scale_range
        scale = min(max(scale, low), high)
        if scale != self._scale:
            self._scale = scale
            self._refresh()

    def colour(self, name: str) -> QColor:
        """Return the colour of a token's name, as it is in the mode of the moment.

        Raises
        ------
        KeyError
            If there is no colour of this name.
        """
        if name not in self._colours:
            colours = self.tokens.colours
            self._colours[name] = QColor((colours.dark if self._is_dark else colours.light)[name])
        return self._colours[name]

    def series_colours(self) -> list[QColor]:
        """Return the categorical colours (Okabe and Ito) for series in a plot, best first."""
        colours = self.tokens.categorical
        return [QColor(name) for name in (colours.dark if self._is_dark else colours.light)]

    def model_colour(self, activity: str) -> QColor:
        """Return the colour that stands for an activity's model; grey for one without its own."""
        models = self.tokens.models
        colours = models.dark if self._is_dark else models.light
        return QColor(colours[activity]) if activity in colours else self.colour("bar")

    def layer_colours(self) -> list[QColor]:
        """Return the colours that stand for a network's layers, the first layer's first."""
        colours = self.tokens.layers_by_depth
        return [QColor(name) for name in (colours.dark if self._is_dark else colours.light)]

    def font(self, name: str) -> QFont:
        """Return the font of a step of the type scale (``small``, ``body``, ``title``, …)."""
        if name not in self._fonts:
            self._fonts[name] = self._make_font(self.type_size(name))
        return self._fonts[name]

    def type_size(self, name: str) -> TypeSize:
        """Return a step of the type scale as the tokens give it, at scale 1."""
        return self.tokens.type.sizes[name]

    @property
    def family(self) -> str:
        """The family of the interface font."""
        return self._family or self._system_font.family()

    @property
    def space(self) -> Space:
        """The gaps in logical pixels; they do not grow with the scale."""
        return self.tokens.space

    def px(self, name: str) -> int:
        """Return a control's size (``button``, ``field``, …) in logical pixels, scaled."""
        return self.scaled(self.tokens.sizes[name])

    def scaled(self, pixels: float) -> int:
        """Return ``pixels`` multiplied by the scale, rounded."""
        return round(pixels * self._scale)

    def radius(self, name: str) -> int:
        """Return a corner's radius (``control``, ``panel``, …) in logical pixels."""
        return self.tokens.radii[name]

    def icon(self, name: str, colour: str = "text", checked_colour: str | None = None) -> QIcon:
        """Return the icon for what ``name`` stands for (``undo``), in colours that stay right.

        Parameters
        ----------
        name : str
            A name of the tokens' ``icons.actions``.
        colour : str
            Name of the colour; a disabled control shows it in ``text-disabled``.
        checked_colour : str, optional
            Name of the colour in a checked control; by default the same.
        """
        outline = self.outline(name)
        return QIcon(OutlineIconEngine(outline, self.colour, colour, checked_colour or colour))

    def outline(self, name: str) -> QPainterPath:
        """Return an icon's outline for painting by hand with `desktop.theme.icons`."""
        return self._icon_font.outline(self.tokens.icons.actions[name])

    def apply(self, application: QApplication, *, has_style: bool = False) -> None:
        """Give the application these looks, now and after each change.

        Parameters
        ----------
        application : QApplication
            What is dressed.
        has_style : bool
            Whether it was made with :data:`STYLE_ARGUMENTS`, which is 8 ms faster than to set the
            style from here.
        """
        self._application = application
        if not has_style:
            application.setStyle(STYLE)
        self._dress()

    def _arrow_folder(self) -> Path:
        """Return where small pictures are kept between starts, or for this one only."""
        folder = user_cache_folder() / "theme"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Path(self._arrows.path())
        return folder if os.access(folder, os.W_OK) else Path(self._arrows.path())

    def _make_font(self, size: TypeSize) -> QFont:
        features = self.tokens.type.features
        return make_font(self._system_font, self._family, size, self._scale, features)

    def _wants_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._mode == "system" and (scheme == Qt.ColorScheme.Dark) != self._is_dark:
            self._refresh()

    def _refresh(self) -> None:
        self._is_dark = self._wants_dark()
        self._colours.clear()
        self._fonts.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._application is None:
            return
        self._application.setPalette(make_palette(self.colour))
        self._application.setFont(self.font("body"))
        arrows = write_arrows(self, self._arrow_folder())
        self._application.setStyleSheet(make_style_sheet(self, arrows))
