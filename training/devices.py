"""Several graphics processors: each learns a part of a batch, and all take the same step."""

from typing import TypeVar

import keras
import tensorflow as tf

SMALLEST_PART = 16  # pictures of a batch; with fewer a device waits longer than it works

Values = TypeVar("Values")


def strategy(batch_size: int) -> tf.distribute.Strategy:
    """Return how updates of ``batch_size`` pictures are spread over this machine's devices.

    Where there is one graphics processor, or none, or too little for each, it is TensorFlow's
    default, which spreads nothing. Networks and optimisers are made in its scope.
    """
    found = [device.name for device in tf.config.list_logical_devices("GPU")]
    if len(found) < 2 or batch_size < SMALLEST_PART * len(found):
        return tf.distribute.get_strategy()
    return mirrored(found)


def mirrored(devices: list[str]) -> tf.distribute.Strategy:
    """Return the strategy in which each of ``devices`` learns its part of each batch.

    Sums are made on one device, in an order that is always the same: so is the run of a seed.
    """
    return tf.distribute.MirroredStrategy(
        devices, cross_device_ops=tf.distribute.ReductionToOneDevice()
    )


def are_several() -> bool:
    """Tell whether the strategy in whose scope this is called has several devices."""
    return bool(tf.distribute.get_strategy().num_replicas_in_sync > 1)


def share_statistics(model: keras.Model) -> None:
    """Let batch normalisation take its statistics over the whole batch, not a device's part.

    With those of a part, the network would learn something else than on one device.
    """
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.synchronized = True


def enough_for_all(values: Values) -> Values:
    """Return tensors (batch, ...) with something in them for each device.

    A last batch of fewer pictures than there are devices is given as often as there are devices,
    which changes none of its means; nothing at all is not what every layer can compute with.
    """
    devices = tf.distribute.get_strategy().num_replicas_in_sync

    def repeated(one: tf.Tensor | None) -> tf.Tensor | None:
        if one is None:
            return None
        times = tf.where(tf.shape(one)[0] < devices, devices, 1)
        return tf.tile(one, tf.concat([[times], tf.ones(one.shape.rank - 1, tf.int32)], axis=0))

    enough: Values = tf.nest.map_structure(repeated, values)
    return enough


def own_part(values: Values) -> Values:
    """Return the part of tensors (batch, ...) that is the calling device's; scalars are whole.

    Called in a function that the strategy runs on each device; parts are as even as they can be.
    """
    device = tf.distribute.get_replica_context()
    number, count = device.replica_id_in_sync_group, device.num_replicas_in_sync

    def part(one: tf.Tensor | None) -> tf.Tensor | None:
        if one is None or one.shape.rank == 0:
            return one
        length = tf.shape(one)[0]
        return one[number * length // count : (number + 1) * length // count]

    parts: Values = tf.nest.map_structure(part, values)
    return parts


def summed(values: Values) -> Values:
    """Return the sums over all devices of what each has returned."""
    strategy = tf.distribute.get_strategy()
    sums: Values = tf.nest.map_structure(
        lambda one: strategy.reduce(tf.distribute.ReduceOp.SUM, one, axis=None), values
    )
    return sums


def joined(values: Values) -> Values:
    """Return what each device has returned for its part, (part, ...), as one, (batch, ...)."""
    strategy = tf.distribute.get_strategy()
    whole: Values = tf.nest.map_structure(
        lambda one: tf.concat(strategy.experimental_local_results(one), axis=0), values
    )
    return whole
