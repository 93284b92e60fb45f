"""How large the activities' networks are: counted here without TensorFlow, held to it by a test."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from training.contract.activities import Activity
from training.contract.settings import TrainingSettings


class NetworkSize(NamedTuple):
    """Counts of numbers.

    Attributes
    ----------
    parameters, learning
        All of the network, and those that learn.
    values
        What the layers make of one picture, all layers together.
    kept
        Of these, what an update needs to go back through the layers that learn.
    frozen_base
        Whether only the layers behind a pre-trained base learn, from features.
    """

    parameters: int
    learning: int
    values: int
    kept: int
    frozen_base: bool = False


class _Fixed(NamedTuple):
    """A network whose layers no setting changes, without its last one: that has ``last`` inputs."""

    parameters: int
    learning: int
    values: int
    last: int


_CONVOLUTIONAL: Mapping[str, _Fixed] = {
    "fashion-cnn": _Fixed(472_864, 471_584, 331_104, 128),
    "pokemon-cnn": _Fixed(2_723_744, 2_720_128, 1_447_424, 256),
}
_VGG16 = _Fixed(14_718_784, 2_048, 7_838_720, 1_024)
_TRANSFER = _Fixed(14_714_688, 0, 7_834_624, 512)
# Of each block of VGG16: parameters, and values at the size of the activity's input.
_BLOCKS = (
    (38_720, 3_686_400),
    (221_440, 1_843_200),
    (1_475_328, 1_331_200),
    (5_899_776, 665_600),
    (7_079_424, 153_600),
)


def network_size(
    activity: Activity, settings: TrainingSettings, classes: int
) -> NetworkSize | None:
    """Return how large the activity's network is with these settings and so many classes.

    ``None`` where it is not counted here: who adds an activity may leave that out.
    """
    count = _SIZES.get(activity.id)
    return count(activity, settings, classes) if count else None


def _dense(activity: Activity, settings: TrainingSettings, classes: int) -> NetworkSize:
    """Count a dense network: hidden layers of neurons, normalisation, activation and dropout."""
    picture = activity.input.height * activity.input.width * activity.input.channels
    parameters = learning = 0
    width = picture
    for units in settings.hidden_units:
        learning += width * units + units
        parameters += width * units + units
        if settings.batch_normalisation:
            learning += 2 * units
            parameters += 4 * units
        width = units
    last = width * classes + classes
    a_unit = 4 if settings.batch_normalisation else 3
    values = 3 * picture + a_unit * sum(settings.hidden_units) + 2 * classes
    return NetworkSize(parameters + last, learning + last, values, values)


def _convolutional(activity: Activity, _: TrainingSettings, classes: int) -> NetworkSize:
    """Count a network of convolutions."""
    return _with_last(_CONVOLUTIONAL[activity.id], classes)


def _vgg16(_: Activity, __: TrainingSettings, classes: int) -> NetworkSize:
    """Count a frozen base with a new top."""
    return _with_last(_VGG16, classes)._replace(
        kept=4 * _VGG16.last + 2 * classes, frozen_base=True
    )


def _transfer(_: Activity, settings: TrainingSettings, classes: int) -> NetworkSize:
    """Count a base of which the last blocks learn with the new top."""
    learned = _BLOCKS[len(_BLOCKS) - settings.fine_tuned_blocks :]
    size = _with_last(_TRANSFER, classes)
    top = 2 * _TRANSFER.last + 2 * classes
    return size._replace(
        learning=size.learning + sum(parameters for parameters, _ in learned),
        kept=top + sum(values for _, values in learned),
        frozen_base=not learned,
    )


def _with_last(fixed: _Fixed, classes: int) -> NetworkSize:
    """Return the counts with those of the last layer, one score a class, and of its softmax."""
    last = fixed.last * classes + classes
    values = fixed.values + 2 * classes
    return NetworkSize(fixed.parameters + last, fixed.learning + last, values, values)


_SIZES: Mapping[str, Callable[[Activity, TrainingSettings, int], NetworkSize]] = {
    "digits-ann": _dense,
    "fashion-ann": _dense,
    "fashion-cnn": _convolutional,
    "pokemon-cnn": _convolutional,
    "pokemon-vgg16": _vgg16,
    "pokemon-transfer": _transfer,
}
