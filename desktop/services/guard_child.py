"""What the model guard's child process does: open a model, run it once, tell the verdict."""

import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from desktop.services.memory_limit import limit_memory
from training.contract.errors import ModelFileError

if TYPE_CHECKING:
    from google.protobuf.message import Message

COMMAND = "check-model"
# Exit status at the time limit; one that neither Python nor a shell uses.
TIME_IS_UP = 86
# The bytes as received, parsed twice, and the weights in a session.
COPIES = 5


class Verdict(msgspec.Struct, frozen=True):
    """The child's one line of JSON: no template means that nothing is wrong.

    ``template`` and ``parts`` are those of the :class:`ModelFileError` to raise, without the
    file's name, which the child does not know.
    """

    template: str | None = None
    parts: dict[str, str | int | float] = {}


def main(arguments: Sequence[str]) -> int:
    """Read a model from standard input and write its verdict to standard output.

    Parameters
    ----------
    arguments
        The time limit in seconds and the memory limit in bytes.
    """
    seconds, memory_bytes = float(arguments[0]), int(arguments[1])
    _end_after(seconds)
    verdict = _verdict(sys.stdin.buffer.read(), memory_bytes)
    sys.stdout.buffer.write(msgspec.json.encode(verdict) + b"\n")
    sys.stdout.buffer.flush()
    os._exit(0)  # taking a hostile session apart in good order could take for ever


def _verdict(content: bytes, memory_bytes: int) -> Verdict:
    """Return what is wrong with the model, if anything."""
    try:
        _try(content, memory_bytes)
    except ModelFileError as error:
        return Verdict(error.template, _plain(error.parts))
    except MemoryError:
        from desktop.services.model_file import TOO_MUCH_MEMORY

        return Verdict(TOO_MUCH_MEMORY)
    return Verdict()


def _plain(parts: Mapping[str, object]) -> dict[str, str | int | float]:
    """Return a sentence's parts as JSON carries them; numbers stay numbers, to be formatted."""
    return {
        name: part if isinstance(part, str | int | float) else str(part)
        for name, part in parts.items()
    }


def _try(content: bytes, memory_bytes: int) -> None:
    """Open the model as the application will, and have it answer for the check picture."""
    # All imports come first, so that their own memory is not held against the model.
    import onnx  # noqa: F401

    from desktop.services.onnx_session import load_runtime
    from desktop.services.open_model import check_difference, open_graph

    load_runtime()
    limit_memory(COPIES * len(content) + memory_bytes)
    refuse_external_data(content)
    metadata, graph = open_graph(content, "", known=False, time_limit_s=None)
    check_difference(metadata, graph, "")


def refuse_external_data(content: bytes) -> None:
    """Refuse a model with weights outside its file: it could name any file of this computer.

    Raises
    ------
    ModelFileError
        If there are such weights anywhere in it, or it is no ONNX model.
    """
    from google.protobuf.message import DecodeError
    from onnx import ModelProto

    from desktop.services.model_file import NOT_ONNX

    try:
        model = ModelProto.FromString(content)
    except DecodeError as error:
        raise ModelFileError(NOT_ONNX) from error
    if any(_is_external(message) for message in _messages(model)):
        raise ModelFileError(
            "{name} keeps weights in another file, which this program does not read; save the "
            "model as one file."
        )


def _messages(message: "Message") -> Iterator["Message"]:
    """Yield a protocol buffers message and all within it; the parser bounds the depth."""
    yield message
    for field, value in message.ListFields():
        if field.type == field.TYPE_MESSAGE:
            for part in [value] if hasattr(value, "ListFields") else value:
                yield from _messages(part)


def _is_external(message: "Message") -> bool:
    """Return whether this is a tensor whose values are in another file."""
    from onnx import TensorProto

    return isinstance(message, TensorProto) and (
        message.data_location == TensorProto.EXTERNAL or len(message.external_data) > 0
    )


def _end_after(seconds: float) -> None:
    """End this process when the time is up, whatever it does and whoever still waits for it."""
    watchdog = threading.Timer(seconds, os._exit, (TIME_IS_UP,))
    watchdog.daemon = True
    watchdog.start()
