"""The convolutional base of VGG16, the network two Pokémon classifiers are built on.

Simonyan and Zisserman, "Very Deep Convolutional Networks for Large-Scale Image Recognition" (2014):
nothing but 3 x 3 convolutions, two or three of them before each pooling, which halves the picture.
Trained on the million photographs of ImageNet, the first blocks have learned edges and colours, the
middle ones textures and the last ones parts of things: features that serve other pictures too.
"""

import keras

# Filters and number of convolutions of each block.
BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))

# Mean blue, green and red of the ImageNet pictures, 0-255: what the published weights expect.
IMAGENET_MEANS = (103.939, 116.779, 123.68)


@keras.saving.register_keras_serializable(package="layerwise")
class SubtractMeans(keras.layers.Layer):  # type: ignore[misc]
    """Turns RGB into BGR and subtracts ImageNet's mean colour, as when VGG16 was trained."""

    def call(self, picture: keras.KerasTensor) -> keras.KerasTensor:
        """Return ``picture`` (batch, height, width, 3), 0-255, as the first layer knows it."""
        blue_green_red = picture[..., ::-1]
        return blue_green_red - keras.ops.array(IMAGENET_MEANS, dtype=self.compute_dtype)


def vgg16_base(picture: keras.KerasTensor, *, last_pool: bool) -> keras.KerasTensor:
    """Return the feature maps of VGG16 for ``picture``; its weights are not loaded yet.

    Parameters
    ----------
    picture
        (batch, height, width, 3), RGB, values 0-255.
    last_pool
        Whether the last block ends in its pooling, which leaves a quarter of the positions.

    Returns
    -------
    (batch, height / 32, width / 32, 512), rounded down; twice as high and wide without the last
    pooling. Layers have the names that Keras gives them.
    """
    x = SubtractMeans(dtype="float32", name="subtract_means")(picture)
    for block, (filters, convolutions) in enumerate(BLOCKS, start=1):
        for number in range(1, convolutions + 1):
            # Convolution: each filter looks for one pattern of 3 x 3 positions in all maps before;
            # ReLU keeps where it was found and drops the rest.
            x = keras.layers.Conv2D(
                filters,
                kernel_size=3,
                padding="same",
                activation="relu",
                name=f"block{block}_conv{number}",
            )(x)
        # Pooling: of each 2 x 2 positions the strongest stays, so the next block sees twice as far.
        if block < len(BLOCKS) or last_pool:
            x = keras.layers.MaxPooling2D(2, name=f"block{block}_pool")(x)
    return x
