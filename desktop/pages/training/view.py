"""The Training page: watch a real network learn, in the background."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout

from desktop.pages.context import PageContext
from desktop.pages.training.closing import ask_how_to_close, ask_to_close_at_once
from desktop.pages.training.controls import RunControls, StatusChip
from desktop.pages.training.form.view import SettingsForm
from desktop.pages.training.left_column import LeftColumn
from desktop.pages.training.lesson_files import LessonFiles
from desktop.pages.training.minute import OneMinute
from desktop.pages.training.panels.panels_view import PanelsView
from desktop.pages.training.panels.parts import SWEEP
from desktop.pages.training.panels.progress import ProgressPanel
from desktop.pages.training.plots_row import PlotsRow
from desktop.pages.training.right_column import RightColumn
from desktop.pages.training.run_actions import RunActions
from desktop.pages.training.run_words import going_words
from desktop.pages.training.runs_panel import RunsPanel
from desktop.pages.training.shown import ShownRuns
from desktop.pages.training.slow_motion import SlowMotion
from desktop.pages.training.starting import RunStarter, unlike
from desktop.pages.training.sweep.sweeping import Sweeping
from desktop.pages.training.watching import Watching
from desktop.pages.training.where_dialog import WhereDialog
from desktop.services.incoming import MODEL_SUFFIX, incoming
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs
from desktop.translate import translated
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.focus_order import order_focus
from desktop.widgets.keys import KeyGroup
from desktop.widgets.notice import Notice
from desktop.widgets.page import MenuName, Page
from desktop.widgets.panel import Panel
from desktop.widgets.plots.gradient_plot import GradientPlot
from training.contract.activities import ACTIVITIES
from training.contract.lesson import DATA

COMPACT_BELOW = 1120  # logical pixels of the page's width at scale 1
ENDED_WELL = frozenset({"finished", "stopped"})
LOST = frozenset({"failed", "died"})
MINUTE = "minute"  # what the Welcome page offers to try


class TrainingPage(Page):
    """Settings and runs at the left, what is learned at the right.

    Parameters
    ----------
    context
        Theme, preferences, and what pages share.
    """

    help_topic = "training"
    takes_files = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, self.tr("Training"))
        self._context = context
        theme = context.theme
        self.runs = Runs(lambda: context.preferences.current.training.command, self)
        self.shown = ShownRuns(self)
        self.notice = FloatingNotice(theme, self)
        self.run_actions = RunActions(context, self.runs, self.notice, self)
        self.form = SettingsForm(theme)
        self.runs_panel = RunsPanel(theme, self.runs, self.shown, self.run_actions)
        self.left = LeftColumn(theme, self.form, self.runs_panel, self.runs)
        self.controls = RunControls(theme, self)
        self.chip = StatusChip(theme)
        self.progress = ProgressPanel(theme)
        self.plots = PlotsRow(theme, self.shown, context.preferences)
        self.gradients = GradientPlot(theme, self.tr("Gradient size per layer"))
        framed = Panel(theme, self.tr("Gradient size per layer"))
        framed.body.addWidget(self.gradients)
        self.panels = PanelsView(theme, framed, self.shown)
        self.setAcceptDrops(True)
        self._overlay = DropOverlay(theme, self)
        self.lessons = LessonFiles(context, self.form, self.notice, self)
        self.sweeping = Sweeping(
            context, self.runs, self.shown, self.form, self.panels.parts.sweep, self.notice, self
        )
        self.run_actions.plots = self.plots.picture
        self.starter = RunStarter(self.form, self.runs, self.shown, self.notice, self)
        self.slow_motion = SlowMotion(self.runs, self)
        self.minute = OneMinute(self.runs, self)
        self.minute.seen.connect(self._end_announcing)
        self._closes_with = self._closes_after = ""  # how, and the run that is waited for
        self._announced = self.tr("This run stops by itself")
        self._followed = ""  # the run that was looked at when it began
        self._lay_out()
        self._make_actions()
        self.watching = Watching(
            self.runs, self.shown, self.progress, self.plots, self.gradients, self.panels
        )
        self._connect()
        self._recall_activity()
        self._follow_runs()
        self._tell_missing()
        if self.runs.runs:
            self.shown.look_at(self.runs.runs[0].id)

    # Making

    def _lay_out(self) -> None:
        theme = self.theme
        self.add_beside_title(self.chip)
        for widget in self.controls.widgets:
            self.add_to_head(widget)
        self.missing = Notice(theme, "info")
        self.missing.hide()
        self.right = RightColumn(theme, self.missing, self.progress, self.plots, self.panels)
        row = QHBoxLayout()
        row.setSpacing(theme.space.column_gap)
        row.addWidget(self.left)
        row.addWidget(self.right, 1)
        self.content.addLayout(row)

    def _make_actions(self) -> None:
        self._open = QAction(self.tr("Open lesson…"), self)
        self._open.setShortcut(QKeySequence.StandardKey.Open)
        self._open.triggered.connect(lambda: self.lessons.choose())
        self._save = QAction(self.tr("Save lesson…"), self)
        self._save.setShortcut(QKeySequence.StandardKey.Save)
        self._save.triggered.connect(lambda: self.lessons.save(self.watching.overlaid))
        self._where = QAction(self.tr("Where to train…"), self)
        self._where.triggered.connect(lambda: self._ask_where())
        self.addActions([self._open, self._save, *self.run_actions.edit_actions])
        rename = self.run_actions.rename
        rename.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.runs_panel.view.addAction(rename)

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the page adds to one of the window's menus."""
        exports = (self.run_actions.csv, self.run_actions.png, self.run_actions.events)
        return {
            "file": [self._open, self._save, *exports],
            "edit": [*self.run_actions.edit_actions, *self.run_actions.list_actions],
            "model": [*self.controls.actions, self.run_actions.code, self._where],
        }.get(menu, [])

    def key_groups(self) -> Sequence[KeyGroup]:
        """Return the page's keys, and those of the list of runs."""
        in_list = KeyGroup(self.tr("in the list of runs"), self.runs_panel.view.keys())
        return (*super().key_groups(), in_list)

    def _connect(self) -> None:
        runs, controls = self.runs, self.controls
        controls.start_wanted.connect(self.starter.start)
        controls.sweep_wanted.connect(self.sweeping.ask)
        self.sweeping.begun.connect(self._show_sweep)
        controls.pause_wanted.connect(runs.pause)
        controls.resume_wanted.connect(runs.go_on)
        controls.batch_wanted.connect(runs.one_batch)
        controls.stop_wanted.connect(runs.stop)
        controls.slowness_wanted.connect(self.slow_motion.set_on)
        runs.listed.connect(self._follow_runs)
        runs.updated.connect(self._follow_run)
        runs.ended.connect(self._tell_end)
        runs.refused.connect(self._tell_refused)
        runs.idle.connect(self._end_closing)
        self.form.valid_changed.connect(lambda *_: self._follow_form())
        self.shown.changed.connect(self._follow_shown)
        self.run_actions.settings_wanted.connect(self._take_settings)
        self.runs_panel.lesson_wanted.connect(lambda: self.lessons.save(self.watching.overlaid))
        self.progress.draw_wanted.connect(self._draw)
        self.progress.look_wanted.connect(self._take_apart)
        self.progress.resume_wanted.connect(lambda: runs.take_up(self.shown.looked_at))
        self.panels.follow_wanted.connect(runs.follow)
        self.panels.unfollow_wanted.connect(lambda: runs.follow(None))
        self.panels.cell_chosen.connect(runs.show_cell)

    def _recall_activity(self) -> None:
        """Begin with the activity of last time, and remember which one that is."""
        state, preferences = self.form.state, self._context.preferences
        last = preferences.current.training.last_activity
        if last in {one.id for one in ACTIVITIES}:
            state.set_activity(last)
        state.replaced.connect(
            lambda: preferences.change_training(last_activity=state.plan.activity)
        )

    # What the user does

    def _show_sweep(self, started: Sequence[str]) -> None:
        """Overlay the runs of a sweep, and show its table where it is its turn."""
        self.starter.show(started)
        if self.sweeping.swept:
            self.panels.show_part(SWEEP)

    def _take_settings(self, request: RunRequest) -> None:
        """Show the settings of a run in the form, to train once more, or with a change."""
        self.form.set_request(request.activity, request.settings, request.pictures)
        self.left.show_settings()

    def _ask_where(self) -> None:
        """Let the user say where runs happen."""
        command = self._context.preferences.current.training.command
        dialog = WhereDialog(self.theme, command, self)
        if dialog.exec():
            self._context.preferences.change_training(command=dialog.command)
            self._tell_missing()
            self._allow()
            self._tell_status()
        dialog.deleteLater()

    def _draw(self) -> None:
        """Try the new model with a picture of one's own."""
        run = self.watching.looked_at
        if run is not None and run.model is not None:
            self._context.handover.use(run.model, run.request.activity)

    def _take_apart(self) -> None:
        """Look inside the new model."""
        run = self.watching.looked_at
        if run is not None and run.model is not None:
            self._context.handover.take_apart(run.model)

    def try_out(self, what: str) -> None:
        """Train for one minute; without the word for it only the page is shown."""
        if what != MINUTE or self.runs.available() is not None:
            return
        title = unlike(self.tr("One minute"), {run.title for run in self.runs.runs})
        started = self.minute.start(title)
        if started:
            if self.form.state.is_untouched:
                request = self.minute.request(title)
                self.form.set_request(request.activity, request.settings)
            self.starter.show([started])
            self._announce_minute(started)

    def _announce_minute(self, started: str) -> None:
        """Say that the run ends by itself, and when."""
        current = self.runs.current
        text = self.tr(
            "After one minute of learning, or before if it is done, the best weights so far "
            "become a model. Pause, slow motion and Stop work as with any run."
        )
        if current is not None and current.id != started:
            text = self.tr("It begins when the run that goes on has ended.") + " " + text
        self.notice.announce("info", self._announced, text)

    def _end_announcing(self) -> None:
        """Take back what was said of the run, unless something else is said by now."""
        if self.notice.accessibleName() == self._announced:
            self.notice.dismiss()

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open a lesson, or learn from a folder of pictures; a model is taken apart."""
        for path in map(Path, paths):
            if path.is_dir():
                self._learn_from(path)
            elif path.suffix.lower() == MODEL_SUFFIX:
                self._context.handover.take_apart(path)
            else:
                self.lessons.open(path)

    def look_again(self) -> None:
        """Offer lessons and pictures that came in a classroom pack, and count the data anew."""
        self.form.look_again()

    def _learn_from(self, folder: Path) -> None:
        """Learn from a folder of pictures, where no lesson keeps the data as they are."""
        if self.form.state.is_locked(DATA):
            sentence = self.tr("This lesson has its own data; leave the lesson to choose others.")
            self.notice.announce("info", self.tr("The data stays as it is"), sentence)
        else:
            self.form.state.set_pictures(str(folder))
        self.left.show_settings()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder of pictures; lessons are taken by the window."""
        paths = incoming(event.mimeData()).paths
        if len(paths) == 1 and paths[0].is_dir():
            event.acceptProposedAction()
            title = self.tr("Let go to learn from these pictures")
            self._overlay.show_over(title, self.tr("One sub-folder is one class"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the words away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Learn from the folder that was dropped."""
        self._overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.open_paths([str(path) for path in incoming(event.mimeData()).paths])

    # What runs tell

    def _follow_runs(self) -> None:
        """Look at the run that begins, and allow what can be done now."""
        current = self.runs.current
        begun = "" if current is None else current.id
        begins, self._followed = begun != self._followed, begun
        if current is not None and begins and not self._is_watched_run_going():
            self.starter.look_at(current)
        if not self.shown.looked_at and self.runs.runs:  # the one that was seen was removed
            self.shown.look_at(self.runs.runs[0].id)
        self._allow()
        self._tell_status()
        self.runs_panel.differences.show_runs(self.watching.overlaid)

    def _is_watched_run_going(self) -> bool:
        """Tell whether the run that is looked at is the one that goes on."""
        run = self.watching.looked_at
        return run is not None and run.is_going

    def _follow_run(self, identifier: str, what: frozenset[str]) -> None:
        """Follow a change of the run that goes on."""
        if "status" in what:
            self._allow()
        if what & {"status", "batch", "epoch", "preparing", "started"}:
            self._tell_status()

    def _follow_shown(self) -> None:
        run = self.watching.looked_at
        self.chip.show_status(
            run.status if run else None, is_ending=run is not None and run.is_ending
        )
        self.runs_panel.differences.show_runs(self.watching.overlaid)

    def _follow_form(self) -> None:
        """Allow what the settings allow, and say what is wrong with them where that is seen."""
        self._allow()
        self._tell_status()

    def _allow(self) -> None:
        """Allow what can be done now."""
        current = self.runs.current
        is_hindered = bool(self._closes_with or self.form.sentence)
        can_start = not is_hindered and self.runs.available() is None
        status = current.status if current else None
        is_ending = current is not None and current.is_ending
        self.controls.show_status(status, can_start=can_start, is_ending=is_ending)
        self.controls.explain(self.form.sentence)
        self._follow_shown()

    def _tell_status(self) -> None:
        """Tell in the status bar what runs and what waits."""
        run, waiting = self.runs.current, len(self.runs.waiting)
        is_here = not self._context.preferences.current.training.command
        where = self.tr("This computer") if is_here else self.tr("By your own command")
        if run is None:
            if self.form.sentence:
                self.status_changed.emit("disagree", "warning", self.form.sentence, where)
            else:
                idle = self.tr("Nothing is being trained")
                self.status_changed.emit("info", "text-muted", idle, where)
            return
        queue = self.tr("{0} waiting").format(waiting) if waiting else self.tr("Nothing waiting")
        words = going_words(run)
        self.status_changed.emit("training", "accent", words, f"{queue} · {where}")

    def _tell_end(self, identifier: str) -> None:
        """Let every page have the new model, and tell a person who works elsewhere."""
        ended = self.runs.find(identifier)
        run = self.sweeping.result_of(ended) if ended is not None else None
        if run is None:  # others of its sweep go on
            self._allow()
            self._tell_status()
            return
        if run.model is not None and run.status in ENDED_WELL:
            self._context.models.add(run.model)
        self._allow()
        self._tell_status()
        words = " ".join(translated(part) for part in run.sentences)
        self._context.notifications.tell(run.title, words)

    def _tell_refused(self, sentence: str) -> None:
        self.notice.announce("error", self.tr("This did not work"), sentence)

    def _tell_missing(self) -> None:
        """Say how training can be had where it is not installed."""
        lacking = self.runs.available()
        self.missing.setVisible(lacking is not None)
        if lacking is not None:
            title = self.tr("Training is not installed")
            self.missing.tell("info", title, translated(lacking))
        self.right.share()

    # Coming and going

    def showEvent(self, event: QShowEvent) -> None:
        """See what other windows did; let Tab go as one reads."""
        super().showEvent(event)
        self.runs.refresh()
        self._tell_missing()
        left = [self.left.segments, *self.form.focus_parts(), self.runs_panel]
        right = [self.progress, self.plots, self.panels]
        order_focus([*self.controls.widgets, *left, *right])
        self.order_help()
        self._tell_status()
        self.settled.emit(True)

    def changeEvent(self, event: QEvent) -> None:
        """See what another window did meanwhile, where a person comes back to this one."""
        super().changeEvent(event)
        is_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self.isVisible():
            self.runs.refresh()

    def may_close(self) -> bool:
        """Ask what is to become of a run that goes on."""
        run: Run | None = self.runs.current
        if run is None:
            return True
        if self._closes_with:  # and the person does not want to wait
            return self._closes_with != "stop" or ask_to_close_at_once(self, run.title)
        choice = ask_how_to_close(self, run.title, len(self.runs.waiting))
        if choice == "stay":
            return False
        self._closes_with = choice
        return True

    def wind_down(self) -> bool:
        """End the run as the person wished; the window waits for its model."""
        if self.runs.current is None:
            return True
        self._closes_after = self.runs.current.id
        self.runs.shut_down(keep=self._closes_with != "stop")
        return self.runs.current is None

    def _end_closing(self) -> None:
        """Let the window close, unless the model that was to be kept could not be."""
        if not self._closes_with:
            return
        run = self.runs.find(self._closes_after)
        is_lost = self._closes_with == "stop" and run is not None and run.status in LOST
        if is_lost:
            self._closes_with = ""
            self.runs.stay()
            self.shown.look_at(self._closes_after)
        self.closing_done.emit(not is_lost)

    def shut_down(self) -> None:
        """End what runs in the background."""
        self.form.close_work()
        self.run_actions.close()
        self.runs.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop words where there is no room for them."""
        super().resizeEvent(event)
        self.controls.set_compact(is_compact=self.width() < self.theme.scaled(COMPACT_BELOW))
