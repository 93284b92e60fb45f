"""What the form holds: activity, data, settings, lesson; no widgets.

With a lesson there is a draft for each of its runs, and one of them is edited.
"""

from typing import Literal, NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.pages.training.form.sizing import Plan
from desktop.services.lessons import KeptLesson
from desktop.translate import sentence_of
from training.contract.activities import Activity, activity
from training.contract.errors import SettingsError
from training.contract.lesson import ACTIVITY, DATA
from training.contract.offered import offers
from training.contract.offers import AnyOffer, refuse
from training.contract.quick import quick_settings

FIRST_ACTIVITY = "digits-ann"
CLASSES = "classes"

Origin = Literal["quick", "shipped", "lesson"]


class Draft(NamedTuple):
    """One run as it is being put together.

    Attributes
    ----------
    plan
        Activity, data, and the last settings that were in their ranges.
    title
        What a lesson calls it; empty without one.
    refused
        What was typed instead and cannot be used, with the sentence that says why.
    overlaid
        Whether its curves are shown with those of the lesson's other runs.
    """

    plan: Plan
    title: str = ""
    refused: tuple[tuple[str, object, str], ...] = ()
    overlaid: bool = True


class FormState(QObject):
    """The drafts, and which of them is edited.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # Another activity, lesson or run: other fields are to be shown.
    replaced = Signal()
    # A value or the data; carries nothing. Fires after `replaced`, too.
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = [_draft(FIRST_ACTIVITY)]
        self._place = 0
        self._lesson: KeptLesson | None = None

    @property
    def lesson(self) -> KeptLesson | None:
        """The lesson that is followed, if any."""
        return self._lesson

    @property
    def drafts(self) -> list[Draft]:
        """All runs of the lesson, or the only one."""
        return list(self._drafts)

    @property
    def place(self) -> int:
        """Which draft is edited."""
        return self._place

    @property
    def draft(self) -> Draft:
        """The one that is edited."""
        return self._drafts[self._place]

    @property
    def plan(self) -> Plan:
        """Activity, settings and data of the one that is edited."""
        return self.draft.plan

    @property
    def is_untouched(self) -> bool:
        """Whether all is as an activity begins: no lesson, quick settings, its own data."""
        return self._lesson is None and self.draft == _draft(self.plan.activity)

    @property
    def task(self) -> Activity:
        """The activity of the one that is edited."""
        return activity(self.plan.activity)

    @property
    def offers(self) -> list[AnyOffer]:
        """The settings to show: all that the activity offers, or those a lesson shows."""
        return [offer for offer in offers(self.task) if self.is_shown(offer.setting)]

    @property
    def all_offers(self) -> tuple[AnyOffer, ...]:
        """All settings that the activity offers."""
        return offers(self.task)

    def is_shown(self, name: str) -> bool:
        """Return whether a setting is to be shown."""
        if self._lesson is None or not self._lesson.lesson.shown:
            return True
        return name in {ACTIVITY, DATA, *self._lesson.lesson.shown, *self._lesson.lesson.locked}

    def is_locked(self, name: str) -> bool:
        """Return whether a lesson keeps a setting as it is."""
        return self._lesson is not None and name in self._lesson.lesson.locked

    def value_of(self, name: str) -> object:
        """Return what a field shows: a setting, or what was typed in its place."""
        for refused, typed, _ in self.draft.refused:
            if refused == name:
                return typed
        value: object = getattr(self.plan.settings, name)
        return value

    def refusal_of(self, name: str) -> str:
        """Return why what stands in a field cannot be used, empty if it can."""
        return next((why for refused, _, why in self.draft.refused if refused == name), "")

    # Changing

    def set_value(self, name: str, value: object) -> None:
        """Set one setting, or keep what was typed with the reason why it cannot be used."""
        offer = next(offer for offer in offers(self.task) if offer.setting == name)
        draft = self.draft
        refused = tuple(entry for entry in draft.refused if entry[0] != name)
        try:
            refuse(offer, value)
            settings = msgspec.structs.replace(draft.plan.settings, **{name: value})
            draft = draft._replace(plan=draft.plan._replace(settings=settings))
        except (SettingsError, ValueError) as error:
            refused += ((name, value, sentence_of(error)),)
        self._drafts[self._place] = draft._replace(refused=refused)
        self.changed.emit()

    def set_activity(self, identifier: str) -> None:
        """Begin anew with another activity; a folder of pictures stays."""
        if identifier != self.plan.activity:
            begun = _draft(identifier, self.plan.pictures)
            self._replace(self.draft._replace(plan=begun.plan, refused=()))

    def set_pictures(self, folder: str) -> None:
        """Learn from a folder of classes, or with an empty name from the activity's own data."""
        if folder != self.plan.pictures:
            plan = _fitting(self.plan._replace(pictures=folder))
            refused = tuple(entry for entry in self.draft.refused if entry[0] != CLASSES)
            self._drafts[self._place] = self.draft._replace(plan=plan, refused=refused)
            self.changed.emit()

    def set_plan(self, plan: Plan) -> None:
        """Show a whole run, such as an earlier one; a lesson is left."""
        self._lesson = None
        self._drafts, self._place = [Draft(plan)], 0
        self._tell_replaced()

    def start_from(self, origin: Origin) -> None:
        """Set all settings back to quick ones, to the shipped model's, or to the lesson's."""
        if origin == "lesson" and self._lesson is not None:
            self._replace(_of_lesson(self._lesson)[self._place])
            return
        quick = origin != "shipped"
        settings = quick_settings(self.task) if quick else self.task.settings
        plan = _fitting(self.plan._replace(settings=settings))
        self._replace(self.draft._replace(plan=plan, refused=()))

    def apply_lesson(self, lesson: KeptLesson | None) -> None:
        """Follow a lesson, or with ``None`` leave it; what is set then stays."""
        if lesson is not None:
            self._drafts, self._place = _of_lesson(lesson), 0
        elif self._lesson is not None:
            self._drafts, self._place = [self.draft._replace(title="")], 0
        self._lesson = lesson
        self._tell_replaced()

    def choose_run(self, place: int) -> None:
        """Edit another run of the lesson."""
        if place != self._place:
            self._place = place
            self._tell_replaced()

    def _replace(self, draft: Draft) -> None:
        """Put another draft in the place of the one that is edited."""
        self._drafts[self._place] = draft
        self._tell_replaced()

    def _tell_replaced(self) -> None:
        self.replaced.emit()
        self.changed.emit()


def _draft(identifier: str, pictures: str = "") -> Draft:
    """Return what an activity begins with."""
    return Draft(_fitting(Plan(identifier, quick_settings(activity(identifier)), pictures)))


def _fitting(plan: Plan) -> Plan:
    """Return a plan that learns all classes of a folder: how many it has is not known here."""
    if not plan.pictures:
        return plan
    return plan._replace(settings=msgspec.structs.replace(plan.settings, classes=None))


def _of_lesson(lesson: KeptLesson) -> list[Draft]:
    """Return a lesson's runs."""
    return [
        Draft(
            Plan(run.activity, run.settings, lesson.pictures(run)),
            run.title,
            overlaid=run.overlaid,
        )
        for run in lesson.lesson.runs
    ]
