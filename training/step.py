"""One update of the weights: forward, loss, gradients, step."""

from typing import NamedTuple

import keras
import tensorflow as tf

from training.augment import distort
from training.contract.settings import TrainingSettings
from training.datasets.labelled import LabelledPictures
from training.losses import classification_loss
from training.optimiser import build_optimiser
from training.weight_average import WeightAverage


class StepResult(NamedTuple):
    """What one batch gave.

    Attributes
    ----------
    loss
        Mean cross-entropy a picture, in nats.
    accuracy
        Share of the batch that was answered right, before the update.
    gradient_norms
        Root mean square of the loss' gradient for each layer's weights, first layer first.
    """

    loss: float
    accuracy: float
    gradient_norms: tuple[float, ...]


class TrainingStep:
    """Trains ``model`` batch by batch.

    Parameters
    ----------
    model
        A classifier with the outputs ``probabilities`` and ``scores``.
    settings
        Loss, augmentation and optimiser.
    batches_per_epoch
        Sets the pace of the learning rate.
    """

    def __init__(
        self, model: keras.Model, settings: TrainingSettings, batches_per_epoch: int
    ) -> None:
        self._model = model
        self._settings = settings
        self.average = WeightAverage(model, settings.weight_averaging)
        self._optimiser = build_optimiser(settings, batches_per_epoch)
        self._optimiser.build(model.trainable_variables)
        self._weights = [
            layer.kernel for layer in model.layers if layer.trainable and hasattr(layer, "kernel")
        ]
        self.layers = tuple(
            layer.name for layer in model.layers if layer.trainable and hasattr(layer, "kernel")
        )
        self._number = 0
        self._compiled = tf.function(self._update, reduce_retracing=True)

    @property
    def learning_rate(self) -> float:
        """The learning rate of the next update."""
        return float(self._optimiser.learning_rate)

    def __call__(self, batch: LabelledPictures) -> StepResult:
        """Train one batch and return what it gave."""
        seed = tf.constant([self._settings.seed, self._number * 16], tf.int32)
        loss, right, norms = self._compiled(batch.pictures, batch.labels, seed)
        self._number += 1
        return StepResult(float(loss), float(right), tuple(norms.numpy().tolist()))

    def _update(
        self, pictures: tf.Tensor, labels: tf.Tensor, seed: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor]:
        """Do one update; runs as a compiled graph."""
        pictures = tf.cast(pictures, tf.float32)
        if self._settings.augmentation is not None:
            pictures = distort(pictures, self._settings.augmentation, seed)
        with tf.GradientTape() as tape:
            scores = self._model(pictures, training=True)["scores"]
            loss, right = classification_loss(scores, labels, self._settings.label_smoothing)
        variables = self._model.trainable_variables
        gradients = tape.gradient(loss, variables)
        self._optimiser.apply_gradients(zip(gradients, variables, strict=True))
        self.average.update()
        return loss, right, self._norms(gradients)

    def _norms(self, gradients: list[tf.Tensor]) -> tf.Tensor:
        """Return the root mean square of each layer's weight gradient."""
        of_variable = {
            variable.path: gradient
            for variable, gradient in zip(self._model.trainable_variables, gradients, strict=True)
        }
        weights = [of_variable[weight.path] for weight in self._weights]
        return tf.stack([tf.sqrt(tf.reduce_mean(tf.square(weight))) for weight in weights])
