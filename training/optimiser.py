"""The optimiser that all activities share: AdamW under a rising, then falling learning rate."""

import keras

from training.contract.settings import TrainingSettings

FINAL_SHARE = 1e-3  # of the highest learning rate, at the very end
FIRST_SHARE = 1e-2  # of it, at the very start


def build_optimiser(settings: TrainingSettings, batches_per_epoch: int) -> keras.Optimizer:
    """Return AdamW (Loshchilov and Hutter, 2019) with half a cosine after one epoch of warm-up.

    Biases and batch normalisation are not decayed: pulling them to zero regularises nothing.
    """
    warm_up = min(batches_per_epoch, settings.epochs * batches_per_epoch // 2)
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=FIRST_SHARE * settings.learning_rate,
        warmup_target=settings.learning_rate,
        warmup_steps=warm_up,
        decay_steps=max(1, settings.epochs * batches_per_epoch - warm_up),
        alpha=FINAL_SHARE,
    )
    optimiser = keras.optimizers.AdamW(schedule, weight_decay=settings.weight_decay)
    optimiser.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    return optimiser
