"""Pictures' addresses in what a browser gives as text: HTML, lines, addresses with the data."""

import base64
import binascii
from html.parser import HTMLParser
from urllib.parse import unquote_to_bytes

SCHEMES = ("http://", "https://")
# A whole selected page can be dragged.
MOST_ADDRESSES = 50
LONGEST_TEXT = 60_000_000


class _Images(HTMLParser):
    """Collects the sources of a page's pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an ``img``."""
        source = (dict(attrs).get("src") or "").strip()
        if tag == "img" and source:
            self.sources.append(source)


def addresses_in_html(html: str) -> list[str]:
    """Return where the pictures in ``html`` are; relative ones lead nowhere and are left out."""
    if len(html) > LONGEST_TEXT:
        return []
    images = _Images()
    images.feed(html)
    found = (f"https:{source}" if source.startswith("//") else source for source in images.sources)
    wanted = [source for source in found if source.startswith((*SCHEMES, "data:image/"))]
    return wanted[:MOST_ADDRESSES]


def addresses_in_text(text: str) -> list[str]:
    """Return the lines of ``text`` if each is an address of the web or one that holds a picture."""
    if len(text) > LONGEST_TEXT:
        return []
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    is_address = (line.startswith((*SCHEMES, "data:image/")) and " " not in line for line in lines)
    return lines[:MOST_ADDRESSES] if lines and all(is_address) else []


def data_of(address: str) -> bytes:
    """Return what an address of the kind ``data:`` holds; nothing if it is damaged."""
    head, comma, data = address.partition(",")
    if not comma:
        return b""
    content = unquote_to_bytes(data)
    if not head.lower().endswith(";base64"):
        return content
    try:
        return base64.b64decode(b"".join(content.split()), altchars=None, validate=False)
    except (binascii.Error, ValueError):
        return b""
