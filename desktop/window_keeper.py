"""The one window that is open; a change of the language replaces it by a new one."""

import gc

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.services.languages import install_language
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.theme.theme import Theme


class WindowKeeper(QObject):
    """Builds the window, and builds it anew when it has closed for another language.

    Parameters
    ----------
    theme
        Colours, fonts, sizes, icons.
    preferences
        What is remembered.
    application
        Owner; what speaks.
    """

    # Another window is open by now; carries nothing.
    replaced = Signal()

    def __init__(
        self, theme: Theme, preferences: PreferenceKeeper, application: QApplication
    ) -> None:
        super().__init__(application)
        self._theme = theme
        self._preferences = preferences
        self._application = application
        self.window = self._build()

    def _build(self) -> MainWindow:
        """Return a window as the user left the last one, not yet shown."""
        window = MainWindow(self._theme, self._preferences)
        window.page_built.connect(_spare_what_stays)
        window.closed.connect(self._replace)
        _spare_what_stays()
        return window

    def _replace(self) -> None:
        """Show another window in the place of one that has closed for its language.

        The new one is shown before Qt looks whether the last one has closed, which would end the
        program.
        """
        old = self.window
        if old.next_language is None:
            return
        install_language(self._application, old.next_language)
        self.window = self._build()
        self.window.show()
        old.deleteLater()
        self.replaced.emit()
        QTimer.singleShot(0, self, _forget_what_went)


def _spare_what_stays() -> None:
    """Have the garbage collector no longer go through what is there by now.

    Modules, classes and widgets of the pages are some hundred thousand objects that stay until the
    end. Going through all of them took 60 ms again and again, in which the window stood still.
    """
    gc.freeze()


def _forget_what_went() -> None:
    """Have the garbage collector go through everything once, as a whole window is gone."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
