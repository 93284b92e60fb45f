"""A run as a person at a terminal sees it: a bar an epoch and a line for each that is done."""

import sys

from tqdm import tqdm

from training.contract.events import (
    Batch,
    Cancelled,
    Epoch,
    Event,
    Exported,
    Failed,
    Finished,
    Preparing,
    Started,
    Stopped,
)


class ProgressBar:
    """Draws on standard error, so that standard output stays free."""

    def __init__(self) -> None:
        self._bar: tqdm | None = None
        self._epochs = 0
        self._batches = 0

    def __call__(self, event: Event) -> None:
        """Show one event."""
        match event:
            case Preparing(what=what, done=done, total=total):
                self._advance(what, done, total)
            case Started() as started:
                self._close()
                self._epochs = started.epochs
                self._batches = started.batches_per_epoch
                _say(
                    f"{started.activity}: {started.parameters:,} parameters, "
                    f"{started.training_count:,} pictures to learn from, "
                    f"{started.validation_count:,} to validate on"
                )
                if started.source:
                    _say(f"Learning from {started.source}")
            case Batch(epoch=epoch, batch=batch):
                self._advance(f"Epoch {epoch}/{self._epochs}", batch, self._batches)
            case Epoch() as epoch:
                self._close()
                _say(_epoch_line(epoch, self._epochs))
            case Exported(path=path, size=size):
                _say(f"Exported to {path} ({size / 1e6:.1f} MB)")
            case Finished() | Stopped() | Cancelled() | Failed():
                self._close()
                _say(_end_line(event))

    def _advance(self, title: str, done: int, total: int) -> None:
        """Move the bar, a new one for each title."""
        if self._bar is None or self._bar.desc != title:
            self._close()
            self._bar = tqdm(total=total, leave=False, file=sys.stderr)
            self._bar.desc = title
        self._bar.update(done - self._bar.n)
        if done >= total:
            self._close()

    def _close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _epoch_line(epoch: Epoch, epochs: int) -> str:
    """Return one epoch in a line."""
    return (
        f"Epoch {epoch.epoch:>3}/{epochs}  loss {epoch.loss:.4f}  accuracy {epoch.accuracy:.2%}  "
        f"validation {epoch.validation_accuracy:.2%}{' (best)' if epoch.best else ''}  "
        f"{epoch.seconds:.0f} s"
    )


def _end_line(event: Finished | Stopped | Cancelled | Failed) -> str:
    """Return how the run ended in a line."""
    match event:
        case Finished() | Stopped():
            verb = "Finished" if isinstance(event, Finished) else "Stopped"
            return (
                f"{verb} after {event.epochs} epochs and {event.seconds:.0f} s; the best epoch "
                f"has {event.validation_accuracy:.2%} on validation"
            )
        case Cancelled(sentence=sentence) | Failed(sentence=sentence):
            return sentence


def _say(line: str) -> None:
    """Print one line above any bar."""
    tqdm.write(line, file=sys.stderr)
