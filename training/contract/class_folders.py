"""Folders of classes: one sub-folder a class, as collections are kept and data sets come.

A label is the name of its folder, but for the signs that some file system refuses: those, and a
``%``, are written as in addresses on the web (RFC 3986), so ``T-shirt/top`` is the folder
``T-shirt%2Ftop``. This is the one place that knows how.
"""

import re
from pathlib import Path, PurePath
from unicodedata import normalize
from urllib.parse import quote, unquote

from training.contract.picture_formats import LEFT_BY_SYSTEMS, SUFFIXES

# Windows refuses these signs, and any system a slash and a zero byte; a full stop or a blank at
# the end gets lost there, a full stop in front hides the folder elsewhere.
_REFUSED = re.compile(r'[%<>:"/\\|?*\x00-\x1f\x7f]|^[. ]|[. ]$')
# Names of devices on Windows, with any suffix.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)


def folder_of_label(label: str) -> str:
    """Return the name of the folder for ``label``, which every file system takes.

    Raises
    ------
    ValueError
        If the label is empty.
    """
    if not label:
        raise ValueError("a label without a letter has no folder")
    name = _REFUSED.sub(lambda found: _escaped(found[0]), normalize("NFC", label))
    if _DEVICE.match(name) or name.lower() in LEFT_BY_SYSTEMS:
        return _escaped(name[0]) + name[1:]
    return name


def label_of_folder(name: str) -> str:
    """Return the label whose folder is called ``name``; a name made by others is the label."""
    name = normalize("NFC", name)
    label = unquote(name, errors="replace")
    return label if label and folder_of_label(label) == name else name


def common_name(path: Path) -> str:
    """Return the name of ``path`` as each system writes it: Unicode NFC, ``?`` for what is none.

    macOS keeps an ä as a and two dots, others as one sign; both are the same class.
    """
    return normalize("NFC", path.name).encode(errors="replace").decode()


def is_hidden(name: str) -> bool:
    """Return whether systems hide files and folders of this name."""
    return name.startswith(".") or name.lower() in LEFT_BY_SYSTEMS


def is_named_like_a_picture(path: PurePath) -> bool:
    """Return whether the name ends as that of a picture that can be read."""
    return path.suffix.lower() in SUFFIXES


def _escaped(sign: str) -> str:
    """Return one sign as its bytes in UTF-8, ``%2F`` each; also a letter, which `quote` leaves."""
    return quote(sign, safe="") if quote(sign, safe="") != sign else f"%{ord(sign):02X}"
