"""The one window that is open; a change of the language or a reset replaces it by a new one."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.services.garbage import forget_what_went, spare_what_stays
from desktop.services.in_turn import InTurn
from desktop.services.languages import install_language
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import default_preferences, preferences_file
from desktop.theme.theme import Theme

if TYPE_CHECKING:
    from desktop.services.reset.reset import Reset


class WindowKeeper(QObject):
    """Builds the window, and builds it anew when it has closed for another language or a reset.

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
        self._resetting = InTurn(_reset, self)
        self._resetting.done.connect(lambda _, done: self._begin_anew(done.left))
        self._resetting.failed.connect(lambda _, error: self._begin_anew((preferences_file(),)))
        application.aboutToQuit.connect(self._resetting.close)
        self.window = self._build()

    def _build(self, page: str = "") -> MainWindow:
        """Return a window where the last one was, not yet shown, with a page or that of a start."""
        window = MainWindow(self._theme, self._preferences, page)
        window.page_built.connect(spare_what_stays)
        window.closed.connect(self._replace)
        spare_what_stays()
        return window

    def _replace(self) -> None:
        """Show another window in the place of one that has closed for that."""
        if self.window.next_reset is not None:
            self._application.setQuitOnLastWindowClosed(False)
            self._preferences.begin_anew(default_preferences())
            self._resetting.request([self.window.next_reset])
        elif self.window.next_language is not None:
            install_language(self._application, self.window.next_language)
            self._show_another(self.window.current_id)

    def _begin_anew(self, left: Sequence[Path]) -> None:
        """Show the window as at the first start, after a reset.

        Parameters
        ----------
        left
            What was to go and could not be removed.
        """
        chosen = self._preferences.current
        install_language(self._application, chosen.language)
        self._theme.set_mode(chosen.theme)
        self._theme.set_scale(chosen.type_scale)
        self._theme.apply(self._application, has_style=True)  # its cache has gone, too
        self._show_another()
        self._application.setQuitOnLastWindowClosed(True)
        if left:
            self._tell_left(left)

    def _tell_left(self, left: Sequence[Path]) -> None:
        title = self.tr("Not everything could be removed")
        sentence = self.tr("{0} is still there, as it is in use or protected.")
        if len(left) > 1:
            sentence = self.tr("{0} and {1} more are still there, as they are in use or protected.")
        self.window.notice.tell("warning", title, sentence.format(left[0], len(left) - 1))

    def _show_another(self, page: str = "") -> None:
        """Build and show a window, with a page or that of a start.

        That is before Qt looks whether the last one has closed, which would end the program.
        """
        old = self.window
        self.window = self._build(page)
        self.window.show()
        old.deleteLater()
        self.replaced.emit()
        QTimer.singleShot(0, self, forget_what_went)


def _reset(everything: bool) -> "Reset":
    """Put all as it was when the program was installed; runs on the background thread."""
    from desktop.services.reset.reset import reset  # read when wanted: it knows all that is made

    return reset(everything=everything)
