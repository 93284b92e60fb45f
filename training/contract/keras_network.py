"""The network of a run as lines of a Keras script: from scratch, or new layers on VGG16."""

from collections.abc import Callable, Mapping

from training.contract.activities import Activity
from training.contract.keras_layers import (
    convolution_functions,
    convolutional_layers,
    dense_layers,
    residual_layers,
)
from training.contract.settings import TrainingSettings

_FROM_SCRATCH: Mapping[str, Callable[[TrainingSettings], list[str]]] = {
    "digits-ann": dense_layers,
    "fashion-ann": dense_layers,
    "fashion-cnn": convolutional_layers,
    "pokemon-cnn": residual_layers,
}
VGG16, TRANSFER = "pokemon-vgg16", "pokemon-transfer"

SEEDED = "keras.utils.set_random_seed(SEED)  # the same weights to start from"
LAST = "scores = keras.layers.Dense(truth.shape[1])(x)"
BASE_BLOCKS = 5

_WEIGHTS = [
    "# VGG16's weights: fetched once (59 MB), or the path of the file where you have it,",
    "# vgg16_weights_tf_dim_ordering_tf_kernels_notop.h5",
    'WEIGHTS = "imagenet"',
]
_TEXTURES_AND_PARTS = [
    "# Of its features: textures, from the fourth block, and parts of things, from the fifth.",
    'layers = [vgg16.get_layer(name).output for name in ["block4_conv3", "block5_conv3"]]',
    "maps = keras.Model(vgg16.input, layers)(x)",
    "means = [keras.layers.GlobalAveragePooling2D()(one) for one in maps]",
    "features = keras.layers.Concatenate()(means)",
]
_PARTS = [
    'maps = keras.Model(vgg16.input, vgg16.get_layer("block5_conv3").output)(x)',
    "features = keras.layers.GlobalAveragePooling2D()(maps)",
]


def is_written_out(activity: Activity) -> bool:
    """Return whether there are such lines for the activity: its file in ``models/`` is longer."""
    return has_base(activity) or activity.id in _FROM_SCRATCH


def has_base(activity: Activity) -> bool:
    """Return whether the activity's network stands on VGG16."""
    return activity.id in (VGG16, TRANSFER)


def fine_tuned_blocks(activity: Activity, settings: TrainingSettings) -> int:
    """Return how many blocks of VGG16 learn with the new layers."""
    return settings.fine_tuned_blocks if activity.id == TRANSFER else 0


def network_lines(activity: Activity, settings: TrainingSettings) -> list[str]:
    """Return the lines that build the network ``model``.

    With VGG16 they leave also ``vgg16``, ``base``, which makes ``features`` of a picture, and
    ``top``, the new layers on these.
    """
    if has_base(activity):
        return _on_base(activity, settings)
    functions = convolution_functions(settings) if activity.id == "pokemon-cnn" else []
    return [
        *functions,
        "# Network",
        *_input(activity, settings),
        SEEDED,
        *_FROM_SCRATCH[activity.id](settings),
        LAST,
        "model = keras.Model(picture, keras.layers.Softmax()(scores))",
    ]


def _on_base(activity: Activity, settings: TrainingSettings) -> list[str]:
    """Return the lines of VGG16 and new layers on its features."""
    is_frozen_for_good = activity.id == VGG16
    dropout = f"x = keras.layers.Dropout({settings.dropout})"
    top = [f"{dropout}(seen)"]
    if is_frozen_for_good:
        top = [
            "x = keras.ops.sqrt(seen)  # so that a few large ones do not drown the others",
            "x = keras.layers.BatchNormalization(momentum=0.95)(x)",
            f"{dropout}(x)",
        ]
    return [
        *_WEIGHTS,
        "",
        "# Network: VGG16 without its own last layers",
        *_input(activity, settings),
        SEEDED,
        "vgg16 = keras.applications.VGG16(weights=WEIGHTS, include_top=False)",
        "x = keras.applications.vgg16.preprocess_input(x)",
        *(_TEXTURES_AND_PARTS if is_frozen_for_good else _PARTS),
        "base = keras.Model(picture, features)",
        "# New layers on its features",
        "seen = keras.Input(features.shape[1:])",
        *top,
        LAST,
        "top = keras.Model(seen, keras.layers.Softmax()(scores))",
        "model = keras.Model(picture, top(features))",
    ]


def unfrozen(blocks: int) -> list[str]:
    """Return the lines that let the last ``blocks`` of VGG16 learn, and no other."""
    first = BASE_BLOCKS - blocks + 1
    names = ", ".join(f'"block{number}"' for number in range(first, BASE_BLOCKS + 1))
    return [
        "for layer in vgg16.layers:",
        f"    layer.trainable = layer.name[:6] in [{names}]",
    ]


def _input(activity: Activity, settings: TrainingSettings) -> list[str]:
    """Return the lines from the input to ``x``, changed at random where the settings say so."""
    wanted = activity.input
    lines = [
        f"picture = keras.Input(({wanted.height}, {wanted.width}, {wanted.channels}))",
        "x = picture",
    ]
    how = settings.augmentation
    if how is None:
        return lines
    fill = 'fill_mode="constant"'
    if wanted.background:
        fill += f", fill_value={wanted.background}"
    layers = [f"RandomRotation({how.rotation_degrees / 360:.4g}, {fill})"]
    if how.zoom:
        layers += [f"RandomZoom({how.zoom:.4g}, {fill})"]
    layers += [f"RandomTranslation({how.shift / 2:.4g}, {how.shift / 2:.4g}, {fill})"]
    if how.mirror:
        layers += ['RandomFlip("horizontal")']
    return [*lines, *(f"x = keras.layers.{layer}(x)" for layer in layers)]
