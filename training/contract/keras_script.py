"""A run as a short Keras script that a student can read, change and start without Layerwise."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from training.contract.activities import Activity
from training.contract.errors import SettingsError
from training.contract.keras_layers import convolutional_layers, dense_layers
from training.contract.settings import TrainingSettings


class _Data(NamedTuple):
    """Keras' own copy of a data set, and how many pictures Layerwise keeps to validate on."""

    name: str
    validation: int


_DATA: Mapping[str, _Data] = {
    "digits-ann": _Data("mnist", 3_000),
    "fashion-ann": _Data("fashion_mnist", 5_000),
    "fashion-cnn": _Data("fashion_mnist", 5_000),
}
_NETWORKS: Mapping[str, Callable[[TrainingSettings], list[str]]] = {
    "digits-ann": dense_layers,
    "fashion-ann": dense_layers,
    "fashion-cnn": convolutional_layers,
}


def keras_script(activity: Activity, settings: TrainingSettings) -> str:
    """Return the script of a run on an activity's published data set.

    The same seed starts from the same weights and deals the same batches. What a short script
    leaves out is said at its top.

    Parameters
    ----------
    activity, settings
        What is trained, and how.

    Raises
    ------
    SettingsError
        If the activity's data is no set that Keras can fetch.
    """
    if activity.id not in _DATA:
        raise SettingsError(
            "{title} learns from pictures of your own, which a script elsewhere does not have; "
            "choose an activity with digits or clothes.",
            title=activity.title,
        )
    parts = [
        _head(activity, settings),
        _data(_DATA[activity.id], settings, settings.classes or len(activity.labels)),
        _network(activity, settings),
        _descent(settings),
        _training(settings),
    ]
    return "\n".join("\n".join(part) + "\n" for part in parts)


def left_out(settings: TrainingSettings) -> tuple[str, ...]:
    """Return what of a run the script leaves out or does in another way, in a few words each."""
    words = {
        "pen strokes drawn as pictures": settings.stroke_share,
        "photographs": settings.photo_share,
        "pictures of none of the classes": settings.unfamiliar_share,
        "mixing pictures in pairs": settings.mixup,
        "averaging the weights": settings.weight_averaging,
        "the refining epochs": settings.refining_epochs,
        "elastic bending and other changes of the pictures that Keras has no layer for": (
            settings.augmentation is not None
        ),
    }
    return tuple(name for name, used in words.items() if used)


def _head(activity: Activity, settings: TrainingSettings) -> list[str]:
    """Return what the script is, and what it needs."""
    missing = left_out(settings)
    lines = [f'"""{activity.title}: {activity.idea}.', ""]
    lines += ["Needs Keras with TensorFlow: pip install tensorflow."]
    if missing:
        lines += ["", "Layerwise's run had these too, which a short script leaves out:"]
        lines += [f"- {name}" for name in missing]
    return [*lines, '"""', "", "import keras", "import numpy as np", "",
            f"SEED = {settings.seed}",
            "keras.utils.set_random_seed(SEED)  # the same weights to start from"]  # fmt: skip


def _data(data: _Data, settings: TrainingSettings, classes: int) -> list[str]:
    """Return the lines that load the pictures and part them as Layerwise does."""
    lines = [
        "# Pictures: 28 x 28 grey values, 0-255. Some are kept to validate on.",
        f"(pictures, labels), _ = keras.datasets.{data.name}.load_data()",
        "order = np.random.default_rng(1).permutation(len(labels))",
        f"validation, training = order[:{data.validation}], order[{data.validation}:]",
    ]
    if settings.classes is not None:
        lines += [
            f"validation = validation[labels[validation] < {classes}]",
            f"training = training[labels[training] < {classes}]",
        ]
    if settings.samples is not None:
        lines += [f"training = training[:{settings.samples}]"]
    return [
        *lines,
        "pictures = pictures[..., np.newaxis]",
        f"truth = np.eye({classes})[np.minimum(labels, {classes - 1})]"
        if settings.classes is not None
        else f"truth = np.eye({classes})[labels]",
    ]


