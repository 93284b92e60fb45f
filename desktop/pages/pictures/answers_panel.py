"""The right side of the page: the steps, a column a model, where they disagree, the session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.pictures.column_panel import ColumnPanel
from desktop.pages.pictures.column_row import ColumnRow
from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.model import PicturesModel
from desktop.pages.pictures.session_panel import SessionPanel
from desktop.pages.pictures.steps import steps_of
from desktop.pages.pictures.verdict_row import VerdictRow
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments
from desktop.widgets.step_strip import StepStrip
from desktop.widgets.top_bars import Kind

if TYPE_CHECKING:
    from desktop.pages.pictures.answering import Shown
    from desktop.pages.pictures.chosen import Opened

LEAST_TABLE, LEAST_MATRIX = 148, 340


class AnswersPanel(QWidget):
    """Shows what the networks make of the chosen picture, and the session below.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    model
        The page's state.
    """

    # The user wants to read about a model; carries the column's key.
    asked_about = Signal(str)
    # The bars show something else from now on; carries nothing.
    kind_changed = Signal()
    # An answer is pointed at; carries the column's key and the label's number, -1 for none.
    pointed = Signal(str, int)

    def __init__(self, theme: Theme, model: PicturesModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._is_wide = model.subject.has_wide_columns
        self._kind: Kind = "probability"
        self._answers: dict[str, Shown] = {}
        self._is_low = False
        self.steps_panel = self._steps()
        self.columns = ColumnRow(theme, is_wide=self._is_wide)
        self.verdict = VerdictRow(theme)
        self.session = SessionPanel(theme, model)
        self._lay_out()
        self._connect()
        self._follow_columns()
        self._show_steps()

    @property
    def panels(self) -> dict[str, ColumnPanel]:
        """The columns by their keys, from left to right."""
        return dict(self.columns.panels)

    @property
    def times(self) -> list[float]:
        """How long each network took for the chosen picture, in milliseconds."""
        return [shown.milliseconds for shown in self._answers.values()]

    @property
    def kind(self) -> Kind:
        """What the bars show."""
        return self._kind

    def shown(self, key: str) -> "Shown | None":
        """Return a model's answer to the chosen picture, if it is there."""
        return self._answers.get(key)

    def _steps(self) -> Panel:
        """Return the panel with the way from photograph to input."""
        hint = text_label(
            self.tr("Switch a step off and watch the answers change."),
            type_size="small",
            colour="text-muted",
        )
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        corner = hint if self._is_wide else None
        title = self.tr("From photograph to input")
        panel = Panel(self._theme, title, corner)
        self.strip = StepStrip(self._theme, title)
        self.strip.switched.connect(self._switch_step)
        panel.body.addWidget(self.strip)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return panel

    def _lay_out(self) -> None:
        """Put the parts one under the other."""
        self.views = Segments(self._theme, self.tr("What is shown"))
        self.views.add("answers", self.tr("Answers"))
        self.views.add("session", self.tr("This session"))
        self.views.chosen.connect(self._show_view)
        self.views.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space.panel_gap)
        if self._is_wide:
            column.addWidget(self.steps_panel)
        column.addWidget(self.columns)
        column.addWidget(self.verdict)
        column.addWidget(self.session, 1000)
        column.addStretch(1)  # takes what is left where the session is a view of its own

    def _connect(self) -> None:
        """Hear the page's state."""
        model = self._model
        self.columns.asked_about.connect(self.asked_about)
        self.columns.unwanted.connect(self._remove)
        self.columns.pointed.connect(self.pointed)
        model.columns.changed.connect(self._follow_columns)
        model.chosen.connect(self._show_chosen)
        model.opened.connect(self._show_opened)
        model.unreadable.connect(self._show_unreadable)
        model.answered.connect(self._show_answer)
        model.unanswered.connect(self._show_no_answer)
        model.entry_changed.connect(self._follow_entry)
        self.session.expanded.connect(self._show_view)
        self.verdict.truth_chosen.connect(self._set_truth)
        self._theme.changed.connect(self._share_height)

    def set_kind(self, kind: Kind) -> None:
        """Show probabilities or raw scores."""
        self._kind = kind
        for panel in self.columns.panels.values():
            panel.show_kind(kind)
        self.kind_changed.emit()

    def set_low(self, *, is_low: bool) -> None:
        """Make the session a view of its own where there is no height for all."""
        if is_low != self._is_low:
            self._is_low = is_low
            self.views.setVisible(is_low)
            self.strip.set_small(is_low)
            self.columns.set_low(is_low=is_low)
        self._show_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._share_height()

    def _show_view(self, *_: object) -> None:
        """Show all parts, or those of the chosen view."""
        is_session = self._is_low and self.views.current == "session"
        self.columns.setVisible(not is_session)
        self.session.setVisible(not self._is_low or is_session)
        self._share_height()

    def _share_height(self) -> None:
        """Share the height: the matrix wants more, and first the steps make room, then the bars."""
        is_session = self._is_low and self.views.current == "session"
        wants = LEAST_MATRIX if self.session.is_expanded and not self._is_low else LEAST_TABLE
        wants = self._theme.scaled(wants)
        gap = self._theme.space.panel_gap
        left = (
            self.height()
            - self.columns.usual_height(self.width())
            - self.verdict.height()
            - 2 * gap
        )
        has_steps = self._is_wide and not is_session
        if has_steps:
            has_steps = left - self.steps_panel.sizeHint().height() - gap >= wants
            has_steps = has_steps or not self.session.is_expanded
        if self._is_wide:
            self.steps_panel.setVisible(has_steps)
        is_compact = self.session.is_expanded and not (self._is_wide or self._is_low)
        is_compact = is_compact and left < wants
        self.columns.set_compact(is_compact=is_compact)
        self.session.setMinimumHeight(self._theme.scaled(LEAST_TABLE))

    def _follow_columns(self) -> None:
        """Have one panel for each column, in their order."""
        for key in self.columns.follow(self._model.columns.columns):
            self._answers.pop(key, None)
        self._offer_labels()
        self._compare()
        self._show_steps()
        self._share_height()

    def _offer_labels(self) -> None:
        """Offer what the models tell apart as the truth."""
        labels = self._model.columns.every_label
        if self.verdict.labels != labels:
            self.verdict.set_labels(labels)
        self._show_truth()

    def _remove(self, key: str) -> None:
        """Take a column away."""
        column = self._model.columns.column(key)
        if column is not None:
            self._model.columns.remove(column)

    def _show_chosen(self, entry: Entry | None) -> None:
        """Grey the answers until the new ones are there."""
        self._answers.clear()
        self._show_truth()
        if entry is None:
            self._clear()
            return
        for panel in self.columns.panels.values():
            panel.set_stale()
        self.verdict.tell_waiting()

    def _clear(self) -> None:
        """Show that there is no picture."""
        for panel in self.columns.panels.values():
            panel.clear()
        self.verdict.tell_nothing()
        self._show_steps()

    def _show_opened(self, opened: "Opened") -> None:
        """Show the picture as the first step."""
        if not self._answers:
            self._show_steps()

    def _show_unreadable(self, sentence: str) -> None:
        """Show no answers."""
        self._clear()
        self.verdict.tell_unreadable()

    def _show_answer(self, key: str, shown: "Shown") -> None:
        """Show one model's answer, and how it compares."""
        if key not in self.columns.panels:
            return
        self.columns.panels[key].show_answer(shown, self._kind)
        self._answers[key] = shown
        self._compare()
        self._show_steps()

    def _show_no_answer(self, key: str, sentence: str) -> None:
        """Say in the column why there is no answer."""
        if key in self.columns.panels:
            self.columns.panels[key].show_failure(sentence)
            self._answers.pop(key, None)
            self._compare()

    def _compare(self) -> None:
        """Say how the answers compare once all are there."""
        if self._model.current is None:
            self.verdict.tell_nothing()
            return
        if self._model.current.failure and self._model.present is None:
            self.verdict.tell_unreadable()
            return
        answers = {
            self.columns.panels[column.key].column.word: self._label(self._answers[column.key])
            for column in self._model.columns.comparable
            if column.key in self._answers
        }
        if answers:
            self.verdict.tell(answers)

    @staticmethod
    def _label(shown: "Shown") -> str | None:
        """Return what was answered, None for a picture that looks unfamiliar."""
        return None if shown.unfamiliar else shown.labels[shown.best]

    def _show_steps(self) -> None:
        """Show the way from photograph to input of the present answers."""
        present = self._model.present
        answers = {
            column.word: self._answers[column.key]
            for column in self._model.columns.columns
            if column.key in self._answers
        }
        if not answers and present is not None and len(self.strip.tiles) > 1:
            return  # until the first answer comes, the last picture's steps keep their places
        image = None if present is None else present.image
        self.strip.set_steps(steps_of(image, answers, self._model.off))

    def _switch_step(self, step: str, is_on: bool) -> None:
        """Leave a step of the preparation out, or do it again."""
        off = set(self._model.off)
        (off.discard if is_on else off.add)(step)
        self._model.set_off(frozenset(off))

    def _set_truth(self, label: str) -> None:
        """Say what the chosen picture really is."""
        if self._model.current is not None:
            self._model.set_truth(self._model.current, label)

    def _follow_entry(self, entry: Entry) -> None:
        """Show what is said of the chosen picture."""
        if entry is self._model.current:
            self._show_truth()

    def _show_truth(self) -> None:
        """Show what the chosen picture really is, and who is right."""
        entry = self._model.current
        truth = "" if entry is None else entry.truth
        is_allowed = entry is not None and not entry.failure and bool(self._model.columns.labels)
        self.verdict.show_truth(truth, is_allowed=is_allowed)
        for panel in self.columns.panels.values():
            panel.set_truth(truth)
