"""What the frozen part of a network makes of pictures, computed once and kept on disk.

Frozen layers answer the same in every epoch and every run. Answers are kept under a key of all that
they depend on: the pictures' content, the layers, their settings and their weights.
"""

import hashlib
import io
import json
import logging
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from training.contract.errors import LayerwiseError
from training.contract.files import write_atomically
from training.contract.locations import user_cache_folder
from training.datasets.labelled import Progress

CHUNK = 512  # pictures a file: an interruption costs the work on one at most
BATCH = 32
LARGEST = float(np.finfo(np.float16).max)

log = logging.getLogger(__name__)


def cached_features(
    extractor: keras.Model, pictures: npt.NDArray[np.generic], progress: Progress
) -> npt.NDArray[np.float16]:
    """Return what ``extractor`` makes of each picture, from the cache where it was asked before.

    Pictures are kept in chunks of :data:`CHUNK`: where new ones come after those of an earlier
    time, only the last chunk and the new ones are worked on.

    Parameters
    ----------
    extractor
        The frozen part of a network: one input, one output, its layers named by the builder.
    pictures
        uint8 (count, height, width, channels), 0-255.
    progress
        Told how many pictures are done; what it raises ends the work, and whole chunks stay.

    Returns
    -------
    float16 (count, …), the extractor's output.

    Raises
    ------
    LayerwiseError
        If a feature is not a number or too large for float16.
    """
    count = len(pictures)
    frozen = frozen_digest(extractor)
    features = np.empty((count, *extractor.output.shape[1:]), dtype=np.float16)
    for start in range(0, count, CHUNK):
        chunk = pictures[start : start + CHUNK]
        place = features[start : start + CHUNK]
        path = user_cache_folder() / "features" / f"{_key(frozen, chunk)}.npz"
        kept = _read(path, place.shape)
        if kept is None:
            for first in range(0, len(chunk), BATCH):
                batch = chunk[first : first + BATCH]
                place[first : first + BATCH] = _extract(extractor, batch)
                progress("Extracting features", start + first + len(batch), count)
            _keep(path, place)
        else:
            place[:] = kept
            progress("Extracting features", start + len(chunk), count)
    return features


def frozen_digest(extractor: keras.Model) -> str:
    """Return the SHA-256 over the layers of ``extractor``, their settings and their weights."""
    digest = hashlib.sha256(json.dumps(_settings(extractor), sort_keys=True).encode())
    for weights in extractor.get_weights():
        digest.update(np.ascontiguousarray(weights).data)
    return digest.hexdigest()


def _settings(extractor: keras.Model) -> object:
    """Return what the layers are and how they are connected: all that their answers depend on."""
    config = extractor.get_config()
    del config["name"]  # Keras numbers the models that were given none

    def answering(part: dict[str, object]) -> dict[str, object]:
        return {name: value for name, value in part.items() if name != "trainable"}

    return json.loads(json.dumps(config), object_hook=answering)


def _key(frozen: str, pictures: npt.NDArray[np.generic]) -> str:
    """Return the SHA-256 over what answers and what is asked."""
    digest = hashlib.sha256(f"{frozen} {pictures.shape}".encode())
    digest.update(np.ascontiguousarray(pictures).data)
    return digest.hexdigest()


def _extract(extractor: keras.Model, batch: npt.NDArray[np.generic]) -> npt.NDArray[np.float16]:
    """Return the features of a batch.

    Raises
    ------
    LayerwiseError
        If a feature is not a number or too large for float16.
    """
    answers = np.asarray(extractor(batch.astype(np.float32), training=False))
    largest = float(np.abs(answers).max())
    if not largest <= LARGEST:
        raise LayerwiseError(
            "The frozen layers answer with values up to {largest:.3g}, which is more than features "
            "can be; put the published weights in place of those that were used.",
            largest=largest,
        )
    return answers.astype(np.float16)


def _read(path: Path, shape: tuple[int, ...]) -> npt.NDArray[np.float16] | None:
    """Return the kept features, or ``None`` if there are none that can be used."""
    try:
        with path.open("rb") as file:  # given a path, NumPy leaves a damaged file open
            features: npt.NDArray[np.float16] = np.load(file)["features"]
    except FileNotFoundError:
        return None
    except Exception as error:  # a damaged archive raises nearly anything
        log.info("%s is damaged and made anew: %s", path, error)
        return None
    if features.shape != shape or features.dtype != np.float16:
        log.info("%s holds something else and is made anew", path)
        return None
    return features


def _keep(path: Path, features: npt.NDArray[np.float16]) -> None:
    """Write the features; where that fails, all that is lost is the time of the next run."""
    archive = io.BytesIO()
    np.savez(archive, features=features)  # unlike plain .npy, with a checksum
    try:
        write_atomically(path, archive.getvalue())
    except OSError as error:
        log.warning("Features are not kept for the next run: %s", error)
