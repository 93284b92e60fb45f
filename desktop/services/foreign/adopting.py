"""From a foreign file to a model of the user's own, by way of the guarded child; without Qt.

The application never opens such a file's graph here: it sends bytes and takes facts, answers and
the new file's bytes. The new file is as much a stranger's as the old one, so it does not join the
list of known exports and goes through the guard each time it is opened.
"""

import re
from pathlib import Path
from threading import Event
from typing import NamedTuple, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop.services.foreign.description import Description, ForeignFacts, picture_input
from desktop.services.foreign.making import Reply, Request
from desktop.services.foreign.scaled import as_received
from desktop.services.guard import DEFAULT_LIMITS, Limits, ask_child
from desktop.services.guard_child import Job
from desktop.services.model_file import read_model_bytes
from training.contract.activities import ACTIVITIES
from training.contract.errors import ModelFileError
from training.contract.files import sha256, write_atomically
from training.contract.locations import user_models_folder
from training.contract.preparation.apply import prepare

Told = TypeVar("Told")

SUFFIX = ".onnx"
LONGEST_NAME = 80
# What files must not be called on one system or another.
FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
DIGITS_OF_ORIGIN = 16


class ForeignFile(NamedTuple):
    """A file as it was read, and what its graph says; the file is not read again."""

    path: Path
    content: bytes
    facts: ForeignFacts


class Preview(NamedTuple):
    """What a network makes of one picture, as its file is described.

    Attributes
    ----------
    description
        What the user said when it was asked.
    pixels
        uint8 (height, width, channels): the prepared picture, before the values are scaled.
    received
        float32, the same shape: what the first layer receives.
    reply
        The network's answer.
    """

    description: Description
    pixels: npt.NDArray[np.uint8]
    received: npt.NDArray[np.float32]
    reply: Reply


def read_foreign(
    path: Path, limits: Limits = DEFAULT_LIMITS, cancelled: Event | None = None
) -> ForeignFile:
    """Return the ONNX file ``path`` and what its graph says.

    Parameters
    ----------
    path
        A file without Layerwise's metadata.
    limits, cancelled
        As for :func:`desktop.services.guard.check_in_child`.

    Raises
    ------
    ModelFileError
        If it is no picture classifier, or none that can be used within the limits.
    """
    content = read_model_bytes(path)
    told = ask_child("read", content, path.name, limits, cancelled)
    return ForeignFile(path, content, _decoded(told, ForeignFacts, path.name))


def ask_foreign(
    file: ForeignFile,
    description: Description,
    picture: Image.Image,
    limits: Limits = DEFAULT_LIMITS,
    cancelled: Event | None = None,
) -> Preview:
    """Return what the network makes of ``picture`` if it is as ``description`` says.

    Parameters
    ----------
    file, description
        The file, and what the user says about it.
    picture
        Any picture; it is prepared as the adopted model will prepare it.
    limits, cancelled
        As for :func:`read_foreign`.

    Raises
    ------
    ModelFileError
        If it cannot be used so.
    PictureError
        If the picture cannot be prepared.
    """
    prepared = prepare(picture, picture_input(description, "picture"))
    request = Request(msgspec.structs.replace(description, labels=()), prepared.pixels.tobytes())
    told = _ask("ask", file, request, limits, cancelled)
    received = as_received(
        prepared.pixels, description.scaling, is_blue_first=description.is_blue_first
    )
    reply = _decoded(told, Reply, file.path.name)
    return Preview(description, prepared.pixels, received, reply)


def adopt(
    file: ForeignFile,
    description: Description,
    limits: Limits = DEFAULT_LIMITS,
    cancelled: Event | None = None,
) -> Path:
    """Write a model that describes itself to the user's models folder, and return its path.

    Parameters
    ----------
    file, description
        The file, and what the user says about it.
    limits, cancelled
        As for :func:`read_foreign`.

    Raises
    ------
    ModelFileError
        If it cannot be used so, or the folder cannot be written; nothing is written then.
    """
    origin = f"{file.path.name}, SHA-256 {sha256(file.content)[:DIGITS_OF_ORIGIN]}…, not measured"
    request = Request(description, origin=origin)
    content = _ask("make", file, request, limits, cancelled)
    path = _free_path(description.title or file.path.stem)
    try:
        write_atomically(path, content)
    except OSError as error:
        raise ModelFileError(
            "{name} cannot be kept in {folder} ({fault}); make room there, or allow writing.",
            name=path.name,
            folder=path.parent,
            fault=error.strerror or error,
        ) from error
    return path


def _ask(
    job: Job, file: ForeignFile, request: Request, limits: Limits, cancelled: Event | None
) -> bytes:
    """Send a request and the file to the child and return what it made."""
    given = msgspec.json.encode(request) + b"\n" + file.content
    return ask_child(job, given, file.path.name, limits, cancelled)


def _decoded(told: bytes, kind: type[Told], name: str) -> Told:
    """Return what the child told; it has run a stranger's graph, so it is not trusted."""
    try:
        return msgspec.json.decode(told, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ModelFileError(
            "{name} makes the program that tries it answer nonsense; choose another model.",
            name=name,
        ) from error


def _free_path(title: str) -> Path:
    """Return where a new model goes: never in place of another, nor under an activity's name.

    An activity's pages would take it for the activity's own.
    """
    stem = FORBIDDEN.sub(" ", title).strip(" .")[:LONGEST_NAME].strip(" .") or "model"
    if any(stem.casefold().startswith(one.id) for one in ACTIVITIES):
        stem = f"my {stem}"
    folder, name, number = user_models_folder(), stem, 2
    while (folder / f"{name}{SUFFIX}").exists():
        name, number = f"{stem} {number}", number + 1
    return folder / f"{name}{SUFFIX}"
