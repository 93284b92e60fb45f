"""Fetching the published weights; nothing here is called unless the user has allowed it."""

import http.client
import urllib.error
import urllib.request
from collections.abc import Generator
from contextlib import closing
from typing import NamedTuple

from training.contract.errors import DataError
from training.contract.site import refuse_without_network
from training.datasets.labelled import Progress
from training.vgg16.keras_file import FILE

URL = f"https://storage.googleapis.com/tensorflow/keras-applications/vgg16/{FILE}"
SIZE = 58_889_256  # bytes, as published
LIMIT = 2 * SIZE  # what is larger cannot be the file and shall not fill the memory
TIMEOUT_SECONDS = 20.0  # without a byte
CHUNK = 1 << 18


class _Chunk(NamedTuple):
    """Some bytes of a file, and how many all of it has."""

    content: bytes
    total: int


def download(url: str, progress: Progress) -> bytes:
    """Return the whole content of ``url``.

    Parameters
    ----------
    url
        The file's address.
    progress
        Told the bytes so far and in all; what it raises ends the download.

    Raises
    ------
    DataError
        If the administrator has switched the network off; if the server cannot be reached, stops
        before the end or does not stop.
    """
    refuse_without_network()
    content = bytearray()
    with closing(_chunks(url)) as chunks:
        for chunk in chunks:
            content += chunk.content
            progress("Downloading the VGG16 weights", len(content), chunk.total)
    return bytes(content)


def _chunks(url: str) -> Generator[_Chunk, None, None]:
    """Read ``url`` as it arrives; only faults of the network become a :class:`DataError`."""
    try:
        with urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as response:
            stated = response.length
            received = 0
            while content := response.read1(CHUNK):
                received += len(content)
                if received > LIMIT:
                    raise ConnectionError(f"it sends more than {LIMIT} bytes")
                yield _Chunk(content, max(received, stated or SIZE))
            if stated is not None and received < stated:
                raise ConnectionError(f"it ended after {received} of {stated} bytes")
    except (OSError, http.client.HTTPException) as error:
        if isinstance(error, urllib.error.HTTPError):  # which is the response, too
            error.close()
        raise DataError(
            "The VGG16 weights could not be downloaded from {url} ({fault}); check the connection "
            "to the internet and try again.",
            url=url,
            fault=_fault(error),
        ) from error


def _fault(error: Exception) -> str:
    """Return what went wrong in one line, without Python's words around it."""
    # HTTPError says its status in full; its parent hides the cause.
    cause = error.reason if type(error) is urllib.error.URLError else error
    return str(getattr(cause, "strerror", None) or cause).partition("\n")[0].rstrip()
