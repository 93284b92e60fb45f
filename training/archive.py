"""Arrays and a struct that says what they are, in one ``.npz`` file."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

FACTS = "facts"  # the entry with the struct, as JSON

# What reading bytes that are no such file, or half of one, may raise.
DAMAGED = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, msgspec.DecodeError)

Arrays = Mapping[str, npt.NDArray[np.generic]]


class Unpacked(NamedTuple):
    """The content of a file: the struct as JSON, and the arrays by their names."""

    facts: bytes
    arrays: dict[str, npt.NDArray[Any]]


def pack(facts: msgspec.Struct, arrays: Arrays, *, compressed: bool = False) -> bytes:
    """Return a ``.npz`` file of ``arrays``, none of them named :data:`FACTS`, and ``facts``."""
    text = np.frombuffer(msgspec.json.encode(facts), dtype=np.uint8)
    entries: dict[str, Any] = {FACTS: text, **arrays}
    content = io.BytesIO()
    save = np.savez_compressed if compressed else np.savez
    save(content, **entries)
    return content.getvalue()


def unpack(content: bytes) -> Unpacked:
    """Return what :func:`pack` was given.

    Raises
    ------
    OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile
        If the bytes are no such file; all are in :data:`DAMAGED`.
    """
    with np.load(io.BytesIO(content), allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files if name != FACTS}
        return Unpacked(file[FACTS].tobytes(), arrays)
