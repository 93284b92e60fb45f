"""The document of a model file, read without opening the model.

An ONNX file is one message of protocol buffers; what the file says stands beside its graph, so
the weights are stepped over and never read. Nothing here vouches for a file: whoever opens it
checks it.
"""

import os
from typing import BinaryIO

MOST_DOCUMENT_BYTES = 4 * 2**20  # what a file says of itself is some kilobytes
METADATA_PROPS = 14  # the field of an ONNX model that holds its notes, each a key and a value
KEY, VALUE = 1, 2
VARINT, EIGHT_BYTES, LENGTH, FOUR_BYTES = 0, 1, 2, 5  # how a field is written
MOST_VARINT_BYTES = 10


def model_document(file: BinaryIO, size: int) -> bytes | None:
    """Return what a model file says of itself, as JSON; None where there is no such document.

    Parameters
    ----------
    file
        The model, at its beginning.
    size
        Bytes of all of it.

    Raises
    ------
    ValueError
        If it is no ONNX file.
    OSError
        If it cannot be read.
    """
    from training.contract.metadata import METADATA_KEY  # the first window does not wait for it

    while file.tell() < size:
        field, kind = divmod(_varint(file), 8)
        if kind != LENGTH:
            _skip(file, kind)
            continue
        length = _varint(file)
        if field != METADATA_PROPS:
            file.seek(length, os.SEEK_CUR)
            continue
        if length > MOST_DOCUMENT_BYTES:
            raise ValueError("a note of this length is none")
        end = file.tell() + length
        found = _entry(file, end)
        if found.get(KEY) == METADATA_KEY.encode():
            return found.get(VALUE)
        file.seek(end)
    return None


def _entry(file: BinaryIO, end: int) -> dict[int, bytes]:
    """Return the texts of one note by their fields."""
    found = {}
    while file.tell() < end:
        field, kind = divmod(_varint(file), 8)
        if kind != LENGTH:
            _skip(file, kind)
            continue
        length = _varint(file)
        if length > end - file.tell():
            raise ValueError("a text ends behind its note")
        found[field] = file.read(length)
    return found


def _skip(file: BinaryIO, kind: int) -> None:
    """Step over a number."""
    if kind == VARINT:
        _varint(file)
    elif kind in (EIGHT_BYTES, FOUR_BYTES):
        file.seek(8 if kind == EIGHT_BYTES else 4, os.SEEK_CUR)
    else:
        raise ValueError("this is no protocol buffer")


def _varint(file: BinaryIO) -> int:
    """Return a number that is written seven bits a byte, the lowest first."""
    value = 0
    for place in range(MOST_VARINT_BYTES):
        byte = file.read(1)
        if not byte:
            raise ValueError("the file ends in the middle of a number")
        value |= (byte[0] & 0x7F) << (7 * place)
        if byte[0] < 0x80:
            return value
    raise ValueError("a number has no end")
