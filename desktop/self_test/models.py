"""Whether the models that ship answer here as they did where they were made."""

from desktop.self_test.outcome import AGAIN, StepError
from desktop.services.model_file import read_model_bytes
from desktop.services.open_model import open_model, shipped_models
from training.contract.activities import ACTIVITIES
from training.contract.errors import ModelFileError
from training.contract.files import sha256
from training.contract.provenance import is_known

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

MISSING = "The models {names} are missing; {again}."
CHANGED = "{name} is not the file that came with Layerwise; {again}."
DIFFERS = "{sentence} It came with Layerwise: {again}."


def verify() -> str:
    """Open each model, which has it answer for the formula's picture, and compare its answer.

    Raises
    ------
    StepError
        If one is missing, changed, or answers otherwise.
    """
    paths = {path.stem: path for path in shipped_models()}
    missing = [activity.id for activity in ACTIVITIES if activity.id not in paths]
    if missing:
        raise StepError(MISSING, names=", ".join(missing), again=AGAIN)
    largest = 0.0
    for path in paths.values():
        try:
            if not is_known(sha256(read_model_bytes(path))):
                raise StepError(CHANGED, name=path.name, again=AGAIN)
            largest = max(largest, open_model(path).check_difference)
        except ModelFileError as error:
            raise StepError(DIFFERS, sentence=str(error), again=AGAIN) from error
    return (
        f"{counted(len(paths))} models answer as they did when exported (no probability is off by "
        f"more than {largest:.0e})"
    )


def counted(count: int) -> str:
    """Return a number as a word, if it is small."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)
