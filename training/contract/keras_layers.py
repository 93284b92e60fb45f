"""The hidden layers of the networks as lines of a Keras script; a test compares both."""

from training.contract.settings import TrainingSettings

# How many kernels each convolution of a block has; a pooling stands between blocks.
BLOCKS = ((32, 32), (64, 64, 64), (128, 128, 128))


def dense_layers(settings: TrainingSettings) -> list[str]:
    """Return the lines of a dense network's hidden layers, from the picture ``x``."""
    units = ", ".join(map(str, settings.hidden_units))
    lines = [
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
    """Return the lines of the convolutional network's layers, from the picture ``x``."""
    blocks = ", ".join(str(list(block)) for block in BLOCKS)
    return [
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
