"""What a network answers while it is trained: probabilities for many pictures."""

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf

EVALUATION_VALUES = 512 * 28 * 28  # in one batch of pictures that are only answered


class Answering:
    """Answers with the present weights of a network, which is made a graph once.

    Parameters
    ----------
    model
        A classifier with the output ``probabilities``.
    """

    def __init__(self, model: keras.Model) -> None:
        def answered(pictures: tf.Tensor) -> tf.Tensor:
            return model(tf.cast(pictures, tf.float32), training=False)["probabilities"]

        self._answered = tf.function(answered, reduce_retracing=True, autograph=False)

    def __call__(self, pictures: npt.NDArray[np.generic]) -> npt.NDArray[np.float32]:
        """Return the probabilities (count, labels) for pictures or features, all of them."""
        size = max(1, EVALUATION_VALUES // int(np.prod(pictures.shape[1:])))
        starts = range(0, len(pictures), size)
        return np.concatenate(
            [self._answered(pictures[start : start + size]).numpy() for start in starts]
        )


def predict(model: keras.Model, pictures: npt.NDArray[np.generic]) -> npt.NDArray[np.float32]:
    """Return the model's probabilities (count, labels) for pictures or features, all of them."""
    return Answering(model)(pictures)
