"""What came of a classroom pack, with what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.label import text_label
from desktop.widgets.notice import Notice
from desktop.widgets.packs.row import PackRow
from desktop.widgets.packs.words import ICONS, kind_text, name_text, outcome_text
from desktop.widgets.panel import Panel
from training.contract.pack.importing import Brought, Imported
from training.contract.pack.places import Kind
from training.contract.pack.placing import units

MOST_OF_A_KIND = 3  # buttons; more lessons and models are found on their pages
OPENED: tuple[Kind, ...] = ("lesson", "model")
SCROLL_BAR = 16


class ResultView(QWidget):
    """Shows where each thing is by now, and opens lessons and models.

    Parameters
    ----------
    theme
        Gives icons and sizes.
    imported
        What came of the pack.
    is_replaced
        Whether other data was replaced by the pack's.
    """

    # A lesson or a model is to be opened; carries its `Brought`.
    open_wanted = Signal(object)

    def __init__(self, theme: Theme, imported: Imported, *, is_replaced: bool) -> None:
        super().__init__()
        self._theme = theme
        is_new = any(one.outcome in ("new", "renamed") for one in imported.brought)
        title = self.tr("Everything is in place") if is_new else self.tr("Nothing was missing")
        self.notice = Notice(theme, "success", title, self._words(imported.brought))
        self.steps: list[QPushButton] = []
        panel = Panel(theme, self.tr("What is there now"))
        for unit, one in zip(units(imported.manifest), imported.brought, strict=True):
            told = outcome_text(one.outcome, one.path.stem, is_replaced=is_replaced)
            name = name_text(one.kind, one.name)
            panel.body.addWidget(PackRow(theme, ICONS[one.kind], name, kind_text(unit), told))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.setSpacing(theme.space.panel_gap)
        column.addWidget(self.notice)
        if any(one.kind in OPENED for one in imported.brought):
            column.addWidget(self._next_steps(imported.brought))
        column.addWidget(panel)
        column.addStretch(1)

    def _next_steps(self, brought: Sequence[Brought]) -> QWidget:
        """Return buttons for the first lessons and models."""
        panel = Panel(self._theme, self.tr("What to do next"))
        shown = [one for kind in OPENED for one in _of(kind, brought)[:MOST_OF_A_KIND]]
        for one in shown:
            text = self.tr("Open the model “{0}”")
            if one.kind == "lesson":
                text = self.tr("Open the lesson “{0}”")
            name = name_text(one.kind, one.name)
            shown_name = name.replace("&", "&&")
            button = push_button(self._theme, text.format(shown_name), ICONS[one.kind])
            button.setAccessibleName(text.format(name))
            button.clicked.connect(lambda _=False, one=one: self.open_wanted.emit(one))
            self.steps.append(button)
            panel.body.addWidget(button)
        if len(shown) < sum(len(_of(kind, brought)) for kind in OPENED):
            more = self.tr("The others are in the lists of their pages.")
            panel.body.addWidget(text_label(more, type_size="small", colour="text-muted"))
        return panel

    def _words(self, brought: Sequence[Brought]) -> str:
        """Return where pictures and data are found."""
        kinds = {one.kind for one in brought}
        if "pictures" in kinds:
            return self.tr("Its pictures are in the list “Data” of the Training page.")
        if kinds & {"data", "weights"}:
            return self.tr("Trainings find its data from now on.")
        return ""


def _of(kind: Kind, brought: Sequence[Brought]) -> list[Brought]:
    """Return the things of one kind."""
    return [one for one in brought if one.kind == kind]
