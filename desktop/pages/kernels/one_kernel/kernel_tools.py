"""What can be done with the whole kernel: turn it, copy it, paste one."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.pages.kernels.one_kernel.editing import SetupEditor
from desktop.services.sliding.presets import Rows
from desktop.services.sliding.table_text import table_text
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.cell_shades import ShadeOf, signed_shades

PALER = 1.25


class KernelTools(QWidget):
    """A row of small buttons.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    editor
        Holds the kernel.
    """

    def __init__(self, theme: Theme, editor: SetupEditor) -> None:
        super().__init__()
        self._editor = editor
        self.flip = push_button(theme, self.tr("Flip"), "flip", small=True)
        self.flip.setToolTip(
            self.tr(
                "Turns the kernel by half a turn. Mathematics turns it before sliding and calls "
                "that convolution; networks do not, since they learn the weights anyway."
            )
        )
        self.copy_button = push_button(theme, self.tr("Copy"), "copy", small=True)
        self.copy_button.setToolTip(self.tr("Copies the weights for a spreadsheet, tabs between"))
        self.paste_button = icon_button(theme, "paste", self.tr("Paste weights"))
        self.paste_button.setProperty("small", True)
        self.paste_button.setToolTip(
            self.tr("Paste weights\nTakes a rectangle of numbers, as copied from a spreadsheet.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        for button in (self.flip, self.copy_button, self.paste_button):
            row.addWidget(button)
        self.flip.clicked.connect(editor.flip_kernel)
        self.copy_button.clicked.connect(self.copy)
        self.paste_button.clicked.connect(self.paste)

    def copy(self) -> None:
        """Put the kernel into the clipboard as text."""
        QGuiApplication.clipboard().setText(self._editor.kernel_text())

    def paste(self) -> None:
        """Take the kernel that the clipboard holds as text."""
        self._editor.paste_kernel(clipboard_text())

    def copy_grid(self) -> None:
        """Put the number grid into the clipboard as text."""
        self.copy_rows(self._editor.setup.grid)

    def copy_rows(self, rows: Sequence[Sequence[float]]) -> None:
        """Put numbers into the clipboard as text."""
        QGuiApplication.clipboard().setText(table_text(rows))


def clipboard_text() -> str:
    """Return the text in the clipboard."""
    return QGuiApplication.clipboard().text()


def kernel_shades(rows: Rows) -> ShadeOf:
    """Return the grounds of weights; the strongest is not so dark that it hides its neighbours."""
    return signed_shades(PALER * max(abs(weight) for row in rows for weight in row))
