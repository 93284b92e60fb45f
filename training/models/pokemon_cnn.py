"""Pokémon with a convolutional network from scratch: few pictures a class, and a small network.

Some 28 pictures of each species to learn from are little: nothing here has ever seen a picture
before. Residual connections (He et al., Deep Residual Learning, 2016) let the gradient reach the
first layers past the others, so that the network can be deep without a pre-trained base.
"""

import keras

from training.contract.settings import TrainingSettings

SIDE = 128  # pixels
# How many kernels each convolution of a block has; each block but the first halves the grid.
STEM = 32
BLOCKS = (48, 96, 192, 256)


def build(settings: TrainingSettings, classes: int) -> keras.Model:
    """Return the network, untrained.

    Parameters
    ----------
    settings
        ``activation`` and ``dropout`` are used.
    classes
        How many species there are to tell apart.

    Returns
    -------
    Model from ``picture`` (batch, 128, 128, 3), values 0-255, to ``probabilities`` and ``scores``
    (batch, classes), the answer after and before softmax.
    """
    # Input: RGB values from 0 to 255, made -1 to 1.
    picture = keras.Input((SIDE, SIDE, 3), name="picture")
    x = keras.layers.Rescaling(1 / 127.5, offset=-1, name="scale")(picture)

    # The first convolution moves two pixels at a time (stride 2): a quarter of the work is left.
    x = _convolution(x, STEM, "stem", settings, stride=2, side=5)
    for block, kernels in enumerate(BLOCKS, start=1):
        # Pooling: of each 2 x 2 values the largest stays.
        x = keras.layers.MaxPooling2D(2, name=f"block{block}_pool")(x)
        x = _convolution(x, kernels, f"block{block}_conv1", settings)
        # Residual connection: two convolutions learn what is to be added to what is there.
        y = _convolution(x, kernels, f"block{block}_conv2", settings)
        y = _convolution(y, kernels, f"block{block}_conv3", settings, activated=False)
        x = keras.layers.Add(name=f"block{block}_add")([x, y])
        x = keras.layers.Activation(settings.activation, name=f"block{block}_activation")(x)

    # Global average pooling: each map becomes one number, how much of it there is anywhere.
    x = keras.layers.GlobalAveragePooling2D(name="average")(x)
    # Dropout, in training only: some maps are left out, so that none is relied on alone.
    x = keras.layers.Dropout(settings.dropout, name="dropout")(x)
    # Output: one score a species; softmax turns the scores into shares that sum to one.
    scores = keras.layers.Dense(classes, dtype="float32", name="scores")(x)
    probabilities = keras.layers.Softmax(dtype="float32", name="probabilities")(scores)
    return keras.Model(
        picture, {"probabilities": probabilities, "scores": scores}, name="pokemon_cnn"
    )


def _convolution(
    x: keras.KerasTensor,
    kernels: int,
    name: str,
    settings: TrainingSettings,
    *,
    stride: int = 1,
    side: int = 3,
    activated: bool = True,
) -> keras.KerasTensor:
    """Return the feature maps of a convolution with batch normalisation and activation."""
    # Convolution: each kernel makes one feature map; "same" keeps the grid's size at stride 1.
    x = keras.layers.Conv2D(
        kernels,
        side,
        strides=stride,
        padding="same",
        use_bias=False,
        kernel_initializer="he_normal",
        name=name,
    )(x)
    # Batch normalisation shifts and scales each map; it takes the place of the bias.
    x = keras.layers.BatchNormalization(momentum=0.95, name=f"{name}_normalise")(x)
    if activated:
        # Activation: ReLU keeps what the kernel found and drops what spoke against it.
        x = keras.layers.Activation(settings.activation, name=f"{name}_activation")(x)
    return x
