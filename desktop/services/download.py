"""Fetching a picture from an address that the user dropped, after they were asked."""

import threading
from contextlib import suppress
from time import monotonic
from typing import NamedTuple
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from desktop.services.web_fetch import SCHEMES, WebFetch
from training.contract.errors import PictureError
from training.contract.sentence import Sentence
from training.contract.site import may_use_network

LIMIT_S = 15.0
POLL_S = 0.05
# What stays as it is in an address; all else is written in its codes.
UNQUOTED = "/%:@!$&'()*+,;=~?"

ASK = "Download the picture from {host}?"

TOO_SLOW = (
    "{host} did not send the picture within {seconds:g} s; try again, or save the picture first "
    "and open the file."
)
CANCELLED = "The picture was not downloaded, as you wished."
OTHER_SCHEME = (
    "This program opens no addresses of the kind {scheme}; save the picture first and open the "
    "file."
)
SWITCHED_OFF = (
    "This picture is on the internet, from which nothing is fetched on this computer, as whoever "
    "looks after it has set so; save the picture first and open the file."
)
NO_ADDRESS = "This is no complete address of a picture; save the picture first and open the file."


class Downloaded(NamedTuple):
    """The content of a picture file and a name for it."""

    content: bytes
    name: str


def question(address: str) -> Sentence:
    """Return what to ask the user before anything of ``address`` is fetched.

    Raises
    ------
    PictureError
        If it is no address that this program opens at all.
    """
    return Sentence(ASK, {"host": _checked(address).hostname})


def download(
    address: str, limit_s: float = LIMIT_S, cancelled: threading.Event | None = None
) -> Downloaded:
    """Fetch the picture at ``address``; the user has agreed to that.

    It takes up to ``limit_s``, so it is not for the window's thread.

    Parameters
    ----------
    address
        Begins with ``http://`` or ``https://``.
    limit_s
        For all of it, looking up the host included.
    cancelled
        Set from another thread, it ends the download.

    Raises
    ------
    PictureError
        If the address is of another kind, the host cannot be reached or does not send a picture of
        at most :data:`~desktop.services.web_fetch.LARGEST_DOWNLOAD_BYTES` in time.
    """
    parts = _checked(address)
    host = str(parts.hostname)
    # The limit for all of it is what ends a silence; the socket's own comes later, for the thread.
    fetch = WebFetch(_ascii(parts), host, 2 * limit_s)
    # A host's name may be looked up for longer than any limit: then the thread is left behind.
    thread = threading.Thread(target=fetch.run, name="download", daemon=True)
    thread.start()
    deadline = monotonic() + limit_s
    while not fetch.done.wait(POLL_S):
        is_cancelled = cancelled is not None and cancelled.is_set()
        if is_cancelled or monotonic() > deadline:
            fetch.give_up()
            if is_cancelled:
                raise PictureError(CANCELLED)
            raise PictureError(TOO_SLOW, host=host, seconds=limit_s)
    thread.join()
    if fetch.error is not None:
        raise fetch.error
    return Downloaded(bytes(fetch.content), _file_name(parts))


def _checked(address: str) -> SplitResult:
    """Return the parts of an address that this program opens."""
    if not may_use_network():
        raise PictureError(SWITCHED_OFF)
    try:
        parts = urlsplit(address.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise PictureError(NO_ADDRESS) from error
    if parts.scheme and parts.scheme not in SCHEMES:
        raise PictureError(OTHER_SCHEME, scheme=parts.scheme)
    if not parts.scheme or not host or parts.username is not None:
        raise PictureError(NO_ADDRESS)  # a name before an @ can be made to look like the host
    return parts


def _file_name(parts: SplitResult) -> str:
    """Return the last part of the path, or the host, as the name of the picture."""
    return unquote(parts.path.rstrip("/").rpartition("/")[2]) or str(parts.hostname)


def _ascii(parts: SplitResult) -> str:
    """Return the address as it is sent: letters that are not ASCII in their codes."""
    host = str(parts.hostname)
    with suppress(UnicodeError):
        host = host.encode("idna").decode()
    host = f"[{host}]" if ":" in host else host
    place = host if parts.port is None else f"{host}:{parts.port}"
    path, query = (quote(part, safe=UNQUOTED) for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, place, path, query, ""))
