"""A run as a short Keras script that a student can read, change and start without Layerwise."""

import msgspec

from training.contract.activities import Activity
from training.contract.keras_data import data_lines, is_of_folder, unprepared
from training.contract.keras_network import fine_tuned_blocks, has_base, network_lines
from training.contract.keras_training import training_lines
from training.contract.settings import Augmentation, TrainingSettings


def keras_script(activity: Activity, settings: TrainingSettings, pictures: str = "") -> str:
    """Return the script of a run.

    The same seed starts from the same weights and deals the same batches. What a short script
    leaves out is said at its top.

    Parameters
    ----------
    activity, settings
        What is trained, and how.
    pictures
        The folder of classes that it learned from, empty for the activity's own data.
    """
    used = _used(activity, settings, pictures)
    parts = [
        _head(activity, settings, pictures),
        data_lines(activity, used, pictures),
        network_lines(activity, used),
        training_lines(activity, used),
    ]
    return "\n".join("\n".join(part) + "\n" for part in parts)


def left_out(activity: Activity, settings: TrainingSettings, pictures: str = "") -> tuple[str, ...]:
    """Return what of a run the script leaves out or does in another way, in a few words each."""
    used = _used(activity, settings, pictures)
    words = {
        "pen strokes drawn as pictures": used.stroke_share,
        "photographs": used.photo_share,
        "pictures of none of the classes": used.unfamiliar_share,
        "mixing pictures in pairs": used.mixup,
        "averaging the weights": used.weight_averaging,
        "the refining epochs": used.refining_epochs,
    }
    names = [name for name, is_used in words.items() if is_used]
    finer = _finer(used.augmentation) if used.augmentation else ""
    if finer:
        names.append(f"finer changes of the pictures: {finer}")
    if is_of_folder(activity, pictures):
        names += unprepared(activity.input)
    return tuple(names)


def _used(activity: Activity, settings: TrainingSettings, pictures: str) -> TrainingSettings:
    """Return the settings without those that such a run makes no use of."""
    if pictures:
        settings = msgspec.structs.replace(
            settings, stroke_share=0.0, photo_share=0.0, unfamiliar_share=0.0
        )
    if not has_base(activity) or fine_tuned_blocks(activity, settings):
        return settings
    # Only new layers learn, on features: no change of a picture fits these.
    settings = msgspec.structs.replace(settings, augmentation=None, refining_epochs=0)
    if not settings.top_epochs:
        return settings
    return msgspec.structs.replace(
        settings, epochs=settings.top_epochs, learning_rate=settings.top_learning_rate
    )


def _finer(how: Augmentation) -> str:
    """Return the names of the changes of a picture that the script leaves out."""
    words = {
        "elastic bending": how.elastic,
        "leaning": how.shear,
        "stretching": how.scale,
        "light and colours": how.brightness or how.contrast or how.saturation or how.tint,
        "hiding a part": how.erased_share,
    }
    return ", ".join(name for name, is_used in words.items() if is_used)


def _head(activity: Activity, settings: TrainingSettings, pictures: str) -> list[str]:
    """Return what the script is, what it needs, and its imports."""
    of_folder = is_of_folder(activity, pictures)
    lines = [f'"""{activity.title}: {activity.idea}.', ""]
    if of_folder:
        lines += [
            "Needs Keras with TensorFlow, and Pillow: pip install tensorflow pillow.",
            "Learns from the pictures in FOLDER, parted as Layerwise parts them.",
        ]
    else:
        lines += ["Needs Keras with TensorFlow: pip install tensorflow."]
    lines += ["Saves the last epoch's weights, where Layerwise keeps those of the best epoch."]
    missing = left_out(activity, settings, pictures)
    if missing:
        lines += ["", "Layerwise's run had these too, which a short script leaves out:"]
        lines += [f"- {name}" for name in missing]
    lines += ['"""', ""]
    if of_folder:
        lines += ["from hashlib import sha256", "from pathlib import Path", ""]
    lines += ["import keras", "import numpy as np"]
    lines += ["from PIL import Image, ImageOps"] if of_folder else []
    return [*lines, "", f"SEED = {settings.seed}"]
