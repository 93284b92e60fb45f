"""In what the overlaid runs differ: one line, and a table of it all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.training.run_words import result_words
from desktop.pages.training.setting_words import differing
from desktop.services.runs.run import Run
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.elided_label import ElidedLabel

SIZE = (640, 320)  # logical pixels at scale 1


class Differences(QWidget):
    """Names the settings in which not all of some runs are alike; a button shows the table.

    Parameters
    ----------
    theme
        Gives sizes.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._runs: Sequence[Run] = ()
        self._line = ElidedLabel(type_size="small", colour="text-muted")
        self.compare = push_button(theme, self.tr("Compare"), "compare", small=True)
        self.compare.setToolTip(self.tr("Compare\nA table of the settings that differ"))
        self.compare.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self._line, 1)
        row.addWidget(self.compare)
        policy = self.compare.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the list would jump with the second run
        self.compare.setSizePolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_runs(())

    @property
    def text(self) -> str:
        """What the line says."""
        return self._line.text()

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Tell of other runs; of fewer than two there is nothing to tell."""
        self._runs = tuple(runs)
        listed = differing([run.request for run in runs]) if len(runs) > 1 else []
        names = dict.fromkeys(one.title for settings in listed for one in settings)
        words = ""
        if names:
            words = self.tr("Differ in {0}").format(", ".join(names))
        elif listed:
            words = self.tr("The same settings")
        self._line.setText(words)
        self._line.setToolTip(words)
        self.compare.setVisible(len(runs) > 1)

    def _open(self) -> None:
        dialog = DifferencesDialog(self._theme, self._runs, self)
        dialog.exec()
        dialog.deleteLater()


class DifferencesDialog(QDialog):
    """A table with a row for each run and a column for each setting that differs.

    Parameters
    ----------
    theme
        Gives sizes.
    runs
        What is compared.
    parent
        What it stands over.
    """

    def __init__(self, theme: Theme, runs: Sequence[Run], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What differs between the runs"))
        self.resize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        listed = [dict(settings) for settings in differing([run.request for run in runs])]
        titles = list(dict.fromkeys(title for settings in listed for title in settings))
        heads = [self.tr("Run"), self.tr("Best validation"), *titles]
        self.table = QTableWidget(len(runs), len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        for row, (run, settings) in enumerate(zip(runs, listed, strict=True)):
            cells = [run.title, result_words(run), *(settings.get(title, "–") for title in titles)]
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        close = push_button(theme, self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        padding = theme.space.panel_padding
        outer.setContentsMargins(padding, padding, padding, padding)
        outer.setSpacing(12)
        outer.addWidget(self.table, 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
