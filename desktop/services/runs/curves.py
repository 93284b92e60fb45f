"""The curves of one run, reduced from its events."""

import math

import numpy as np
import numpy.typing as npt

from desktop.services.runs.growing import Growing
from training.contract.events import Batch, Epoch, Gradients

Points = npt.NDArray[np.float64]


class Curves:
    """Growing curves; what is read of them are views that stay as they are while more comes.

    Positions are in epochs: 2.5 is half way through the third. Losses are means a picture,
    accuracies go from 0 to 1.
    """

    def __init__(self) -> None:
        self._batches = Growing(3)
        self._epochs = Growing(5)
        self._positions = Growing(1)
        self._norms = Growing(0)
        self._layers: tuple[str, ...] = ()
        self._batches_per_epoch = 1

    @property
    def batch_positions(self) -> Points:
        """float64 (n,): where each batch ends."""
        return self._batches.column(0)

    @property
    def batch_losses(self) -> Points:
        """float64 (n,)."""
        return self._batches.column(1)

    @property
    def batch_accuracies(self) -> Points:
        """float64 (n,)."""
        return self._batches.column(2)

    @property
    def epochs(self) -> Points:
        """float64 (e,): number of each epoch that is done, which is where it ends."""
        return self._epochs.column(0)

    @property
    def losses(self) -> Points:
        """float64 (e,): on the training pictures."""
        return self._epochs.column(1)

    @property
    def accuracies(self) -> Points:
        """float64 (e,): on the training pictures."""
        return self._epochs.column(2)

    @property
    def validation_losses(self) -> Points:
        """float64 (e,)."""
        return self._epochs.column(3)

    @property
    def validation_accuracies(self) -> Points:
        """float64 (e,)."""
        return self._epochs.column(4)

    @property
    def gradient_positions(self) -> Points:
        """float64 (m,)."""
        return self._positions.column(0)

    @property
    def gradient_norms(self) -> Points:
        """float64 (m, layers): no number where a layer did not learn at that time."""
        return self._norms.rows()

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers of :attr:`gradient_norms`, first layer first."""
        return self._layers

    def begin(self, batches_per_epoch: int, epochs_done: int) -> None:
        """Take what follows as going on after ``epochs_done``; points after that are given up."""
        self._batches_per_epoch = max(1, batches_per_epoch)
        self._batches.cut(int(np.searchsorted(self.batch_positions, epochs_done, "right")))
        self._epochs.cut(int(np.searchsorted(self.epochs, epochs_done, "right")))
        kept = int(np.searchsorted(self.gradient_positions, epochs_done, "right"))
        self._positions.cut(kept)
        self._norms.cut(kept)

    def position(self, epoch: int, batch: int) -> float:
        """Return where a batch of an epoch ends, in epochs; both count from 1."""
        return epoch - 1 + min(1.0, batch / self._batches_per_epoch)

    def add(self, event: Batch | Epoch | Gradients) -> None:
        """Add one point."""
        match event:
            case Batch():
                place = self.position(event.epoch, event.batch)
                self._batches.add((place, event.loss, event.accuracy))
            case Epoch():
                validation = (event.validation_loss, event.validation_accuracy)
                self._epochs.add((event.epoch, event.loss, event.accuracy, *validation))
            case Gradients():
                self._add_norms(event)

    def _add_norms(self, event: Gradients) -> None:
        """Add one row, with a column for each layer that ever learned."""
        if event.layers != self._layers:
            new = [layer for layer in event.layers if layer not in self._layers]
            self._layers += tuple(new)
            self._norms.widen(len(self._layers))
        norms = dict(zip(event.layers, event.norms, strict=True))
        self._norms.add(tuple(norms.get(layer, math.nan) for layer in self._layers))
        self._positions.add((self.position(event.epoch, event.batch),))
