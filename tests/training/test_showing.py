import numpy as np

from tests.training.conftest import train
from training.contract.events import Epoch, Kernels, Mistakes
from training.datasets.labelled import joined
from training.predict import predict
from training.showing import KERNELS_EVERY, SHOWN_MISTAKES


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
