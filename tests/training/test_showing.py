import numpy as np
import pytest

from tests.training.conftest import train
from training.contract.commands import Pause, Resume, ShowCell
from training.contract.events import (
    Batch,
    Cell,
    Confusion,
    Epoch,
    Kernels,
    Mistakes,
    Refused,
    Started,
)
from training.control import Control
from training.datasets.labelled import joined
from training.predict import predict
from training.showing import KERNELS_EVERY, SHOWN_IN_CELL, SHOWN_MISTAKES, Showing


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


def test_the_most_certain_mistakes_are_told(task, dataset, changed, tmp_path):
    """With no averaging the last epoch's network is the one that is left."""
    run = train(task, dataset, tmp_path / "r", changed(weight_averaging=0.0, epochs=2))
    told = of(run.events, Mistakes)
    pictures, truth = joined(dataset.validation)
    probabilities = predict(run.model, pictures)
    answers, sure = probabilities.argmax(axis=1), probabilities.max(axis=1)
    wrong = [place for place in np.argsort(-sure, kind="stable") if answers[place] != truth[place]]
    last = told[-1]
    assert list(last.places) == wrong[:SHOWN_MISTAKES]
    assert list(last.labels) == truth[list(last.places)].tolist()
    assert list(last.answers) == answers[list(last.places)].tolist()
    assert list(last.confidences) == sorted(last.confidences, reverse=True)
    seen = {}
    for one in told:  # pixels come once, and have come when a picture is told of
        assert not set(one.new_places) & set(seen)
        new = one.new_pictures.decoded()
        seen |= dict(zip(one.new_places, new, strict=True))
        assert set(one.places) <= set(seen)
    for place, picture in seen.items():
        np.testing.assert_array_equal(picture, pictures[place])


def test_kernels_are_told_within_an_epoch_but_not_too_often(
    task, dataset, changed, tmp_path, monkeypatch
):
    from training import showing

    monkeypatch.setattr(showing, "KERNELS_INTERVAL_S", 0.0)
    often = train(task, dataset, tmp_path / "often", changed(epochs=1, batch_size=16))
    within = [event.batch for event in of(often.events, Kernels) if event.batch is not None]
    assert within == list(range(KERNELS_EVERY, 44 + 1, KERNELS_EVERY))
    shapes = {event.weights.decoded().shape for event in of(often.events, Kernels)}
    assert len(shapes) == 1
    monkeypatch.setattr(showing, "KERNELS_INTERVAL_S", 1e6)
    seldom = train(task, dataset, tmp_path / "seldom", changed(epochs=1, batch_size=16))
    batches = [event.batch for event in of(seldom.events, Kernels)]
    assert batches == [KERNELS_EVERY, None]


def test_an_epoch_tells_its_pace_and_memory(trained, dataset):
    for epoch in of(trained.events, Epoch):
        assert epoch.memory > 100_000_000
        assert epoch.samples_per_second > dataset.epoch_size / epoch.seconds


@pytest.fixture(scope="module")
def answers(dataset):
    """Answers to the validation pictures that nobody has learned, and the pictures with labels."""
    pictures, truth = joined(dataset.validation)
    probabilities = np.random.default_rng(5).dirichlet(np.ones(10), len(truth)).astype(np.float32)
    return probabilities, pictures, truth


@pytest.fixture
def shown(trained):
    """What is told of a cell after an epoch with some answers."""

    def shown(dataset, probabilities, wanted):
        told = []
        showing = Showing("r1", dataset, told.append)
        if probabilities is not None:
            showing.epoch(4, trained.model.get_layer("hidden_1"), probabilities)
        told.clear()
        showing.cell(wanted)
        (event,) = told
        return event

    return shown


def test_a_cell_tells_its_pictures_the_surest_first(shown, dataset, answers):
    probabilities, pictures, truth = answers
    inside = np.flatnonzero((truth == 6) & (probabilities.argmax(axis=1) == 1))
    event = shown(dataset, probabilities, ShowCell(6, 1))
    assert (event.epoch, event.true, event.answer, event.count) == (4, 6, 1, len(inside))
    assert len(event.places) == min(len(inside), SHOWN_IN_CELL) > 3
    assert set(event.places) <= set(inside.tolist())
    assert list(event.confidences) == sorted(probabilities[inside].max(axis=1))[::-1][:60]
    np.testing.assert_array_equal(event.pictures.decoded(), pictures[list(event.places)])


def test_large_pictures_of_a_cell_are_fewer(shown, dataset, answers, monkeypatch):
    monkeypatch.setattr("training.showing.MOST_CELL_BYTES", 3 * 28 * 28 + 5)
    event = shown(dataset, answers[0], ShowCell(6, 1))
    assert len(event.places) == len(event.pictures.decoded()) == 3 < event.count


def test_a_cell_without_pictures_is_empty(shown, dataset, answers):
    event = shown(dataset, answers[0], ShowCell(77, 99))
    assert (event.count, event.places, event.pictures.decoded().shape[0]) == (0, (), 0)


def test_of_features_a_cell_has_only_places(shown, dataset, answers):
    features = answers[1].reshape(len(answers[1]), -1).astype(np.float16)
    part = dataset.validation[0]._replace(examples=joined(dataset.validation))
    part = part._replace(examples=part.examples._replace(pictures=features))
    event = shown(dataset._replace(validation=(part,)), answers[0], ShowCell(6, 1))
    assert event.pictures is None and event.count > 0
    assert len(event.confidences) == len(event.places) > 0


def test_before_the_first_epoch_a_cell_is_refused(shown, dataset):
    event = shown(dataset, None, ShowCell(6, 1))
    assert isinstance(event, Refused) and "No epoch is done yet" in event.sentence


def test_a_paused_run_answers_with_the_counts_of_its_table(task, dataset, changed, tmp_path):
    """Asked after the first batch of the second epoch, and answered before the next."""
    control = Control()

    def listen(event):
        if isinstance(event, Batch) and (event.epoch, event.batch) == (2, 1):
            control.obey(Pause())
            control.obey(ShowCell(8, 8))
        elif isinstance(event, Cell):
            control.obey(Resume())

    events = train(task, dataset, tmp_path / "r", changed(epochs=2), control, listen).events
    (cell,) = of(events, Cell)
    after = events[events.index(cell) + 1]
    batches = [event.batch for event in of(events, Batch) if event.epoch == 2]
    assert cell.count == of(events, Confusion)[0].counts.decoded()[8, 8] > 0
    assert cell.epoch == 1 and batches == sorted(batches)
    assert isinstance(after, Batch) and after.batch == 2


def test_the_start_tells_the_shapes_of_the_weights(trained):
    (started,) = of(trained.events, Started)
    weights = [trained.model.get_layer(name).kernel.shape for name in started.layers]
    assert started.weights == tuple(map(tuple, weights)) == ((784, 32), (32, 10))
