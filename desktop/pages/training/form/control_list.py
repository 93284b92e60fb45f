"""For each control of the form whether a lesson shows it, locks it or hides it."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.pages.training.form.field import CalmCombo
from desktop.pages.training.form.fields_area import FIRST
from desktop.pages.training.form.words import offered
from desktop.theme.theme import Theme
from desktop.widgets.label import text_label
from training.contract.activities import activity
from training.contract.lesson import ACTIVITY, DATA, Lesson
from training.contract.offered import offers

Handling = Literal["shown", "locked", "hidden"]

CHOICE_WIDTH = 136  # logical pixels at scale 1


class ControlList(QScrollArea):
    """A row for each control; what a lesson talks about is shown, activity and data are locked.

    Parameters
    ----------
    theme
        Gives sizes.
    activities
        Ids of the activities of all runs.
    lesson
        What an earlier lesson says of the controls.
    """

    def __init__(
        self, theme: Theme, activities: Iterable[str], lesson: Lesson | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self.choices: dict[str, CalmCombo] = {}
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setColumnStretch(0, 1)
        for name, title in self._controls(activities).items():
            self._add(name, title, _handling(name, lesson))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def shown(self) -> tuple[str, ...]:
        """Controls that can be changed."""
        return self._named("shown")

    @property
    def locked(self) -> tuple[str, ...]:
        """Controls that are seen and cannot be changed."""
        return self._named("locked")

    def _named(self, handling: Handling) -> tuple[str, ...]:
        return tuple(
            name for name, combo in self.choices.items() if combo.currentData() == handling
        )

    def _controls(self, activities: Iterable[str]) -> dict[str, str]:
        """Return the titles of all controls, in the order of the form."""
        titles = {ACTIVITY: self.tr("Activity"), DATA: self.tr("Data")}
        found = {
            offer.setting: offered(offer.title)
            for identifier in activities
            for offer in offers(activity(identifier))
        }
        return titles | {name: found[name] for name in sorted(found, key=_place)}

    def _add(self, name: str, title: str, handling: Handling) -> None:
        row = self._grid.rowCount()
        combo = CalmCombo()
        combo.setAccessibleName(title)
        combo.addItem(self._theme.icon("run_visible"), self.tr("Shown"), "shown")
        combo.addItem(self._theme.icon("locked"), self.tr("Locked"), "locked")
        # Activity and data say what is done at all: they are not hidden.
        if name not in (ACTIVITY, DATA):
            combo.addItem(self._theme.icon("run_hidden"), self.tr("Hidden"), "hidden")
        combo.setCurrentIndex(combo.findData(handling))
        self._grid.addWidget(text_label(title, wrap=True), row, 0)
        self._grid.addWidget(combo, row, 1)
        self.choices[name] = combo

    def _follow_theme(self) -> None:
        self._grid.setColumnMinimumWidth(1, self._theme.scaled(CHOICE_WIDTH))


def _place(name: str) -> int:
    """Return a setting's place in the form."""
    return FIRST.index(name) if name in FIRST else len(FIRST)


def _handling(name: str, lesson: Lesson | None) -> Handling:
    """Return what an earlier lesson does with a control, or what most lessons will want."""
    if lesson is None:
        if name in (ACTIVITY, DATA):
            return "locked"
        return "shown" if name in FIRST else "hidden"
    if name in lesson.locked:
        return "locked"
    return "shown" if not lesson.shown or name in {ACTIVITY, DATA, *lesson.shown} else "hidden"
