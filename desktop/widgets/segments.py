"""A row of buttons of which one is chosen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.theme.theme import Theme
from desktop.widgets.buttons import IconSize, follow_icon_size
from desktop.widgets.label import restyle


class Segments(QWidget):
    """Chooses one of a few; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme : Theme
        Gives icons and sizes.
    name : str
        What is chosen, for whoever cannot see it.
    small : bool
        Whether the buttons are the low ones inside panels.
    parent : QWidget, optional
        The owner.
    """

    # Fires when the user or the program has chosen another segment; carries its id.
    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_small = small
        self._is_compact = False
        self._buttons: dict[str, QToolButton] = {}
        self._hidden: set[str] = set()
        self._icon_sizes: list[IconSize] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._tell)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)

    @property
    def current(self) -> str:
        """The id of the chosen segment, empty before the first is added."""
        for identifier, button in self._buttons.items():
            if button.isChecked():
                return identifier
        return ""

    def add(self, identifier: str, text: str, icon: str | None = None, tip: str = "") -> None:
        """Add a segment at the end; the first one added is chosen.

        Parameters
        ----------
        identifier : str
            What `chosen` carries.
        text : str
            The word on it.
        icon : str, optional
            What the icon stands for: a name of the tokens' ``icons.actions``.
        tip : str
            The tooltip; by default the word.
        """
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip or text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("small", self._is_small)
        if icon is not None:
            button.setIcon(self._theme.icon(icon, "text", "accent"))
            size = "icon-small" if self._is_small else "icon-button"
            self._icon_sizes.append(follow_icon_size(self._theme, button, size))
        self._buttons[identifier] = button
        self._group.addButton(button)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        button.setChecked(len(self._buttons) == 1)
        self._dress()

    def button(self, identifier: str) -> QToolButton:
        """Return the button of a segment, to enable it or to give it a shortcut."""
        return self._buttons[identifier]

    def choose(self, identifier: str) -> None:
        """Choose a segment; `chosen` fires if it was another."""
        self._buttons[identifier].setChecked(True)

    def show_segment(self, identifier: str, *, is_shown: bool) -> None:
        """Show a segment or hide it; if it was chosen, the first one is then."""
        self._hidden.discard(identifier)
        if not is_shown:
            self._hidden.add(identifier)
        self._buttons[identifier].setVisible(is_shown)
        if not is_shown and self.current == identifier:
            next(iter(self._buttons.values())).setChecked(True)
        self._dress()

    def set_compact(self, is_compact: bool) -> None:
        """Show only the icons where there are some; the words stay in the tooltips."""
        self._is_compact = is_compact
        for size in self._icon_sizes:
            size.set_has_words(not is_compact)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Round the other corners where a language is written from the right."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shown = [one for name, one in self._buttons.items() if name not in self._hidden]
        last = len(shown) - 1
        from_left = shown[:: -1 if is_mirrored else 1]
        for number, button in enumerate(from_left):
            place = "first" if number == 0 else "last" if number == last else "middle"
            button.setProperty("segment", "only" if last == 0 else place)
            self._place_words(button)
            restyle(button)

    def _place_words(self, button: QToolButton) -> None:
        if button.icon().isNull():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("words", "only")
        elif self._is_compact:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("words", "none")
        else:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setProperty("words", "beside")

    def _tell(self, button: QAbstractButton, checked: bool) -> None:
        if not checked:
            return
        button.raise_()
        for identifier, known in self._buttons.items():
            if known is button:
                self.chosen.emit(identifier)
