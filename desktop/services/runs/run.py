"""One run as the page knows it, reduced from what its supervisor hands on."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from desktop.services.runs.curves import Curves
from desktop.services.runs.pace import Pace
from desktop.services.runs.request import RunRequest
from desktop.services.runs.sentences import GIVEN_UP, Ending, ending
from desktop.services.runs.shown import (
    Newest,
    ShownCell,
    ShownConfusion,
    ShownFollowed,
    ShownKernels,
    ShownMistakes,
    ShownSamples,
    Told,
)
from training.contract.events import (
    Batch,
    Cancelled,
    Cell,
    Confusion,
    Died,
    Epoch,
    Exported,
    Failed,
    Finished,
    Followed,
    Gradients,
    Kernels,
    Mistakes,
    Preparing,
    Refused,
    Samples,
    Started,
    Stopped,
    SweepEnded,
    SweepStarted,
)
from training.contract.sentence import Sentence

Status = Literal[
    "waiting", "starting", "preparing", "training", "paused", "exporting",
    "finished", "stopped", "cancelled", "failed", "died", "elsewhere",
]  # fmt: skip
GOING: frozenset[Status] = frozenset({"starting", "preparing", "training", "paused", "exporting"})


class Run:
    """The state of one run; read it, and let :class:`~desktop.services.runs.runs.Runs` change it.

    Parameters
    ----------
    identifier
        Its id, which its folder has for a name.
    request
        What is trained.
    begun
        When, in the time zone of this machine.

    Attributes
    ----------
    status
        What it does, or how it ended; ``elsewhere`` while another window of the application has it.
    preparing
        What is being prepared, until the training goes on.
    started
        What the run told at its start: names of labels and layers, counts.
    epoch, batch
        The last batch that is done; both count from 1, and are 0 before the first.
    epochs_done
        Whole epochs of which a checkpoint is kept.
    seconds
        How long the run has taken; its own clock, which goes on in pauses.
    samples_per_second, memory
        As the last epoch told, memory in bytes; 0 before.
    validation_accuracy
        Of the last epoch, from 0 to 1; ``None`` before the first.
    learning_rate
        Of the last batch; 0 before the first.
    curves
        Empty for a run of earlier until it was loaded, see ``is_loaded``.
    kernels, samples, confusion, mistakes, cell, followed
        The newest of each.
    model
        The exported file.
    has_checkpoint
        Whether there is a state from which the run can go on.
    is_ending
        Whether the person asked it to end.
    command
        The person's own command that the run is made by; empty for a run on this machine.
    """

    def __init__(self, identifier: str, request: RunRequest, begun: datetime) -> None:
        self.id = identifier
        self.request = request
        self.begun = begun
        self.status: Status = "waiting"
        self.ending: Ending | None = None
        self.preparing: Preparing | None = None
        self.started: Started | None = None
        self.epoch = self.batch = self.epochs_done = 0
        self.seconds = self.samples_per_second = self.learning_rate = 0.0
        self.memory = 0
        self.validation_accuracy: float | None = None
        self.curves = Curves()
        self.is_loaded = True
        self.kernels: ShownKernels | None = None
        self.samples: ShownSamples | None = None
        self.confusion: ShownConfusion | None = None
        self.mistakes: ShownMistakes | None = None
        self.cell: ShownCell | None = None
        self.followed: ShownFollowed | None = None
        self.model: Path | None = None
        self.has_checkpoint = False
        self.is_ending = False
        self.command = ""
        self._is_paused = False
        self._pace = Pace()
        self._newest = Newest()

    @property
    def title(self) -> str:
        """What the person calls it."""
        return self.request.title

    @property
    def is_going(self) -> bool:
        """Whether a process works for it here."""
        return self.status in GOING

    @property
    def can_resume(self) -> bool:
        """Whether it ended before its time and can go on from its checkpoint."""
        ended = self.status in ("stopped", "cancelled", "failed", "died")
        return ended and self.has_checkpoint

    @property
    def is_given_up(self) -> bool:
        """Whether it ended since other runs of its sweep were better."""
        return self.ending is not None and self.ending.template == GIVEN_UP

    @property
    def go_on_from(self) -> int | None:
        """After which epoch there is a checkpoint, 0 if nobody knows; ``None`` if there is none."""
        return self.epochs_done if self.has_checkpoint else None

    @property
    def sentence(self) -> str:
        """What ended it, for the person, in English; empty while it goes."""
        return "" if self.ending is None else self.ending.sentence

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The parts of :attr:`sentence`, for a window that translates them."""
        return () if self.ending is None else self.ending.sentences

    @property
    def epochs(self) -> int:
        """How many epochs there are to be: of all stages, once the run has told that."""
        return self.request.settings.epochs if self.started is None else self.started.epochs

    @property
    def seconds_left(self) -> float | None:
        """How long the training will take from here; ``None`` while nobody can know."""
        if self.started is None or self.status not in ("training", "paused"):
            return None
        return self._pace.seconds_left(self.started.epochs)

    def begin(self) -> None:
        """Take up work, for the first time or again."""
        self.status = "starting"
        self.ending = self.preparing = None
        self.is_ending = self._is_paused = False
        self._pace = Pace()
        self._newest = Newest()

    def pause(self) -> None:
        """Take it that the run was told to wait."""
        self._is_paused = True
        self._pace.interrupt()
        if self.status == "training":
            self.status = "paused"

    def go_on(self) -> None:
        """Take it that the run was told to go on."""
        self._is_paused = False
        self._pace.interrupt()
        if self.status == "paused":
            self.status = "training"

    def change_speed(self) -> None:
        """Take it that the run was told another speed."""
        self._pace.forget()

    def end(self, how: Ending) -> None:
        """Take it that the run has ended."""
        self.ending, self.status = how, how.status
        self.preparing = None
        self._is_paused = False

    def take(self, told: Told) -> str:
        """Take what the run told, decoded or not; return the name of what changed."""
        match told:
            case Kernels() | Samples() | Confusion() | Mistakes() | Cell() | Followed():
                return self.take(self._newest.decoded(told))
            case Preparing():
                self.preparing = told
                self._go_to("exporting" if self._is_after_training() else "preparing")
                return "preparing"
            case Started():
                self._start(told)
                return "started"
            case Batch() | Epoch() | Gradients():
                return self._take_point(told)
            case ShownKernels():
                self.kernels = told
                return "kernels"
            case ShownSamples():
                self.samples = told
                return "samples"
            case ShownConfusion():
                self.confusion = told
                return "confusion"
            case ShownMistakes():
                self.mistakes = told
                return "mistakes"
            case ShownCell():
                self.cell = told
                return "cell"
            case ShownFollowed():
                self.followed = told
                return "followed"
            case Exported():
                self.model = Path(told.path)
                self._go_to("exporting")
                return "exported"
            case Refused():
                return "refused"
            case SweepStarted() | SweepEnded():  # of several runs, whoever of them tells it
                return "sweep"
            case Finished() | Stopped() | Cancelled() | Failed() | Died():
                self.end(ending(told, self.go_on_from, is_asked=self.is_ending))
                return "status"

    def follow(self, fresh: "Run") -> bool:
        """Take over what another window did to this run; return whether that is anything new.

        Parameters
        ----------
        fresh
            As it is kept now, without its curves.
        """
        is_same = (self.status, self.request, self.ending, self.epochs_done) == (
            fresh.status,
            fresh.request,
            fresh.ending,
            fresh.epochs_done,
        )
        if is_same:
            return False
        if (self.ending, self.epochs_done) != (fresh.ending, fresh.epochs_done):
            self.is_loaded = False
        self.status, self.request, self.ending = fresh.status, fresh.request, fresh.ending
        self.model, self.has_checkpoint = fresh.model, fresh.has_checkpoint
        self.epoch = self.epochs_done = fresh.epochs_done
        self.validation_accuracy, self.seconds = fresh.validation_accuracy, fresh.seconds
        return True

    def adopt(self, loaded: "Run") -> None:
        """Take the curves and pictures of a copy that was loaded from what was kept."""
        self.curves, self.started = loaded.curves, loaded.started
        self.kernels, self.samples = loaded.kernels, loaded.samples
        self.confusion, self.mistakes = loaded.confusion, loaded.mistakes
        self.epoch, self.batch = loaded.epoch, loaded.batch
        self.epochs_done, self.seconds = loaded.epochs_done, loaded.seconds
        self.samples_per_second, self.memory = loaded.samples_per_second, loaded.memory
        self.validation_accuracy = loaded.validation_accuracy
        self.learning_rate, self.has_checkpoint = loaded.learning_rate, loaded.has_checkpoint
        if self.ending is not None and loaded.ending is not None:
            self.ending = loaded.ending
        self.is_loaded = True

    def _go_to(self, status: Status) -> None:
        """Change the status of a run that goes on."""
        if self.is_going:
            self.status = status

    def _start(self, event: Started) -> None:
        """Begin the curves, or go on with them."""
        self.started, self.preparing = event, None
        self.curves.begin(event.batches_per_epoch, event.epochs_done)
        self.epoch, self.batch = event.epochs_done, 0
        self.epochs_done = event.epochs_done
        if event.epochs_done:
            self.batch = event.batches_per_epoch
        self._pace.forget()
        self._go_to("paused" if self._is_paused else "training")

    def _take_point(self, event: Batch | Epoch | Gradients) -> str:
        """Add one point to the curves."""
        self.curves.add(event)
        match event:
            case Gradients():
                return "gradients"
            case Batch():
                self.epoch, self.batch = event.epoch, event.batch
                self.learning_rate = event.learning_rate
                position, name = self.curves.position(event.epoch, event.batch), "batch"
            case Epoch():
                self.epoch = self.epochs_done = event.epoch
                self.samples_per_second, self.memory = event.samples_per_second, event.memory
                self.validation_accuracy = event.validation_accuracy
                position, name = float(event.epoch), "epoch"
        self.seconds, self.preparing = event.seconds, None
        self._pace.add(position, event.seconds)
        if self._is_paused:
            self._pace.interrupt()
        going: Status = "paused" if self._is_paused else "training"
        is_last = name == "epoch" and self._is_after_training()  # what comes now is the export
        self._go_to("exporting" if is_last else going)
        return name

    def _is_after_training(self) -> bool:
        """Return whether what is prepared now can only be the export."""
        if self.started is None:
            return False
        return self.is_ending or self.epochs_done >= self.started.epochs
