"""Reading IDX files, the format of MNIST and its relatives, plain or gzip."""

import struct
from math import prod
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training.contract.errors import DataError
from training.contract.files import sha256
from training.datasets.decompress import read_decompressed

UNSIGNED_BYTE = 0x08  # the only value type the picture data sets use


def read_idx(
    path: Path, dimensions: int, expected_sha256: str | None = None
) -> npt.NDArray[np.uint8]:
    """Read one IDX file of unsigned bytes.

    Format: two zero bytes, the value type, the number of dimensions, each dimension as a
    big-endian 32-bit number, then the values, last dimension fastest.

    Parameters
    ----------
    path
        The file, plain or gzip whatever its name says.
    dimensions
        How many dimensions it must have: 3 for pictures, 1 for labels.
    expected_sha256
        SHA-256 of the decompressed content, if it is a published file.

    Returns
    -------
    uint8 array with the dimensions that the file states.

    Raises
    ------
    DataError
        If the file is missing, truncated, damaged, of another kind, or not the expected one.
    """
    content = read_decompressed(path)
    found = _dimensions_of(content, path)
    if len(found) != dimensions:
        raise DataError(
            "{path} has {found} dimensions where {wanted} were expected: it seems to be swapped "
            "with another file; put the published file in its place.",
            path=path,
            found=len(found),
            wanted=dimensions,
        )
    header = 4 + 4 * dimensions
    missing = header + prod(found) - len(content)
    if missing:
        raise DataError(
            "{path} is {kind} by {count} bytes; copy or download it again.",
            path=path,
            kind="cut short" if missing > 0 else "too long",
            count=abs(missing),
        )
    if expected_sha256 is not None and sha256(content) != expected_sha256:
        raise DataError(
            "{path} is a whole IDX file but not the published one (its SHA-256 differs); put the "
            "published file in its place.",
            path=path,
        )
    return np.frombuffer(content, dtype=np.uint8, offset=header).reshape(found)


def _dimensions_of(content: bytes, path: Path) -> tuple[int, ...]:
    """Return the dimensions that the header of an IDX file states."""
    if len(content) < 4 or content[:2] != b"\0\0" or content[2] != UNSIGNED_BYTE:
        raise DataError(
            "{path} is not an IDX file of bytes; put the published file in its place.", path=path
        )
    count = content[3]
    if len(content) < 4 + 4 * count:
        raise DataError("{path} ends inside its header; copy or download it again.", path=path)
    return struct.unpack_from(f">{count}I", content, 4)
