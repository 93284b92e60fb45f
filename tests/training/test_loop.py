import numpy as np
import pytest

from tests.training.conftest import train
from training.contract.commands import Cancel, OneStep, Pause, Resume, Speed, Stop
from training.contract.errors import DataError, LayerwiseError
from training.contract.events import (
    Batch,
    Confusion,
    Epoch,
    Gradients,
    Kernels,
    Samples,
    Started,
    decode_event,
    encode_event,
)
from training.control import Control, Turn
from training.figures import confusion, top_k
from training.loop import GRADIENTS_EVERY
from training.predict import predict


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture
def tiny(changed):
    """Settings for a run of a second."""
    return changed(epochs=2, batch_size=128, hidden_units=(8,))


def test_the_loss_goes_down_and_the_network_learns(trained):
    epochs = of(trained.events, Epoch)
    assert [epoch.epoch for epoch in epochs] == [1, 2, 3]
    assert epochs[0].loss > epochs[1].loss > epochs[2].loss
    assert epochs[2].validation_loss < epochs[0].validation_loss
    assert trained.outcome.best_accuracy > 0.5  # a tenth by chance


def test_events_come_in_order(trained):
    kinds = [type(event) for event in trained.events]
    assert kinds[0] is Started
    assert kinds.count(Started) == 1
    per_epoch = trained.events[0].batches_per_epoch
    batches = of(trained.events, Batch)
    assert [(event.epoch, event.batch) for event in batches] == [
        (epoch, batch) for epoch in (1, 2, 3) for batch in range(1, per_epoch + 1)
    ]
    for place, kind in enumerate(kinds):
        if kind is Epoch:
            assert kinds[place + 1 : place + 4] == [Samples, Confusion, Kernels]
            assert kinds[place - 1] in (Batch, Gradients, Kernels)
    assert [event.batch for event in of(trained.events, Gradients)] == [
        batch for _ in range(3) for batch in range(1, per_epoch + 1, GRADIENTS_EVERY)
    ]


def test_every_event_is_a_line_of_the_runs_id(trained):
    for event in trained.events:
        assert event.run == "r1"
        assert decode_event(encode_event(event)) == event


def test_what_the_run_tells_of_itself(trained, dataset):
    started = trained.events[0]
    assert started.settings == trained.settings
    assert started.training_count == sum(len(one.examples.labels) for one in dataset.sources)
    assert started.validation_count == sum(len(one.examples.labels) for one in dataset.validation)
    assert started.layers == ("hidden_1", "scores")
    assert started.labels == tuple("0123456789")
    assert (started.epochs, started.epochs_done) == (3, 0)
    assert started.parameters == 784 * 32 + 32 + 4 * 32 + 32 * 10 + 10
    times = [event.seconds for event in of(trained.events, Batch | Epoch)]
    assert times == sorted(times)


def test_the_learning_rate_told_is_the_one_used(trained):
    rates = [event.learning_rate for event in of(trained.events, Batch)]
    per_epoch = trained.events[0].batches_per_epoch
    assert rates[per_epoch] == pytest.approx(trained.settings.learning_rate, rel=1e-3)
    assert max(rates) <= trained.settings.learning_rate * 1.0001
    assert rates[-1] < rates[per_epoch] / 5


def test_pictures_of_the_network_fit_together(trained, dataset):
    samples, tables = of(trained.events, Samples), of(trained.events, Confusion)
    assert samples[0].pictures.decoded().shape == (16, 28, 28, 1)
    assert [event.pictures for event in samples[1:]] == [None, None]
    assert samples[0].labels == (*range(10), *range(6))
    np.testing.assert_allclose(samples[-1].probabilities.decoded().sum(axis=1), 1, atol=1e-5)
    for table, epoch in zip(tables, of(trained.events, Epoch), strict=True):
        counts = table.counts.decoded()
        assert counts.sum() == trained.events[0].validation_count
        assert np.trace(counts) / counts.sum() == pytest.approx(epoch.validation_accuracy)
    kernels = of(trained.events, Kernels)[-1]
    assert kernels.layer == "hidden_1"
    assert kernels.weights.decoded().shape == (784, 32)


def test_the_best_epoch_is_the_one_kept(trained):
    from training.checkpoint import restore

    epochs = of(trained.events, Epoch)
    highest = (0.0, -np.inf)
    for epoch in epochs:
        found = (epoch.validation_accuracy, -epoch.validation_loss)
        assert epoch.best == (found >= highest)
        highest = max(highest, found)
    best = [epoch.validation_accuracy for epoch in epochs if epoch.best][-1]
    assert trained.outcome.best_accuracy == best
    kept = restore(trained.folder).best
    assert kept.validation_accuracy == best
    assert kept.epoch == max(epoch.epoch for epoch in epochs if epoch.best)


def test_the_same_seed_trains_the_same_network(task, dataset, tiny, tmp_path):
    """On one machine every bit is the same, augmentation and dropout included."""
    from training.contract.settings import Augmentation

    tiny = tiny.__class__(
        **{name: getattr(tiny, name) for name in tiny.__struct_fields__}
        | {"augmentation": Augmentation(), "dropout": 0.1}
    )
    first, again = (train(task, dataset, tmp_path / str(one), tiny) for one in range(2))
    losses = [[event.loss for event in of(one.events, Batch)] for one in (first, again)]
    np.testing.assert_allclose(losses[0], losses[1], rtol=1e-6)
    for one, two in zip(first.model.get_weights(), again.model.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, atol=1e-6)


