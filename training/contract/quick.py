"""What a form begins with: settings of each activity with which something is learned in a minute.

An activity's own settings make the model that ships, which takes up to hours on two slow cores.
"""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from training.contract.activities import Activity
from training.contract.settings import TrainingSettings

# Pictures as they are, and steps of one size: nothing has to be explained before the first curve.
PLAIN = TrainingSettings(
    epochs=10,
    batch_size=64,
    optimiser="adam",
    learning_rate=1e-3,
    schedule="constant",
    samples=6_000,
)

_CHANGES: Mapping[str, Mapping[str, object]] = MappingProxyType({
    "digits-ann": {"batch_normalisation": False},
    "fashion-ann": {"hidden_units": (256, 128), "batch_normalisation": False},
    "fashion-cnn": {"epochs": 6},
    "pokemon-cnn": {"epochs": 20, "batch_size": 32, "samples": None, "classes": 8},
    "pokemon-vgg16": {"epochs": 20, "batch_size": 128, "samples": None, "dropout": 0.5},
    "pokemon-transfer": {
        "epochs": 3,
        "batch_size": 16,
        "samples": None,
        "classes": 5,
        "learning_rate": 1e-4,
        "fine_tuned_blocks": 1,
        "top_epochs": 10,
        "dropout": 0.3,
    },
})  # fmt: skip


def quick_settings(activity: Activity) -> TrainingSettings:
    """Return settings with which this activity learns something in a minute or two."""
    return msgspec.structs.replace(PLAIN, **_CHANGES.get(activity.id, {}))
