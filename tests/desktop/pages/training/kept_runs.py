"""Runs of earlier in the user's folder, as the application itself keeps them."""

from datetime import datetime, timedelta

import msgspec

from desktop.services.runs.kept import EVENTS, Record, write_record
from desktop.services.runs.request import RunRequest
from desktop.services.runs.sentences import FINISHED, Ending
from training.contract.activities import activity
from training.contract.events import Batch, Epoch, Gradients, Started, encode_event
from training.contract.quick import quick_settings
from training.contract.run_files import run_folder

BEGUN = datetime(2026, 3, 1, 12, 0).astimezone()
EPOCHS, BATCHES = 3, 4
LAYERS = ("hidden_1", "scores")


def request(title="Erster Lauf 🎈", of="digits-ann", **changes):
    """What was trained: the quick settings of an activity, but for some changes."""
    settings = msgspec.structs.replace(quick_settings(activity(of)), epochs=EPOCHS, **changes)
    return RunRequest(of, settings, title)


def keep(identifier, wanted=None, *, later=0, ending=None, accuracy=0.75):
    """Keep a run of three epochs that began ``later`` minutes after the first."""
    wanted = wanted or request(identifier)
    ending = ending or Ending("finished", FINISHED, {"epochs": EPOCHS, "accuracy": accuracy})
    write_record(
        Record(
            id=identifier,
            request=wanted,
            begun=BEGUN + timedelta(minutes=later),
            epochs_done=EPOCHS,
            validation_accuracy=accuracy,
            seconds=9.0,
            ending=ending,
        )
    )
    lines = b"".join(map(encode_event, events(identifier, wanted, accuracy)))
    (run_folder(identifier) / EVENTS).write_bytes(lines)


def events(run, wanted, accuracy):
    """The points of the curves: the loss halves with each epoch."""
    yield Started(
        activity=wanted.activity,
        settings=wanted.settings,
        epochs=EPOCHS,
        batches_per_epoch=BATCHES,
        training_count=BATCHES * wanted.settings.batch_size,
        validation_count=100,
        parameters=1000,
        layers=LAYERS,
        labels=tuple("0123456789"),
        run=run,
    )
    for epoch in range(1, EPOCHS + 1):
        for batch in range(1, BATCHES + 1):
            yield Batch(epoch, batch, 2.0**-epoch, accuracy, 0.001, epoch + batch / 10, run=run)
        yield Gradients(epoch, BATCHES, LAYERS, (0.01, 0.1), run=run)
        share = accuracy * epoch / EPOCHS
        loss = 2.5**-epoch
        yield Epoch(
            epoch, 2.0**-epoch, share, loss, share, epoch + 0.5, True, 500.0, 10**8, run=run
        )
