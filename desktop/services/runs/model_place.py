"""Where the model of a run gets its place and its name: in the user's models folder."""

import base64
import os
import re
import unicodedata
from pathlib import Path

from training.contract.errors import ModelFileError
from training.contract.events import Exported
from training.contract.files import sha256, write_atomically
from training.contract.locations import user_models_folder
from training.contract.provenance import remember_export
from training.contract.run_files import run_folder

SUFFIX = ".onnx"
# What file systems forbid, and what is no letter to see; all other letters of all scripts stay.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
MOST_BYTES = 180  # of 255 on most systems, with room for a number and for a temporary file's name
PIECE = 1 << 20  # letters of base64, four of which are three bytes

DAMAGED = (
    "The model did not arrive as it was sent; train again, or copy the file from {path} where it "
    "was made."
)
NOT_SENT = (
    "The command that made the run did not send its model; it lies at {path} where it was made."
)


def file_name(title: str) -> str:
    """Return what a run's model is called: its title, without what a file system forbids."""
    name = unicodedata.normalize("NFC", title)
    name = " ".join(_FORBIDDEN.sub("_", name).split()).strip(". ")
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    while len(name.encode("utf-8", "replace")) > MOST_BYTES:
        name = name[:-1]
    return name.strip(". \u200d\ufe0f") or "model"


def made_at(run: str, title: str) -> Path:
    """Return where a run writes its model, before it gets its place."""
    return run_folder(run) / f"{file_name(title)}{SUFFIX}"


def take_place(title: str, made: Path) -> Path:
    """Move a model file into the models folder under the run's title; no file is overwritten.

    Raises
    ------
    OSError
        If it cannot be moved; it then stays.
    """
    folder = user_models_folder()
    folder.mkdir(parents=True, exist_ok=True)
    name, number = file_name(title), 1
    while True:
        place = folder / f"{name}{f' ({number})' if number > 1 else ''}{SUFFIX}"
        try:
            _move(made, place)
        except FileExistsError:
            number += 1
        else:
            return place


def _move(made: Path, place: Path) -> None:
    """Move a file to a name that nothing has.

    Raises
    ------
    FileExistsError
        If something has it, also if that came in the same moment.
    """
    try:
        os.link(made, place)
    except FileExistsError:
        raise
    except OSError:  # sticks and some shares know no links: there the name is claimed first
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        try:
            _replace(made, place)
        except OSError:
            place.unlink()
            raise
    else:
        made.unlink()


def _replace(made: Path, place: Path) -> None:
    """Move a file, also to another disk: an administrator may have set models to live on one."""
    try:
        made.replace(place)
    except OSError:
        write_atomically(place, made.read_bytes())
        made.unlink()


def received(event: Exported, title: str, made: Path) -> Path:
    """Put the model that an event tells of in its place.

    Parameters
    ----------
    event
        With the file's content, if it was made by a command elsewhere.
    title
        The run's.
    made
        Where a run on this machine writes it, and where one that was sent is written first.

    Raises
    ------
    ModelFileError
        If it did not come, or not whole.
    OSError
        If it cannot be written.
    """
    if event.content is not None:
        content = _content(event)
        write_atomically(made, content)
        place = take_place(title, made)
        remember_export(event.sha256, place)
        return place
    if not made.is_file():
        raise ModelFileError(NOT_SENT, path=event.path)
    return take_place(title, made)


def _content(event: Exported) -> bytes:
    """Return the file that came with the event.

    Raises
    ------
    ModelFileError
        If it is not what was sent.
    """
    text = event.content or ""
    try:  # in pieces: the window's thread has its turn between them
        pieces = [
            base64.b64decode(text[start : start + PIECE], validate=True)
            for start in range(0, len(text), PIECE)
        ]
    except ValueError as error:
        raise ModelFileError(DAMAGED, path=event.path) from error
    content = b"".join(pieces)
    if len(content) != event.size or sha256(content) != event.sha256:
        raise ModelFileError(DAMAGED, path=event.path)
    return content
