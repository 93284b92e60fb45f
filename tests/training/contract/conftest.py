"""What tests of scripts share: starting one here, and seeing what each batch cost."""

import runpy
from typing import NamedTuple

import pytest


class Started(NamedTuple):
    """A script that has run.

    Attributes
    ----------
    losses
        Of all batches.
    first_weights
        Of the network that was fitted first, before.
    found
        The script's names.
    """

    losses: list
    first_weights: list
    found: dict


@pytest.fixture
def started(monkeypatch, tmp_path):
    """Start a script in an empty folder; only some pictures are validated on."""
    import keras

    monkeypatch.chdir(tmp_path)
    losses, first_weights, fit = [], [], keras.Model.fit

    def watched(model, *arguments, **options):
        sums = [0.0]

        def seen(batch, logs):  # Keras tells the mean of the epoch so far
            sums.append(logs["loss"] * (batch + 1))
            losses.append(sums[-1] - sums[-2])

        callback = keras.callbacks.LambdaCallback(on_train_batch_end=seen)
        pictures, truth = options["validation_data"]
        options["validation_data"] = (pictures[:100], truth[:100])
        if not first_weights:
            first_weights.extend(model.get_weights())
        return fit(model, *arguments, callbacks=[callback], **options)

    monkeypatch.setattr(keras.Model, "fit", watched)

    def start(script):
        (tmp_path / "script.py").write_text(script, encoding="utf-8")
        found = runpy.run_path(str(tmp_path / "script.py"))
        assert (tmp_path / "model.keras").is_file()
        return Started(losses, first_weights, found)

    return start
