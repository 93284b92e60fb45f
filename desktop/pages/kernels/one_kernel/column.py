"""A titled column of the board: input, kernel or output."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.kernels.one_kernel.words import (
    INPUT_TIP,
    KERNEL_TIP,
    OUTPUT_TIP,
    WINDOW_TIP,
    word,
)
from desktop.theme.theme import Theme
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.label import text_label

HEAD_HEIGHT = 36  # logical pixels at scale 1: columns with and without controls are level


class Column(QWidget):
    """A title with room for a control, a caption, and content in ``body``.

    Parameters
    ----------
    theme
        Gives type and gaps.
    title
        What stands in it.
    corner
        A control at the right of the title.
    """

    def __init__(self, theme: Theme, title: str, corner: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._title = text_label(title, type_size="body-strong")
        self._caption = ElidedLabel(type_size="small", colour="text-muted")
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.space.inline_gap)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        if corner is not None:
            self._head.addWidget(corner)
        self._head_widget = QWidget()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head_widget.setLayout(self._head)
        self._head_widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space.inline_gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._head_widget)
        column.addWidget(self._caption)
        column.addSpacing(6)
        column.addLayout(self.body, 1)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def set_title(self, title: str, tip: str = "") -> None:
        """Set another title, and what it means."""
        self._title.setText(title)
        self._title.setToolTip(tip)

    def set_caption(self, caption: str) -> None:
        """Set the line under the title; all of it is its tooltip."""
        if caption != self._caption.text():
            self._caption.setText(caption)
            self._caption.setToolTip(caption)

    @property
    def caption(self) -> str:
        """The line under the title."""
        return self._caption.text()

    def head_height(self) -> int:
        """Return how high title and caption are with their gaps."""
        return self._head_widget.height() + self._caption.sizeHint().height() + 2 * 2 + 6

    def _follow_theme(self) -> None:
        self._head_widget.setFixedHeight(self._theme.scaled(HEAD_HEIGHT))


def title_columns(picture: Column, kernel: Column, output: Column, *, is_pooling: bool) -> None:
    """Title the columns of a board, in the lecture's words."""
    translate = QCoreApplication.translate
    picture.set_title(translate("OneKernel", "Input"), word(INPUT_TIP))
    if is_pooling:
        kernel.set_title(translate("OneKernel", "Window"), word(WINDOW_TIP))
    else:
        kernel.set_title(translate("OneKernel", "Kernel"), word(KERNEL_TIP))
    output.set_title(translate("OneKernel", "Output"), word(OUTPUT_TIP))


def sign_label(sign: str, name: str) -> QLabel:
    """Return a large sign that stands between two columns."""
    label = text_label(sign, type_size="answer", colour="text-muted")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(name)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return label
