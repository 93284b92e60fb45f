"""What a file that is no picture is instead: its first bytes tell."""

from training.contract.errors import PictureError

ARCHIVE = "{name} is no picture but an archive; unpack it and give the pictures in it."
PROGRAM = "{name} is no picture but a program; give a picture's file."
DOCUMENT = "{name} is no picture but a document; save the picture in it as PNG or JPEG."
FILM = "{name} is no picture but a film; save one of its pictures as PNG or JPEG."
SOUND = "{name} is no picture but a sound; give a picture's file."
WEB_PAGE = "{name} is no picture but a web page; save the picture on it and give that file."
TEXT = "{name} is no picture but text; give a picture's file."
OTHER_PICTURE = "{name} is a picture of a kind that is not read here; save it as PNG or JPEG."
NO_PICTURE = (
    "{name} is no picture of a kind that this program reads; save it as PNG or JPEG and try again."
)

STARTS = (
    (b"PK\x03\x04", ARCHIVE),
    (b"PK\x05\x06", ARCHIVE),
    (b"\x1f\x8b", ARCHIVE),
    (b"BZh", ARCHIVE),
    (b"\xfd7zXZ\0", ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
    (b"Rar!\x1a\x07", ARCHIVE),
    (b"\x28\xb5\x2f\xfd", ARCHIVE),
    (b"\x7fELF", PROGRAM),
    (b"MZ", PROGRAM),
    (b"#!", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"%PDF", DOCUMENT),
    (b"%!PS", DOCUMENT),
    (b"\xd0\xcf\x11\xe0", DOCUMENT),
    (b"{\\rtf", DOCUMENT),
    (b"\x1a\x45\xdf\xa3", FILM),
    (b"OggS", SOUND),
    (b"ID3", SOUND),
    (b"fLaC", SOUND),
    (b"8BPS", OTHER_PICTURE),
    (b"\0\0\1\0", OTHER_PICTURE),
    (b"\0\0\0\x0cjP  ", OTHER_PICTURE),
    (b"\xff\x4f\xff\x51", OTHER_PICTURE),
    (b"\xff\x0a", OTHER_PICTURE),
    (b"\0\0\0\x0cJXL ", OTHER_PICTURE),
)
TAR_PLACE, TAR = 257, b"ustar"
WEB_PAGE_STARTS = (b"<!doctype html", b"<html")
# So much of a file tells whether it is text.
LOOKED_AT = 4096


def refusal(content: bytes, name: str) -> PictureError:
    """Return the error that says what ``content``, which is no picture, is instead.

    Parameters
    ----------
    content
        A file's bytes that no reader of pictures knows.
    name
        What to call it.
    """
    return PictureError(_template(content), name=name)


def _template(content: bytes) -> str:
    """Return the sentence for a file that starts like ``content``."""
    for start, template in STARTS:
        if content.startswith(start):
            return template
    if content[TAR_PLACE:].startswith(TAR):
        return ARCHIVE
    if content[4:8] == b"ftyp":  # MP4 and QuickTime; HEIC and AVIF were asked before
        return FILM
    if content.startswith(b"RIFF"):
        return SOUND if content[8:12] == b"WAVE" else FILM
    start = content[:LOOKED_AT]
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(WEB_PAGE_STARTS):
        return WEB_PAGE
    return TEXT if _is_text(start) else NO_PICTURE


def _is_text(start: bytes) -> bool:
    """Return whether these are letters: UTF-8 or UTF-16 without control characters."""
    if not start:
        return False
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        text = start.decode(encoding)
    except UnicodeDecodeError as error:
        if error.start < len(start) - 4 or len(start) < LOOKED_AT:  # else a letter cut in two
            return False
        text = start[: error.start].decode(encoding)
    return all(letter.isprintable() or letter in "\t\r\n\f" for letter in text)
