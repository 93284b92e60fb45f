"""What went wrong or well, inside the page, with what to do next."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import restyle, text_label

Kind = Literal["info", "success", "warning", "error"]

ICONS: dict[Kind, tuple[str, str]] = {
    "info": ("info", "accent"),
    "success": ("success", "success"),
    "warning": ("disagree", "warning"),
    "error": ("error", "error"),
}


class Notice(QFrame):
    """An icon, a title, a sentence, and buttons that do what the sentence proposes.

    Parameters
    ----------
    theme : Theme
        Gives icons and colours.
    kind : str
        ``info``, ``success``, ``warning`` or ``error``.
    title : str
        What happened.
    text : str
        What to do, and what is not lost.
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self,
        theme: Theme,
        kind: Kind = "info",
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconLabel(theme, *ICONS[kind], size="icon-rail")
        self._title = text_label(type_size="body-strong", wrap=True)
        self._text = text_label(wrap=True)
        for label in (self._title, self._text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.space.inline_gap)
        self._buttons.addStretch(1)
        self._lay_out()
        self.tell(kind, title, text)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def tell(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something else; the buttons stay."""
        self.setProperty("notice", kind)
        restyle(self)
        self._icon.set_icon(*ICONS[kind])
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if self.isVisible():
            self._announce()

    def add_button(
        self, text: str, icon: str | None = None, *, primary: bool = False
    ) -> QPushButton:
        """Add a button at the right of the others and return it, to be connected."""
        button = push_button(self._theme, text, icon, primary=primary, small=True)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Tell a screen reader when the notice appears."""
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        # Costs some milliseconds that a start without a notice need not spend.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
