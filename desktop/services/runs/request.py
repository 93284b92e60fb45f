"""What a person asks to be trained."""

import msgspec

from training.contract.settings import TrainingSettings
from training.contract.sweep import Sweep


class OfSweep(msgspec.Struct, frozen=True):
    """The sweep that a run is one of.

    Attributes
    ----------
    id
        The same for all its runs, and for no others.
    ray
        Address of the Ray cluster that does them; empty for a Ray on this machine, ``None`` where
        they go one after the other as other runs do.
    grace
        With Ray: epochs before which no run is given up; 0 gives up none.
    space
        With Ray: what the runs follow from, in the order of their ids.
    """

    id: str
    ray: str | None = None
    grace: int = 0
    space: Sweep | None = None


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
    sweep
        The sweep that it belongs to; ``None`` if to none.
    alone
        Whether its curves are not to be laid over those of the lesson's other runs.
    """

    activity: str
    settings: TrainingSettings
    title: str
    pictures: str = ""
    lesson: str = ""
    sweep: OfSweep | None = None
    alone: bool = False

    @property
    def sweep_id(self) -> str:
        """Id of the run's sweep; empty if it belongs to none."""
        return "" if self.sweep is None else self.sweep.id

    @property
    def is_on_ray(self) -> bool:
        """Whether Ray does it, together with the others of its sweep."""
        return self.sweep is not None and self.sweep.ray is not None
