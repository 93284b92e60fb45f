"""Whether the process that tries models of unknown origin does that."""

from desktop.self_test.outcome import AGAIN, StepError
from desktop.services.guard import check_in_child
from desktop.services.open_model import open_model, shipped_models
from training.contract.errors import ModelFileError
from training.contract.locations import user_data_folder

# A field of the file's outermost message, its documentation, as protocol buffers write it: the
# bytes are others than those that shipped, the network is the same.
OTHER_WORDS = b"\x32\x01?"

REFUSED = "A good model is refused ({sentence}); {again}."
TRUSTED = "A model of unknown origin is opened without being tried first; {again}."
TAKEN = "Half of a model's file is taken for a model; {again}."


def guard() -> str:
    """Have a model tried that nobody knows, and half of it.

    Raises
    ------
    StepError
        If the first is refused, or the second is not.
    """
    shipped = min(shipped_models(), key=lambda path: path.stat().st_size)
    content = shipped.read_bytes() + OTHER_WORDS
    folder = user_data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "unknown.onnx"
    path.write_bytes(content)
    try:
        model = open_model(path)
    except ModelFileError as error:
        raise StepError(REFUSED, sentence=str(error), again=AGAIN) from error
    finally:
        path.unlink(missing_ok=True)
    if model.known:
        raise StepError(TRUSTED, again=AGAIN)
    try:
        check_in_child(content[: len(content) // 2], "half.onnx")
    except ModelFileError:
        return "a process of its own tries a model of unknown origin, and refuses a broken one"
    raise StepError(TAKEN, again=AGAIN)
