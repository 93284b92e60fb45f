"""The layers of the networks as lines of a Keras script; a test compares both.

Each function's lines take ``x``, pictures with values 0-255, to ``x``, what the last layer sees.
"""

from training.contract.settings import TrainingSettings

# How many kernels each convolution of a block has; a pooling stands between blocks.
BLOCKS = ((32, 32), (64, 64, 64), (128, 128, 128))
# The network from scratch for pictures in colour: its first convolution, and those of each block.
STEM = 32
RESIDUAL_BLOCKS = (48, 96, 192, 256)


def dense_layers(settings: TrainingSettings) -> list[str]:
    """Return the lines of a dense network's hidden layers."""
    units = ", ".join(map(str, settings.hidden_units))
    lines = [
        "x = keras.layers.Rescaling(1 / 255)(x)",
        "x = keras.layers.Flatten()(x)",
        f"for units in [{units}]:",
        '    x = keras.layers.Dense(units, kernel_initializer="he_normal")(x)',
    ]
    if settings.batch_normalisation:
        lines += ["    x = keras.layers.BatchNormalization(momentum=0.9)(x)"]
    return [
        *lines,
        f'    x = keras.layers.Activation("{settings.activation}")(x)',
        f"    x = keras.layers.Dropout({settings.dropout})(x)",
    ]


def convolutional_layers(settings: TrainingSettings) -> list[str]:
    """Return the lines of the convolutional network's layers."""
    blocks = ", ".join(str(list(block)) for block in BLOCKS)
    return [
        "x = keras.layers.Rescaling(1 / 255)(x)",
        f"blocks = [{blocks}]",
        "for number, kernels in enumerate(blocks, start=1):",
        "    for count in kernels:",
        "        x = keras.layers.Conv2D(",
        '            count, 3, padding="same", use_bias=False, kernel_initializer="he_normal"',
        "        )(x)",
        "        x = keras.layers.BatchNormalization(momentum=0.95)(x)",
        f'        x = keras.layers.Activation("{settings.activation}")(x)',
        "    if number < len(blocks):",
        "        x = keras.layers.MaxPooling2D(2)(x)",
        "x = keras.layers.GlobalAveragePooling2D()(x)",
        f"x = keras.layers.Dropout({settings.dropout})(x)",
    ]


def convolution_functions(settings: TrainingSettings) -> list[str]:
    """Return the lines of the functions that :func:`residual_layers` calls."""
    return [
        "",
        "def convolution(x, kernels, side=3, stride=1):",
        '    """Return normalised feature maps."""',
        "    x = keras.layers.Conv2D(",
        '        kernels, side, strides=stride, padding="same", use_bias=False,',
        '        kernel_initializer="he_normal",',
        "    )(x)",
        "    return keras.layers.BatchNormalization(momentum=0.95)(x)",
        "",
        "",
        "def activation(x):",
        '    """Return what the curve makes of the sums."""',
        f'    return keras.layers.Activation("{settings.activation}")(x)',
        "",
        "",
    ]


def residual_layers(settings: TrainingSettings) -> list[str]:
    """Return the lines of the layers of the network from scratch for pictures in colour."""
    blocks = ", ".join(map(str, RESIDUAL_BLOCKS))
    return [
        "x = keras.layers.Rescaling(1 / 127.5, offset=-1)(x)",
        f"x = activation(convolution(x, {STEM}, side=5, stride=2))",
        f"for kernels in [{blocks}]:",
        "    x = keras.layers.MaxPooling2D(2)(x)",
        "    x = activation(convolution(x, kernels))",
        "    y = activation(convolution(x, kernels))",
        "    y = convolution(y, kernels)",
        "    x = activation(keras.layers.Add()([x, y]))  # a residual connection",
        "x = keras.layers.GlobalAveragePooling2D()(x)",
        f"x = keras.layers.Dropout({settings.dropout})(x)",
    ]
