"""The energy of scores: the one formula by which a threshold is set, and by which it is used."""

import numpy as np
import numpy.typing as npt


def energies(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Return log-sum-exp over the last dimension of ``scores``, float32 (…, labels).

    Higher is more familiar (Liu et al., Energy-based Out-of-distribution Detection, 2020). The
    highest score is taken out first: its exponential would not fit a number.
    """
    exact = scores.astype(np.float64)
    highest = exact.max(axis=-1, keepdims=True)
    found: npt.NDArray[np.float64] = highest[..., 0] + np.log(np.exp(exact - highest).sum(axis=-1))
    return found
