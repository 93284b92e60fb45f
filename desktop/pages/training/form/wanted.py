"""What the form hands out: a run that the user wants."""

from typing import NamedTuple

from training.contract.settings import TrainingSettings


class Wanted(NamedTuple):
    """A run that the user wants.

    Attributes
    ----------
    activity
        Id.
    settings
        All in their ranges.
    pictures
        Folder of classes, absolute; empty for the activity's own data.
    title
        What it is called; empty where the form does not know.
    lesson
        Title of the lesson it comes from, or nothing.
    overlaid
        Whether its curves are to be shown together with those of the lesson's other runs.
    """

    activity: str
    settings: TrainingSettings
    pictures: str = ""
    title: str = ""
    lesson: str = ""
    overlaid: bool = True
