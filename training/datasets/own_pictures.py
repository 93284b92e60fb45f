"""A person's own pictures in place of an activity's: any folder with one sub-folder a class.

They are prepared as the activity prepares a picture, so that its network takes photographs of
digits on paper as well as drawings. Nothing else is learned from.
"""

from pathlib import Path

import msgspec

from training.contract.activities import Activity
from training.contract.settings import TrainingSettings
from training.datasets.labelled import Dataset, NamedPictures, Progress
from training.datasets.labelled_folders import load_folder, load_test_part

A_CLASS = "class"  # what a class is called


def of_own_pictures(settings: TrainingSettings) -> TrainingSettings:
    """Return the settings without the other sources that an activity's own data has."""
    return msgspec.structs.replace(settings, stroke_share=0.0, photo_share=0.0, unfamiliar_share=0)


def load_own(
    activity: Activity, settings: TrainingSettings, folder: Path, progress: Progress
) -> Dataset:
    """Load what a network learns from and is validated on.

    Parameters
    ----------
    activity
        Its input says how pictures are prepared. Labels are the folders' names, and not its.
    settings
        ``samples`` and ``classes`` are used.
    folder
        The folder of classes.
    progress
        Told while pictures are read.

    Raises
    ------
    DataError
        If it is no such folder, or a class has too few pictures that can be read.
    SettingsError
        If it has fewer classes than asked for.
    """
    found = load_folder(
        folder, activity.input, settings.samples, A_CLASS, progress, settings.classes
    )
    return found._replace(own=True)


def own_test_sets(activity: Activity, folder: Path) -> tuple[NamedPictures, ...]:
    """Load the part of the folder that no choice is made on.

    Raises
    ------
    DataError
        If it is no such folder, or a class has too few pictures.
    """
    return (load_test_part(folder, activity.input, A_CLASS),)
