"""The dialogue in which a person says what a sweep goes over."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.training.form.sizing import Plan, answer
from desktop.pages.training.form.wanted import Wanted
from desktop.pages.training.form.words import activity_name
from desktop.pages.training.panels.progress_state import duration_text
from desktop.pages.training.sweep.plan import MOST_RUNS, seconds_of, settings_of, sweep_of
from desktop.pages.training.sweep.requests import requests_of_sweep
from desktop.pages.training.sweep.setting_row import SettingRow
from desktop.pages.training.sweep.where_field import WhereField
from desktop.services.newest import NewestOnly
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from desktop.widgets.fields import indent_number
from desktop.widgets.label import set_colour, text_label
from training.contract.activities import activity
from training.contract.errors import LayerwiseError
from training.contract.offered import offers
from training.contract.settings import TrainingSettings
from training.contract.sweep import Sweep

SIZE = (760, 660)  # logical pixels at scale 1
ROOM = 40  # beside it on a small screen
MARGIN = 20
TRIALS = 8
MOST_SEED = 2**31 - 1
NUMBER_WIDTH = 96


class SweepDialog(QDialog):
    """Asks which settings vary over what, and where the runs are done.

    Parameters
    ----------
    theme
        Gives sizes.
    wanted
        What the form says, which all runs share but for what varies.
    runs
        Those that were, newest first: they tell how long the sweep will take.
    lacking
        What is missing for Ray, for the person; empty if it can be used.
    is_own
        Whether the person's own command trains.
    parent
        The page.
    """

    def __init__(
        self,
        theme: Theme,
        wanted: Wanted,
        runs: Sequence[Run],
        lacking: str,
        is_own: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = wanted
        self._runs = tuple(runs)
        self._sweep: Sweep | None = None
        self._settings: Sequence[TrainingSettings] = ()
        self._work = NewestOnly(_first_fault, self)
        self._work.answered.connect(self._show_fault)
        self.finished.connect(self._work.close)
        self.setWindowTitle(self.tr("Sweep"))
        self.setModal(True)
        self.rows = {
            offer.setting: SettingRow(theme, offer, getattr(wanted.settings, offer.setting))
            for offer in offers(activity(wanted.activity))
        }
        self.where = WhereField(theme, lacking, is_own)
        self.trials, self.seed = self._make_numbers()
        self.told = text_label(wrap=True)
        self.told.setAccessibleName(self.tr("What the sweep makes"))
        self.cancel_button = push_button(theme, self.tr("Cancel"))
        self.start_button = push_button(theme, self.tr("Start the sweep"), "start", primary=True)
        self.start_button.setDefault(True)
        self._lay_out()
        self._connect()
        size = QSize(theme.scaled(SIZE[0]), theme.scaled(SIZE[1]))
        window = parent.window().size() - QSize(ROOM, ROOM)
        self.resize(size.boundedTo(window.expandedTo(self.minimumSizeHint())))
        self._follow()

    def requests(self) -> Sequence[RunRequest]:
        """Return the runs to begin; none before they can."""
        if self._sweep is None:
            return ()
        taken = [run.title for run in self._runs]
        where = self.where.where
        return requests_of_sweep(self._wanted, self._sweep, self._settings, where, taken)

    # Making

    def _make_numbers(self) -> tuple[QSpinBox, QSpinBox]:
        trials, seed = QSpinBox(), QSpinBox()
        trials.setRange(1, MOST_RUNS)
        trials.setValue(TRIALS)
        trials.setToolTip(self.tr("How often chance is asked, for each combination of the others"))
        seed.setRange(0, MOST_SEED)
        seed.setToolTip(self.tr("The same seed draws the same values again"))
        for field in (trials, seed):
            indent_number(field)
            field.setFixedWidth(self._theme.scaled(NUMBER_WIDTH))
        trials.setAccessibleName(self.tr("Draws"))
        seed.setAccessibleName(self.tr("Seed of the draws"))
        return trials, seed

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.space.inline_gap)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.start_button)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing() + 2)
        below = QHBoxLayout()
        below.setSpacing(MARGIN)
        below.addWidget(self.where, 1)
        below.addLayout(self._make_chance())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(self._theme.space.panel_gap)
        told = self.tr(
            "Trains {0} several times. Tick what is to vary; everything else stays as in the form."
        )
        outer.addWidget(text_label(told.format(activity_name(self._wanted.activity)), wrap=True))
        outer.addWidget(self._make_list(), 1)
        outer.addLayout(below)
        outer.addLayout(foot)

    def _make_list(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        framed = QFrame()
        framed.setProperty("panel", True)
        framed.setAccessibleName(self.tr("What varies"))
        whole = QVBoxLayout(framed)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)
        return framed

    def _make_chance(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space.inline_gap)
        grid.setVerticalSpacing(6)
        both = ((self.tr("Draws"), self.trials), (self.tr("Seed"), self.seed))
        for column, (title, field) in enumerate(both):
            head = text_label(title, type_size="small", colour="text-muted")
            grid.addWidget(head, 0, column)
            grid.addWidget(field, 1, column)
        grid.setRowStretch(2, 1)
        return grid

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self._follow)
        self.where.changed.connect(self._follow)
        self.trials.valueChanged.connect(self._follow)
        self.seed.valueChanged.connect(self._follow)
        self.cancel_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.accept)

    # Following

    def _follow(self) -> None:
        """Say what the sweep makes, or why it cannot be yet."""
        drawn = any(row.is_drawn for row in self.rows.values())
        self.trials.setEnabled(drawn)
        self.seed.setEnabled(drawn)
        varied = [row.varied() for row in self.rows.values() if row.is_varied]
        self._sweep = None
        if not varied:
            self._tell(self.tr("Nothing varies yet."), is_refused=False)
            return
        if self.where.refusal:
            self._tell(self.where.refusal, is_refused=True)
            return
        base = self._wanted.settings
        try:
            sweep = sweep_of(
                self._wanted.activity, base, varied, self.trials.value(), self.seed.value()
            )
            self._settings = settings_of(sweep)
        except LayerwiseError as error:
            self._tell(sentence_of(error), is_refused=True)
            return
        self._sweep = sweep
        self._tell(self._summary(sweep), is_refused=False)
        pictures = self._wanted.pictures
        self._work.request((sweep, [Plan(sweep.activity, one, pictures) for one in self._settings]))

    def _summary(self, sweep: Sweep) -> str:
        """Return how many runs it makes, and about how long they take."""
        count = len(self._settings)
        seconds = seconds_of(sweep, self._settings, self._runs)
        if not seconds:
            return self.tr("{0} runs.").format(count)
        if self.where.where.ray is None:
            told = self.tr("{0} runs, which take about {1} by the last run’s pace.")
        else:
            told = self.tr("{0} runs; one after the other they would take about {1}.")
        return told.format(count, duration_text(seconds))

    def _show_fault(self, found: tuple[Sweep, LayerwiseError | None]) -> None:
        """Say why one of the runs cannot start, such as for want of memory."""
        sweep, fault = found
        if fault is not None and sweep is self._sweep:
            self._sweep = None
            self._tell(sentence_of(fault), is_refused=True)

    def _tell(self, sentence: str, *, is_refused: bool) -> None:
        self.told.setText(sentence)
        set_colour(self.told, "error" if is_refused else "text")
        self.start_button.setEnabled(self._sweep is not None)
        self.start_button.setToolTip(sentence if self._sweep is None else "")


def _first_fault(
    asked: tuple[Sweep, Sequence[Plan]],
) -> tuple[Sweep, LayerwiseError | None]:
    """Return what speaks against the first run that cannot start; on a background thread."""
    sweep, plans = asked
    return sweep, next((fault for plan in plans if (fault := answer(plan).sizing.fault)), None)
