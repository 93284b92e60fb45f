"""What an empty picture offers: opening one, or a sample."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button


class EmptyOffer(QWidget):
    """Two buttons under the words that say what to do.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    """

    # Opening a picture is wanted; carries nothing.
    open_wanted = Signal()
    # A sample will do; carries nothing.
    sample_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.open = push_button(theme, self.tr("Open…"), "open")
        self.open.setToolTip(self.tr("Open…  Ctrl+O\nOne picture or many, from your own files."))
        self.open.clicked.connect(self.open_wanted)
        self.sample = push_button(theme, self.tr("Use a sample"), "sample")
        self.sample.setToolTip(self.tr("Use a sample\nThe networks answer one that came with us."))
        self.sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self.open)
        row.addWidget(self.sample)
