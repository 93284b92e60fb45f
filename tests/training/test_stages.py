"""A network with a pre-trained base: a small one, on real pictures."""

import keras
import msgspec
import numpy as np
import pytest

from tests.training.conftest import SMALL
from training.datasets.labelled import FEATURES, Dataset, NamedPictures, Source
from training.features import cached_features
from training.predict import predict
from training.stages import base_of, has_base, learns_on_features, stages, top_of

LAYERS = keras.layers


def network(learning=()):
    """Two convolutions as the base, of which those in `learning` learn, and a new top."""
    keras.utils.set_random_seed(1)
    picture = keras.Input((28, 28, 1), name="picture")
    x = LAYERS.Rescaling(1 / 255, name="scale")(picture)
    for name in ("block1_conv1", "block2_conv1"):
        x = LAYERS.Conv2D(8, 3, strides=2, activation="relu", name=name)(x)
    base = keras.Model(picture, x)
    for layer in base.layers:
        layer.trainable = layer.name in learning
    features = LAYERS.GlobalAveragePooling2D(name=FEATURES)(x)
    scores = LAYERS.Dense(10, name="scores")(features)
    probabilities = LAYERS.Softmax(name="probabilities")(scores)
    return keras.Model(picture, {"probabilities": probabilities, "scores": scores})


@pytest.fixture(scope="module")
def few(mnist):
    learned, checked = mnist.train.take(np.arange(200)), mnist.train.take(np.arange(200, 260))
    return Dataset(
        (Source(learned, 1.0),), 200, (NamedPictures("v", checked),), {}, "", tuple("0123456789")
    )


def extract(base, pictures):
    return cached_features(base, pictures, lambda *_: None)


SETTINGS = msgspec.structs.replace(
    SMALL, epochs=3, top_epochs=5, top_learning_rate=0.5, stroke_share=0, unfamiliar_share=0
)


def test_base_and_top_together_are_the_network(few):
    model = network()
    pictures = few.validation[0].examples.pictures
    features = np.asarray(base_of(model)(pictures.astype(np.float32)))
    np.testing.assert_allclose(
        predict(top_of(model), features), predict(model, pictures), atol=1e-6
    )


def test_a_network_without_a_base_learns_as_a_whole(task, few):
    from training.registry import build_model

    model = build_model(task, SMALL)
    assert not has_base(model)
    ((trained, dataset, settings),) = stages(model, few, SMALL, extract)
    assert trained is model
    assert dataset() is few
    assert settings is SMALL


def test_on_a_frozen_base_only_the_top_learns_from_features(few):
    model = network()
    assert learns_on_features(model)
    (stage,) = stages(model, few, SETTINGS, extract)
    assert (stage.settings.epochs, stage.settings.learning_rate) == (5, 0.5)
    no_epochs_of_its_own = msgspec.structs.replace(SETTINGS, top_epochs=0)
    (stage,) = stages(model, few, no_epochs_of_its_own, extract)
    assert stage.dataset().of_features
    assert (stage.settings.epochs, stage.settings.learning_rate) == (3, SETTINGS.learning_rate)
    assert stage.settings.augmentation is None
    wanted = base_of(model)(few.sources[0].examples.pictures.astype(np.float32))
    found = stage.dataset().sources[0].examples
    np.testing.assert_allclose(found.pictures, wanted, atol=1e-3)
    np.testing.assert_array_equal(found.labels, few.sources[0].examples.labels)
    assert {weight.path for weight in stage.model.trainable_variables} == {
        "scores/kernel", "scores/bias",
    }  # fmt: skip


def test_a_last_stage_refines_the_network_with_more_from_the_first_source(task, mnist):
    from training.registry import build_model

    parts = [Source(mnist.train.take(np.arange(20)), share) for share in (0.7, 0.3)]
    dataset = Dataset(tuple(parts), 20, (), {}, "", ())
    settings = msgspec.structs.replace(
        SETTINGS, mixup=0.2, refining_epochs=2, refining_learning_rate=0.25
    )
    model = build_model(task, SMALL)
    whole, refining = stages(model, dataset, settings, extract)
    assert (whole.settings, whole.dataset()) == (settings, dataset)
    assert refining.model is model
    assert refining.settings.mixup == 0
    assert (refining.settings.epochs, refining.settings.learning_rate) == (2, 0.25)
    first, second = refining.dataset().sources
    assert first.share == pytest.approx(0.9)
    assert second.share == pytest.approx(0.1)
    assert first.examples is parts[0].examples


def test_the_top_comes_first_and_then_the_last_blocks(few):
    model = network(learning=("block2_conv1",))
    first, second = stages(model, few, SETTINGS, extract)
    assert (first.settings.epochs, first.settings.learning_rate) == (5, 0.5)
    assert first.dataset().of_features
    assert second.model is model
    assert (second.settings, second.dataset()) == (SETTINGS, few)
    no_top = msgspec.structs.replace(SETTINGS, top_epochs=0)
    (alone,) = stages(model, few, no_top, extract)
    assert alone.model is model


@pytest.mark.parametrize("killed_in", [(3, 2), (6, 2), (7, 1)])
def test_a_run_in_stages_goes_on_after_any_end(task, few, tmp_path, killed_in):
    """Epochs 1 to 5 train the top, 6 to 8 the last block too; the first block stays."""
    from training.checkpoint import Checkpoint, Description
    from training.contract.events import Batch, Epoch, Gradients
    from training.control import Control
    from training.loop import Run

    settings = msgspec.structs.replace(SETTINGS, fine_tuned_blocks=1, learning_rate=1e-3)

    class KilledError(Exception):
        pass

    def train(folder, end=None):
        model, events = network(learning=("block2_conv1",)), []

        def emit(event):
            events.append(event)
            if isinstance(event, Batch) and (event.epoch, event.batch) == end:
                raise KilledError

        checkpoint = Checkpoint(folder, Description("r", task.id, settings, few.labels, "", {}))
        parts = stages(model, few, settings, extract)
        run = Run(model, few, parts, 0, Control(), emit, checkpoint)
        return model, events, run.train()

    start = network().get_layer("block1_conv1").get_weights()
    whole, events, outcome = train(tmp_path / "whole")
    assert outcome.epochs == 8
    losses = [event.validation_loss for event in events if isinstance(event, Epoch)]
    assert losses[4] < losses[0]
    layers = {event.epoch: event.layers for event in events if isinstance(event, Gradients)}
    assert layers[5] == ("scores",)
    assert layers[6] == ("block2_conv1", "scores")
    for found, given in zip(whole.get_layer("block1_conv1").get_weights(), start, strict=True):
        np.testing.assert_array_equal(found, given)
    with pytest.raises(KilledError):
        train(tmp_path / "killed", killed_in)
    again, rest, _ = train(tmp_path / "killed")
    assert rest[0].epochs_done == killed_in[0] - 1
    for one, two in zip(whole.get_weights(), again.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)
