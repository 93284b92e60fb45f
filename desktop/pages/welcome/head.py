"""The controls in the Welcome page's head: projector mode and the language."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QToolButton

from desktop.services.language_choice import LanguageChoice
from desktop.theme.theme import Theme
from desktop.widgets.buttons import follow_icon_size


class ProjectorButton(QToolButton):
    """Turns projector mode on and off, and shows whether it is on.

    Parameters
    ----------
    theme
        Whose scale is followed.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(self.tr("Projector mode"))
        self.setAccessibleName(self.tr("Projector mode"))
        self.setToolTip(
            self.tr("Projector mode  Ctrl+Shift+P\nType that can be read from the last row.")
        )
        self.setIcon(theme.icon("projector", "text", "accent"))
        self.setProperty("words", "beside")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow_icon_size(theme, self, "icon-button")
        self.setCheckable(True)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _follow_theme(self) -> None:
        self.setChecked(self._theme.scale == self._theme.tokens.type.projector_scale)


class LanguageCombo(QComboBox):
    """Chooses the language; hidden where there is only one.

    Parameters
    ----------
    theme
        Gives the icon.
    languages
        Which there are, and which is chosen.
    """

    def __init__(self, theme: Theme, languages: LanguageChoice) -> None:
        super().__init__()
        self._languages = languages
        self.setAccessibleName(self.tr("Language"))
        self.setToolTip(self.tr("Language\nAll words of the program; also in the View menu."))
        self.addItem(theme.icon("language"), self.tr("As the system"), "")
        for code, name in languages.offered:
            self.addItem(theme.icon("language"), name, code)
        self.setVisible(len(languages.offered) > 1)
        self.activated.connect(lambda: languages.choose(self.currentData()))
        languages.changed.connect(self._show_current)
        self._show_current()

    def _show_current(self) -> None:
        """Show what is chosen, again if another was asked for in vain."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(self._languages.current)))
