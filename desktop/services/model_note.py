"""What a model file says of itself, read without opening the model: a list may hold many files.

An ONNX file is one message of protocol buffers; what the file says stands beside its graph, so
the weights are stepped over and never read. Nothing here vouches for a file: it is what a list
shows, and whoever opens the file checks it.
"""

import os
from pathlib import Path

import msgspec

from training.contract.model_document import model_document


class ModelNote(msgspec.Struct, frozen=True):
    """The part of a model's own document that tells it from others in a list.

    Attributes
    ----------
    activity
        Id of the activity it was trained for, ``foreign`` if it was described by hand.
    title
        What it is called.
    labels
        What it tells apart.
    """

    activity: str
    title: str
    labels: tuple[str, ...]


def read_note(path: Path) -> ModelNote | None:
    """Return what the file says of itself; None where it says nothing that can be read."""
    try:
        with path.open("rb") as file:
            document = model_document(file, os.fstat(file.fileno()).st_size)
        return None if document is None else msgspec.json.decode(document, type=ModelNote)
    except (OSError, ValueError, RecursionError):  # msgspec's and Unicode's are ValueErrors
        return None
