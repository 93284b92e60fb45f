"""The shipped models taken apart, and real pictures for them."""

import functools

from PIL import Image

from desktop.services.anatomy.anatomy import Anatomy
from desktop.services.open_model import find_model, open_model
from training.contract.locations import resources
from training.contract.preparation.apply import prepare
from training.datasets.mnist import load_mnist

DENSE = ("digits-ann", "fashion-ann")
CONVOLUTIONAL = ("fashion-cnn", "pokemon-cnn")
ON_VGG16 = ("pokemon-vgg16", "pokemon-transfer")
NAMES = (*DENSE, *CONVOLUTIONAL, *ON_VGG16)


@functools.cache
def opened(name):
    return open_model(find_model(name))


def anatomy(name):
    return Anatomy(opened(name))


def pictures(name):
    """Two real pictures, as the model takes them: uint8 (height, width, channels)."""
    if name.startswith("digits"):
        return list(load_mnist().test.pictures[:2])
    folder = resources() / "samples" / ("pokemon" if name.startswith("pokemon") else "fashion")
    shown = [Image.open(path) for path in sorted(folder.iterdir())[:2]]
    return [prepare(picture, opened(name).metadata.input).pixels for picture in shown]
