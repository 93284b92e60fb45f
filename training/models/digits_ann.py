"""Handwritten digits with a dense network: neurons, layers, softmax.

Every neuron of a layer is connected to every neuron before it. The picture loses its two
dimensions at the door: the network is never told which pixels are neighbours.
"""

import keras

from training.contract.settings import TrainingSettings


def build(settings: TrainingSettings, classes: int) -> keras.Model:
    """Return the network, untrained.

    Parameters
    ----------
    settings
        ``hidden_units``, ``activation``, ``batch_normalisation`` and ``dropout`` are used.
    classes
        How many digits there are to tell apart.

    Returns
    -------
    Model from ``picture`` (batch, 28, 28, 1), values 0-255, to ``probabilities`` and ``scores``
    (batch, classes), the answer after and before softmax.
    """
    # Input: 28 x 28 grey values from 0 to 255, made 0 to 1 and laid out in one row of 784 numbers.
    picture = keras.Input((28, 28, 1), name="picture")
    x = keras.layers.Rescaling(1 / 255, name="scale")(picture)
    x = keras.layers.Flatten(name="flatten")(x)

    for number, units in enumerate(settings.hidden_units, start=1):
        # Hidden layer: each neuron sums all inputs, each with its own weight, and adds its bias.
        x = keras.layers.Dense(units, kernel_initializer="he_normal", name=f"hidden_{number}")(x)
        # Batch normalisation keeps the sums in the range where the activation is not flat.
        if settings.batch_normalisation:
            x = keras.layers.BatchNormalization(momentum=0.9, name=f"normalise_{number}")(x)
        # Activation: without a curve here, all layers together could only do what one layer can.
        x = keras.layers.Activation(settings.activation, name=f"activation_{number}")(x)
        # Dropout, in training only: some neurons are left out, so that none is relied on alone.
        x = keras.layers.Dropout(settings.dropout, name=f"dropout_{number}")(x)

    # Output: one score a digit; softmax turns the ten scores into shares that sum to one.
    scores = keras.layers.Dense(classes, dtype="float32", name="scores")(x)
    probabilities = keras.layers.Softmax(dtype="float32", name="probabilities")(scores)
    return keras.Model(
        picture, {"probabilities": probabilities, "scores": scores}, name="digits_ann"
    )
