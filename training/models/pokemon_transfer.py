"""Pokémon by transfer learning: VGG16 with a new top, then its last blocks fine-tuned.

The early blocks see edges and colours, which any picture has: they stay as published. The last ones
saw parts of dogs and cars; at a low learning rate they turn to what tells one species from another.
"""

import keras

from training.contract.settings import TrainingSettings
from training.datasets.labelled import FEATURES
from training.models.vgg16_base import BLOCKS, vgg16_base

SIDE = 160  # pixels


def build(settings: TrainingSettings, classes: int) -> keras.Model:
    """Return the network; its base has no weights yet.

    Parameters
    ----------
    settings
        ``fine_tuned_blocks`` and ``dropout`` are used.
    classes
        How many species there are to tell apart.

    Returns
    -------
    Model from ``picture`` (batch, 160, 160, 3), values 0-255, to ``probabilities`` and ``scores``
    (batch, classes), the answer after and before softmax.
    """
    # Input: RGB values from 0 to 255.
    picture = keras.Input((SIDE, SIDE, 3), name="picture")
    maps = vgg16_base(picture, last_pool=False)

    # Fine-tuning: the last blocks learn on; all before them are frozen.
    first_learning = len(BLOCKS) - settings.fine_tuned_blocks + 1
    learning = tuple(f"block{block}_" for block in range(first_learning, len(BLOCKS) + 1))
    for layer in keras.Model(picture, maps).layers:
        layer.trainable = bool(learning) and layer.name.startswith(learning)

    # Global average pooling: each of the last 512 maps becomes one number, how much of it there
    # is anywhere. So the answer can be traced back to places in these maps.
    features = keras.layers.GlobalAveragePooling2D(name=FEATURES)(maps)

    # New top: learned from scratch, first alone, then with the last blocks.
    # Dropout, in training only: some maps are left out, so that none is relied on alone.
    x = keras.layers.Dropout(settings.dropout, name="dropout")(features)
    # Output: one score a species; softmax turns the scores into shares that sum to one.
    scores = keras.layers.Dense(classes, dtype="float32", name="scores")(x)
    probabilities = keras.layers.Softmax(dtype="float32", name="probabilities")(scores)
    return keras.Model(
        picture, {"probabilities": probabilities, "scores": scores}, name="pokemon_transfer"
    )
