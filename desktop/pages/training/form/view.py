"""The form of a run: lesson, activity, data and settings, in a column that scrolls by itself."""

import logging

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.training.form.choosers import ActivityChooser, DataChooser
from desktop.pages.training.form.fields_area import WIDTH, FieldsArea
from desktop.pages.training.form.lesson_head import LessonHead, lesson_text
from desktop.pages.training.form.sizing import Answer, Plan, Sizing, answer, size_up
from desktop.pages.training.form.state import Draft, FormState
from desktop.pages.training.form.wanted import Wanted
from desktop.services.lessons import KeptLesson
from desktop.services.newest import NewestOnly
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.focus_order import order_focus
from training.contract.errors import SettingsError
from training.contract.settings import TrainingSettings

log = logging.getLogger(__name__)

SIDE = 16  # logical pixels beside the fields; the scroll bar has its room on the right
BAR = 12
RING = 4  # of the focus, round the last control
LEAST_HEIGHT = 160  # logical pixels at scale 1


class SettingsForm(QWidget):
    """Puts a run together; :meth:`close_work` must be called before it goes.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    parent
        The owner.
    """

    # A setting, the data, the activity or the lesson changed; carries nothing.
    changed = Signal()
    # Whether a run can be started, and why not; fires when either changes.
    valid_changed = Signal(bool, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = (True, "")
        self._sizing = Sizing()
        self._sized_plan: Plan | None = None
        self.state = FormState(self)
        self.lesson_head = LessonHead(theme, self.state)
        self.activity = ActivityChooser(theme, self.state)
        self.data = DataChooser(theme, self.state)
        self.area = FieldsArea(theme, self.state)
        self._work = NewestOnly(answer, self)
        self._work.answered.connect(self._show_sizing)
        self._work.failed.connect(_log)
        self._lay_out()
        self.setAccessibleName(self.tr("Settings of the run"))
        self.state.replaced.connect(self._order_tabs)
        self.state.changed.connect(self._follow_state)
        self.lesson_head.all_runs.toggled.connect(self._follow_state)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self._follow_state()

    # What is wanted

    @property
    def sentence(self) -> str:
        """Why no run can be started, empty if one can."""
        return self._told[1]

    @property
    def sized_plan(self) -> Plan | None:
        """The run of which data and memory are known."""
        return self._sized_plan

    def request(self) -> Wanted:
        """Return the run whose settings are shown.

        Raises
        ------
        SettingsError
            If it cannot start, saying why.
        """
        self._refuse()
        return self._wanted(self.state.draft)

    def requests(self) -> list[Wanted]:
        """Return all runs that Start is to begin: a lesson's, unless only one is wanted.

        Raises
        ------
        SettingsError
            If one cannot start, saying why.
        """
        self._refuse()
        for draft in self._drafts():
            self._refuse_unfit(draft)
        return [self._wanted(draft) for draft in self._drafts()]

    def set_request(self, activity: str, settings: TrainingSettings, pictures: str = "") -> None:
        """Show the settings of another run, such as an earlier one; a lesson is left."""
        self.state.set_plan(Plan(activity, settings, pictures))

    def apply_lesson(self, lesson: KeptLesson) -> None:
        """Follow a lesson, from anywhere."""
        self.lesson_head.add(lesson)
        self.state.apply_lesson(lesson)

    def look_again(self) -> None:
        """Count data and memory again, and see which collections there are."""
        self.data.offer_all()
        self.lesson_head.offer_all()
        self._work.request(self.state.plan)

    def close_work(self) -> None:
        """End the background work; may be called twice."""
        self._work.close()

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """See what has changed while other pages were worked on."""
        super().showEvent(event)
        self.look_again()

    def sizeHint(self) -> QSize:
        """Return the column's width, and the height of all fields."""
        return QSize(self.width(), self.content.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the column's width, and room for a few fields."""
        return QSize(self.width(), self._theme.scaled(LEAST_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Ask for another height where the fields need one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    # Making

    def _lay_out(self) -> None:
        self.content = QWidget()
        self.content.setProperty("page", True)
        inner = QVBoxLayout(self.content)
        inner.setContentsMargins(SIDE, 0, SIDE - BAR, RING)
        inner.setSpacing(10)
        for widget in (self.lesson_head, self.activity, self.data, self.area):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go as one reads."""
        order_focus(self.focus_parts())

    def focus_parts(self) -> list[QWidget]:
        """Return what Tab goes through, in its order; other fields come with other activities."""
        return [
            *self.lesson_head.focus_parts(),
            self.activity.combo,
            self.data.combo,
            *self.area.focus_parts(),
        ]

    # Following

    def _follow_state(self) -> None:
        self._work.request(self.state.plan)
        self._tell_validity()
        self.changed.emit()

    def _show_sizing(self, found: Answer) -> None:
        if found.plan != self.state.plan:
            return  # the next answer is under way
        self._sized_plan, self._sizing = found
        self.area.show_sizing(found.sizing)
        self._tell_validity()

    def _tell_validity(self) -> None:
        sentence = self._first_refusal()
        if not sentence and self._sizing.fault is not None:
            sentence = sentence_of(self._sizing.fault)
        told = (not sentence, sentence)
        if told != self._told:
            self._told = told
            self.valid_changed.emit(*told)

    def _first_refusal(self) -> str:
        """Return the first sentence about what was typed, in the runs that are to start."""
        return next((why for draft in self._drafts() for _, _, why in draft.refused), "")

    def _drafts(self) -> list[Draft]:
        """Return the runs that are to start."""
        every = self.lesson_head.all_runs.isChecked()
        return self.state.drafts if every else [self.state.draft]

    def _wanted(self, draft: Draft) -> Wanted:
        kept = self.state.lesson
        if kept is None:
            return Wanted(*draft.plan)
        return Wanted(
            *draft.plan,
            lesson_text(kept, draft.title),
            lesson_text(kept, kept.lesson.title),
            draft.overlaid,
        )

    def _refuse(self) -> None:
        if self.sentence:
            raise SettingsError("{sentence}", sentence=self.sentence)

    def _refuse_unfit(self, draft: Draft) -> None:
        """Refuse a lesson's run that is not seen and could not start."""
        if draft is self.state.draft:
            return  # sized up already
        fault = size_up(draft.plan).fault
        if fault is not None:
            raise SettingsError(
                "{title}: {sentence}", title=draft.title, sentence=sentence_of(fault)
            )

    def _follow_theme(self) -> None:
        width = self._theme.scaled(WIDTH)
        self.content.setFixedWidth(SIDE + width + SIDE - BAR)
        self.setFixedWidth(SIDE + width + SIDE)


def _log(error: Exception) -> None:
    """Tell the log what kept a run from being sized up; the run itself says it to the user."""
    log.warning("a run could not be sized up", exc_info=error)
