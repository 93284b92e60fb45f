"""What a person asks to be trained."""

import msgspec

from training.contract.settings import TrainingSettings


class RunRequest(msgspec.Struct, frozen=True):
    """One run, as the form gives it.

    Attributes
    ----------
    activity
        Id of the activity.
    settings
        How it is trained.
    title
        What the person calls the run, and its model's file.
    pictures
        Absolute path of a folder of classes to learn from; empty for the activity's own data.
    lesson
        Title of the lesson that the run came from; empty if from none.
    """

    activity: str
    settings: TrainingSettings
    title: str
    pictures: str = ""
    lesson: str = ""