class _KilledError(Exception):
    """The process ends here."""


@pytest.mark.parametrize("last", [(1, 5), (2, 1), (2, 4), (3, 3)])
def test_a_killed_run_goes_on_as_if_nothing_had_been(task, dataset, changed, tmp_path, last):
    """Dropout, augmentation, averaging and the optimiser's moments all continue, to the bit."""
    from training.contract.settings import Augmentation

    settings = changed(
        epochs=3, batch_size=128, hidden_units=(8,), augmentation=Augmentation(), dropout=0.1
    )
    whole = train(task, dataset, tmp_path / "whole", settings)

    def killed(event):
        if isinstance(event, Batch) and (event.epoch, event.batch) == last:
            raise _KilledError

    with pytest.raises(_KilledError):
        train(task, dataset, tmp_path / "killed", settings, listen=killed)
    rest = train(task, dataset, tmp_path / "killed", settings)
    assert rest.outcome.epochs == 3
    assert rest.outcome.best_accuracy == whole.outcome.best_accuracy
    assert rest.events[0].epochs_done == last[0] - 1
    assert of(rest.events, Samples)[0].pictures == of(whole.events, Samples)[0].pictures
    assert of(rest.events, Batch)[0].epoch == last[0]
    for one, two in zip(whole.model.get_weights(), rest.model.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)
    told = [event.loss for event in of(whole.events, Batch) if event.epoch >= last[0]]
    assert [event.loss for event in of(rest.events, Batch)] == told


@pytest.mark.parametrize("units", [(9,), (8, 8)])
def test_another_networks_state_is_a_sentence(task, dataset, tiny, tmp_path, units):
    import msgspec

    train(task, dataset, tmp_path / "r", tiny)
    with pytest.raises(DataError, match=r"another network's .* train again"):
        train(task, dataset, tmp_path / "r", msgspec.structs.replace(tiny, hidden_units=units))


def test_a_finished_run_has_nothing_left_to_train(task, dataset, tiny, tmp_path):
    first = train(task, dataset, tmp_path / "r", tiny)
    again = train(task, dataset, tmp_path / "r", tiny)
    assert of(again.events, Batch) == []
    assert again.outcome[:3] == first.outcome[:3]
    assert again.outcome.seconds >= first.outcome.seconds


@pytest.mark.parametrize(("command", "turn"), [(Stop(), Turn.STOP), (Cancel(), Turn.CANCEL)])
def test_a_run_ends_within_an_epoch_and_keeps_the_last_whole_one(
    task, dataset, tiny, tmp_path, command, turn
):
    control = Control()

    def listen(event):
        if isinstance(event, Batch) and (event.epoch, event.batch) == (2, 3):
            control.obey(command)

    run = train(task, dataset, tmp_path / "r", tiny, control, listen)
    assert run.outcome.turn is turn
    assert run.outcome.epochs == 1
    assert run.outcome.best_accuracy == of(run.events, Epoch)[0].validation_accuracy
    assert (of(run.events, Batch)[-1].epoch, of(run.events, Batch)[-1].batch) == (2, 3)


def test_a_run_ended_before_its_first_epoch_has_nothing(task, dataset, tiny, tmp_path):
    control = Control()
    control.obey(Stop())
    run = train(task, dataset, tmp_path / "r", tiny, control)
    assert run.outcome[:3] == (Turn.STOP, 0, None)
    assert [type(event) for event in run.events] == [Started]
    assert not (tmp_path / "r").exists()


def test_pause_step_and_resume_from_what_is_told(task, dataset, tiny, tmp_path, in_thread):
    """Paused in batch 2, one step, then on to the end: batches come one by one all the same."""
    control = Control()
    commands = {2: Pause(), 3: Speed(1000.0), 4: Resume()}

    def listen(event):
        if isinstance(event, Batch) and event.epoch == 1 and event.batch in commands:
            control.obey(commands[event.batch])
            if event.batch in (2, 3):
                in_thread(control.obey, OneStep())

    run = train(task, dataset, tmp_path / "r", tiny, control, listen)
    assert run.outcome.turn is Turn.TRAIN
    assert run.outcome.epochs == 2


def test_a_loss_that_is_no_number_is_a_sentence(task, dataset, tiny, tmp_path):
    import msgspec

    wild = msgspec.structs.replace(tiny, learning_rate=1e38, epochs=3)
    with pytest.raises(LayerwiseError, match=r"no longer a number after batch .* lower learning"):
        train(task, dataset, tmp_path / "r", wild)


def test_a_listener_that_fails_ends_the_run(task, dataset, tiny, tmp_path):
    def listen(event):
        if isinstance(event, Batch):
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        train(task, dataset, tmp_path / "r", tiny, listen=listen)


def test_predict_answers_every_picture(trained, mnist):
    pictures, labels = mnist.test.pictures[:777], mnist.test.labels[:777]
    found = predict(trained.model, pictures)
    assert found.shape == (777, 10)
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    assert np.trace(confusion(found, labels)) / 777 == pytest.approx(top_k(found, labels, 1))
