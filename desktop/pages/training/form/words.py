"""The form's words: what the activities are called, and offers' texts in the user's language."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from training.contract.activities import activity
from training.contract.offers import Offer

CONTEXT = "TrainingForm"
OFFERS = "offers"  # texts of training.contract.offered
LESSONS = "lessons"  # texts of the lessons that ship

ACTIVITY_NAMES: dict[str, Any] = {
    "digits-ann": QT_TRANSLATE_NOOP("TrainingForm", "Digits, dense network"),
    "fashion-ann": QT_TRANSLATE_NOOP("TrainingForm", "Fashion, dense network"),
    "fashion-cnn": QT_TRANSLATE_NOOP("TrainingForm", "Fashion, CNN"),
    "pokemon-cnn": QT_TRANSLATE_NOOP("TrainingForm", "Pokémon, CNN from scratch"),
    "pokemon-vgg16": QT_TRANSLATE_NOOP("TrainingForm", "Pokémon, frozen VGG16"),
    "pokemon-transfer": QT_TRANSLATE_NOOP("TrainingForm", "Pokémon, fine-tuned"),
}
DATA_NAMES: dict[str, Any] = {
    "digits-ann": QT_TRANSLATE_NOOP("TrainingForm", "Handwritten digits (MNIST)"),
    "fashion-ann": QT_TRANSLATE_NOOP("TrainingForm", "Clothes (Fashion-MNIST)"),
    "fashion-cnn": QT_TRANSLATE_NOOP("TrainingForm", "Clothes (Fashion-MNIST)"),
    "pokemon-cnn": QT_TRANSLATE_NOOP("TrainingForm", "Pokémon pictures"),
    "pokemon-vgg16": QT_TRANSLATE_NOOP("TrainingForm", "Pokémon pictures"),
    "pokemon-transfer": QT_TRANSLATE_NOOP("TrainingForm", "Pokémon pictures"),
}
OWN_DATA: Any = QT_TRANSLATE_NOOP("TrainingForm", "The activity’s own")
# Titles that are too long for half a column; the tooltip has the whole.
SHORT_TITLES: dict[str, Any] = {
    "samples": QT_TRANSLATE_NOOP("TrainingForm", "Pictures"),
    "augmentation": QT_TRANSLATE_NOOP("TrainingForm", "Augment"),
    "top_epochs": QT_TRANSLATE_NOOP("TrainingForm", "Epochs of top"),
    "mixup": QT_TRANSLATE_NOOP("TrainingForm", "Mixing"),
}
# The same for values in a closed list.
SHORT_VALUES: dict[str, Any] = {
    "sgd": QT_TRANSLATE_NOOP("TrainingForm", "SGD"),
    "sgd-momentum": QT_TRANSLATE_NOOP("TrainingForm", "Momentum"),
}


def word(text: str) -> str:
    """Return one of this module's words in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def offered(text: str) -> str:
    """Return a title or hint of an offer in the user's language."""
    return QCoreApplication.translate(OFFERS, text)


def short_title(offer: Offer) -> str:
    """Return what stands over a field."""
    short = SHORT_TITLES.get(offer.setting)
    return word(short) if short else offered(offer.title)


def activity_name(identifier: str) -> str:
    """Return what a student calls an activity: subject and kind, or as its entry does."""
    name = ACTIVITY_NAMES.get(identifier)
    return word(name) if name else activity(identifier).title


def data_name(identifier: str) -> str:
    """Return what an activity's own data is called."""
    return word(DATA_NAMES.get(identifier, OWN_DATA))
