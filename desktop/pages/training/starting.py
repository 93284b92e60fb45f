"""What Start begins: the runs of the form, each with a name that tells it from the others."""

from collections.abc import Sequence

import msgspec

from desktop.pages.training.form.view import SettingsForm
from desktop.pages.training.form.words import activity_name
from desktop.pages.training.setting_words import differing
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run

MOST_WORDS = 2  # settings in a name
LONGEST = 48


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
        )
        title = wanted.title or _title(request, [*requests, *(run.request for run in runs)])
        title = _unlike(title, taken)
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
    return activity_name(request.activity)


def _unlike(title: str, taken: set[str]) -> str:
    """Return the name, with a number where another run has it already."""
    found, number = title, 2
    while found in taken:
        found, number = f"{title} {number}", number + 1
    return found
