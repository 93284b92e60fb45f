"""The optimisers and the pace of their learning rate."""

import keras

from training.contract.settings import TrainingSettings

FINAL_SHARE = 1e-3  # of the highest learning rate, at the very end
FIRST_SHARE = 1e-2  # of it, at the very start
MOMENTUM = 0.9  # of the update before that goes on, with SGD and momentum


def build_optimiser(settings: TrainingSettings, batches_per_epoch: int) -> keras.Optimizer:
    """Return the optimiser that ``settings`` name, its learning rate on their schedule.

    AdamW is that of Loshchilov and Hutter (2019). It leaves biases and batch normalisation alone:
    pulling them to zero regularises nothing.
    """
    rate = _learning_rate(settings, batches_per_epoch)
    match settings.optimiser:
        case "adamw":
            optimiser = keras.optimizers.AdamW(rate, weight_decay=settings.weight_decay)
            optimiser.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
            return optimiser
        case "adam":
            return keras.optimizers.Adam(rate)
        case "sgd":
            return keras.optimizers.SGD(rate)
        case "sgd-momentum":
            return keras.optimizers.SGD(rate, momentum=MOMENTUM)


def _learning_rate(
    settings: TrainingSettings, batches_per_epoch: int
) -> float | keras.optimizers.schedules.LearningRateSchedule:
    """Return the learning rate: constant, or half a cosine after one epoch of warm-up."""
    if settings.schedule == "constant":
        return settings.learning_rate
    warm_up = min(batches_per_epoch, settings.epochs * batches_per_epoch // 2)
    return keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=FIRST_SHARE * settings.learning_rate,
        warmup_target=settings.learning_rate,
        warmup_steps=warm_up,
        decay_steps=max(1, settings.epochs * batches_per_epoch - warm_up),
        alpha=FINAL_SHARE,
    )
