"""A run as the application keeps it, so that the Training page has curves to draw."""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from desktop.services.runs.kept import EVENTS, Record, write_record
from desktop.services.runs.request import RunRequest
from desktop.services.runs.sentences import FINISHED, Ending
from training.contract.activities import activity
from training.contract.events import AnyEvent, Batch, Epoch, Gradients, Started, encode_event
from training.contract.quick import quick_settings
from training.contract.run_files import run_folder

ACTIVITY = "digits-ann"
EPOCHS = 5
BATCHES, BATCH_SIZE = 20, 64
LAYERS = ("hidden_1", "scores")


def keep_run(identifier: str) -> None:
    """Write a finished run into the folder of runs: its loss falls, its accuracy rises."""
    settings = msgspec.structs.replace(
        quick_settings(activity(ACTIVITY)), epochs=EPOCHS, batch_size=BATCH_SIZE
    )
    request = RunRequest(ACTIVITY, settings, "Self-test")
    accuracy = _accuracy(EPOCHS)
    write_record(
        Record(
            id=identifier,
            request=request,
            begun=datetime.now().astimezone(),
            epochs_done=EPOCHS,
            validation_accuracy=accuracy,
            seconds=float(EPOCHS),
            ending=Ending("finished", FINISHED, {"epochs": EPOCHS, "accuracy": 100 * accuracy}),
        )
    )
    lines = b"".join(map(encode_event, _events(identifier, request)))
    (run_folder(identifier) / EVENTS).write_bytes(lines)


def _events(run: str, request: RunRequest) -> Iterator[AnyEvent]:
    """Yield the points of its curves."""
    yield Started(
        activity=request.activity,
        settings=request.settings,
        epochs=EPOCHS,
        batches_per_epoch=BATCHES,
        training_count=BATCHES * BATCH_SIZE,
        validation_count=100,
        parameters=1000,
        layers=LAYERS,
        labels=tuple("0123456789"),
        run=run,
    )
    for epoch in range(1, EPOCHS + 1):
        for batch in range(1, BATCHES + 1):
            done = epoch - 1 + batch / BATCHES
            yield Batch(epoch, batch, _loss(done), _accuracy(done), 1e-3, done, run=run)
            yield Gradients(epoch, batch, LAYERS, (_loss(done) / 10, _loss(done)), run=run)
        loss, right = _loss(epoch), _accuracy(epoch)
        yield Epoch(epoch, loss, right, loss, right, float(epoch), True, run=run)


def _loss(epochs: float) -> float:
    """Return a loss after so many epochs."""
    return float(2.3 * 0.5**epochs)


def _accuracy(epochs: float) -> float:
    """Return an accuracy after so many epochs, 0–1."""
    return float(0.95 - 0.85 * 0.5**epochs)
