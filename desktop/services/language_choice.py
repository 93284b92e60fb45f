"""Which language the person has chosen; the window does the rest."""

from PySide6.QtCore import QObject, Signal

from desktop.services.languages import Language, languages
from desktop.services.preference_keeper import PreferenceKeeper


class LanguageChoice(QObject):
    """Lets menus and pages choose the language.

    Parameters
    ----------
    preferences
        Where it is remembered.
    parent
        Owner.
    """

    # A language was chosen: the window is to be built anew; carries its code, empty for the
    # system's.
    wanted = Signal(str)
    # What is chosen is to be shown again: it is another one, or a page refused to be closed;
    # carries nothing.
    changed = Signal()

    def __init__(self, preferences: PreferenceKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.offered: tuple[Language, ...] = languages()

    @property
    def current(self) -> str:
        """The code of the language that was chosen; empty follows the system."""
        return self._preferences.current.language

    def choose(self, code: str) -> None:
        """Ask for a language; nothing changes until every page may be closed."""
        if code != self.current:
            self.wanted.emit(code)

    def take(self, code: str) -> None:
        """Remember a language that the window will speak."""
        self._preferences.change(language=code)
        self.changed.emit()
