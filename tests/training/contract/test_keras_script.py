"""The script of a run, started: its first batches must cost what the run's cost."""

import msgspec
import numpy as np
import pytest

from tests.training.conftest import train
from training.contract.activities import activity
from training.contract.events import Batch, Epoch
from training.contract.keras_script import keras_script, left_out
from training.contract.settings import Augmentation, TrainingSettings
from training.datasets.fashion_mnist import load_fashion_mnist
from training.datasets.mnist import load_mnist
from training.registry import build_model, load_dataset

PLAIN = TrainingSettings(epochs=2, batch_size=20, hidden_units=(16, 8), samples=100, seed=4)
CONSTANT = {"schedule": "constant", "learning_rate": 0.01}


@pytest.fixture
def published(monkeypatch):
    """Keras finds its data here, and fetches nothing."""
    import keras

    def grey(parts):
        return tuple((one.pictures[..., 0], one.labels.astype(np.uint8)) for one in parts)

    for name, load in (("mnist", load_mnist), ("fashion_mnist", load_fashion_mnist)):
        parts = load()
        monkeypatch.setattr(
            getattr(keras.datasets, name), "load_data",
            lambda parts=parts: grey((parts.train, parts.test)),
        )  # fmt: skip


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("digits-ann", {}),
        ("digits-ann", {"optimiser": "sgd-momentum", "activation": "sigmoid", **CONSTANT}),
        ("digits-ann", {"loss": "mean-squared-error", "label_smoothing": 0.1, "shuffle": False}),
        ("fashion-ann", {"optimiser": "adam", "batch_normalisation": False, "classes": 3}),
        ("fashion-ann", {"batch_size": None, "weight_decay": 0.1, "label_smoothing": 0.1}),
        ("fashion-cnn", {"epochs": 1, "samples": 60, **CONSTANT}),
    ],
)
def test_the_script_of_a_run_learns_the_same(name, changes, started, tmp_path):
    task, settings = activity(name), msgspec.structs.replace(PLAIN, **changes)
    whole = load_dataset(task, settings, None, lambda *_: None)
    first = whole.validation[0]
    few = first._replace(examples=first.examples.take(np.arange(50)))
    run = train(task, whole._replace(validation=(few,)), tmp_path / "r", settings)
    told = [event.loss for event in run.events if isinstance(event, Batch)]
    assert left_out(task, settings) == ()
    losses, _, found = started(keras_script(task, settings))
    assert found["model"].count_params() == run.model.count_params()
    assert len(losses) == len(told)
    np.testing.assert_allclose(losses[:4], told[:4], rtol=2e-3, atol=1e-5)
    assert sum(isinstance(event, Epoch) for event in run.events) == settings.epochs


def test_what_is_left_out_is_said(task):
    script = keras_script(task, task.settings)
    for word in ("pen strokes", "none of the classes", "averaging the weights", "elastic"):
        assert word in script.partition("import keras")[0]
    plain = msgspec.structs.replace(PLAIN, augmentation=None)
    assert "leaves out" not in keras_script(task, plain)


@pytest.mark.parametrize("name", ["digits-ann", "fashion-ann", "fashion-cnn"])
def test_what_ships_is_a_short_script_that_is_python(name):
    task = activity(name)
    script = keras_script(task, task.settings)
    compile(script, "script.py", "exec")
    assert len(script.splitlines()) < 75
    assert "layerwise" not in script.partition('"""\n\nimport')[2].lower()


@pytest.mark.usefixtures("published")
def test_a_script_with_augmentation_starts_from_the_same_weights(task, started):
    settings = msgspec.structs.replace(
        PLAIN, epochs=1, samples=20, augmentation=Augmentation(mirror=True)
    )
    script = started(keras_script(task, settings))
    assert np.isfinite(script.losses).all()
    ours = [weights for weights in build_model(task, settings).get_weights() if weights.ndim == 2]
    theirs = [weights for weights in script.first_weights if weights.ndim == 2]
    for mine, other in zip(ours, theirs, strict=True):
        np.testing.assert_array_equal(mine, other)
