"""How much memory a run will take, told before it starts.

The counts are exact; what libraries add to them was measured, and is written once, below.
"""

from typing import NamedTuple

from training.contract.activities import Activity
from training.contract.data_size import DataSize
from training.contract.errors import SettingsError
from training.contract.network_size import NetworkSize, network_size
from training.contract.settings import Optimiser, TrainingSettings

BYTES = 4  # of a number, float32
FEATURES = 2 * 1024  # bytes of what a frozen base makes of a picture

PROGRAM = 800_000_000  # TensorFlow and the rest, before any picture
# Kept beside each weight that learns: its gradient, its average, and what the optimiser remembers.
REMEMBERED: dict[Optimiser, int] = {"adamw": 2, "adam": 2, "sgd": 0, "sgd-momentum": 1}
SAVING = 3  # copies of all that while a checkpoint is written
CONVERTING = 58  # copies of a network's weights while it becomes a model file
AUGMENTING = 6  # copies of a batch of pictures while they are bent and recoloured
EXTRACTING = 32  # pictures whose features are computed at a time
ANSWERING = 512 * 28 * 28  # values of the pictures that are answered at a time
LEAST_FREE = 300_000_000  # what the system and the window beside it keep


class Memory(NamedTuple):
    """What takes how many bytes.

    Attributes
    ----------
    program
        The libraries.
    data
        Pictures, as they are learned from and measured on.
    network
        The weights, with all that is kept beside them.
    batch
        What the layers make of the pictures of one batch.
    exporting
        What making the model file takes, after the training.
    """

    program: int
    data: int
    network: int
    batch: int
    exporting: int

    @property
    def peak(self) -> int:
        """The most that is taken at a time."""
        return self.program + self.data + max(self.network + self.batch, self.exporting)


def estimate(activity: Activity, settings: TrainingSettings, size: DataSize) -> Memory | None:
    """Return what a run will take; ``None`` where nobody counted the activity's network.

    Parameters
    ----------
    activity, settings
        What is trained, and how.
    size
        How many pictures of how many classes.
    """
    network = network_size(activity, settings, size.classes)
    if network is None:
        return None
    copies = 2 + bool(settings.weight_averaging) + REMEMBERED[settings.optimiser]
    return Memory(
        program=PROGRAM,
        data=_of_data(activity, size),
        network=BYTES * (network.parameters + copies * SAVING * network.learning),
        batch=_of_batch(activity, settings, size, network),
        exporting=CONVERTING * BYTES * network.parameters,
    )


def refuse_too_large(memory: Memory | None, free: int) -> None:
    """Refuse a run that needs more memory than is free.

    Parameters
    ----------
    memory
        What it takes, if that is known.
    free
        Bytes that programs may still take on this machine.

    Raises
    ------
    SettingsError
        Saying how much is missing, and what would help most.
    """
    if memory is None or memory.peak + LEAST_FREE <= free:
        return
    parts = {
        TOO_LARGE_BATCH: memory.batch,
        TOO_MUCH_DATA: memory.data,
        TOO_LARGE_NETWORK: max(memory.network, memory.exporting - memory.batch),
    }
    raise SettingsError(
        max(parts, key=parts.__getitem__),
        needed=f"{(memory.peak + LEAST_FREE) / 1e9:.1f}",
        free=f"{free / 1e9:.1f}",
    )


TOO_LARGE_BATCH = (
    "This run needs about {needed} GB of memory, most of it for its batches, and {free} GB are "
    "free; choose a smaller batch size, or close other programs."
)
TOO_MUCH_DATA = (
    "This run needs about {needed} GB of memory, most of it for its pictures, and {free} GB are "
    "free; choose fewer pictures to learn from, or close other programs."
)
TOO_LARGE_NETWORK = (
    "This run needs about {needed} GB of memory, most of it for its network, and {free} GB are "
    "free; choose fewer neurons where that is offered, or close other programs."
)


def _of_data(activity: Activity, size: DataSize) -> int:
    """Return the bytes of all pictures; those that are measured on are there twice for a time."""
    wanted = activity.input
    pixels = wanted.height * wanted.width * wanted.channels
    return (FEATURES if size.of_features else pixels) * (size.training + 2 * size.checked)


def _of_batch(
    activity: Activity, settings: TrainingSettings, size: DataSize, network: NetworkSize
) -> int:
    """Return the bytes that a batch takes: an update's, or an answer's if that is more."""
    wanted = activity.input
    picture = wanted.height * wanted.width * wanted.channels
    count = min(settings.pictures_a_batch(size.epoch), size.epoch)
    answering = max(1, ANSWERING // picture) * network.values
    if network.frozen_base:
        extracting = 0 if size.of_features else EXTRACTING * network.values
        return BYTES * max(extracting, count * network.kept)
    # Layers before those that learn keep nothing, but the first ones are the largest.
    passing = network.kept + (network.values - network.kept) // 2
    changed = AUGMENTING * picture if settings.augmentation else picture
    return BYTES * max(count * (passing + changed), answering)
