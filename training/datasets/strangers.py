"""Pictures that show none of the classes."""

import numpy as np
import numpy.typing as npt

from training.datasets.labelled import UNFAMILIAR, LabelledPictures


def strangers(pictures: npt.NDArray[np.uint8] | npt.NDArray[np.float16]) -> LabelledPictures:
    """Return ``pictures``, (count, …), each labelled :data:`UNFAMILIAR`."""
    return LabelledPictures(pictures, np.full(len(pictures), UNFAMILIAR, dtype=np.int64))
