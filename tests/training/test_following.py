"""One weight through back-propagation: the numbers told, computed anew from the network itself."""

import msgspec
import numpy as np
import pytest

from tests.training.conftest import train
from training.contract.commands import Follow
from training.contract.events import Batch, Followed, Refused, Started
from training.contract.settings import TrainingSettings
from training.control import Control
from training.registry import build_model, load_dataset

PLAIN = TrainingSettings(
    epochs=1, batch_size=20, hidden_units=(12, 8), samples=100, seed=2, optimiser="sgd",
    schedule="constant", learning_rate=0.05, batch_normalisation=False, activation="sigmoid",
)  # fmt: skip


@pytest.fixture(scope="module")
def few(task):
    whole = load_dataset(task, PLAIN, None, lambda *_: None)
    first = whole.validation[0]
    return whole._replace(validation=(first._replace(examples=first.examples.take(np.arange(50))),))


def followed(task, few, folder, weight, settings=PLAIN):
    control = Control()
    control.obey(weight)
    return train(task, few, folder, settings, control).events


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def first_batch(few):
    from training.batches import Batches

    return next(Batches(few, PLAIN.batch_size, PLAIN.seed).epoch(1))


@pytest.mark.parametrize(("layer", "index"), [("scores", (3, 4)), ("hidden_2", (5, 1))])
def test_the_chain_rule_in_numpy_gives_the_same_numbers(task, few, tmp_path, layer, index):
    told = of(followed(task, few, tmp_path / "r", Follow(layer, index)), Followed)[0]
    model = build_model(task, PLAIN)  # the same seed, the same start
    weights = {
        name: [w.astype(np.float64) for w in model.get_layer(name).get_weights()]
        for name in ("hidden_1", "hidden_2", "scores")
    }
    batch = first_batch(few)
    x = batch.pictures.reshape(20, -1) / 255
    one = sigmoid(x @ weights["hidden_1"][0] + weights["hidden_1"][1])
    two = sigmoid(one @ weights["hidden_2"][0] + weights["hidden_2"][1])
    scores = two @ weights["scores"][0] + weights["scores"][1]
    answers = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    truth = np.eye(10)[batch.labels]
    loss = -np.log((answers * truth).sum(axis=1)).mean()
    deltas, incoming = (answers - truth) / 20, two
    if layer == "hidden_2":
        deltas, incoming = deltas @ weights["scores"][0].T * two * (1 - two), one
    assert told.layer == layer and told.index == index
    assert told.labels == tuple(batch.labels.tolist())
    assert told.loss == pytest.approx(loss, rel=1e-4)
    np.testing.assert_allclose(told.probabilities.decoded(), answers, atol=1e-5)
    np.testing.assert_allclose(told.activations.decoded(), incoming[:, index[0]], rtol=1e-4)
    np.testing.assert_allclose(told.deltas.decoded(), deltas[:, index[1]], rtol=1e-3, atol=1e-8)
    gradient = (incoming[:, index[0]] * deltas[:, index[1]]).sum()
    assert told.gradient == pytest.approx(gradient, rel=1e-3, abs=1e-8)
    before = weights[layer][0][index]
    assert told.before == pytest.approx(before)
    assert told.learning_rate == pytest.approx(0.05)
    assert told.update == pytest.approx(-0.05 * gradient, rel=1e-2, abs=1e-7)
    assert told.after == pytest.approx(before - 0.05 * gradient, rel=1e-5)


def test_each_batch_goes_on_from_the_value_before(task, few, tmp_path):
    events = followed(task, few, tmp_path / "r", Follow("hidden_1", (400, 3)))
    told = of(events, Followed)
    assert [event.batch for event in told] == [event.batch for event in of(events, Batch)]
    assert [one.after for one in told[:-1]] == [one.before for one in told[1:]]
    for one in told:
        products = one.activations.decoded().astype(np.float64) * one.deltas.decoded()
        assert products.sum() == pytest.approx(one.gradient, rel=1e-3, abs=1e-9)
        assert one.before + one.update == pytest.approx(one.after)


def test_following_changes_nothing_about_the_training(task, few, tmp_path):
    settings = msgspec.structs.replace(
        PLAIN, optimiser="adamw", dropout=0.2, batch_normalisation=True
    )
    told = followed(task, few, tmp_path / "a", Follow("scores", (0, 0)), settings)
    plain = train(task, few, tmp_path / "b", settings).events
    losses = [[event.loss for event in of(one, Batch)] for one in (told, plain)]
    np.testing.assert_allclose(losses[0], losses[1], rtol=1e-5)


def test_a_convolutions_weight_has_no_chain_of_its_own(mnist, tmp_path):
    from tests.training.networks import residual
    from training.step import TrainingStep

    step = TrainingStep(residual(), PLAIN, 10, 0)
    result = step(mnist.train.take(np.arange(8)), Follow("first", (0, 1, 0, 2)))
    assert result.trace.activations is result.trace.deltas is None
    assert result.trace.after - result.trace.before == pytest.approx(
        -0.05 * result.trace.gradient, rel=1e-2, abs=1e-7
    )


@pytest.mark.parametrize(
    ("weight", "sentence"),
    [
        (Follow("nowhere", (0, 0)), "No weight of nowhere learns now"),
        (Follow("scores", (8, 0)), "numbered from .* to .7, 9."),
        (Follow("scores", (1,)), "has no weight"),
    ],
)
def test_what_cannot_be_followed_is_said_once(task, few, tmp_path, weight, sentence):
    import re

    events = followed(task, few, tmp_path / "r", weight)
    (refused,) = of(events, Refused)
    assert re.search(sentence, refused.sentence)
    assert of(events, Followed) == []
    assert len(of(events, Batch)) == of(events, Started)[0].batches_per_epoch


def test_a_weight_is_let_go(task, few, tmp_path):
    control = Control()
    control.obey(Follow("scores", (0, 0)))

    def listen(event):
        if isinstance(event, Followed) and event.batch == 2:
            control.obey(Follow())

    run = train(task, few, tmp_path / "r", PLAIN, control, listen)
    assert [event.batch for event in of(run.events, Followed)] == [1, 2]
