"""The surface that content stands on."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.label import text_label


class Panel(QFrame):
    """A surface with a line round it, a title, and room for content in ``body``.

    Parameters
    ----------
    theme : Theme
        Gives the padding.
    title : str
        The title; without one there is no head.
    corner : QWidget, optional
        A widget at the right of the title.
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        corner: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        padding = theme.space.panel_padding
        outer = QVBoxLayout(self)
        outer.setContentsMargins(padding, padding - 4, padding, padding)
        outer.setSpacing(theme.space.inline_gap)
        self._title = text_label(title, type_size="body-strong")
        if title or corner:
            outer.addLayout(self._head(corner))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space.inline_gap)
        outer.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Set another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def _head(self, corner: QWidget | None) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        if corner is not None:
            head.addWidget(corner)
        return head
