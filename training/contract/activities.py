"""The activities of the workshop: one entry each, and the only list of them."""

from typing import Literal

import msgspec

from training.contract.errors import SettingsError
from training.contract.metadata import PictureInput
from training.contract.preparation.steps import (
    Alpha,
    FitStep,
    Grey,
    InkBox,
    Orientation,
    Paper,
    Polarity,
)
from training.contract.settings import Augmentation, TrainingSettings

INK_INPUT = PictureInput(
    name="picture",
    height=28,
    width=28,
    channels=1,
    prepare=(Orientation(), Alpha(255), Grey(), Polarity(), Paper(), InkBox(), FitStep()),
    fit="centre-of-mass",
    background=0,
)


class Activity(msgspec.Struct, frozen=True):
    """One activity: a task, its data, and the network that is trained for it.

    Attributes
    ----------
    id
        Name of the activity, of its model file and on the command line.
    title
        What a student reads.
    idea
        What the activity teaches, in one line.
    labels
        Names of the classes, in the order of the outputs.
    input
        What the network takes and how a picture becomes that.
    unfamiliar_share
        At most this share of familiar validation pictures may be called unfamiliar.
    builder
        ``module:function`` that makes the Keras model from :class:`TrainingSettings`.
    dataset
        ``module:function`` that loads the data, see :mod:`training.datasets`.
    settings
        The run that the shipped model comes from.
    licence, attribution
        Of the trained model and of the data it was trained on.
    """

    id: str
    title: str
    idea: str
    kind: Literal["picture-classes"]
    labels: tuple[str, ...]
    input: PictureInput
    unfamiliar_share: float
    builder: str
    dataset: str
    settings: TrainingSettings
    licence: str
    attribution: tuple[str, ...]


ACTIVITIES: tuple[Activity, ...] = (
    Activity(
        id="digits-ann",
        title="Dense network",
        idea="a dense network: neurons, layers, softmax",
        kind="picture-classes",
        labels=tuple("0123456789"),
        input=INK_INPUT,
        unfamiliar_share=0.01,
        builder="training.models.digits_ann:build",
        dataset="training.datasets.digits:load",
        settings=TrainingSettings(
            epochs=260,
            batch_size=256,
            learning_rate=3e-3,
            weight_decay=0.03,
            hidden_units=(704, 576),  # whole rows of 64 neurons on the screen
            dropout=0.0,
            label_smoothing=0.02,
            weight_averaging=0.999,
            augmentation=Augmentation(
                rotation_degrees=8, shear=0.1, scale=0.08, shift=0.035, elastic=0.05
            ),
            stroke_share=0.38,
            stroke_copies=20,
            unfamiliar_share=0.12,
        ),
        licence="CC BY-SA 3.0",
        attribution=(
            "MNIST database of handwritten digits by Yann LeCun, Corinna Cortes and "
            "Christopher J. C. Burges, CC BY-SA 3.0",
            "Pen-Based Recognition of Handwritten Digits by Ethem Alpaydin and Fevzi Alimoglu, "
            "UCI Machine Learning Repository, CC BY 4.0",
        ),
    ),
)


def activity(identifier: str) -> Activity:
    """Return the activity with this id.

    Raises
    ------
    SettingsError
        If there is none.
    """
    for candidate in ACTIVITIES:
        if candidate.id == identifier:
            return candidate
    raise SettingsError(
        "There is no activity {name}; choose one of {names}.",
        name=identifier,
        names=", ".join(candidate.id for candidate in ACTIVITIES),
    )
