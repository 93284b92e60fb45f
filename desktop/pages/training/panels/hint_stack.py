"""A panel's content, or a sentence in its place while there is none; the size stays."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.widgets.label import text_label


class HintStack(QStackedWidget):
    """Shows the content or a hint.

    Parameters
    ----------
    content
        What the panel is for.
    hint
        What is said until there is content.
    """

    def __init__(self, content: QWidget, hint: str) -> None:
        super().__init__()
        self._content = content
        self._hint = text_label(type_size="small", colour="text-muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.addWidget(self._hint)
        self.addWidget(content)
        self.show_hint(hint)

    @property
    def hint(self) -> str:
        """The sentence that is shown; empty where content is."""
        return self._hint.text() if self.currentWidget() is self._hint else ""

    def show_hint(self, hint: str) -> None:
        """Say something in the content's place."""
        self._hint.setText(hint)
        self.setCurrentWidget(self._hint)

    def show_content(self) -> None:
        """Show the content."""
        self.setCurrentWidget(self._content)

    def sizeHint(self) -> QSize:
        """Return what the content would like."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the content needs."""
        return self._content.minimumSizeHint()
