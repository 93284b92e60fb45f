import pytest

from training.contract.activities import activity
from training.contract.events import Cancelled, Died, Epoch, Exported, Failed, Finished, Planned
from training.sweep.results import Results

SETTINGS = activity("digits-ann").settings
PLANNED = (Planned("a", "A", SETTINGS), Planned("b", "B", SETTINGS))


def epoch(number, accuracy, best):
    return Epoch(
        run="a",
        epoch=number,
        loss=1.0,
        accuracy=0.0,
        validation_loss=1.0,
        validation_accuracy=accuracy,
        seconds=number * 2.0,
        best=best,
    )


def test_a_result_is_of_the_best_epoch():
    results = Results(PLANNED)
    for event in (epoch(1, 0.25, True), epoch(2, 0.5, True), epoch(3, 0.375, False)):
        assert not results.take(event)
    assert not results.take(Exported(run="a", path="/m.onnx", size=1, sha256=""))
    one = results["a"]
    assert (one.status, one.epochs, one.validation_accuracy, one.seconds, one.model) == (
        "waiting",
        3,
        0.5,
        6.0,
        "/m.onnx",
    )
    assert results["b"].validation_accuracy is None


@pytest.mark.parametrize(
    ("end", "status", "sentence"),
    [
        (Finished(run="a", epochs=3, validation_accuracy=0.5, seconds=1.0), "finished", ""),
        (Cancelled(run="a", sentence="Kept."), "cancelled", ""),
        (Cancelled(run="a", sentence="Kept.", given_up=True), "given-up", ""),
        (Failed(run="a", sentence="No number.", details=""), "failed", "No number."),
        (Died(run="a", cause="signal", exit_status=-9), "died", ""),
    ],
)
def test_each_end_is_a_status(end, status, sentence):
    results = Results(PLANNED)
    assert results.take(end)
    assert (results["a"].status, results["a"].sentence) == (status, sentence)
    assert results["b"].status == "waiting"


def test_an_event_of_no_planned_run_is_left_out():
    assert not Results(PLANNED).take(Failed(run="sweep", sentence="No.", details=""))


def test_what_came_before_stays():
    earlier = Results(PLANNED)
    earlier.take(epoch(1, 0.25, True))
    again = Results(PLANNED, earlier)
    assert list(again) == list(earlier)
