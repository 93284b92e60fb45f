"""One sentence for a person about any error, where a program would show a traceback."""

import errno

from training.contract.bundle import is_bundle
from training.contract.errors import LayerwiseError

# What the extra `training` installs; measuring and classifying do without.
EXTRA = frozenset({"tensorflow", "keras", "tf2onnx", "tqdm", "h5py"})


def sentence_of(error: BaseException) -> str:
    """Return what is wrong and, where it is known, what to do about it."""
    match error:
        case LayerwiseError():
            return str(error)
        case MemoryError():
            return NO_MEMORY
        case OSError(errno=errno.ENOSPC):
            return f"The disk is full{_at(error)}; free some space and try again."
        case OSError():
            return f"A file cannot be used{_at(error)}: {_first_line(error.strerror or error)}."
        case ModuleNotFoundError(name=str() as name) if is_bundle():
            return f"This installation of Layerwise lacks {name}; install it again."
        case ModuleNotFoundError(name=str() as name) if name.partition(".")[0] in EXTRA:
            return f"{name} is not installed; install Layerwise with its extra `training`."
        case _ if type(error).__name__ == "ResourceExhaustedError":  # TensorFlow's own
            return NO_MEMORY
        case _:
            return f"This failed unexpectedly ({type(error).__name__}: {_first_line(error)})."


NO_MEMORY = "There is not enough memory for this; close programs or use smaller batches."


def _at(error: OSError) -> str:
    """Return the name of the file, if the system told it."""
    return f" ({error.filename})" if error.filename else ""


def _first_line(words: object) -> str:
    """Return the first line of what an error says, without a full stop."""
    return str(words).partition("\n")[0].rstrip(".")
