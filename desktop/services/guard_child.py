"""What the model guard's child process does with a model: one job, then it tells the verdict."""

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import msgspec

from desktop.services.memory_limit import limit_memory
from training.contract.errors import ModelFileError

if TYPE_CHECKING:
    from google.protobuf.message import Message

COMMAND = "check-model"
# Opening a model as the application will and running it once; reading a graph that does not
# describe itself; asking it as its user describes it; and making a model of it.
Job = Literal["check", "read", "ask", "make"]
# Exit status at the time limit; one that neither Python nor a shell uses.
TIME_IS_UP = 86
# The bytes as received, parsed twice, and the weights in a session.
COPIES = 5


class Verdict(msgspec.Struct, frozen=True):
    """The child's first line, as JSON: no template means that nothing is wrong.

    ``template`` and ``parts`` are those of the :class:`ModelFileError` to raise, without the
    file's name, which the child does not know.
    """

    template: str | None = None
    parts: dict[str, str | int | float] = {}


def main(arguments: Sequence[str]) -> int:
    """Read a model from standard input and write to standard output what became of it.

    That is the verdict as one line of JSON, and after it what the job has made, if anything.

    Parameters
    ----------
    arguments
        The job, the time limit in seconds and the memory limit in bytes.
    """
    job, seconds, memory_bytes = arguments[0], float(arguments[1]), int(arguments[2])
    _end_after(seconds)
    verdict, made = _done(job, sys.stdin.buffer.read(), memory_bytes)
    sys.stdout.buffer.write(msgspec.json.encode(verdict) + b"\n")
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    os._exit(0)  # taking a hostile session apart in good order could take for ever


def _done(job: str, given: bytes, memory_bytes: int) -> tuple[Verdict, bytes]:
    """Return what is wrong with the model, if anything, and what the job has made."""
    try:
        return Verdict(), _do(job, given, memory_bytes)
    except ModelFileError as error:
        return Verdict(error.template, _plain(error.parts)), b""
    except MemoryError:
        from desktop.services.model_file import TOO_MUCH_MEMORY

        return Verdict(TOO_MUCH_MEMORY), b""


def _plain(parts: Mapping[str, object]) -> dict[str, str | int | float]:
    """Return a sentence's parts as JSON carries them; numbers stay numbers, to be formatted."""
    return {
        name: part if isinstance(part, str | int | float) else str(part)
        for name, part in parts.items()
    }


def _do(job: str, given: bytes, memory_bytes: int) -> bytes:
    """Do one job and return what it makes."""
    # All imports come first, so that their own memory is not held against the model.
    import onnx  # noqa: F401

    from desktop.services.foreign.making import ask, make
    from desktop.services.foreign.reading import read
    from desktop.services.onnx_session import load_runtime

    jobs: dict[str, Callable[[bytes], bytes]] = {
        "check": _check,
        "read": read,
        "ask": ask,
        "make": make,
    }
    load_runtime()
    limit_memory(COPIES * len(given) + memory_bytes)
    return jobs[job](given)


def _check(content: bytes) -> bytes:
    """Open the model as the application will, and have it answer for the check picture."""
    from desktop.services.open_model import check_difference, open_graph

    refuse_external_data(content)
    metadata, graph = open_graph(content, "", known=False, time_limit_s=None)
    check_difference(metadata, graph, "")
    return b""


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
