"""The activities of the workshop: one entry each, and the only list of them."""

from typing import Literal

import msgspec

from training.contract.errors import SettingsError
from training.contract.metadata import PictureInput
from training.contract.preparation.steps import (
    Alpha,
    FitStep,
    Garment,
    Grey,
    InkBox,
    Negative,
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

GARMENT_INPUT = msgspec.structs.replace(
    INK_INPUT,
    prepare=(Orientation(), Alpha(255), Garment(), Grey(), Negative(), FitStep()),
    fit="pad",
)


def _colour_input(side: int) -> PictureInput:
    """Return the input of a network that takes ``side`` x ``side`` pixels in colour."""
    return PictureInput(
        name="picture",
        height=side,
        width=side,
        channels=3,
        prepare=(Orientation(), Alpha(255), FitStep()),
        fit="pad",
        background=255,
    )


COLOUR_AUGMENTATION = Augmentation(
    rotation_degrees=15,
    shear=0.1,
    scale=0.08,
    shift=0.15,
    elastic=0.0,
    zoom=0.2,
    mirror=True,
    brightness=0.15,
    contrast=0.25,
    saturation=0.4,
    tint=0.06,
)
GARMENTS = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)
# Names of settings that several activities offer.
DENSE = ("hidden_units", "activation", "batch_normalisation")
REGULARISED = ("dropout", "label_smoothing")

