"""What a person changes about a run, seen in what the run does."""

import msgspec
import numpy as np
import pytest

from tests.training.conftest import train
from training.contract.activities import activity
from training.contract.events import Batch, Epoch, Gradients, Started
from training.contract.settings import TrainingSettings
from training.registry import build_model, load_dataset

PLAIN = TrainingSettings(epochs=2, batch_size=50, hidden_units=(16,), samples=500, seed=1)


def of(run, kind):
    return [event for event in run.events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def few(task):
    """Some digits and nothing else, few of them to validate on."""
    return few_of(task, PLAIN)


def few_of(task, settings):
    whole = load_dataset(task, settings, None, lambda *_: None)
    (first, *_) = whole.validation
    places = np.arange(0, len(first.examples.labels), 10)
    return whole._replace(validation=(first._replace(examples=first.examples.take(places)),))


@pytest.fixture
def run(task, few, tmp_path):
    """Train on a few digits with some settings changed."""

    def begin(**changes):
        settings = msgspec.structs.replace(PLAIN, **changes)
        return train(task, few, tmp_path / str(len(list(tmp_path.iterdir()))), settings)

    return begin


@pytest.mark.parametrize("loss", ["cross-entropy", "mean-squared-error"])
def test_training_and_validation_tell_the_same_loss(run, loss):
    epochs = of(run(loss=loss, epochs=4, learning_rate=0.01), Epoch)
    assert epochs[-1].loss < 0.8 * epochs[0].loss
    assert epochs[-1].validation_loss == pytest.approx(epochs[-1].loss, rel=0.6)
    # By chance: the logarithm of ten classes; nine tenths of one wrong square each.
    highest = np.log(10) if loss == "cross-entropy" else 0.09
    assert 0 < epochs[-1].validation_loss < highest


@pytest.mark.parametrize("optimiser", ["adamw", "adam", "sgd", "sgd-momentum"])
def test_every_optimiser_learns_and_goes_on_after_an_end(task, few, tmp_path, optimiser):
    class KilledError(Exception):
        pass

    def killed(event):
        if isinstance(event, Batch) and event.epoch == 3:
            raise KilledError

    rate = 0.1 if optimiser.startswith("sgd") else 0.01
    settings = msgspec.structs.replace(
        PLAIN, optimiser=optimiser, learning_rate=rate, schedule="constant", epochs=3
    )
    whole = train(task, few, tmp_path / "whole", settings)
    assert of(whole, Epoch)[-1].loss < of(whole, Epoch)[0].loss
    assert {event.learning_rate for event in of(whole, Batch)} == {float(np.float32(rate))}
    with pytest.raises(KilledError):
        train(task, few, tmp_path / "killed", settings, listen=killed)
    rest = train(task, few, tmp_path / "killed", settings)
    assert [one.loss for one in of(rest, Batch)] == [
        one.loss for one in of(whole, Batch) if one.epoch == 3
    ]


@pytest.mark.parametrize(("batch_size", "updates"), [(1, 60), (None, 1), (7, 9), (1000, 1)])
def test_stochastic_mini_batch_and_batch_descent(task, tmp_path, batch_size, updates):
    settings = msgspec.structs.replace(PLAIN, batch_size=batch_size, samples=60)
    # One picture has no spread that batch normalisation could divide by.
    settings = msgspec.structs.replace(settings, batch_normalisation=False)
    found = train(task, few_of(task, settings), tmp_path / "r", settings)
    assert of(found, Started)[0].batches_per_epoch == updates
    assert len(of(found, Batch)) == 2 * updates
    assert np.isfinite([event.loss for event in of(found, Batch)]).all()


def test_without_shuffling_a_network_forgets_one_class_over_the_next(run):
    """The last batches show nines alone: hardly anything else is answered then."""
    shuffled, not_shuffled = (
        run(shuffle=shuffle, epochs=1, learning_rate=0.02, schedule="constant")
        for shuffle in (True, False)
    )
    accuracies = [of(one, Epoch)[0].validation_accuracy for one in (shuffled, not_shuffled)]
    assert accuracies[1] < 0.5 * accuracies[0]


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("digits-ann", {"stroke_share": 0.2, "unfamiliar_share": 0.1}),
        ("fashion-ann", {}),
        ("pokemon-vgg16", {"unfamiliar_share": 0.1}),
    ],
)
def test_only_the_first_classes_are_learned(name, changes):
    one = activity(name)
    settings = msgspec.structs.replace(PLAIN, classes=3, samples=50, **changes)
    found = load_dataset(one, settings, None, lambda *_: None)
    everything = load_dataset(
        one, msgspec.structs.replace(settings, classes=None), None, lambda *_: None
    )
    assert found.labels == everything.labels[:3]
    assert found.epoch_size == 50
    for examples in [one.examples for one in (*found.sources, *found.validation)]:
        assert set(examples.labels.tolist()) <= {-1, 0, 1, 2}
    assert set(found.sources[0].examples.labels.tolist()) == {0, 1, 2}
    assert found.data_hash == everything.data_hash


EIGHT = (64,) * 8


def shares(run):
    """How large the first layer's gradient is beside the last hidden one's, in each batch."""
    return [event.norms[0] / event.norms[-2] for event in of(run, Gradients)]


def test_eight_sigmoid_layers_lose_the_gradient_and_relu_keeps_it(run):
    """The vanishing gradient, as the lecture has it; and what takes it away again."""
    plain = {"hidden_units": EIGHT, "batch_normalisation": False, "learning_rate": 1e-3}
    sigmoid = run(activation="sigmoid", **plain)
    relu = run(activation="relu", **plain)
    assert max(shares(sigmoid)) < 1e-2
    assert min(shares(relu)) > 0.2
    normalised = run(activation="sigmoid", **plain | {"batch_normalisation": True})
    assert min(shares(normalised)) > 10 * max(shares(sigmoid))


def test_a_network_without_batch_normalisation_has_no_such_layer(task):
    with_it, without = (
        build_model(task, msgspec.structs.replace(PLAIN, batch_normalisation=choice))
        for choice in (True, False)
    )
    assert with_it.count_params() - without.count_params() == 4 * 16
    assert "normalise_1" not in [layer.name for layer in without.layers]


@pytest.mark.parametrize(("blocks", "convolutions"), [(0, 0), (1, 3), (2, 6), (5, 13)])
def test_a_base_is_fine_tuned_as_far_back_as_asked(blocks, convolutions):
    from training.models.pokemon_transfer import build
    from training.step import learning_layers

    model = build(msgspec.structs.replace(PLAIN, fine_tuned_blocks=blocks), 3)
    assert len(learning_layers(model)) == convolutions + 1
