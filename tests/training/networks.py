"""Small networks with all that the graphs of the large ones have."""

import keras
import numpy as np

LAYERS = keras.layers
SIDE = 28


class SubtractMeans(LAYERS.Layer):
    """A layer that the exporter has never heard of, as VGG16 begins with."""

    def call(self, picture):
        return picture[..., ::-1] - keras.ops.array((104.0, 117.0, 124.0), self.compute_dtype)


def classifier(picture, x, labels=10):
    scores = LAYERS.Dense(labels, name="scores")(x)
    probabilities = LAYERS.Softmax(name="probabilities")(scores)
    return unequal(keras.Model(picture, {"probabilities": probabilities, "scores": scores}))


def unequal(model, seed=0):
    """Give biases and batch normalisations the values of a trained network: a new one has zeros."""
    random = np.random.default_rng(seed)
    for layer in model.layers:
        if isinstance(layer, LAYERS.BatchNormalization):
            count = layer.gamma.shape[0]
            layer.set_weights(
                [random.uniform(0.5, 1.5, count), *random.normal(0, 0.2, (2, count)),
                 random.uniform(0.5, 2, count)]
            )  # fmt: skip
        elif getattr(layer, "bias", None) is not None:
            layer.bias.assign(random.normal(0, 0.1, layer.bias.shape))
    return model


def residual(kernels=8, labels=10):
    """Grey pictures; batch normalisation, strides, a branch, all poolings, global average."""
    picture = keras.Input((SIDE, SIDE, 1), name="picture")
    x = LAYERS.Rescaling(1 / 255, name="scale")(picture)
    x = convolved(x, kernels, "first")
    shortcut = x
    x = convolved(x, 2 * kernels, "second", strides=2)
    x = LAYERS.Conv2D(2 * kernels, 3, padding="same", use_bias=False, name="third")(x)
    x = LAYERS.BatchNormalization(name="third_normalise")(x)
    shortcut = LAYERS.Conv2D(2 * kernels, 1, strides=2, name="shortcut")(shortcut)
    x = LAYERS.Add(name="sum")([x, shortcut])
    x = LAYERS.ReLU(name="sum_activation")(x)
    x = LAYERS.MaxPooling2D(name="maximum")(x)
    x = LAYERS.AveragePooling2D(3, 1, padding="same", name="mean")(x)
    x = LAYERS.ZeroPadding2D(1, name="padding")(x)
    x = LAYERS.DepthwiseConv2D(3, name="depthwise")(x)
    x = LAYERS.Conv2D(4 * kernels, 1, activation="relu", name="last")(x)
    x = LAYERS.SpatialDropout2D(0.1, name="drop_maps")(x)
    x = LAYERS.GlobalAveragePooling2D(name="average")(x)
    x = LAYERS.Dropout(0.2, name="drop")(x)
    return classifier(picture, x, labels)


def convolved(x, kernels, name, strides=1):
    x = LAYERS.Conv2D(
        kernels, 3, strides=strides, padding="same", use_bias=False, name=name
    )(x)  # fmt: skip
    x = LAYERS.BatchNormalization(name=f"{name}_normalise")(x)
    return LAYERS.ReLU(name=f"{name}_activation")(x)


def vgg_like():
    """Colour pictures; convolutions with bias and ReLU in one layer, two global poolings."""
    picture = keras.Input((SIDE, SIDE, 3), name="picture")
    x = SubtractMeans(name="subtract_means")(picture)
    for block, kernels in enumerate((8, 16), start=1):
        for number in (1, 2):
            name = f"block{block}_conv{number}"
            x = LAYERS.Conv2D(kernels, 3, padding="same", activation="relu", name=name)(x)
        x = LAYERS.MaxPooling2D(2, name=f"block{block}_pool")(x)
    mean = LAYERS.GlobalAveragePooling2D(name="average")(x)
    largest = LAYERS.GlobalMaxPooling2D(name="maximum")(x)
    x = LAYERS.Concatenate(name="both")([mean, largest])
    return classifier(picture, LAYERS.Dropout(0.5, name="drop")(x))


def flattened():
    """A lone feature map, then a dense layer on every place of the last ones."""
    picture = keras.Input((SIDE, SIDE, 1), name="picture")
    x = LAYERS.Conv2D(1, 3, activation="relu", name="lone")(picture)
    x = LAYERS.Conv2D(4, 3, strides=2, activation="relu", name="few")(x)
    x = LAYERS.Flatten(name="flatten")(x)
    x = LAYERS.Dense(20, activation="relu", use_bias=False, name="hidden")(x)
    return classifier(picture, x)


def twins():
    """Two layers with the same weights, one after the other, and two biases of zeros."""
    picture = keras.Input((SIDE, SIDE, 1), name="picture")
    x = LAYERS.Conv2D(4, 3, name="before", activation="relu")(picture)
    x = LAYERS.Conv2D(4, 3, name="one", activation="relu")(x)
    x = LAYERS.Conv2D(4, 3, name="two", activation="relu")(x)
    model = classifier(picture, LAYERS.GlobalAveragePooling2D(name="average")(x))
    model.get_layer("two").set_weights(model.get_layer("one").get_weights())
    return model
