"""Pokémon with pre-trained VGG16: features learned on a million photographs, frozen.

Nothing in the base learns here. Only the new classifier on top does, and since a frozen base makes
the same features of a picture in every epoch, they are computed once: then training takes seconds.
"""

import keras

from training.contract.settings import TrainingSettings
from training.datasets.labelled import FEATURES
from training.models.vgg16_base import vgg16_base

SIDE = 160  # pixels


@keras.saving.register_keras_serializable(package="layerwise")
class SquareRoot(keras.layers.Layer):  # type: ignore[misc]
    """Takes the square root of each value, so that a few large ones do not drown the others."""

    def call(self, values: keras.KerasTensor) -> keras.KerasTensor:
        """Return the square roots of ``values``, none of them below 0."""
        return keras.ops.sqrt(values)


def build(settings: TrainingSettings, classes: int) -> keras.Model:
    """Return the network; its base has no weights yet.

    Parameters
    ----------
    settings
        ``dropout`` is used.
    classes
        How many species there are to tell apart.

    Returns
    -------
    Model from ``picture`` (batch, 160, 160, 3), values 0-255, to ``probabilities`` and ``scores``
    (batch, classes), the answer after and before softmax.
    """
    # Input: RGB values from 0 to 255.
    picture = keras.Input((SIDE, SIDE, 3), name="picture")
    # Frozen base: VGG16's convolutions and poolings as published; they do not learn.
    base = keras.Model(picture, vgg16_base(picture, last_pool=False))
    base.trainable = False

    # Global average pooling: how much of each texture (block 4) and of each part of a thing
    # (block 5) there is anywhere in the picture. Drawings need the textures too: ImageNet's
    # things are photographs.
    textures = keras.layers.GlobalAveragePooling2D(name="average_block4")(
        base.get_layer("block4_conv3").output
    )
    parts = keras.layers.GlobalAveragePooling2D(name="average_block5")(
        base.get_layer("block5_conv3").output
    )
    features = keras.layers.Concatenate(name=FEATURES)([textures, parts])

    # New top: this alone learns. The root and batch normalisation bring all features to one size.
    x = SquareRoot(name="root")(features)
    x = keras.layers.BatchNormalization(momentum=0.95, name="normalise")(x)
    # Dropout, in training only: some features are left out, so that none is relied on alone.
    x = keras.layers.Dropout(settings.dropout, name="dropout")(x)
    # Output: one score a species; softmax turns the scores into shares that sum to one.
    scores = keras.layers.Dense(classes, dtype="float32", name="scores")(x)
    probabilities = keras.layers.Softmax(dtype="float32", name="probabilities")(scores)
    return keras.Model(
        picture, {"probabilities": probabilities, "scores": scores}, name="pokemon_vgg16"
    )
