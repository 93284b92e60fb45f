"""The question before all is as installed: what goes, what stays, and how much that is."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.services.in_turn import InTurn
from desktop.services.preferences import preferences_file
from desktop.services.reset.made import Kind, Made, Size, made, size_of
from desktop.services.reset.obstacle import obstacle
from desktop.services.reset.reset import BACKUP
from desktop.theme.theme import Theme
from desktop.translate import translated
from desktop.widgets.buttons import push_button
from desktop.widgets.label import text_label
from desktop.widgets.notice import Notice
from desktop.widgets.switch import Switch

WIDTH = 600  # logical pixels at scale 1
FRAME = 48  # logical pixels of the screen that the window's own frame may take


class ResetDialog(QDialog):
    """Asks; :attr:`everything` says how far it goes once the dialog was accepted.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    parent
        What it stands over.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Reset to as installed"))
        self.setMinimumWidth(theme.scaled(WIDTH))
        self._kinds = made()
        self._amounts = {one.kind: text_label(colour="text-muted") for one in self._kinds}
        self._fate = text_label(type_size="body-strong")
        self.switch = Switch(theme, self.tr("Remove these too"))
        self.switch.setToolTip(
            self.tr("Remove these too\nFor good: they cannot be brought back afterwards.")
        )
        self.switch.setAccessibleName(self.switch.text())
        self.cancel = push_button(theme, self.tr("Cancel"))
        self.reset = push_button(theme, self.tr("Reset"), primary=True)
        self.cancel.setDefault(True)
        self._lay_out()
        self.switch.toggled.connect(self._show_fate)
        self.cancel.clicked.connect(self.reject)
        self.reset.clicked.connect(self.accept)
        self._show_fate()
        self._sizes = InTurn(size_of, self)
        self._sizes.done.connect(self._show_size)
        self._sizes.failed.connect(lambda one, _: self._amounts[one.kind].setText("–"))
        self._sizes.request(self._kinds)
        self.finished.connect(lambda _: self._sizes.close())

    @property
    def everything(self) -> bool:
        """Whether what the person made goes too."""
        return self.switch.isChecked()

    @property
    def amounts(self) -> dict[Kind, str]:
        """How much of each kind there is, as it is told."""
        return {kind: label.text() for kind, label in self._amounts.items()}

    def _lay_out(self) -> None:
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(24, 20, 24, 0)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Reset to as installed"), type_size="title"))
        first = self.tr("Layerwise then starts anew, as on its first day.")
        column.addWidget(text_label(first, wrap=True))
        column.addWidget(self._obstacle())
        column.addWidget(text_label(self.tr("This goes"), type_size="body-strong"))
        column.addWidget(text_label(self._what_goes(), colour="text-muted", wrap=True))
        column.addWidget(_rule())
        column.addWidget(self._fate)
        column.addLayout(self._table())
        column.addWidget(self.switch)
        column.addWidget(_rule())
        column.addWidget(text_label(self._what_stays(), colour="text-muted", wrap=True))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 20)
        row.setSpacing(self._theme.space.inline_gap)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.reset)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._words)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need, where the screen is."""
        super().showEvent(event)
        words, outer = self._words.layout(), self.layout()
        assert words is not None and outer is not None
        foot = outer.minimumSize().height() - self._scroll.minimumSizeHint().height()
        wanted = words.totalHeightForWidth(self.width()) + foot
        room = self.screen().availableGeometry().height() - FRAME
        self.resize(self.width(), min(wanted, room))

    def _obstacle(self) -> Notice:
        """Say what has to end before, and let nothing be reset until then."""
        found = obstacle(from_window=True)
        notice = Notice(self._theme, "info", self.tr("Not now"))
        notice.setVisible(found is not None)
        if found is not None:
            sentence = translated(found)
            notice.tell("info", self.tr("Not now"), sentence)
            self.reset.setEnabled(False)
            self.reset.setToolTip(sentence)
        return notice

    def _what_goes(self) -> str:
        words = self.tr(
            "All settings: language, light or dark, size of type, where runs happen, the page and "
            "the folder of last time; and what the program can compute again."
        )
        if not preferences_file().exists():
            return words
        copy = self.tr("A copy of the settings stays beside them as {0}.").format(BACKUP)
        return f"{words} {copy}"

    def _what_stays(self) -> str:
        words = self.tr(
            "What came with Layerwise, and what whoever looks after this computer has set or "
            "placed for everybody, stays as it is."
        )
        if not any(one.shared for one in self._kinds):
            return words
        shared = self.tr(
            "So does what may belong to others, in folders that are not for Layerwise alone."
        )
        return f"{words} {shared}"

    def _table(self) -> QGridLayout:
        """Put the kinds of what a person makes into rows, with how much there is."""
        names: dict[Kind, str] = {
            "models": self.tr("Models"),
            "collections": self.tr("Collections and drawings"),
            "runs": self.tr("Runs with their curves and checkpoints"),
            "lessons": self.tr("Lessons"),
            "data": self.tr("Data and pictures from classroom packs"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (kind, amount) in enumerate(self._amounts.items()):
            amount.setText("…")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(text_label(names[kind]), row, 0)
            grid.addWidget(amount, row, 1)
        return grid

    def _show_fate(self) -> None:
        """Say whether what the person made stays."""
        stays, goes = self.tr("What you made stays"), self.tr("What you made goes too, for good")
        self._fate.setText(goes if self.everything else stays)
        everything, settings = self.tr("Reset and remove"), self.tr("Reset")
        self.reset.setText(everything if self.everything else settings)

    def _show_size(self, one: Made, size: Size) -> None:
        """Tell how much there is of one kind."""
        if not size.files:
            self._amounts[one.kind].setText(self.tr("nothing"))
            return
        amount = QLocale().formattedDataSize(size.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        count = self.tr("One file") if size.files == 1 else self.tr("{0} files")
        files = count.format(QLocale().toString(size.files))
        self._amounts[one.kind].setText(f"{files}, {amount}")


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    return rule
