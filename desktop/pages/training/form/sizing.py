"""How large a run will be: updates an epoch, memory, and what speaks against it; no widgets."""

from pathlib import Path
from typing import NamedTuple

import msgspec
import psutil

from training.contract.activities import activity
from training.contract.data_size import DataSize, count_pictures, data_size, is_counted
from training.contract.errors import DataError, LayerwiseError, SettingsError
from training.contract.memory import estimate, refuse_too_large
from training.contract.settings import TrainingSettings

FEWEST = 5  # pictures of a class: one to test with, one to validate on, some to learn from


class Plan(NamedTuple):
    """What is to be sized up.

    Attributes
    ----------
    activity
        Id.
    settings
        All in their ranges.
    pictures
        Folder of classes, absolute; empty for the activity's own data.
    """

    activity: str
    settings: TrainingSettings
    pictures: str


class Sizing(NamedTuple):
    """What is known of a run before it starts.

    Attributes
    ----------
    pictures
        Of an epoch; ``None`` where nobody knows.
    updates
        Of the weights in an epoch.
    needed, total
        Bytes of memory: what the run takes, 0 where nobody knows, and what the machine has.
    fault
        Why it cannot start.
    """

    pictures: int | None = None
    updates: int | None = None
    needed: int = 0
    total: int = 0
    fault: LayerwiseError | None = None


class Answer(NamedTuple):
    """What was found out about a plan."""

    plan: Plan
    sizing: Sizing


def answer(plan: Plan) -> Answer:
    """Size up a plan, for a thread that may be overtaken by the next one."""
    return Answer(plan, size_up(plan))


def size_up(plan: Plan) -> Sizing:
    """Count pictures and updates, and estimate the memory; slow disks make it slow."""
    try:
        if plan.pictures:
            _refuse_folder(Path(plan.pictures), plan.settings)
        return _sized(plan)
    except LayerwiseError as error:
        return Sizing(fault=error)


def _sized(plan: Plan) -> Sizing:
    """Return the figures, and whether the memory is enough."""
    task = activity(plan.activity)
    settings, folder = plan.settings, None
    if plan.pictures:
        folder = Path(plan.pictures)
        settings = msgspec.structs.replace(
            settings, stroke_share=0.0, photo_share=0.0, unfamiliar_share=0.0
        )
    size: DataSize | None = data_size(task, settings, folder)
    if size is None and folder is None and not is_counted(task):
        return Sizing()
    if size is None:
        raise DataError(
            "The pictures of this activity are not on this computer; choose a folder of your own "
            "pictures, or another activity."
        )
    memory = estimate(task, settings, size)
    machine = psutil.virtual_memory()
    fault = None
    try:
        refuse_too_large(memory, machine.available)
    except SettingsError as error:
        fault = error
    updates = settings.updates_an_epoch(size.epoch) if size.epoch else 0
    needed = memory.peak if memory else 0
    return Sizing(size.epoch, updates, needed, machine.total, fault)


def _refuse_folder(folder: Path, settings: TrainingSettings) -> None:
    """Refuse a folder that a run would refuse after it has begun.

    Raises
    ------
    DataError, SettingsError
        Saying what it lacks.
    """
    try:
        counts = count_pictures(folder)
    except OSError as error:
        raise DataError(
            "{folder} cannot be read ({fault}); choose another folder of pictures.",
            folder=folder.name,
            fault=error.strerror or error,
        ) from error
    if len(counts) < 2:
        raise DataError(
            "{folder} needs two sub-folders of pictures or more, one for each class.",
            folder=folder.name,
        )
    if settings.classes is not None and settings.classes > len(counts):
        raise SettingsError(
            "{folder} has only {count} classes; choose no more, or all.",
            folder=folder.name,
            count=len(counts),
        )
    if min(counts[: settings.classes]) < FEWEST:
        raise DataError(
            "A class in {folder} has only {count} pictures; each needs {fewest} or more.",
            folder=folder.name,
            count=min(counts[: settings.classes]),
            fewest=FEWEST,
        )
