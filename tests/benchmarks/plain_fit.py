"""A fit with nothing but Keras, in a process of its own: `python -m tests.benchmarks.plain_fit`.

Takes an activity's name and a run's settings as JSON; prints a line where an epoch's last batch is
learned, and where the epoch ends.
"""

import sys

import keras
import msgspec
import numpy as np

from training.contract.activities import activity
from training.contract.settings import TrainingSettings
from training.datasets.labelled import joined
from training.registry import build_model, load_dataset

LEARNED, ENDED = "learned", "ended"


class Told(keras.callbacks.Callback):
    def on_test_begin(self, logs=None):
        print(LEARNED, flush=True)

    def on_epoch_end(self, epoch, logs=None):
        print(ENDED, flush=True)


def fit(name, settings):
    task = activity(name)
    dataset = load_dataset(task, settings, None, lambda *_: None)
    learned, validation = dataset.sources[0].examples, joined(dataset.validation)
    network = build_model(task, settings)
    model = keras.Model(network.inputs, network.output["probabilities"])
    model.compile(
        keras.optimizers.Adam(settings.learning_rate),
        keras.losses.CategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    one_hot = np.eye(len(task.labels), dtype=np.float32)
    model.fit(
        learned.pictures,
        one_hot[learned.labels],
        batch_size=settings.batch_size,
        epochs=settings.epochs,
        validation_data=(validation.pictures, one_hot[validation.labels]),
        verbose=0,
        callbacks=[Told()],
    )


if __name__ == "__main__":
    fit(sys.argv[1], msgspec.json.decode(sys.argv[2], type=TrainingSettings))
