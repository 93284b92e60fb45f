"""The stages of a training: the new top of a pre-trained base, the whole network, a refinement."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import keras
import msgspec
import numpy as np
import numpy.typing as npt

from training.contract.settings import TrainingSettings
from training.datasets.labelled import FEATURES, Dataset, LabelledPictures, NamedPictures, Source

# Runs the base once over pictures, uint8 (count, height, width, channels), and returns what its
# last layer makes of them, float16 (count, features).
Extract = Callable[[keras.Model, npt.NDArray[np.generic]], npt.NDArray[np.float16]]

OTHERS_IN_REFINING = 1 / 3  # of the share that all sources but the first have before


class Stage(NamedTuple):
    """One part of a run, with its own updates and learning rate.

    Attributes
    ----------
    model
        What answers: the whole network, or its top alone.
    dataset
        Asked for when the stage begins, since features take minutes: returns pictures for the
        whole network, features for its top.
    settings
        The run's, with the stage's own epochs and learning rate.
    """

    model: keras.Model
    dataset: Callable[[], Dataset]
    settings: TrainingSettings


def stages(
    model: keras.Model, dataset: Dataset, settings: TrainingSettings, extract: Extract
) -> tuple[Stage, ...]:
    """Return the stages in which ``model`` learns.

    A network without a pre-trained base learns as a whole. With one, the new top learns first,
    from features that are computed once, since the base gives the same ones in each epoch; then
    the base's last blocks learn with it, where the settings say so. Where they say so too, a last
    stage refines the whole network.

    Parameters
    ----------
    model
        The whole network; a layer named :data:`FEATURES` ends its pre-trained base.
    dataset
        Pictures, or features of pictures that are not there.
    settings
        Of the run.
    extract
        Asked for features if they are needed.
    """
    frozen = learns_on_features(model)
    parts = []
    if frozen or (has_base(model) and settings.top_epochs):
        features = partial(with_features, model, dataset, extract)
        parts.append(Stage(top_of(model), features, _of_top(settings)))
    if not frozen:
        parts.append(Stage(model, lambda: dataset, settings))
        if settings.refining_epochs:
            parts.append(Stage(model, partial(_refined, dataset), _of_refining(settings)))
    return tuple(parts)


def has_base(model: keras.Model) -> bool:
    """Tell whether the network has a pre-trained base."""
    return any(layer.name == FEATURES for layer in model.layers)


def learns_on_features(model: keras.Model) -> bool:
    """Tell whether the network has a pre-trained base of which nothing learns."""
    return has_base(model) and not base_of(model).trainable_variables


def base_of(model: keras.Model) -> keras.Model:
    """Return the part of ``model`` from its picture to the features; the layers are shared."""
    return keras.Model(model.inputs[0], model.get_layer(FEATURES).output, name="base")


def top_of(model: keras.Model) -> keras.Model:
    """Return the part of ``model`` from the features to its outputs; the layers are shared."""
    return keras.Model(model.get_layer(FEATURES).output, model.output, name="top")


def _of_top(settings: TrainingSettings) -> TrainingSettings:
    """Return the settings for the top's own stage; no picture's augmentation fits features."""
    if settings.top_epochs == 0:
        return msgspec.structs.replace(settings, augmentation=None)
    return msgspec.structs.replace(
        settings,
        augmentation=None,
        epochs=settings.top_epochs,
        learning_rate=settings.top_learning_rate,
    )


def _of_refining(settings: TrainingSettings) -> TrainingSettings:
    """Return the settings for the last stage, whose pictures are nearer to those asked about."""
    return msgspec.structs.replace(
        settings,
        mixup=0.0,
        epochs=settings.refining_epochs,
        learning_rate=settings.refining_learning_rate,
    )


def _refined(dataset: Dataset) -> Dataset:
    """Return ``dataset`` with more from its first source and less from the others."""
    first, *others = dataset.sources
    fewer = [source._replace(share=OTHERS_IN_REFINING * source.share) for source in others]
    share = 1 - sum(source.share for source in fewer)
    return dataset._replace(sources=(first._replace(share=share), *fewer))


def with_features(model: keras.Model, dataset: Dataset, extract: Extract) -> Dataset:
    """Return ``dataset`` with features where it has pictures."""
    if dataset.of_features:
        return dataset
    base = base_of(model)
    sources = [
        Source(_features(base, source.examples, extract), source.share)
        for source in dataset.sources
    ]
    validation = features_of(base, dataset.validation, extract)
    return dataset._replace(sources=tuple(sources), validation=validation)


def features_of(
    base: keras.Model, sets: Sequence[NamedPictures], extract: Extract
) -> tuple[NamedPictures, ...]:
    """Return ``sets`` with features, float16 (count, features), where they have pictures."""
    return tuple(part._replace(examples=_features(base, part.examples, extract)) for part in sets)


def _features(base: keras.Model, examples: LabelledPictures, extract: Extract) -> LabelledPictures:
    """Return ``examples`` with features where they have pictures."""
    return examples._replace(pictures=extract(base, examples.pictures))
