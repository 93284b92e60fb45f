"""The settings of a training run."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Positive = Annotated[float, Meta(gt=0)]
Share = Annotated[float, Meta(ge=0, lt=1)]

Activation = Literal["relu", "sigmoid", "tanh", "leaky_relu"]
Loss = Literal["cross-entropy", "mean-squared-error"]
Optimiser = Literal["adamw", "adam", "sgd", "sgd-momentum"]
Schedule = Literal["warm-up-cosine", "constant"]


class Augmentation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Largest random deviations of a training picture; lengths in half picture widths.

    Attributes
    ----------
    rotation_degrees, shear, scale, zoom, shift
        Affine part; ``scale`` and ``zoom`` are logarithms of a factor, ``scale`` in each direction
        on its own, ``zoom`` in both alike.
    mirror
        Whether half of the pictures are mirrored left to right.
    elastic, elastic_knots
        Elastic part: standard deviation of the vectors of a square grid of so many knots.
    brightness, contrast, saturation, tint
        Colour part: shares by which values are raised, spread around the middle, and colours are
        strengthened; ``tint`` raises red, green and blue each on its own.
    erased_share
        Share of the pictures in which a rectangle of random values hides a part (Zhong et al.,
        Random Erasing Data Augmentation, 2020).
    """

    rotation_degrees: Annotated[float, Meta(ge=0, le=180)] = 12.0
    shear: Share = 0.15
    scale: Share = 0.12
    shift: Share = 0.07
    elastic: Share = 0.1
    elastic_knots: Annotated[int, Meta(ge=2, le=16)] = 6
    zoom: Share = 0.0
    mirror: bool = False
    brightness: Share = 0.0
    contrast: Share = 0.0
    saturation: Share = 0.0
    tint: Share = 0.0
    erased_share: Share = 0.0


class TrainingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person may choose about a run; the defaults of an activity are what it ships with.

    Attributes
    ----------
    loss
        What is made small: the cross-entropy, or the mean squared error of the probabilities.
    epochs
        How often all pictures are gone through.
    batch_size
        Pictures from one update of the weights to the next; ``None`` is all of an epoch.
    shuffle
        Whether each epoch deals the pictures anew. Without, they come class by class and in the
        same order each time, as they lie in folders.
    optimiser
        ``sgd`` is plain gradient descent, ``sgd-momentum`` goes on rolling.
    learning_rate, schedule
        With ``warm-up-cosine`` the learning rate is the highest one: it rises over the first epoch
        and falls along half a cosine to nearly zero at the end.
    weight_decay
        AdamW's decoupled decay; the others have none.
    hidden_units
        Neurons of each hidden layer, in order.
    batch_normalisation
        Whether each hidden layer of a dense network brings its sums to one size. Without, the
        gradient may vanish on its way through many layers.
    activation, dropout, label_smoothing
        As Keras names them; ``dropout`` is the share of neurons left out.
    weight_averaging
        Momentum of the running average of the weights that is evaluated and exported; 0 is none.
    augmentation
        ``None`` trains on the pictures as they are.
    mixup
        Pictures are laid over each other in pairs, their labels alike, in shares drawn from a beta
        distribution with this parameter (Zhang et al., mixup, 2018); 0 is none.
    fine_tuned_blocks
        How many of the last blocks of a pre-trained base learn with the new top; 0 leaves the
        base as published.
    top_epochs, top_learning_rate
        Epochs and learning rate of the new top alone, before the base's last blocks learn with
        it; with 0 ``top_epochs`` it has none of its own.
    refining_epochs, refining_learning_rate
        Epochs at the very end, and their highest learning rate, in which pictures are no longer
        mixed and other sources than the first come more seldom (He et al., Data Augmentation
        Revisited: Rethinking the Distribution Gap between Clean and Augmented Data, 2019).
    stroke_share
        Share of each epoch's pictures drawn from pen strokes instead of MNIST.
    stroke_copies
        How often each pen digit is written again, by another hand with another pen.
    photo_share
        Share of each epoch's pictures that are photographs, where the data set has some.
    photo_copies
        How often each photograph is taken, all but once from elsewhere and in another light.
    unfamiliar_share
        Share of each epoch's pictures that show none of the classes, so that the network learns
        to give such pictures low scores.
    samples
        At most so many training pictures of each source, for a quick look; ``None`` is all.
    classes
        Only the first so many classes are learned; ``None`` is all.
    seed
        Same seed, same run on the same machine.
    """

    loss: Loss = "cross-entropy"
    epochs: Annotated[int, Meta(ge=1, le=10_000)] = 10
    batch_size: Annotated[int, Meta(ge=1)] | None = 256
    shuffle: bool = True
    optimiser: Optimiser = "adamw"
    learning_rate: Positive = 1e-3
    schedule: Schedule = "warm-up-cosine"
    weight_decay: Annotated[float, Meta(ge=0)] = 0.0
    hidden_units: Annotated[
        tuple[Annotated[int, Meta(ge=1, le=4096)], ...], Meta(min_length=1, max_length=16)
    ] = (128,)
    activation: Activation = "relu"
    batch_normalisation: bool = True
    dropout: Share = 0.0
    label_smoothing: Share = 0.0
    weight_averaging: Share = 0.0
    augmentation: Augmentation | None = None
    mixup: Share = 0.0
    fine_tuned_blocks: Annotated[int, Meta(ge=0, le=5)] = 0
    top_epochs: Annotated[int, Meta(ge=0, le=10_000)] = 0
    top_learning_rate: Positive = 3e-3
    refining_epochs: Annotated[int, Meta(ge=0, le=10_000)] = 0
    refining_learning_rate: Positive = 1e-3
    stroke_share: Share = 0.0
    stroke_copies: Annotated[int, Meta(ge=1, le=1000)] = 1
    photo_share: Share = 0.0
    photo_copies: Annotated[int, Meta(ge=1, le=1000)] = 1
    unfamiliar_share: Share = 0.0
    samples: Annotated[int, Meta(ge=1)] | None = None
    classes: Annotated[int, Meta(ge=2)] | None = None
    seed: Annotated[int, Meta(ge=0, le=2_000_000_000)] = 0

    def __post_init__(self) -> None:
        """Refuse settings that contradict each other."""
        if self.stroke_share + self.photo_share + self.unfamiliar_share >= 1:
            raise ValueError(
                "`stroke_share`, `photo_share` and `unfamiliar_share` together must be below 1"
            )
        if self.mixup and self.unfamiliar_share:
            raise ValueError("`mixup` has no label for a mixture with an unfamiliar picture")

    def pictures_a_batch(self, pictures: int) -> int:
        """Return how many pictures make a batch where an epoch has so many ``pictures``."""
        return pictures if self.batch_size is None else self.batch_size

    def updates_an_epoch(self, pictures: int) -> int:
        """Return how often the weights are updated in an epoch of so many ``pictures``."""
        return -(-pictures // self.pictures_a_batch(pictures))
