"""A run's curves for TensorBoard, laid out as Keras lays them out."""

import socket
import time
from collections.abc import Callable
from pathlib import Path

from training.contract.curve_files.event_file import opening, record, scalars
from training.contract.events import Batch, Epoch, Event, Gradients, Started


class TensorBoard:
    """Writes event files into ``train/`` and ``validation/`` of a folder, as it happens.

    A run that goes on adds files of its own, which TensorBoard reads as one curve. Steps of
    ``epoch_…`` are epochs from 0, those of ``batch_…`` and ``gradient/…`` are updates.

    Parameters
    ----------
    folder
        Made if it is not there.
    clock
        Gives the time of each point, in seconds since 1970.

    Raises
    ------
    OSError
        If it cannot be written.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._train = _File(folder / "train", clock)
        self._validation = _File(folder / "validation", clock)
        self._batches_per_epoch = 0

    def __call__(self, event: Event) -> None:
        """Write one event, if it is a point of a curve."""
        match event:
            case Started(batches_per_epoch=count):
                self._batches_per_epoch = count
            case Batch():
                values = {
                    "batch_loss": event.loss,
                    "batch_accuracy": event.accuracy,
                    "batch_learning_rate": event.learning_rate,
                }
                self._train.add(self._update(event), values)
            case Gradients():
                norms = zip(event.layers, event.norms, strict=True)
                values = {f"gradient/{layer}": norm for layer, norm in norms}
                self._train.add(self._update(event), values)
            case Epoch():
                self._epoch(event)

    def _epoch(self, event: Epoch) -> None:
        """Write the points of an epoch, training and validation under one name as Keras does."""
        step = event.epoch - 1
        training = {"epoch_loss": event.loss, "epoch_accuracy": event.accuracy}
        self._train.add(step, training | {"samples_per_second": event.samples_per_second})
        validation = {
            "epoch_loss": event.validation_loss,
            "epoch_accuracy": event.validation_accuracy,
        }
        self._validation.add(step, validation)

    def _update(self, event: Batch | Gradients) -> int:
        """Return how many updates were before this one."""
        return (event.epoch - 1) * self._batches_per_epoch + event.batch - 1


class _File:
    """One event file, named as TensorBoard looks for it."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._clock = clock
        now = clock()
        self._path = folder / f"events.out.tfevents.{now:.6f}.{socket.gethostname()}"
        self._path.write_bytes(record(opening(now)))

    def add(self, step: int, values: dict[str, float]) -> None:
        """Add one record; the file is closed after each, so that a kill loses none."""
        with self._path.open("ab") as file:
            file.write(record(scalars(self._clock(), step, values)))
