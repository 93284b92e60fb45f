"""The format of TensorBoard's event files, written without TensorFlow.

A file is a row of records: the length of the data (8 bytes), a checksum of that, the data, a
checksum of these. The data of a record is a protocol buffer of the message ``Event``; only the few
fields that curves need are written here.
"""

import struct
from collections.abc import Iterable, Mapping

FIRST = "brain.Event:2"  # what the first record of each file says

# CRC-32C (Castagnoli), reflected.
_POLYNOMIAL = 0x82F63B78


def _table() -> tuple[int, ...]:
    """Return the checksum's change for each byte."""
    table = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = (value >> 1) ^ (_POLYNOMIAL if value & 1 else 0)
        table.append(value)
    return tuple(table)


_TABLE = _table()


def record(data: bytes) -> bytes:
    """Return ``data`` as one record."""
    length = struct.pack("<Q", len(data))
    return length + _masked(length) + data + _masked(data)


def opening(wall_time: float) -> bytes:
    """Return the data of the first record; ``wall_time`` is in seconds since 1970."""
    return _double(1, wall_time) + _bytes(3, FIRST.encode())


def scalars(wall_time: float, step: int, values: Mapping[str, float]) -> bytes:
    """Return the data of a record with one number for each tag, at one ``step``."""
    each = (_bytes(1, tag.encode()) + _float(2, value) for tag, value in values.items())
    return _double(1, wall_time) + _whole(2, step) + _bytes(5, _repeated(1, each))


def checksum(data: bytes) -> int:
    """Return the CRC-32C of ``data``."""
    value = 0xFFFFFFFF
    for byte in data:
        value = (value >> 8) ^ _TABLE[(value ^ byte) & 0xFF]
    return value ^ 0xFFFFFFFF


def _masked(data: bytes) -> bytes:
    """Return the checksum as records have it: turned and shifted, so that sums of sums differ."""
    value = checksum(data)
    turned = ((value >> 15) | (value << 17)) & 0xFFFFFFFF
    return struct.pack("<I", (turned + 0xA282EAD8) & 0xFFFFFFFF)


def _varint(value: int) -> bytes:
    """Return a number in groups of seven bits, lowest first."""
    groups = bytearray()
    while value > 0x7F:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    groups.append(value)
    return bytes(groups)


def _whole(field: int, value: int) -> bytes:
    """Return a field with a whole number."""
    return _varint(field << 3) + _varint(value)


def _double(field: int, value: float) -> bytes:
    """Return a field with a number of 8 bytes."""
    return _varint(field << 3 | 1) + struct.pack("<d", value)


def _bytes(field: int, value: bytes) -> bytes:
    """Return a field with a text or a message."""
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _float(field: int, value: float) -> bytes:
    """Return a field with a number of 4 bytes."""
    return _varint(field << 3 | 5) + struct.pack("<f", value)


def _repeated(field: int, values: Iterable[bytes]) -> bytes:
    """Return a field that comes several times."""
    return b"".join(_bytes(field, value) for value in values)