def _network(activity: Activity, settings: TrainingSettings) -> list[str]:
    """Return the lines that build the network."""
    lines = ["# Network", "picture = keras.Input((28, 28, 1))", "x = picture"]
    how = settings.augmentation
    if how is not None:
        fill = 'fill_mode="constant"'
        lines += [
            f"x = keras.layers.RandomRotation({how.rotation_degrees / 360:.4g}, {fill})(x)",
            f"x = keras.layers.RandomTranslation({how.shift / 2:.4g}, {how.shift / 2:.4g}, {fill})"
            "(x)",
        ]
        lines += ['x = keras.layers.RandomFlip("horizontal")(x)'] if how.mirror else []
    return [
        *lines,
        "x = keras.layers.Rescaling(1 / 255)(x)",
        *_NETWORKS[activity.id](settings),
        "scores = keras.layers.Dense(truth.shape[1])(x)",
        "probabilities = keras.layers.Softmax()(scores)",
        "model = keras.Model(picture, probabilities)",
    ]


def _descent(settings: TrainingSettings) -> list[str]:
    """Return the lines that say what is made small, and how."""
    batch = "len(training)" if settings.batch_size is None else str(settings.batch_size)
    lines = [
        "# Training: what is made small, and in which steps",
        f"EPOCHS = {settings.epochs}",
        f"BATCH_SIZE = {batch}",
    ]
    if settings.schedule == "constant":
        lines += [f"rate = {settings.learning_rate}"]
    else:
        lines += [
            "updates = -(-len(training) // BATCH_SIZE)  # an epoch, rounded up",
            "warm_up = min(updates, EPOCHS * updates // 2)",
            "rate = keras.optimizers.schedules.CosineDecay(",
            f"    {0.01 * settings.learning_rate:.6g}, max(1, EPOCHS * updates - warm_up), "
            "alpha=0.001,",
            f"    warmup_target={settings.learning_rate}, warmup_steps=warm_up,",
            ")",
        ]
    return [*lines, *_optimiser(settings), *_loss(settings)]


def _optimiser(settings: TrainingSettings) -> list[str]:
    """Return the lines that make the optimiser."""
    match settings.optimiser:
        case "adamw":
            return [
                f"optimiser = keras.optimizers.AdamW(rate, weight_decay={settings.weight_decay})",
                'optimiser.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])',
            ]
        case "adam":
            return ["optimiser = keras.optimizers.Adam(rate)"]
        case "sgd":
            return ["optimiser = keras.optimizers.SGD(rate)"]
        case "sgd-momentum":
            return ["optimiser = keras.optimizers.SGD(rate, momentum=0.9)"]


def _loss(settings: TrainingSettings) -> list[str]:
    """Return the lines that name the loss."""
    smoothing = settings.label_smoothing
    if settings.loss == "cross-entropy":
        name = f"keras.losses.CategoricalCrossentropy(label_smoothing={smoothing})"
        return [f'model.compile(optimiser, {name}, metrics=["accuracy"])']
    smooth = f"truth = (1 - {smoothing}) * truth + {smoothing} / truth.shape[1]"
    return [
        *([smooth] if smoothing else []),
        "model.compile(optimiser, keras.losses.MeanSquaredError(), "
        'metrics=["categorical_accuracy"])',
    ]


def _training(settings: TrainingSettings) -> list[str]:
    """Return the lines that train, dealing each epoch as Layerwise does."""
    if settings.shuffle:
        deal = [
            "    random = np.random.default_rng([SEED, epoch])",
            "    dealt = training[random.permutation(len(training))]",
            "    random.shuffle(dealt)",
        ]
    else:
        deal = ['    dealt = training[np.argsort(labels[training], kind="stable")]  # by class']
    return [
        "for epoch in range(1, EPOCHS + 1):",
        *deal,
        "    model.fit(",
        "        pictures[dealt], truth[dealt], batch_size=BATCH_SIZE, shuffle=False,",
        "        epochs=epoch, initial_epoch=epoch - 1, verbose=2,",
        "        validation_data=(pictures[validation], truth[validation]),",
        "    )",
        'model.save("model.keras")',
    ]
