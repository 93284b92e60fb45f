"""One network's answer in large letters, where a column has no room beside its bars."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop.theme.theme import Theme
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import restyle, text_label

HEIGHT, LOW_HEIGHT = 84, 58


class Verdict(QFrame):
    """The answer in large letters, or that there is none; it keeps its height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_low = False
        self._icon = IconLabel(theme, "unfamiliar", "warning", size="icon-rail")
        self._over = text_label(type_size="small", colour="text-muted")
        self._text = text_label(type_size="title")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._over)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self.tell("empty", "", "")

    def tell(self, state: str, over: str, text: str) -> None:
        """Say something: ``answer``, ``unfamiliar`` or ``empty``."""
        self.setProperty("verdict", state)
        is_answer = state == "answer"
        self._icon.setVisible(state == "unfamiliar")
        self._over.setText(over)
        self._over.setVisible(bool(over))
        self._text.setText(text)
        self._text.setToolTip(text)
        self._text.setWordWrap(not is_answer)
        size = "small" if self.is_low else "body-strong"
        self._text.setProperty("type", "title" if is_answer else size)
        self._text.setProperty("colour", "text-muted" if state == "empty" else "text")
        restyle(self)
        restyle(self._text)

    def set_low(self, *, is_low: bool) -> None:
        """Take less height."""
        self.is_low = is_low
        self._follow_theme()

    def _follow_theme(self) -> None:
        self.setFixedHeight(self._theme.scaled(LOW_HEIGHT if self.is_low else HEIGHT))
