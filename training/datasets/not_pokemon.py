"""What people show that is no Pokémon: photographs and scans of other things.

Without them a network on ImageNet's features finds a shirt on a bed as familiar as a Pokémon.
Shown some in training, it learns to give such pictures low scores ("outlier exposure", Hendrycks,
Mazeika and Dietterich, 2019).
"""

import numpy as np
from PIL import Image

from training.contract.metadata import PictureInput
from training.contract.preparation.apply import prepare
from training.datasets.clothing import LEARNED_KINDS, photographs_of_clothes
from training.datasets.fashion_mnist import load_fashion_mnist
from training.datasets.labelled import LabelledPictures
from training.datasets.mnist import load_mnist
from training.datasets.strangers import strangers

PHOTOGRAPHS = 500
SCANS = 150  # of either data set, every second one dark on light


def not_pokemon(wanted: PictureInput) -> LabelledPictures:
    """Return pictures that show none of the species, labelled as unfamiliar.

    Photographs of clothes where they are to be found, and scans from the shipped data sets.

    Raises
    ------
    DataError
        If data is damaged.
    """
    parts = [
        _enlarged(scans.train.pictures[:SCANS], wanted)
        for scans in (load_fashion_mnist(), load_mnist())
    ]
    photographs = photographs_of_clothes(wanted, LEARNED_KINDS, PHOTOGRAPHS)
    if photographs is not None:
        parts.insert(0, photographs.pictures)
    return strangers(np.concatenate(parts))


def _enlarged(scans: np.ndarray, wanted: PictureInput) -> np.ndarray:
    """Return grey scans uint8 (count, 28, 28, 1) as ``wanted``, every second one inverted."""
    scans = scans[..., 0].copy()
    scans[1::2] = 255 - scans[1::2]
    return np.stack([prepare(Image.fromarray(scan), wanted).pixels for scan in scans])