VGG16 = (
    "VGG16 by Karen Simonyan and Andrew Zisserman, Visual Geometry Group, University of Oxford, "
    "CC BY 4.0; "
)
POKEMON = "Pokémon are copyright The Pokémon Company; the file holds none of its pictures"
CLOTHING = "Clothing dataset by Alexey Grigorev and contributors, CC0"
FASHION_MNIST = "Fashion-MNIST by Han Xiao, Kashif Rasul and Roland Vollgraf, Zalando SE, MIT"


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
        Names of the classes, in the order of the outputs; empty where the data names them.
    input
        What the network takes and how a picture becomes that.
    unfamiliar_share
        At most this share of familiar validation pictures may be called unfamiliar.
    builder
        ``module:function`` that makes the Keras model from :class:`TrainingSettings`.
    dataset
        ``module:function`` that loads the data, see :mod:`training.datasets`.
    pretrained
        ``module:function`` that gives a pre-trained base its weights; empty if there is no base.
    settings
        The run that the shipped model comes from.
    offered
        Names of the settings that its network or its data make use of, beside those of every
        training; their ranges are in :mod:`training.contract.offered`.
    stored
        How the file keeps the weights; it computes with float32 all the same.
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
    offered: tuple[str, ...] = ()
    pretrained: str = ""
    stored: Literal["float32", "float16"] = "float32"


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
        offered=(*DENSE, *REGULARISED, "augmentation"),
    ),
    Activity(
        id="fashion-ann",
        title="Dense network",
        idea="the same network on harder pictures",
        kind="picture-classes",
        labels=GARMENTS,
        input=GARMENT_INPUT,
        unfamiliar_share=0.05,
        builder="training.models.fashion_ann:build",
        dataset="training.datasets.fashion_mnist:load",
        settings=TrainingSettings(
            epochs=100,
            batch_size=256,
            learning_rate=3e-3,
            weight_decay=0.05,
            hidden_units=(1024, 768, 512),
            dropout=0.3,
            label_smoothing=0.1,
            weight_averaging=0.999,
            augmentation=Augmentation(
                rotation_degrees=3,
                shear=0.03,
                scale=0.05,
                shift=0.03,
                elastic=0.02,
                mirror=True,
            ),
            photo_share=0.15,
            photo_copies=6,
        ),
        licence="MIT",
        attribution=(FASHION_MNIST, CLOTHING),
        offered=(*DENSE, *REGULARISED, "augmentation"),
        stored="float16",
    ),
    Activity(
        id="fashion-cnn",
        title="Convolutional network",
        idea="convolution, pooling, dropout, flatten",
        kind="picture-classes",
        labels=GARMENTS,
        input=GARMENT_INPUT,
        unfamiliar_share=0.05,
        builder="training.models.fashion_cnn:build",
        dataset="training.datasets.fashion_mnist:load",
        settings=TrainingSettings(
            epochs=60,
            batch_size=128,
            learning_rate=3e-3,
            weight_decay=0.05,
            dropout=0.2,
            label_smoothing=0.05,
            mixup=0.2,
            weight_averaging=0.998,
            augmentation=Augmentation(
                rotation_degrees=4,
                shear=0.03,
                scale=0.05,
                shift=0.12,
                elastic=0.0,
                mirror=True,
                erased_share=0.5,
            ),
            photo_share=0.15,
            photo_copies=6,
            refining_epochs=20,
            refining_learning_rate=2e-3,
        ),
        licence="MIT",
        attribution=(FASHION_MNIST, CLOTHING),
        offered=("activation", *REGULARISED, "augmentation", "mixup", "refining_epochs"),
    ),
    Activity(
        id="pokemon-cnn",
        title="CNN from scratch",
        idea="few pictures a class: a small CNN struggles",
        kind="picture-classes",
        labels=(),
        input=_colour_input(128),
        unfamiliar_share=0.05,
        builder="training.models.pokemon_cnn:build",
        dataset="training.datasets.pokemon:load",
        settings=TrainingSettings(
            epochs=100,
            batch_size=64,
            learning_rate=3e-3,
            weight_decay=0.05,
            dropout=0.3,
            label_smoothing=0.1,
            weight_averaging=0.998,
            unfamiliar_share=0.1,
            augmentation=msgspec.structs.replace(COLOUR_AUGMENTATION, erased_share=0.25),
        ),
        licence="CC BY 4.0",
        attribution=(POKEMON, CLOTHING),
        offered=("activation", *REGULARISED, "augmentation"),
        stored="float16",
    ),
    Activity(
        id="pokemon-vgg16",
        title="Pre-trained VGG16",
        idea="ImageNet features, frozen, under a new classifier",
        kind="picture-classes",
        labels=(),
        input=_colour_input(160),
        unfamiliar_share=0.05,
        builder="training.models.pokemon_vgg16:build",
        dataset="training.datasets.pokemon:load",
        settings=TrainingSettings(
            epochs=60,
            batch_size=128,
            learning_rate=3e-3,
            weight_decay=0.05,
            dropout=0.5,
            label_smoothing=0.1,
            weight_averaging=0.98,
            unfamiliar_share=0.1,
        ),
        licence="CC BY 4.0",
        attribution=(VGG16 + "changed: new classifier, weights in float16", POKEMON, CLOTHING),
        offered=REGULARISED,
        pretrained="training.vgg16.weights:load_into",
        stored="float16",
    ),
    Activity(
        id="pokemon-transfer",
        title="Transfer learning",
        idea="new top layers, then fine-tuning the last blocks",
        kind="picture-classes",
        labels=(),
        input=_colour_input(160),
        unfamiliar_share=0.05,
        builder="training.models.pokemon_transfer:build",
        dataset="training.datasets.pokemon:load",
        settings=TrainingSettings(
            epochs=14,
            batch_size=32,
            learning_rate=1e-4,
            weight_decay=0.02,
            dropout=0.3,
            label_smoothing=0.1,
            weight_averaging=0.995,
            fine_tuned_blocks=2,
            top_epochs=40,
            unfamiliar_share=0.1,
            augmentation=COLOUR_AUGMENTATION,
        ),
        licence="CC BY 4.0",
        attribution=(VGG16 + "changed: fine-tuned, weights in float16", POKEMON, CLOTHING),
        offered=("fine_tuned_blocks", "top_epochs", *REGULARISED, "augmentation"),
        pretrained="training.vgg16.weights:load_into",
        stored="float16",
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
