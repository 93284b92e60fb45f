"""The list of runs, with what is done most often beneath it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.training.differences import Differences
from desktop.pages.training.run_actions import RunActions
from desktop.pages.training.runs_table import RunsTable
from desktop.pages.training.runs_view import RunsView
from desktop.pages.training.shown import ShownRuns
from desktop.services.runs.runs import Runs
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.label import text_label


class RunsPanel(QWidget):
    """Head, table, buttons.

    Parameters
    ----------
    theme
        Gives sizes.
    runs
        What there is.
    shown
        What is overlaid and looked at.
    actions
        What can be done with the chosen run.
    """

    # The settings are to be kept as a lesson; carries nothing.
    lesson_wanted = Signal()

    def __init__(self, theme: Theme, runs: Runs, shown: ShownRuns, actions: RunActions) -> None:
        super().__init__()
        self._runs = runs
        self._shown = shown
        self._actions = actions
        self.table = RunsTable(runs, shown, self)
        self.view = RunsView(theme, self.table, shown)
        self.code = push_button(theme, self.tr("Show the code"), "show_code", small=True)
        self.code.setToolTip(self.tr("Show the code\nThe run as a short Keras script"))
        self.lesson = push_button(theme, self.tr("Save lesson"), "save", small=True)
        self.lesson.setToolTip(
            self.tr("Save lesson\nThese settings in a file to hand out, with a text of yours")
        )
        self.more = icon_button(theme, "more", self.tr("More for this run"))
        self.more.setProperty("small", True)
        self._menu = QMenu(self)
        self._menu.addActions(actions.run_actions)
        self._lay_out(theme)
        self._connect()
        self._follow()

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Runs"), type_size="body-strong"))
        head.addStretch(1)
        head.addWidget(
            text_label(self.tr("best validation"), type_size="small", colour="text-muted")
        )
        head.addWidget(self.more)
        empty = text_label(
            self.tr("Every run is listed here and kept, until you remove it."),
            colour="text-muted",
            wrap=True,
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._body = QStackedWidget()
        self._body.addWidget(empty)
        self._body.addWidget(self.view)
        self.differences = Differences(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self.code)
        row.addWidget(self.lesson, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space.inline_gap)
        outer.addLayout(head)
        outer.addWidget(self._body, 1)
        outer.addWidget(self.differences)
        outer.addLayout(row)

    def _connect(self) -> None:
        actions = self._actions
        self.table.renamed.connect(self._runs.rename)
        self.view.removal_wanted.connect(actions.remove_run)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.code.clicked.connect(actions.code.trigger)
        actions.code.enabledChanged.connect(self.code.setEnabled)
        actions.naming_wanted.connect(self.view.rename)
        self.lesson.clicked.connect(self.lesson_wanted)
        self.more.clicked.connect(self._open_menu_below)
        self._runs.listed.connect(self._follow)
        self._runs.updated.connect(lambda _, what: self._follow() if "status" in what else None)
        self._runs.ended.connect(lambda _: self._follow())
        self._shown.changed.connect(self._follow)

    def _follow(self) -> None:
        """Show the table once there is a run, and act on the one that is looked at."""
        self._body.setCurrentIndex(int(bool(self._runs.runs)))
        looked_at = self._shown.looked_at
        run = next((one for one in self._runs.runs if one.id == looked_at), None)
        self._actions.follow(run)
        self.code.setEnabled(self._actions.code.isEnabled())
        self.more.setEnabled(run is not None)

    def _open_menu(self, place: QPoint) -> None:
        self._menu.popup(self.view.viewport().mapToGlobal(place))

    def _open_menu_below(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
