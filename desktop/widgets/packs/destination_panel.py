"""Where a classroom pack goes: to the user, or to everyone on this machine."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QWidget

from desktop.services.packs.destination import administrators_command
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel


class DestinationPanel(Panel):
    """Asks for whom, and says what an administrator types where the user may not.

    Parameters
    ----------
    theme
        Gives icon and sizes.
    pack
        The pack, for the command.
    can_serve_all
        Whether the user may write the folder of all users.
    """

    def __init__(self, theme: Theme, pack: Path, *, can_serve_all: bool) -> None:
        super().__init__(theme, self.tr("Where it goes"))
        self.mine = QRadioButton(self.tr("For me"))
        self.mine.setToolTip(self.tr("For me\nInto your own folder; others do not see it."))
        self.mine.setChecked(True)
        self.everyone = QRadioButton(self.tr("For all users of this computer"))
        self.everyone.setToolTip(
            self.tr("For all users of this computer\nEveryone can use it, and nobody change it.")
        )
        self.everyone.setEnabled(can_serve_all)
        choice = QHBoxLayout()
        choice.setSpacing(theme.space.column_gap)
        choice.addWidget(self.mine)
        choice.addWidget(self.everyone)
        choice.addStretch(1)
        self.body.addLayout(choice)
        self.command = QLineEdit(administrators_command(pack.absolute()))
        self.command.setReadOnly(True)
        self.command.setCursorPosition(0)
        self.command.setAccessibleName(self.tr("Command for an administrator"))
        self.copy = icon_button(theme, "copy", self.tr("Copy the command"))
        self.copy.clicked.connect(self._copy)
        if not can_serve_all:
            self._tell_why()

    @property
    def is_for_all(self) -> bool:
        """Whether everyone is to have it."""
        return self.everyone.isChecked()

    def _tell_why(self) -> None:
        """Say why it can be for the user only, and who could change that."""
        reason = self.tr(
            "Only an administrator can bring it in for all, with this command in a terminal:"
        )
        self.everyone.setToolTip(reason)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.command, 1)
        row.addWidget(self.copy)
        self.body.addWidget(text_label(reason, type_size="small", colour="text-muted", wrap=True))
        self.body.addWidget(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
