"""Pictures as they are learned from, and what a network's answers to them are to be."""

from functools import partial
from typing import NamedTuple

import tensorflow as tf

from training.augmentation.augment import augment
from training.augmentation.mixup import mix, partners
from training.contract.settings import TrainingSettings
from training.devices import are_several, enough_for_all
from training.losses import Weights, classification_loss, weights_of


class Target(NamedTuple):
    """What the answers to a batch of pictures are to be.

    Attributes
    ----------
    labels, weights
        int64 (batch,): what each picture shows; and what it counts.
    partners, partners_weights
        The same of the pictures that lie under them, if pictures are mixed.
    share
        float32: what of a mixture is the picture; the rest is its partner.
    """

    labels: tf.Tensor
    weights: Weights
    partners: tf.Tensor | None = None
    partners_weights: Weights | None = None
    share: tf.Tensor | None = None


def as_learned(
    pictures: tf.Tensor,
    labels: tf.Tensor,
    seed: tf.Tensor,
    settings: TrainingSettings,
    background: float,
) -> tuple[tf.Tensor, Target]:
    """Return a batch augmented and mixed as the settings say, float32, and its target.

    Parameters
    ----------
    pictures
        (batch, height, width, channels), 0-255, or features (batch, count).
    labels
        int64 (batch,).
    seed
        int32 (2,); the same seed gives the same changes.
    settings, background
        What is changed, and the value around a picture that is moved.
    """
    pictures = tf.cast(pictures, tf.float32)
    if settings.augmentation is not None:
        pictures = augment(pictures, settings.augmentation, background, seed)
    others, share = None, None
    if settings.mixup:
        pictures, share = mix(pictures, settings.mixup, seed)
        others = partners(labels)
    if are_several():
        pictures, labels, others = enough_for_all((pictures, labels, others))
    if others is None:
        return pictures, Target(labels, weights_of(labels))
    return pictures, Target(labels, weights_of(labels), others, weights_of(others), share)


def loss_of(
    scores: tf.Tensor, target: Target, settings: TrainingSettings
) -> tuple[tf.Tensor, tf.Tensor]:
    """Return loss and accuracy; of mixed pictures the loss for both labels, by their shares.

    Parameters
    ----------
    scores
        float32 (batch, labels), before softmax.
    target, settings
        What they are to be, and how the loss measures that.
    """
    loss_for = partial(
        classification_loss,
        scores,
        label_smoothing=settings.label_smoothing,
        kind=settings.loss,
    )
    loss, right = loss_for(target.labels, weights=target.weights)
    if target.share is None:
        return loss, right
    of_partners, _ = loss_for(target.partners, weights=target.partners_weights)
    return target.share * loss + (1 - target.share) * of_partners, right
