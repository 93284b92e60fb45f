"""Where runs happen: on this computer, or by a command that starts them on another one."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.services.runs.command import split
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from desktop.widgets.label import text_label
from training.contract.errors import LayerwiseError

WIDTH = 560  # logical pixels at scale 1
EXAMPLE = "ssh gpu-box layerwise-train"


class WhereDialog(QDialog):
    """Asks for the command; :attr:`command` has it once the dialog was accepted.

    Parameters
    ----------
    theme
        Gives sizes.
    command
        The one of now; empty for this computer.
    parent
        What it stands over.
    """

    def __init__(self, theme: Theme, command: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where to train"))
        self.setMinimumWidth(theme.scaled(WIDTH))
        self.here = QRadioButton(self.tr("On this computer"))
        self.elsewhere = QRadioButton(self.tr("By a command that starts it elsewhere"))
        self.field = QLineEdit(command)
        self.field.setPlaceholderText(EXAMPLE)
        self.field.setAccessibleName(self.tr("Command"))
        told = text_label(
            self.tr(
                "It is called in place of layerwise-train, tells what happens on its standard "
                "output and sends the model back. Layerwise with its training part must be "
                "installed there, and the command must not ask for a password. Pictures of your "
                "own stay on this computer, so runs on them happen here only."
            ),
            type_size="small",
            colour="text-muted",
            wrap=True,
        )
        self._problem = text_label(colour="error", wrap=True)
        self._problem.hide()
        self.cancel = push_button(theme, self.tr("Cancel"))
        self.use = push_button(theme, self.tr("Use it"), primary=True)
        self.use.setDefault(True)
        self._lay_out(theme, told)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._accept_checked)
        self.elsewhere.toggled.connect(self.field.setEnabled)
        self.elsewhere.toggled.connect(lambda is_on: self.field.setFocus() if is_on else None)
        self.elsewhere.setChecked(bool(command))
        self.here.setChecked(not command)
        self.field.setEnabled(bool(command))

    @property
    def command(self) -> str:
        """What the user wants; empty for this computer."""
        return self.field.text().strip() if self.elsewhere.isChecked() else ""

    def _lay_out(self, theme: Theme, told: QWidget) -> None:
        padding = theme.space.panel_padding
        outer = QVBoxLayout(self)
        outer.setContentsMargins(padding, padding, padding, padding)
        outer.setSpacing(12)
        for widget in (self.here, self.elsewhere, self.field, told, self._problem):
            outer.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(theme.space.inline_gap)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        outer.addLayout(row)

    def _accept_checked(self) -> None:
        """Close, unless the command is none."""
        try:
            is_none = self.elsewhere.isChecked() and not split(self.command)
        except LayerwiseError as error:
            self._tell(sentence_of(error))
            return
        if is_none:
            self._tell(self.tr("Write the command, or choose this computer."))
        else:
            self.accept()

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self.field.setFocus()
