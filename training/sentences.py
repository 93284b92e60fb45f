"""One sentence for a person about any error, where a program would show a traceback."""

import errno

from training.contract.bundle import is_bundle
from training.contract.errors import LayerwiseError
from training.contract.sentence import Sentence

# What the extra `training` installs; measuring and classifying do without.
EXTRA = frozenset({"tensorflow", "keras", "tf2onnx", "tqdm", "h5py"})

NO_MEMORY = "There is not enough memory for this; close programs or use smaller batches."
FULL = "The disk is full; free some space and try again."
FULL_AT = "The disk is full ({path}); free some space and try again."
UNUSABLE = "A file cannot be used: {fault}."
UNUSABLE_AT = "A file cannot be used ({path}): {fault}."
NOT_INSTALLED = "{name} is not installed; install Layerwise with its extra `training`."
NOT_PACKAGED = "This installation of Layerwise lacks {name}; install it again."
UNEXPECTED = "This failed unexpectedly ({kind}: {fault})."


def sentence_of(error: BaseException) -> str:
    """Return what is wrong and, where it is known, what to do about it."""
    return str(sentence_about(error))


def sentence_about(error: BaseException) -> Sentence:
    """Return the same as a template with its parts, for a window that translates it."""
    match error:
        case LayerwiseError():
            return Sentence(error.template, error.parts)
        case MemoryError():
            return Sentence(NO_MEMORY, {})
        case OSError(errno=errno.ENOSPC):
            return _at(error, FULL, FULL_AT)
        case OSError():
            return _at(error, UNUSABLE, UNUSABLE_AT, fault=_first_line(error.strerror or error))
        case ModuleNotFoundError(name=str() as name) if name.partition(".")[0] in EXTRA:
            return Sentence(NOT_PACKAGED if is_bundle() else NOT_INSTALLED, {"name": name})
        case _ if type(error).__name__ == "ResourceExhaustedError":  # TensorFlow's own
            return Sentence(NO_MEMORY, {})
        case _:
            kind = type(error).__name__
            return Sentence(UNEXPECTED, {"kind": kind, "fault": _first_line(error)})


def _at(error: OSError, without_file: str, with_file: str, **parts: object) -> Sentence:
    """Return a sentence with the name of the file, if the system told it."""
    if not error.filename:
        return Sentence(without_file, parts)
    return Sentence(with_file, {"path": error.filename, **parts})


def _first_line(words: object) -> str:
    """Return the first line of what an error says, without a full stop."""
    return str(words).partition("\n")[0].rstrip(".")
