"""The shipped data, read once, and one small training that many tests look at."""

import threading
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from training.contract.activities import activity
from training.contract.settings import TrainingSettings
from training.datasets.mnist import load_mnist
from training.datasets.pendigits import load_pendigits

SMALL = TrainingSettings(
    epochs=3,
    batch_size=64,
    learning_rate=3e-3,
    hidden_units=(32,),
    weight_averaging=0.9,
    stroke_share=0.2,
    unfamiliar_share=0.1,
    samples=700,
    seed=3,
)


# Keras 3 converts TensorFlow's arrays in a way that NumPy 2 calls old; every other warning fails.
KERAS_ON_NUMPY_2 = "ignore:__array__ implementation doesn't accept a copy:DeprecationWarning"


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings(KERAS_ON_NUMPY_2))


@pytest.fixture(scope="session")
def mnist():
    return load_mnist()


@pytest.fixture(scope="session")
def pendigits():
    return load_pendigits()


@pytest.fixture(scope="session")
def task():
    return activity("digits-ann")


@pytest.fixture(scope="session")
def dataset(task):
    """A small part of what `digits-ann` learns from, and all that it is validated on."""
    from training.registry import load_dataset

    return load_dataset(task, SMALL, None, lambda *_: None)


class Trained(NamedTuple):
    """A run of the loop: its network, its folder, what it told, how it ended."""

    model: object
    folder: object
    events: list
    outcome: object
    settings: TrainingSettings


def train(task, dataset, folder, settings=SMALL, control=None, listen=lambda event: None):
    """Run the loop, from where the folder's run was left, and keep all that it tells."""
    from training.checkpoint import Checkpoint, Description
    from training.control import Control
    from training.features import cached_features
    from training.loop import Run
    from training.registry import build_model
    from training.stages import stages

    events = []

    def emit(event):
        events.append(event)
        listen(event)

    model = build_model(task, settings, len(dataset.labels))
    description = Description(
        "r1", task.id, settings, dataset.labels, dataset.data_hash, dataset.split
    )
    checkpoint = Checkpoint(folder, description)
    parts = stages(
        model, dataset, settings, lambda base, some: cached_features(base, some, lambda *_: None)
    )
    background = task.input.background
    run = Run(model, dataset, parts, background, control or Control(), emit, checkpoint)
    return Trained(model, folder, events, run.train(), settings)


@pytest.fixture(scope="session")
def trained(task, dataset, tmp_path_factory):
    return train(task, dataset, tmp_path_factory.mktemp("runs") / "r1")


@pytest.fixture
def changed():
    """Return settings with some values changed."""
    return lambda **changes: msgspec.structs.replace(SMALL, **changes)


@pytest.fixture
def in_thread():
    """Start a function in a thread that must have ended when the test does."""
    threads = []

    def start(function, *arguments):
        thread = threading.Thread(target=function, args=arguments)
        threads.append(thread)
        thread.start()
        return thread

    yield start
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
