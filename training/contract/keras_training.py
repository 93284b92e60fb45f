"""The training of a run as lines of a Keras script: what is made small, and in which steps."""

from typing import NamedTuple

from training.contract.activities import Activity
from training.contract.keras_network import fine_tuned_blocks, has_base, unfrozen
from training.contract.settings import TrainingSettings

SAVED = 'model.save("model.keras")'


class _Names(NamedTuple):
    """What a stage's lines call the network, its inputs, its epochs, their number, the rate."""

    network: str
    inputs: str
    epochs: str
    length: str
    rate: str


_PLAIN = _Names("model", "pictures", "range(1, EPOCHS + 1)", "EPOCHS", "LEARNING_RATE")
_STAGE = _Names("network", "inputs", "epochs", "len(epochs)", "rate")


def training_lines(activity: Activity, settings: TrainingSettings) -> list[str]:
    """Return the lines that train ``model`` and save it, dealing each epoch as Layerwise does."""
    blocks = fine_tuned_blocks(activity, settings)
    if not has_base(activity):
        return [*_in_one_stage(settings, _PLAIN), SAVED]
    if blocks and settings.top_epochs:
        return _in_two_stages(settings, blocks)
    if blocks:
        return [
            f"# Fine-tuning: {_last(blocks)} with the new layers, all before are frozen",
            *unfrozen(blocks),
            "",
            *_in_one_stage(settings, _PLAIN),
            SAVED,
        ]
    return [
        "# VGG16 is frozen: its features are the same in each epoch, so they are computed once",
        "vgg16.trainable = False",
        "features = base.predict(pictures, batch_size=32)",
        "",
        *_in_one_stage(settings, _PLAIN._replace(network="top", inputs="features")),
        SAVED,
    ]


def _in_one_stage(settings: TrainingSettings, names: _Names) -> list[str]:
    """Return the lines of a training of one network."""
    return [
        "# Training: what is made small, and in which steps",
        f"EPOCHS = {settings.epochs}",
        _batch_size(settings),
        f"{names.rate} = {settings.learning_rate}",
        *_stage(settings, names),
    ]


def _in_two_stages(settings: TrainingSettings, blocks: int) -> list[str]:
    """Return the lines of a training of the new layers alone, then of VGG16's last blocks too."""
    return [
        "# Training: what is made small, and in which steps",
        f"TOP_EPOCHS, EPOCHS = {settings.top_epochs}, {settings.epochs}",
        _batch_size(settings),
        "",
        "",
        "def learn(network, inputs, epochs, rate):",
        '    """Train a network for some epochs, at a learning rate."""',
        *(f"    {line}" for line in _stage(settings, _STAGE)),
        "",
        "",
        "# First the new layers, on features that are computed once: VGG16 is frozen.",
        "features = base.predict(pictures, batch_size=32)",
        f"learn(top, features, range(1, TOP_EPOCHS + 1), {settings.top_learning_rate})",
        f"# Then {_last(blocks)} of VGG16 with them: fine-tuning, all before stay frozen.",
        *unfrozen(blocks),
        "epochs = range(TOP_EPOCHS + 1, TOP_EPOCHS + EPOCHS + 1)",
        f"learn(model, pictures, epochs, {settings.learning_rate})",
        SAVED,
    ]


def _last(blocks: int) -> str:
    """Return words for the last ``blocks``."""
    return "the last block" if blocks == 1 else f"the last {blocks} blocks"


def _batch_size(settings: TrainingSettings) -> str:
    """Return the line that names the size of a batch."""
    size = "len(training)" if settings.batch_size is None else str(settings.batch_size)
    return f"BATCH_SIZE = {size}"


def _stage(settings: TrainingSettings, names: _Names) -> list[str]:
    """Return the lines that compile and fit."""
    rate = "rate"
    lines = [] if names.rate == rate else [f"rate = {names.rate}"]
    if settings.schedule != "constant":
        lines = [
            "updates = -(-len(training) // BATCH_SIZE)  # an epoch, rounded up",
            f"warm_up = min(updates, {names.length} * updates // 2)",
            "rate = keras.optimizers.schedules.CosineDecay(",
            f"    0.01 * {names.rate}, max(1, {names.length} * updates - warm_up), alpha=0.001,",
            f"    warmup_target={names.rate}, warmup_steps=warm_up,",
            ")",
        ]
    return [*lines, *_optimiser(settings), *_compiled(settings, names), *_epochs(settings, names)]


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


def _compiled(settings: TrainingSettings, names: _Names) -> list[str]:
    """Return the lines that name the loss; for the squared error the truth is smooth already."""
    loss, metric = "MeanSquaredError()", "categorical_accuracy"
    if settings.loss == "cross-entropy":
        smoothing = settings.label_smoothing
        how = f"label_smoothing={smoothing}" if smoothing else ""
        loss, metric = f"CategoricalCrossentropy({how})", "accuracy"
    return [
        f"loss = keras.losses.{loss}",
        f'{names.network}.compile(optimiser, loss, metrics=["{metric}"])',
    ]


def _epochs(settings: TrainingSettings, names: _Names) -> list[str]:
    """Return the lines of the loop over epochs."""
    if settings.shuffle:
        deal = [
            "    random = np.random.default_rng([SEED, epoch])",
            "    dealt = training[random.permutation(len(training))]",
            "    random.shuffle(dealt)",
        ]
    else:
        deal = ['    dealt = training[np.argsort(labels[training], kind="stable")]  # by class']
    inputs = names.inputs
    return [
        f"for epoch in {names.epochs}:",
        *deal,
        f"    {names.network}.fit(",
        f"        {inputs}[dealt], truth[dealt], batch_size=BATCH_SIZE, shuffle=False,",
        "        epochs=epoch, initial_epoch=epoch - 1, verbose=2,",
        f"        validation_data=({inputs}[validation], truth[validation]),",
        "    )",
    ]
