"""Reading a data file, plain or gzip whatever its name says."""

import gzip
import zlib
from pathlib import Path

from training.contract.errors import DataError

GZIP_MAGIC = b"\x1f\x8b"


def read_decompressed(path: Path) -> bytes:
    """Return the content of ``path``, unpacked if it is gzip.

    Raises
    ------
    DataError
        If the file is missing, damaged, cut short, or cannot be read.
    """
    try:
        content = path.read_bytes()
        return gzip.decompress(content) if content[:2] == GZIP_MAGIC else content
    except FileNotFoundError as error:
        raise DataError("{path} is missing; put the published file there.", path=path) from error
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise DataError(
            "{path} is damaged or cut short ({fault}); copy or download it again.",
            path=path,
            fault=error,
        ) from error
    except OSError as error:
        raise DataError(
            "{path} cannot be read ({fault}); check the file and its permissions.",
            path=path,
            fault=error.strerror or error,
        ) from error
