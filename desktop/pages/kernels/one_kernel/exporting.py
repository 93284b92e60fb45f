"""Saving what is seen as a picture, and the kernel and the output as text."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop.pages.context import PageContext
from desktop.pages.kernels.one_kernel.actions import menu_action
from desktop.pages.kernels.one_kernel.model import OneKernelModel
from desktop.services.incoming import as_png
from desktop.services.sliding.table_text import table_text
from desktop.widgets.buttons import push_button
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.files import write_atomically

if TYPE_CHECKING:
    from desktop.pages.kernels.one_kernel.computing import Computed

CELL = 32  # pixels of the saved picture for each number of the grid
SHARPNESS = 2.0  # pixels of the saved picture for each logical pixel: it is printed, or projected


class Exporting(QObject):
    """The export button with its menu.

    Parameters
    ----------
    context
        Theme, and where a file was last saved.
    view
        What is saved as a picture.
    model
        What is saved as text.
    notice
        Tells what went wrong.
    """

    def __init__(
        self, context: PageContext, view: QWidget, model: OneKernelModel, notice: FloatingNotice
    ) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._model = model
        self._notice = notice
        self.actions = (
            menu_action(self, self.tr("Save this view as PNG…"), self._ask_for_view, "Ctrl+S"),
            menu_action(self, self.tr("Save the output as PNG…"), self._ask_for_output),
            menu_action(self, self.tr("Save the output’s numbers as text…"), self._ask_for_numbers),
            menu_action(self, self.tr("Save the kernel as text…"), self._ask_for_kernel),
        )
        self.button: QPushButton = push_button(context.theme, self.tr("Export"), "export")
        self.button.setProperty("menu", True)
        self.button.setAccessibleName(self.tr("Export"))
        self.button.setToolTip(self.tr("Export\nSaves this view, the output or the kernel"))
        menu = QMenu(self.button)
        menu.addActions(self.actions)
        self.button.setMenu(menu)
        model.editor.changed.connect(self._follow)
        model.source_changed.connect(self._follow)
        self._follow()

    def write_view(self, path: Path) -> None:
        """Save what is seen."""
        image = QImage(self._view.size() * SHARPNESS, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARPNESS)
        image.fill(self._context.theme.colour("background"))
        self._view.render(image, QPoint())
        self._write(path, as_png(image))

    def write_output(self, path: Path) -> None:
        """Save the output in its colours, a small one enlarged."""
        image = self.output_image()
        if image is not None:
            self._write(path, as_png(image))

    def output_image(self) -> QImage | None:
        """Return the output as it is shown, pixel for pixel."""
        result = self._model.result
        if result is None:
            return None
        if result.maps is not None:
            return result.maps.grey if result.maps.signed is None else result.maps.signed
        return _signed_image(result)

    def write_numbers(self, path: Path) -> None:
        """Save the output's numbers; channels have an empty line between."""
        result = self._model.result
        if result is not None:
            channels = range(result.values.shape[2])
            texts = [table_text(result.values[..., channel].tolist()) for channel in channels]
            self._write(path, "\n".join(texts).encode())

    def write_kernel(self, path: Path) -> None:
        """Save the weights."""
        self._write(path, self._model.editor.kernel_text().encode())

    def _ask_for_view(self) -> None:
        self._ask(self.tr("Save this view"), "kernel.png", "PNG (*.png)", self.write_view)

    def _ask_for_output(self) -> None:
        self._ask(self.tr("Save the output"), "output.png", "PNG (*.png)", self.write_output)

    def _ask_for_numbers(self) -> None:
        patterns = self.tr("Text, tabs between numbers (*.txt *.tsv)")
        self._ask(self.tr("Save the output’s numbers"), "output.txt", patterns, self.write_numbers)

    def _ask_for_kernel(self) -> None:
        patterns = self.tr("Text, tabs between numbers (*.txt *.tsv)")
        self._ask(self.tr("Save the kernel"), "kernel.txt", patterns, self.write_kernel)

    def _ask(self, title: str, name: str, patterns: str, write: Callable[[Path], None]) -> None:
        """Let the user say where, and write there."""
        start = str(Path(self._context.preferences.current.last_folder) / name)
        chosen, _ = QFileDialog.getSaveFileName(self._view, title, start, patterns)
        if chosen:
            path = Path(chosen)
            write(path if path.suffix else path.with_suffix(Path(name).suffix))

    def _write(self, path: Path, content: bytes) -> None:
        """Write a file, or tell why it cannot be written."""
        try:
            write_atomically(path, content)
        except OSError as error:
            words = self.tr("{0} cannot be written ({1}); choose another folder.")
            fault = error.strerror or str(error)
            self._notice.announce("error", self.tr("Not saved"), words.format(path.name, fault))
        else:
            words = self.tr("{0} is saved.")
            self._notice.announce("success", words.format(path.name), str(path.parent))

    def _follow(self) -> None:
        """Offer the kernel only where there is one."""
        self.actions[3].setEnabled(not self._model.editor.setup.is_pooling)


def _signed_image(result: "Computed") -> QImage:
    """Return the output of the number grid in the signed colours, each cell a square."""
    from desktop.pages.kernels.one_kernel.computing import signed_image

    image = signed_image(result.values)
    return image.scaled(image.size() * CELL)
