"""One request for a picture on a thread of its own, which can be ended at any moment."""

import http.client
import logging
import socket
import threading
import urllib.error
import urllib.request
from contextlib import suppress
from functools import partial
from typing import IO
from urllib.parse import urljoin, urlsplit

from training.contract.errors import PictureError

log = logging.getLogger(__name__)

SCHEMES = ("http", "https")
LARGEST_DOWNLOAD_BYTES = 30_000_000
CHUNK_BYTES = 1 << 16

OFFLINE = (
    "{host} cannot be reached ({fault}); check that this computer is online, or save the picture "
    "first and open the file."
)
NOT_THERE = "{host} does not give this picture ({fault}); save it first and open the file."
NO_PICTURE = (
    "{host} sends no picture but {kind}; give the address of the picture itself, or save it first "
    "and open the file."
)
TOO_LARGE = "The picture at {host} is too large (at most {most:.0f} MB); save it smaller first."
LEADS_AWAY = (
    "{host} leads to an address of the kind {scheme}, which is not opened; save the picture first "
    "and open the file."
)
CUT_SHORT = "{host} stopped before the end of the picture ({fault}); try again."


class WebFetch:
    """Fetches what is at an address, if it is a picture and not too large.

    Parameters
    ----------
    address
        In ASCII, of one of :data:`SCHEMES`.
    host
        What to call the host in sentences.
    silence_s
        How long the host may say nothing.
    """

    def __init__(self, address: str, host: str, silence_s: float) -> None:
        self._address = address
        self._host = host
        self._silence_s = silence_s
        self._is_given_up = False
        self._sockets: list[socket.socket] = []
        # What was received, and what went wrong, once `done` is set.
        self.content = bytearray()
        self.error: PictureError | None = None
        self.done = threading.Event()

    def run(self) -> None:
        """Fetch it; this is what the thread runs."""
        try:
            self._fetch()
        except Exception as error:  # whatever a server does, the page must hear of it
            log.info("cannot download from %s", self._host, exc_info=True)
            self.error = self._told(error)
        finally:
            self.done.set()

    def give_up(self) -> None:
        """End the connection; the thread ends with it."""
        self._is_given_up = True
        for connected in self._sockets:
            with suppress(OSError):  # closed already
                connected.shutdown(socket.SHUT_RDWR)

    def keep(self, connected: socket.socket) -> None:
        """Remember a connection, to end it."""
        self._sockets.append(connected)
        if self._is_given_up:
            self.give_up()

    def _told(self, error: Exception) -> PictureError:
        """Return the sentence for what went wrong."""
        if isinstance(error, PictureError):
            return error
        if isinstance(error, urllib.error.HTTPError):
            error.close()
            fault = f"{error.code} {error.reason}".partition("\n")[0].rstrip(" .")
            return PictureError(NOT_THERE, host=self._host, fault=fault)
        template = CUT_SHORT if self.content else OFFLINE
        return PictureError(template, host=self._host, fault=_fault(error))

    def _fetch(self) -> None:
        """Ask for the picture and read it."""
        headers = {"User-Agent": "Layerwise", "Accept": "image/*"}
        request = urllib.request.Request(self._address, headers=headers)
        with self._opener().open(request, timeout=self._silence_s) as response:
            self._refuse_other_kinds(response.headers)
            self._read(response)

    def _opener(self) -> urllib.request.OpenerDirector:
        """Return what opens addresses of the two schemes, and no files or FTP as Python's does."""
        opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(),  # schools have them
            _Http(self),
            _Https(self),
            _Redirects(self._host),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
        ):
            opener.add_handler(handler)
        return opener

    def _refuse_other_kinds(self, headers: http.client.HTTPMessage) -> None:
        """Refuse by its headers what is no picture or too large."""
        kind = headers.get_content_type()
        if not kind.startswith("image/"):
            raise PictureError(NO_PICTURE, host=self._host, kind=kind)
        length = headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > LARGEST_DOWNLOAD_BYTES:
            raise self._too_large()

    def _read(self, response: http.client.HTTPResponse) -> None:
        """Read the picture; a server may send more than it said, less, or never end."""
        while chunk := response.read1(CHUNK_BYTES):
            self.content += chunk
            if len(self.content) > LARGEST_DOWNLOAD_BYTES:
                raise self._too_large()
        if response.length:
            raise ConnectionError(f"{response.length} bytes are missing")

    def _too_large(self) -> PictureError:
        """Return the error for a picture that is too large."""
        return PictureError(TOO_LARGE, host=self._host, most=LARGEST_DOWNLOAD_BYTES / 1e6)


def _fault(error: Exception) -> str:
    """Return what went wrong in one line, without Python's words around it."""
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    text = str(getattr(cause, "strerror", None) or cause) or type(cause).__name__
    return text.partition("\n")[0].rstrip(" .")


class _Connection(http.client.HTTPConnection):
    """A connection that can be ended from outside.

    Parameters
    ----------
    fetch
        Who is told of the socket.
    host, timeout
        Those of the class above.
    """

    def __init__(self, fetch: WebFetch, host: str, timeout: float) -> None:
        super().__init__(host, timeout=timeout)
        self._fetch = fetch

    def connect(self) -> None:
        """Connect and tell the socket."""
        super().connect()
        self._fetch.keep(self.sock)


class _SafeConnection(_Connection, http.client.HTTPSConnection):
    """The same with TLS."""


class _Http(urllib.request.HTTPHandler):
    """Opens http addresses on connections that can be ended."""

    def __init__(self, fetch: WebFetch) -> None:
        super().__init__()
        self._fetch = fetch

    def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        """Ask the host."""
        return self.do_open(partial(_Connection, self._fetch), request)


class _Https(urllib.request.HTTPSHandler):
    """The same for https."""

    def __init__(self, fetch: WebFetch) -> None:
        super().__init__()
        self._fetch = fetch

    def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        """Ask the host; certificates are checked as Python does by default."""
        return self.do_open(partial(_SafeConnection, self._fetch), request)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a host to another address, but never out of the web."""

    def __init__(self, host: str) -> None:
        self._host = host

    def http_error_302(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
    ) -> http.client.HTTPResponse | None:
        """Follow to an address of one of :data:`SCHEMES`."""
        target = urljoin(req.full_url, headers.get("Location", ""))
        scheme = urlsplit(target).scheme
        if scheme not in SCHEMES:
            fp.close()
            raise PictureError(LEADS_AWAY, host=self._host, scheme=scheme)
        return super().http_error_302(req, fp, code, msg, headers)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302
