"""What the page shows of a sweep: its table, and a line that says how far it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.training.panels.hint_stack import HintStack
from desktop.pages.training.shown import ShownRuns
from desktop.pages.training.sweep.results import SweptTable, result_words
from desktop.pages.training.sweep.table_view import SweepView
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.elided_label import ElidedLabel


class SweepPanel(QWidget):
    """Shows one sweep, or says that there is none.

    ``table`` and ``foot`` are its two parts; whoever has little height may place them apart.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    shown
        Which runs are in the plots, and looked at.
    """

    # Whether there is a sweep to show has changed; carries that.
    there_changed = Signal(bool)
    # What stands beside the title has changed; carries it.
    noted = Signal(str)
    # The table is to be written as a file; carries nothing.
    export_wanted = Signal()
    # The sweep is to go on; carries its id.
    resume_wanted = Signal(str)

    def __init__(self, theme: Theme, shown: ShownRuns) -> None:
        super().__init__()
        self._swept: SweptTable | None = None
        self.view = SweepView(theme, shown)
        self.table = HintStack(self.view, self.tr("This run belongs to no sweep."))
        self._words = ElidedLabel(type_size="body-strong")
        self._best = ElidedLabel(type_size="small", colour="text-muted")
        self.export = push_button(theme, self.tr("Export table…"), "export", small=True)
        self.export.setToolTip(self.tr("Export table\nSettings and results as CSV"))
        self.export.clicked.connect(self.export_wanted)
        self.resume = push_button(theme, self.tr("Go on with the sweep"), "start", small=True)
        self.resume.setToolTip(
            self.tr("Go on with the sweep\nFinished runs stay, others go on where they ended")
        )
        self.resume.clicked.connect(self._ask_to_resume)
        self.foot = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._best)
        words.addStretch(1)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        row.addLayout(words, 1)
        for button in (self.resume, self.export):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space.inline_gap)
        self.put_together()

    @property
    def swept(self) -> SweptTable | None:
        """The sweep that is shown."""
        return self._swept

    @property
    def is_there(self) -> bool:
        """Whether there is a sweep to show."""
        return self._swept is not None

    @property
    def note(self) -> str:
        """How many runs are done."""
        if self._swept is None:
            return ""
        return self.tr("{0} of {1} runs done").format(self._swept.done, len(self._swept.runs))

    def put_together(self) -> None:
        """Place both parts inside, the table above; there is little room for words."""
        self._words.hide()
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.foot)
        self.table.show()
        self.foot.show()

    def take_apart(self) -> None:
        """Have both parts placed elsewhere."""
        self._words.show()

    def show_sweep(self, swept: SweptTable | None) -> None:
        """Show another sweep, or what has come of this one; ``None`` is none."""
        was_there, self._swept = self.is_there, swept
        if swept is not None:
            self.view.show_table(swept)
            self.table.show_content()
            self._tell(swept)
        else:
            self.table.show_hint(self.tr("This run belongs to no sweep."))
        if was_there != self.is_there:
            self.there_changed.emit(self.is_there)
        self.noted.emit(self.note)

    def _tell(self, swept: SweptTable) -> None:
        """Say how far the sweep is, and which run is the best."""
        names = [title.lower() for title in swept.titles]
        first, last = ", ".join(names[:-1]), "".join(names[-1:])
        listed = self.tr("{0} and {1}").format(first, last) if first else last
        self._words.setText(self.tr("Sweep over {0}").format(listed))
        best = swept.best
        told = self.tr("There is no result yet.")
        if best is not None:
            told = self.tr("Best so far: {0} of the validation pictures right with {1}.")
            told = told.format(result_words(best), best.title)
        self._best.setText(told)
        self._best.setToolTip(told)
        self.resume.setVisible(swept.can_go_on)

    def _ask_to_resume(self) -> None:
        if self._swept is not None:
            self.resume_wanted.emit(self._swept.sweep)
