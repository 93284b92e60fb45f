"""A run as a Keras script: to read, to copy, to save."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.pages.context import PageContext
from desktop.widgets.buttons import push_button
from desktop.widgets.file_choice import choose_target
from desktop.widgets.label import text_label
from training.contract.files import write_atomically

SIZE = (760, 620)  # logical pixels at scale 1


class CodeDialog(QDialog):
    """Shows one script.

    Parameters
    ----------
    context
        Theme, and where a file was last saved.
    script
        The script.
    title
        What the run is called.
    parent
        What it stands over.
    """

    def __init__(self, context: PageContext, script: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self.script = script
        self.setWindowTitle(self.tr("{0} as code").format(title))
        self.resize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        told = text_label(
            self.tr(
                "The same run without Layerwise: save it as train.py and start it with Python, "
                "where TensorFlow is installed."
            ),
            colour="text-muted",
            wrap=True,
        )
        self._text = QPlainTextEdit(script)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The run as a Python script"))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.scaled(theme.type_size("body").pixel_size - 1))
        self._text.setFont(font)
        self._problem = text_label(colour="error", wrap=True)
        self._problem.hide()
        self.copy = push_button(theme, self.tr("Copy"), "copy")
        self.save = push_button(theme, self.tr("Save…"), "save")
        self.close_button = push_button(theme, self.tr("Close"), primary=True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(script))
        self.save.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        padding = theme.space.panel_padding
        outer.setContentsMargins(padding, padding, padding, padding)
        outer.setSpacing(12)
        outer.addWidget(told)
        outer.addWidget(self._text, 1)
        outer.addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.close_button)
        outer.addLayout(row)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self, path: Path) -> None:
        """Save the script; where that fails the dialog says so and stays."""
        try:
            write_atomically(path, self.script.encode())
        except OSError as error:
            sentence = self.tr("{0} cannot be written ({1}); choose another folder.")
            self._problem.setText(sentence.format(path.name, error.strerror or error))
            self._problem.show()
        else:
            self._problem.hide()

    def _ask(self) -> None:
        chosen = choose_target(
            self,
            self._context.preferences,
            self.tr("Save the script"),
            "train.py",
            self.tr("Python (*.py)"),
        )
        if chosen:
            self.write(Path(chosen))
