"""One update of the weights: forward, loss, gradients, step."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from training.augmentation.augment import augment
from training.augmentation.mixup import mix, partners
from training.augmentation.random import STREAMS
from training.contract.commands import Follow
from training.contract.errors import DataError
from training.contract.settings import TrainingSettings
from training.datasets.labelled import LabelledPictures
from training.following import Trace, tapped
from training.losses import classification_loss
from training.optimiser import build_optimiser
from training.weight_average import WeightAverage


class StepResult(NamedTuple):
    """What one batch gave.

    Attributes
    ----------
    loss
        Mean a picture, as the settings name it.
    accuracy
        Share of the batch that was answered right, before the update.
    gradient_norms
        Root mean square of the loss' gradient for each layer's weights, first layer first.
    trace
        What it did to the weight that is followed, if one is.
    """

    loss: float
    accuracy: float
    gradient_norms: tuple[float, ...]
    trace: Trace | None = None


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
    background
        The value around a picture that is moved or turned.
    """

    def __init__(
        self,
        model: keras.Model,
        settings: TrainingSettings,
        batches_per_epoch: int,
        background: float,
    ) -> None:
        self._model = model
        self._settings = settings
        self._background = background
        self.average = WeightAverage(model, settings.weight_averaging)
        self._optimiser = build_optimiser(settings, batches_per_epoch)
        self._optimiser.build(model.trainable_variables)
        self.layers = learning_layers(model)
        self._weights = [model.get_layer(name).kernel for name in self.layers]
        self._number = 0
        self._compiled = tf.function(self._update, reduce_retracing=True)
        self._compiled_taps: dict[str, tf.types.experimental.PolymorphicFunction] = {}

    def state(self) -> list[npt.NDArray[np.generic]]:
        """Return all that the next update depends on, besides the pictures."""
        values = [np.asarray(variable) for variable in self._variables()]
        return [np.array(self._number), *values, *self.average.values()]

    def set_state(self, state: Sequence[npt.NDArray[np.generic]]) -> None:
        """Continue from what :meth:`state` returned.

        Raises
        ------
        DataError
            If it is another network's.
        """
        end = 1 + len(self._variables())
        try:
            for variable, value in zip(self._variables(), state[1:end], strict=True):
                variable.assign(value)
            self.average.set_values(state[end:])
            self._number = int(state[0])
        except (ValueError, IndexError) as error:
            raise DataError(
                "What the run has kept is another network's ({fault}); train again.",
                fault=str(error).partition("\n")[0],
            ) from error

    def _variables(self) -> list[keras.Variable]:
        """Return what an update changes: weights, statistics, random states, the optimiser's."""
        layers = [layer for layer in self._model.layers if layer.trainable]
        of_layers = [variable for layer in layers for variable in layer.variables]
        return [*of_layers, *self._optimiser.variables]

    @property
    def learning_rate(self) -> float:
        """The learning rate of the next update."""
        return float(self._optimiser.learning_rate)

    def __call__(self, batch: LabelledPictures, followed: Follow | None = None) -> StepResult:
        """Train one batch and return what it gave; ``followed`` is a weight of :attr:`layers`."""
        seed = tf.constant([self._settings.seed, self._number * STREAMS], tf.int32)
        self._number += 1
        if followed is None or followed.layer is None:
            loss, right, norms, _ = self._compiled(batch.pictures, batch.labels, seed)
            return StepResult(float(loss), float(right), tuple(norms.numpy().tolist()))
        update = self._compiled_tap(followed.layer)
        place = tf.constant(followed.index, tf.int32)
        loss, right, norms, seen = update(batch.pictures, batch.labels, seed, place)
        after = float(self._model.get_layer(followed.layer).kernel.numpy()[followed.index])
        trace = Trace(
            before=float(seen["before"]),
            after=after,
            gradient=float(seen["gradient"]),
            activations=seen["incoming"].numpy() if "incoming" in seen else None,
            deltas=seen["deltas"].numpy() if "deltas" in seen else None,
            probabilities=seen["probabilities"].numpy(),
        )
        return StepResult(float(loss), float(right), tuple(norms.numpy().tolist()), trace)

    def _compiled_tap(self, layer: str) -> tf.types.experimental.PolymorphicFunction:
        """Return the update that also tells of a weight of ``layer``."""
        if layer not in self._compiled_taps:
            update = partial(self._update, layer=layer, tap=tapped(self._model, layer))
            self._compiled_taps[layer] = tf.function(update, reduce_retracing=True)
        return self._compiled_taps[layer]

    def _update(
        self,
        pictures: tf.Tensor,
        labels: tf.Tensor,
        seed: tf.Tensor,
        place: tf.Tensor | None = None,
        layer: str = "",
        tap: keras.Model | None = None,
    ) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor, dict[str, tf.Tensor]]:
        """Do one update; runs as a compiled graph."""
        pictures = tf.cast(pictures, tf.float32)
        if self._settings.augmentation is not None:
            pictures = augment(pictures, self._settings.augmentation, self._background, seed)
        share = None
        if self._settings.mixup:
            pictures, share = mix(pictures, self._settings.mixup, seed)
        with tf.GradientTape() as tape:
            outputs = (tap or self._model)(pictures, training=True)
            loss, right = self._loss(outputs["scores"], labels, share)
        variables = self._model.trainable_variables
        seen: dict[str, tf.Tensor] = {}
        if tap is None:
            gradients = tape.gradient(loss, variables)
        else:
            outgoing = [outputs["outgoing"]] if "outgoing" in outputs else []
            gradients = tape.gradient(loss, [*variables, *outgoing])
            gradients, deltas = gradients[: len(variables)], gradients[len(variables) :]
            seen = self._seen(layer, place, outputs, gradients, deltas)
        self._optimiser.apply_gradients(zip(gradients, variables, strict=True))
        self.average.update()
        return loss, right, self._norms(gradients), seen

    def _seen(
        self,
        layer: str,
        place: tf.Tensor,
        outputs: dict[str, tf.Tensor],
        gradients: list[tf.Tensor],
        deltas: list[tf.Tensor],
    ) -> dict[str, tf.Tensor]:
        """Return what is told of the weight at ``place`` in ``layer``, before its update."""
        kernel = self._model.get_layer(layer).kernel
        paths = [variable.path for variable in self._model.trainable_variables]
        seen = {
            "before": tf.gather_nd(tf.identity(kernel.value), place),
            "gradient": tf.gather_nd(gradients[paths.index(kernel.path)], place),
            "probabilities": tf.nn.softmax(tf.cast(outputs["scores"], tf.float32)),
        }
        if deltas:
            seen["incoming"] = tf.cast(tf.gather(outputs["incoming"], place[0], axis=1), tf.float32)
            seen["deltas"] = tf.cast(tf.gather(deltas[0], place[1], axis=1), tf.float32)
        return seen

    def _loss(
        self, scores: tf.Tensor, labels: tf.Tensor, share: tf.Tensor | None
    ) -> tuple[tf.Tensor, tf.Tensor]:
        """Return loss and accuracy; of mixed pictures the loss for both labels, by their shares."""
        smoothing, kind = self._settings.label_smoothing, self._settings.loss
        loss, right = classification_loss(scores, labels, smoothing, kind)
        if share is None:
            return loss, right
        of_partners, _ = classification_loss(scores, partners(labels), smoothing, kind)
        return share * loss + (1 - share) * of_partners, right

    def _norms(self, gradients: list[tf.Tensor]) -> tf.Tensor:
        """Return the root mean square of each layer's weight gradient."""
        of_variable = {
            variable.path: gradient
            for variable, gradient in zip(self._model.trainable_variables, gradients, strict=True)
        }
        weights = [of_variable[weight.path] for weight in self._weights]
        return tf.stack([tf.sqrt(tf.reduce_mean(tf.square(weight))) for weight in weights])


def learning_layers(model: keras.Model) -> tuple[str, ...]:
    """Return the names of the layers with weights that learn, first layer first."""
    return tuple(
        layer.name for layer in model.layers if layer.trainable and hasattr(layer, "kernel")
    )
