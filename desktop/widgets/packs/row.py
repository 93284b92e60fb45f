"""One thing of a classroom pack in a list: its icon, what it is, and a word at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label


class PackRow(QWidget):
    """Shows one thing.

    Parameters
    ----------
    theme
        Gives the icon.
    icon
        What it stands for: a name of the tokens' ``icons.actions``.
    name, kind
        What it is called, and what it is.
    told
        A size, or what became of it.
    """

    def __init__(self, theme: Theme, icon: str, name: str, kind: str, told: str) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, type_size="body-strong"))
        words.addWidget(ElidedLabel(kind, type_size="small", colour="text-muted"))
        self.told = text_label(told, colour="text-muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.told)
        self.setAccessibleName(f"{name}, {kind}, {told}")
