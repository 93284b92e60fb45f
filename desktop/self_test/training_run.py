"""Whether a network can learn here, by the program that the Training page uses."""

import math
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

import msgspec

from desktop.self_test.outcome import AGAIN, StepError, StepSkippedError
from desktop.services.child_program import HIDDEN, end_child
from desktop.services.open_model import open_model
from desktop.services.runs.command import launch
from desktop.services.runs.missing import missing
from desktop.services.runs.request import RunRequest
from training.contract.activities import activity
from training.contract.check_picture import gradient_1
from training.contract.errors import LayerwiseError
from training.contract.events import Batch, Epoch, Exported, Failed, Finished, decode_event
from training.contract.locations import user_data_folder
from training.contract.quick import quick_settings

ACTIVITY = "digits-ann"
RUN = "selftest"
PICTURES = 400
EXIT_S = 20.0
# Of ten digits one in ten is right by chance; after these few batches it is six.
LEAST_RIGHT = 0.2

NOT_HERE = "not in this edition. {sentence}"
SAYS = "The training says: {sentence}"
BROKE_OFF = "The training ended before it was done (exit status {status}); {again}."
NOT_LEARNED = (
    "The network learned nothing: {right:.0%} of the validation pictures are answered correctly; "
    "{again}."
)
NOT_USED = "The model that was trained cannot be used ({sentence}); {again}."


def train() -> str:
    """Train for an epoch in a child process, and ask the model that it exports.

    Raises
    ------
    StepSkippedError
        If there is no training in this edition.
    StepError
        If it fails, learns nothing, or its model cannot be used.
    """
    lacking = missing()
    if lacking is not None:
        said = lacking.template.format(**lacking.parts)
        raise StepSkippedError(NOT_HERE, sentence=said)
    with tempfile.TemporaryDirectory(dir=user_data_folder()) as folder:
        path = Path(folder) / "self-test.onnx"
        right = _trained(path)
        if right < LEAST_RIGHT:
            raise StepError(NOT_LEARNED, right=right, again=AGAIN)
        _ask(path)
    return (
        f"a network learned from {PICTURES} digits for an epoch ({right:.0%} of the validation "
        "pictures right), was exported, opened and asked"
    )


def _trained(path: Path) -> float:
    """Do the run and return its validation accuracy, 0–1."""
    with _running(path) as child:
        events = list(_events(cast(IO[bytes], child.stdout)))
        status = child.wait(EXIT_S)
    failed = next((one for one in events if isinstance(one, Failed)), None)
    if failed is not None:
        raise StepError(SAYS, sentence=failed.sentence)
    epochs = [one for one in events if isinstance(one, Epoch)]
    finished = any(isinstance(one, Finished) for one in events)
    exported = any(isinstance(one, Exported) for one in events)
    if status or not (epochs and finished and exported):
        raise StepError(BROKE_OFF, status=status, again=AGAIN)
    losses = [one.loss for one in events if isinstance(one, Batch)]
    if not losses or not all(map(math.isfinite, losses)):
        raise StepError(NOT_LEARNED, right=0.0, again=AGAIN)
    return epochs[-1].validation_accuracy


@contextmanager
def _running(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the training as the Training page does, and end it whatever happens."""
    settings = msgspec.structs.replace(
        quick_settings(activity(ACTIVITY)), epochs=1, samples=PICTURES, batch_size=32
    )
    how = launch(RUN, RunRequest(ACTIVITY, settings, "Self-test"), "", resume=False)
    child = subprocess.Popen(
        [*how.arguments, "--output", str(path)],
        cwd=how.folder,
        stdin=subprocess.PIPE,  # its end would end the run
        stdout=subprocess.PIPE,
        creationflags=HIDDEN,
    )
    try:
        yield child
    finally:
        end_child(child)
        for stream in (child.stdin, child.stdout):
            cast(IO[bytes], stream).close()


def _events(stream: IO[bytes]) -> Iterator[object]:
    """Yield what the run tells; lines that are no events are left out."""
    for line in stream:
        try:
            yield decode_event(line)
        except (msgspec.DecodeError, ValueError):
            continue


def _ask(path: Path) -> None:
    """Open the model, which compares its answer with the exporter's, and have it answer."""
    try:
        answer = open_model(path).answer(gradient_1())
    except LayerwiseError as error:
        raise StepError(NOT_USED, sentence=str(error), again=AGAIN) from error
    total = float(answer.probabilities.sum())
    if not math.isclose(total, 1.0, abs_tol=1e-3):
        raise StepError(NOT_USED, sentence=f"its probabilities make {total:.3f}", again=AGAIN)
