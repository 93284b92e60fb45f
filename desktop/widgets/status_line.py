"""The thin bar at the window's foot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import set_colour, text_label
from desktop.widgets.link_button import LinkButton


class StatusLine(QStatusBar):
    """Says at the left how things are, at the right what is in use.

    Parameters
    ----------
    theme
        Gives icons and colours.
    parent
        The owner.
    """

    # Type is to have its usual size again; carries nothing.
    reset_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._icon = IconLabel(theme, "info", size="icon-small")
        self._left = text_label(type_size="small", colour="text-muted")
        self._right = text_label(type_size="small", colour="text-muted")
        self._type = text_label(type_size="small", colour="text-muted")
        self._reset = LinkButton(theme, self.tr("Reset"))
        self._reset.setAccessibleName(self.tr("Reset the size of type"))
        self._reset.setToolTip(self.tr("Normal type  Ctrl+0\nWords and controls in usual size."))
        self._reset.clicked.connect(self.reset_wanted)
        offline = text_label(self.tr("Works offline"), type_size="small", colour="text-muted")
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self._right)
        row.addSpacing(14)
        row.addWidget(self._type)
        row.addWidget(self._reset)
        row.addSpacing(14)
        row.addWidget(IconLabel(theme, "offline", size="icon-small"))
        row.addWidget(offline)
        self.addWidget(row_widget, 1)
        self.tell("info", "text-muted", "", "")
        self.tell_type("")

    def tell_type(self, percent: str) -> None:
        """Tell how large type is, with a way back; empty where it has its usual size."""
        self._type.setText(self.tr("Type {0}").format(percent))
        self._type.setVisible(bool(percent))
        self._reset.setVisible(bool(percent))

    def tell(self, icon: str, colour: str, left: str, right: str) -> None:
        """Show the words, the left ones with an icon in a colour."""
        self._icon.set_icon(icon, colour)
        self._icon.setVisible(bool(left))
        set_colour(self._left, "text-muted")
        self._left.setText(left)
        self._right.setText(right)
