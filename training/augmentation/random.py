"""Random numbers of a batch: the same seed and stream give the same ones."""

from enum import IntEnum

import tensorflow as tf

STREAMS = 16  # seeds of a run are this far apart, so that no two batches share one


class Stream(IntEnum):
    """What a random number is for: each use has its own."""

    SHIFT = 1
    ROTATION = 2
    SHEAR = 3
    SCALE = 4
    ELASTIC = 5
    ZOOM = 6
    MIRROR = 7
    COLOUR = 8
    ERASED = 9
    ERASED_SIZE = 10
    ERASED_PLACE = 11
    ERASED_VALUE = 12
    MIXUP = 13
    MIXUP_POWER = 14


def uniform(
    seed: tf.Tensor, stream: Stream, shape: tuple[tf.Tensor | int, ...], low: float, high: float
) -> tf.Tensor:
    """Return float32 numbers of ``shape``, evenly spread from ``low`` to ``high``.

    Parameters
    ----------
    seed
        int32 (2,): of the run and of the batch.
    stream
        What the numbers are for.
    """
    return tf.random.stateless_uniform(shape, seed + int(stream), low, high)
