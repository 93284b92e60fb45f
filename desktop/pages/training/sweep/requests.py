"""The runs that a sweep begins, each called after what differs."""

from collections.abc import Iterable, Sequence

import msgspec

from desktop.pages.training.form.wanted import Wanted
from desktop.pages.training.setting_words import differing
from desktop.pages.training.sweep.plan import Where
from desktop.services.runs.request import OfSweep, RunRequest
from desktop.services.runs.sweeps import new_sweep
from training.contract.settings import TrainingSettings
from training.contract.sweep import Sweep

LONGEST = 80  # letters of a name


def requests_of_sweep(
    wanted: Wanted,
    sweep: Sweep,
    settings: Sequence[TrainingSettings],
    where: Where,
    taken: Iterable[str],
) -> Sequence[RunRequest]:
    """Return what is to be trained, in the order of the sweep.

    Parameters
    ----------
    wanted
        What the form says.
    sweep, settings
        What varies, and what follows from it.
    where
        Where they are done.
    taken
        Names that other runs have.
    """
    on_ray = where.ray is not None
    mark = OfSweep(new_sweep(), where.ray, where.grace, sweep if on_ray else None)
    plain = [
        RunRequest(sweep.activity, one, "", wanted.pictures, wanted.lesson, mark)
        for one in settings
    ]
    names = set(taken)
    requests = []
    for request, unlike in zip(plain, differing(plain), strict=True):
        words = ", ".join(f"{one.title} {one.value}" for one in unlike)
        title, number = words[:LONGEST], 2
        while title in names:
            title, number = f"{words[:LONGEST]} ({number})", number + 1
        names.add(title)
        requests.append(msgspec.structs.replace(request, title=title))
    return requests
