"""What Start begins: the runs of the form, each with a name that tells it from the others."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject

from desktop.pages.training.form.view import SettingsForm
from desktop.pages.training.form.words import activity_name
from desktop.pages.training.setting_words import differing
from desktop.pages.training.shown import ShownRuns
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs
from desktop.translate import activity_title, sentence_of
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.activities import activity
from training.contract.errors import LayerwiseError

MOST_WORDS = 2  # settings in a name
LONGEST = 48


class RunStarter(QObject):
    """Starts what the form says, and shows it.

    Parameters
    ----------
    form
        What the user has set.
    runs
        Where they go.
    shown
        Which of them are seen.
    notice
        Tells why one cannot start.
    parent
        Qt's owner.
    """

    def __init__(
        self,
        form: SettingsForm,
        runs: Runs,
        shown: ShownRuns,
        notice: FloatingNotice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._runs = runs
        self._shown = shown
        self._notice = notice

    def start(self) -> None:
        """Start what the form says; a lesson's runs one after the other."""
        try:
            wanted = requests_of(self._form, self._runs.runs)
        except LayerwiseError as error:
            self._notice.announce("info", self.tr("This cannot start"), sentence_of(error))
            return
        self._notice.dismiss()
        started = [run for request in wanted if (run := self._runs.start(request)) is not None]
        self._clear_plots_for(started)
        self.show([run.id for run in started])

    def show(self, started: Sequence[str]) -> None:
        """Overlay what was started; runs that belong together are seen without others."""
        current = self._runs.current
        is_next = current is None or current.id in started
        if len(started) > 1 and is_next:
            self._shown.show_only(self._together(started))
            return
        for run in started:
            self._shown.overlay(run, is_shown=True)
        if started and is_next:
            self._shown.look_at(started[0])

    def look_at(self, run: Run) -> None:
        """Look at a run whose turn it is; one that is to be seen alone clears the plots."""
        if run.request.alone:
            self._shown.show_only([run.id])
        else:
            self._shown.look_at(run.id)

    def _together(self, started: Sequence[str]) -> Sequence[str]:
        """Return those to be overlaid at once: all but those that a lesson shows alone."""
        found = [run for one in started if (run := self._runs.find(one)) is not None]
        if found and found[0].request.alone:
            return [found[0].id]
        return [run.id for run in found if not run.request.alone]

    def _clear_plots_for(self, started: Sequence[Run]) -> None:
        """Take runs out of the plots that have nothing in common with those that start."""
        alike = {(run.request.activity, run.request.pictures) for run in started}
        for identifier in self._shown.overlaid:
            run = self._runs.find(identifier)
            if run is None or not started or run.is_going:
                continue
            if (run.request.activity, run.request.pictures) not in alike:
                self._shown.overlay(identifier, is_shown=False)


def requests_of(form: SettingsForm, runs: Sequence[Run]) -> list[RunRequest]:
    """Return what is to be trained.

    Parameters
    ----------
    form
        What the user has set.
    runs
        Those that are there already, newest first: a new one is named after what differs.

    Raises
    ------
    SettingsError
        If it cannot start, saying why.
    """
    taken = {run.title for run in runs}
    requests: list[RunRequest] = []
    for wanted in form.requests():
        request = RunRequest(
            activity=wanted.activity,
            settings=wanted.settings,
            title=wanted.title,
            pictures=wanted.pictures,
            lesson=wanted.lesson,
            alone=not wanted.overlaid,
        )
        title = wanted.title or _title(request, [*requests, *(run.request for run in runs)])
        title = unlike(title, taken)
        taken.add(title)
        requests.append(msgspec.structs.replace(request, title=title))
    return requests


def _title(request: RunRequest, before: Sequence[RunRequest]) -> str:
    """Return a name: the activity, or what differs from the last run of the same."""
    alike = (request.activity, request.pictures)
    last = next((one for one in before if (one.activity, one.pictures) == alike), None)
    if last is not None:
        own = differing([request, last])[0]
        if own:
            return ", ".join(f"{one.title} {one.value}" for one in own[:MOST_WORDS])[:LONGEST]
    if request.pictures:  # of which the activity's name would say something else
        kind = activity_title(activity(request.activity).title)
        return f"{Path(request.pictures).name}, {kind}"[:LONGEST]
    return activity_name(request.activity)


def unlike(title: str, taken: set[str]) -> str:
    """Return the name, with a number where another run has it already."""
    found, number = title, 2
    while found in taken:
        found, number = f"{title} {number}", number + 1
    return found
