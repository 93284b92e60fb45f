"""How the program looks: light or dark, and the size of its type; changed, shown and remembered."""

from PySide6.QtCore import QObject, Signal

from desktop.services.preference_keeper import PreferenceKeeper
from desktop.theme.theme import Theme

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
PROJECTOR_SCALE = 1.5


class Looks(QObject):
    """Changes the theme and remembers what was chosen.

    Parameters
    ----------
    theme
        What is changed.
    preferences
        Where it is remembered.
    parent
        Owner.
    """

    # The mode or the scale is another one now; carries nothing.
    changed = Signal()

    def __init__(self, theme: Theme, preferences: PreferenceKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences

    @property
    def mode(self) -> str:
        """What was chosen: ``system``, ``light`` or ``dark``."""
        return self._preferences.current.theme

    @property
    def scale(self) -> float:
        """The factor of all type sizes."""
        return self._theme.scale

    @property
    def is_normal(self) -> bool:
        """Whether type is as large as usual."""
        return self._theme.scale == 1.0

    @property
    def is_projector(self) -> bool:
        """Whether type is readable from the last row."""
        return self._theme.scale == PROJECTOR_SCALE

    def set_mode(self, mode: str) -> None:
        """Choose light or dark."""
        self._preferences.change(theme=mode)
        self._theme.set_mode(self._preferences.current.theme)
        self.changed.emit()

    def step_scale(self, step: int) -> None:
        """Go to the next larger or smaller type."""
        nearest = min(SCALES, key=lambda scale: abs(scale - self._theme.scale))
        place = SCALES.index(nearest) + step
        self.set_scale(SCALES[max(0, min(place, len(SCALES) - 1))])

    def set_scale(self, scale: float) -> None:
        """Scale all type."""
        self._theme.set_scale(scale)
        self._preferences.change(type_scale=scale)
        self.changed.emit()

    def toggle_projector(self) -> None:
        """Make type readable from the last row, or normal again."""
        self.set_scale(1.0 if self.is_projector else PROJECTOR_SCALE)


def percent_of(scale: float) -> str:
    """Return a factor of type sizes as a person reads it, ``150 %``."""
    return f"{scale:.0%}".replace("%", "\N{NO-BREAK SPACE}%")
