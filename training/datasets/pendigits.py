"""Pen-Based Recognition of Handwritten Digits: 7,494 digits of 30 writers as strokes of a pen.

Alpaydin and Alimoglu, 1998, UCI Machine Learning Repository, CC BY 4.0. The file is UNIPEN text:
``.SEGMENT … "8"`` gives the label, ``.COMMENT 8 12 224`` the digit, its writer and a number, and
between ``.PEN_DOWN`` and ``.PEN_UP`` stand points of a tablet, 0-500, y upwards.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from training.contract.errors import DataError
from training.contract.files import sha256
from training.datasets.decompress import read_decompressed
from training.datasets.find import find_data

NAME = "pendigits"
FILE = "pendigits-orig.tra.gz"
SHA256 = "a66225d68d7d68591e62944df1ad33b3f5aa608e2df2505844b41f5568a80da4"  # decompressed

Stroke = npt.NDArray[np.float32]  # (points, 2): x to the right, y downwards


class PenDigit(NamedTuple):
    """One digit as it was written.

    Attributes
    ----------
    strokes
        Each float32 (points, 2) in tablet units, y turned downwards as on a screen.
    label
        0-9.
    writer
        Number of the person who wrote it.
    """

    strokes: tuple[Stroke, ...]
    label: int
    writer: int


def load_pendigits(option: Path | None = None) -> list[PenDigit]:
    """Read the digits of all 30 writers and check the file's content.

    Raises
    ------
    DataError
        If the file is missing, damaged, or not the published one.
    """
    path = find_data(NAME, [FILE], option) / FILE
    content = read_decompressed(path)
    if sha256(content) != SHA256:
        raise DataError(
            "{path} is not the published file (its SHA-256 differs); put that in its place.",
            path=path,
        )
    return parse_unipen(content.decode("ascii"))


def parse_unipen(text: str) -> list[PenDigit]:
    """Return the digits of a UNIPEN text, in its order."""
    digits: list[PenDigit] = []
    for segment in text.split(".SEGMENT")[1:]:
        lines = segment.splitlines()
        label = int(lines[0].split('"')[1])
        writer = int(next(line for line in lines if line.startswith(".COMMENT")).split()[2])
        strokes = tuple(_stroke(part) for part in segment.split(".PEN_DOWN")[1:])
        digits.append(PenDigit(strokes, label, writer))
    return digits


def _stroke(text: str) -> Stroke:
    """Return the points up to ``.PEN_UP``, y turned downwards."""
    points = np.array(text.split(".PEN_UP")[0].split(), dtype=np.float32).reshape(-1, 2)
    return points * np.array([1, -1], dtype=np.float32)
