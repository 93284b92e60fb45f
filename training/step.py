"""One update of the weights: forward, loss, gradients, step."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

from training.augmentation.random import STREAMS
from training.contract.commands import Follow
from training.contract.errors import DataError
from training.contract.settings import TrainingSettings
from training.datasets.labelled import LabelledPictures
from training.devices import are_several, joined, own_part, share_statistics, summed
from training.following import Trace, tapped
from training.optimiser import build_optimiser
from training.target import Target, as_learned, loss_of
from training.weight_average import WeightAverage


class StepResult(NamedTuple):
    """What one batch gave.

    Attributes
    ----------
    loss
        Mean a picture, as the settings name it.
    accuracy
        Share of the batch that was answered right, before the update.
    learning_rate
        Of the update.
    gradient_norms
        Root mean square of the loss' gradient for each layer's weights, first layer first; none
        if they were not asked for.
    trace
        What it did to the weight that is followed, if one is.
    """

    loss: float
    accuracy: float
    learning_rate: float
    gradient_norms: tuple[float, ...]
    trace: Trace | None = None


class _Learned(NamedTuple):
    """What a batch, or a device's part of it, teaches.

    Attributes
    ----------
    loss, accuracy
        float32: sums over parts are the batch's.
    gradients
        Of the loss, for each variable; sums over parts are the batch's. After a batch on several
        devices, each device's.
    seen
        (batch, ...): outputs of the network, and the loss' gradients for some of them.
    """

    loss: tf.Tensor
    accuracy: tf.Tensor
    gradients: list[tf.Tensor]
    seen: dict[str, tf.Tensor]


class TrainingStep:
    """Trains ``model`` batch by batch, on the devices in whose scope it is made.

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
        if are_several():
            share_statistics(model)
        self.layers = learning_layers(model)
        self._weights = [model.get_layer(name).kernel for name in self.layers]
        self._number = 0
        self._compiled = _compiled(self._update)
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

    def __call__(
        self,
        batch: LabelledPictures,
        followed: Follow | None = None,
        *,
        with_gradients: bool = False,
    ) -> StepResult:
        """Train one batch and return what it gave.

        Parameters
        ----------
        batch
            Pictures, or features of them.
        followed
            A weight of :attr:`layers` of which the result is to tell.
        with_gradients
            Whether the result is to tell of the gradients' sizes, which takes time.
        """
        seed = np.array([self._settings.seed, self._number * STREAMS], dtype=np.int32)
        self._number += 1
        given = (batch.pictures, batch.labels, seed, np.array(with_gradients))
        if followed is None or followed.layer is None:
            return _result(self._compiled(*given)[0], with_gradients)
        place = tf.constant(followed.index, tf.int32)
        told, seen = self._compiled_tap(followed.layer)(*given, place)
        after = float(self._model.get_layer(followed.layer).kernel.numpy()[followed.index])
        trace = Trace(
            before=float(seen["before"]),
            after=after,
            gradient=float(seen["gradient"]),
            activations=seen["incoming"].numpy() if "incoming" in seen else None,
            deltas=seen["deltas"].numpy() if "deltas" in seen else None,
            probabilities=seen["probabilities"].numpy(),
        )
        return _result(told, with_gradients)._replace(trace=trace)

    def _compiled_tap(self, layer: str) -> tf.types.experimental.PolymorphicFunction:
        """Return the update that also tells of a weight of ``layer``."""
        if layer not in self._compiled_taps:
            update = partial(self._update, layer=layer, tap=tapped(self._model, layer))
            self._compiled_taps[layer] = _compiled(update)
        return self._compiled_taps[layer]

    def _update(
        self,
        pictures: tf.Tensor,
        labels: tf.Tensor,
        seed: tf.Tensor,
        with_norms: tf.Tensor,
        place: tf.Tensor | None = None,
        layer: str = "",
        tap: keras.Model | None = None,
    ) -> tuple[tf.Tensor, dict[str, tf.Tensor]]:
        """Do one update; runs as a compiled graph.

        Returns
        -------
        Loss, accuracy, learning rate and norms in one tensor, which is copied once from its device;
        and what is seen of the weight at ``place`` in ``layer``.
        """
        learning_rate = tf.cast(self._optimiser.learning_rate, tf.float32)
        before = None if tap is None else self._weight(layer, place)
        changed = as_learned(pictures, labels, seed, self._settings, self._background)
        learned = self._learn(*changed, tap or self._model)
        seen = {} if tap is None else self._seen(layer, place, learned, before)
        self.average.update()
        norms = tf.cond(
            with_norms,
            lambda: self._norms(summed(learned.gradients)),
            lambda: tf.zeros(len(self.layers)),
        )
        told = tf.concat([[learned.loss, learned.accuracy, learning_rate], norms], axis=0)
        return told, seen

    def _learn(self, pictures: tf.Tensor, target: Target, network: keras.Model) -> _Learned:
        """Learn a batch, a part of it on each device if there are several."""
        if not are_several():
            return self._learn_here(pictures, target, network)
        parts = tf.distribute.get_strategy().run(
            lambda: self._learn_here(own_part(pictures), own_part(target), network)
        )
        return _Learned(
            summed(parts.loss), summed(parts.accuracy), parts.gradients, joined(parts.seen)
        )

    def _learn_here(self, pictures: tf.Tensor, target: Target, network: keras.Model) -> _Learned:
        """Find the gradients on one device and take a step along those of all."""
        with tf.GradientTape() as tape:
            outputs = network(pictures, training=True)
            loss, right = loss_of(outputs["scores"], target, self._settings)
        variables = self._model.trainable_variables
        told = {} if network is self._model else outputs
        sums = [told["outgoing"]] if "outgoing" in told else []
        found = tape.gradient(loss, [*variables, *sums])
        gradients, deltas = found[: len(variables)], found[len(variables) :]
        self._optimiser.apply_gradients(zip(gradients, variables, strict=True))
        return _Learned(loss, right, gradients, {**told, "deltas": deltas[0]} if deltas else told)

    def _weight(self, layer: str, place: tf.Tensor) -> tf.Tensor:
        """Return the present value of the weight at ``place`` in ``layer``."""
        return tf.gather_nd(tf.identity(self._model.get_layer(layer).kernel.value), place)

    def _seen(
        self, layer: str, place: tf.Tensor, learned: _Learned, before: tf.Tensor
    ) -> dict[str, tf.Tensor]:
        """Return what is told of the weight at ``place`` in ``layer``."""
        path = self._model.get_layer(layer).kernel.path
        paths = [variable.path for variable in self._model.trainable_variables]
        outputs = learned.seen
        seen = {
            "before": before,
            "gradient": tf.gather_nd(summed(learned.gradients[paths.index(path)]), place),
            "probabilities": tf.nn.softmax(tf.cast(outputs["scores"], tf.float32)),
        }
        if "deltas" in outputs:
            seen["incoming"] = tf.cast(tf.gather(outputs["incoming"], place[0], axis=1), tf.float32)
            seen["deltas"] = tf.cast(tf.gather(outputs["deltas"], place[1], axis=1), tf.float32)
        return seen

    def _norms(self, gradients: list[tf.Tensor]) -> tf.Tensor:
        """Return the root mean square of each layer's weight gradient."""
        of_variable = {
            variable.path: gradient
            for variable, gradient in zip(self._model.trainable_variables, gradients, strict=True)
        }
        weights = [of_variable[weight.path] for weight in self._weights]
        return tf.stack([tf.sqrt(tf.reduce_mean(tf.square(weight))) for weight in weights])


def _compiled(
    update: Callable[..., object],
) -> tf.types.experimental.PolymorphicFunction:
    """Return ``update`` as a graph; nothing in it branches in Python on what a tensor holds."""
    return tf.function(update, reduce_retracing=True, autograph=False)  # which takes a second


def _result(told: tf.Tensor, with_gradients: bool) -> StepResult:
    """Return what the compiled update has told, without a trace."""
    loss, accuracy, learning_rate, *norms = told.numpy().tolist()
    return StepResult(loss, accuracy, learning_rate, tuple(norms) if with_gradients else ())


def learning_layers(model: keras.Model) -> tuple[str, ...]:
    """Return the names of the layers with weights that learn, first layer first."""
    return tuple(
        layer.name for layer in model.layers if layer.trainable and hasattr(layer, "kernel")
    )
