"""Pieces of clothing with a convolutional network: convolution, pooling, dropout.

A kernel of 3 x 3 weights slides over the picture: what it learns about an edge holds everywhere.
Pooling halves the grid, so that the next kernels see twice as far, and there are more of them.
The shape of the network is VGG's (Simonyan and Zisserman, 2015), with batch normalisation.
"""

import keras

from training.contract.settings import TrainingSettings

# How many kernels each convolution of a block has; a pooling stands between blocks.
BLOCKS = ((32, 32), (64, 64, 64), (128, 128, 128))


def build(settings: TrainingSettings, classes: int) -> keras.Model:
    """Return the network, untrained.

    Parameters
    ----------
    settings
        ``activation`` and ``dropout`` are used.
    classes
        How many kinds of clothing there are to tell apart.

    Returns
    -------
    Model from ``picture`` (batch, 28, 28, 1), values 0-255, to ``probabilities`` and ``scores``
    (batch, classes), the answer after and before softmax.
    """
    # Input: 28 x 28 grey values from 0 to 255, made 0 to 1; it stays a grid.
    picture = keras.Input((28, 28, 1), name="picture")
    x = keras.layers.Rescaling(1 / 255, name="scale")(picture)

    for block, kernels in enumerate(BLOCKS, start=1):
        for number, count in enumerate(kernels, start=1):
            name = f"block{block}_conv{number}"
            # Convolution: each kernel makes one feature map, as large as its input ("same").
            x = keras.layers.Conv2D(
                count, 3, padding="same", use_bias=False, kernel_initializer="he_normal", name=name
            )(x)
            # Batch normalisation shifts and scales each map; it takes the place of the bias.
            x = keras.layers.BatchNormalization(momentum=0.95, name=f"{name}_normalise")(x)
            # Activation: ReLU keeps what the kernel found and drops what spoke against it.
            x = keras.layers.Activation(settings.activation, name=f"{name}_activation")(x)
        if block < len(BLOCKS):
            # Pooling: of each 2 x 2 values the largest stays.
            x = keras.layers.MaxPooling2D(2, name=f"block{block}_pool")(x)

    # Global average pooling instead of flatten: each map becomes one number, how much of it
    # there is anywhere. So the answer can be traced back to places in the last maps.
    x = keras.layers.GlobalAveragePooling2D(name="average")(x)
    # Dropout, in training only: some maps are left out, so that none is relied on alone.
    x = keras.layers.Dropout(settings.dropout, name="dropout")(x)
    # Output: one score a class; softmax turns the scores into shares that sum to one.
    scores = keras.layers.Dense(classes, dtype="float32", name="scores")(x)
    probabilities = keras.layers.Softmax(dtype="float32", name="probabilities")(scores)
    return keras.Model(
        picture, {"probabilities": probabilities, "scores": scores}, name="fashion_cnn"
    )
