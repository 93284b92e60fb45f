"""The settings of an activity in rows; those that are seldom changed can be folded away."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.pages.training.form.field import Field
from desktop.pages.training.form.kinds import field_of
from desktop.pages.training.form.rows import Remark, Row, empty, rows_of
from desktop.pages.training.form.sizing import Sizing
from desktop.pages.training.form.state import FormState, Origin
from desktop.pages.training.form.words import offered
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from training.contract.offers import AnyOffer, Choice

# In the order of the form; what is not here comes under the fold, in the order of the offers.
FIRST = (
    "samples", "epochs", "batch_size", "optimiser", "learning_rate", "activation",
    "fine_tuned_blocks", "hidden_units", "dropout", "shuffle", "augmentation",
)  # fmt: skip
ROW_GAP = 10
PATIENCE_MS = 800  # nobody is told of a mistake in the middle of a word
WIDTH = 238  # of a row, logical pixels at scale 1


class FieldsArea(QWidget):
    """Shows the settings of the draft that is edited and hands changes to the state.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    state
        Holds the settings.
    """

    def __init__(self, theme: Theme, state: FormState) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._fields: dict[str, Field] = {}
        self._rows: list[Row] = []
        self._folded_rows: list[Row] = []
        self._is_open = False
        self._first, self._more = QVBoxLayout(), QVBoxLayout()
        self._folded = QWidget()
        self._folded.setLayout(self._more)
        self._more.setContentsMargins(0, 0, 0, 0)
        for layout in (self._first, self._more):
            layout.setSpacing(ROW_GAP)
        self._counted: Row | None = None  # the row of the batch size
        self.memory = Remark(theme, "info", "text-muted")
        self.fault = Remark(theme, "disagree", "warning")
        self._fold = push_button(theme, self.tr("More settings"), "combo_arrow", small=True)
        self._fold.setProperty("kind", "flat")
        self._fold.setToolTip(
            self.tr("More settings\nThose that matter less for a first look, in groups.")
        )
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._show_fold)
        self._reset = self._reset_button()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show_remarks)
        self._lay_out()
        state.replaced.connect(self.rebuild)
        state.changed.connect(self.show_values)
        self.rebuild()

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by their settings."""
        return dict(self._fields)

    @property
    def note(self) -> str:
        """What is told of the updates."""
        return self._counted.note.text() if self._counted is not None else ""

    def remark_of(self, name: str) -> Remark:
        """Return where it is told what is wrong with a setting."""
        return next(row.remark for row in self._rows if self._fields[name] in row.fields)

    def show_sizing(self, sizing: Sizing) -> None:
        """Tell how large the run will be, and what speaks against it."""
        for name in ("samples", "batch_size"):
            if name in self._fields:
                self._fields[name].set_ceiling(sizing.pictures)
        if self._counted is not None:
            self._counted.show_note(self._updates_text(sizing))
        text = ""
        if sizing.needed:
            text = self.tr("Needs about {0} of {1} GB memory").format(
                local(f"{sizing.needed / 1e9:.1f}"), local(f"{sizing.total / 1e9:.1f}")
            )
        self.memory.tell(text)
        self.fault.tell(sentence_of(sizing.fault) if sizing.fault is not None else "")

    def open_fold(self) -> None:
        """Show what is seldom changed, too."""
        self._fold.setChecked(True)

    def rebuild(self) -> None:
        """Make the fields anew, for another activity or lesson."""
        for layout in (self._first, self._more):
            empty(layout)
        offers = {offer.setting: offer for offer in self._state.offers}
        self._fields = {name: self._field(offer) for name, offer in offers.items()}
        first = [name for name in FIRST if name in offers]
        later = [name for name in offers if name not in FIRST]
        if len(first) + len(later) <= len(FIRST) and self._has_lesson_choice():
            first, later = [*first, *later], []
        self._counted = None
        first_rows = self._fill(self._first, first)
        self._folded_rows = self._fill(self._more, later)
        self._rows = [*first_rows, *self._folded_rows]
        self._fold.setVisible(bool(later))
        self._folded.setVisible(bool(later) and self._is_open)
        self.show_values()

    def show_values(self) -> None:
        """Show what is set, what is refused, and what counts for nothing now."""
        for name, field in self._fields.items():
            field.show_value(self._state.value_of(name))
            field.set_refusal(self._state.refusal_of(name))
            field.set_locked(is_locked=self._state.is_locked(name))
            field.set_reason(self._reason(field))
        for row in self._rows:
            row.drop_remark()
        self._patience.start()

    def show_remarks(self) -> None:
        """Say what is wrong with what was typed."""
        for row in self._rows:
            row.show_remark()

    # Making

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._fold)
        foot.addStretch(1)
        foot.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROW_GAP)
        column.addLayout(self._first)
        column.addWidget(self.memory)
        column.addWidget(self.fault)
        column.addLayout(foot)
        column.addWidget(self._folded)

    def _reset_button(self) -> QPushButton:
        """Return the button that sets everything back."""
        button = push_button(self._theme, self.tr("Reset"), "undo", small=True)
        button.setProperty("kind", "flat")
        button.setToolTip(self.tr("Reset\nSets all settings back to where they can begin."))
        menu = QMenu(button)
        self.reset_actions: dict[Origin, QAction] = {
            "lesson": menu.addAction(self.tr("As the lesson has them")),
            "quick": menu.addAction(self.tr("Quick start: learns within a minute or two")),
            "shipped": menu.addAction(self.tr("As the shipped model learned: may take hours")),
        }
        for origin, action in self.reset_actions.items():
            action.triggered.connect(lambda _=False, chosen=origin: self._state.start_from(chosen))
        menu.aboutToShow.connect(self._offer_resets)
        button.setMenu(menu)
        return button

    def _offer_resets(self) -> None:
        """Offer what a reset may go back to: with a lesson only the lesson."""
        has_lesson = self._state.lesson is not None
        for origin, action in self.reset_actions.items():
            action.setVisible(has_lesson == (origin == "lesson"))

    def _field(self, offer: AnyOffer) -> Field:
        field = field_of(self._theme, offer)
        field.left.connect(self.show_remarks)
        field.edited.connect(lambda value, name=offer.setting: self._state.set_value(name, value))
        return field

    def _fill(self, layout: QVBoxLayout, names: list[str]) -> list[Row]:
        """Put fields into rows, and the count of updates under the batch size."""
        fields = [self._fields[name] for name in names]
        rows = list(rows_of(self._theme, fields, self._theme.scaled(WIDTH)))
        for row in rows:
            layout.addWidget(row)
            if self._fields.get("batch_size") in row.fields:
                self._counted = row
                row.show_note(" ")
        return rows

    def _has_lesson_choice(self) -> bool:
        """Return whether a lesson says which settings are shown: then none is folded away."""
        lesson = self._state.lesson
        return lesson is not None and bool(lesson.lesson.shown)

    def focus_parts(self) -> list[QWidget]:
        """Return what Tab goes through, in the order in which it is read."""
        foot: list[QWidget] = [self._fold, self._reset]
        first = [
            field for row in self._rows if row not in self._folded_rows for field in row.fields
        ]
        later = [field for row in self._folded_rows for field in row.fields]
        return [*first, *foot, *later]

    # Telling

    def _updates_text(self, sizing: Sizing) -> str:
        if sizing.updates is None:
            return ""
        if sizing.updates == 1:
            return self.tr("1 update an epoch")
        return self.tr("{0} updates an epoch").format(local(f"{sizing.updates:,}"))

    def _reason(self, field: Field) -> str:
        """Return why a field counts for nothing now, empty if it counts."""
        wanted = field.offer.only_with
        if wanted is None or self._state.value_of(wanted.setting) in wanted.values:
            return ""
        other = next(offer for offer in self._state.all_offers if offer.setting == wanted.setting)
        titles = [
            offered(other.titles[other.values.index(value)])
            for value in wanted.values
            if isinstance(other, Choice) and value in other.values
        ]
        return self.tr("Counts only with {0} {1}.").format(
            offered(other.title), self.tr(" or ").join(titles)
        )

    def _show_fold(self, is_open: bool) -> None:
        self._is_open = is_open
        self._fold.setIcon(self._theme.icon("spin_up" if is_open else "combo_arrow"))
        self._folded.setVisible(is_open)
