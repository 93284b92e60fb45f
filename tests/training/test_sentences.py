import errno

import pytest

from training.contract.errors import DataError
from training.sentences import sentence_of


class ResourceExhaustedError(Exception):
    """Named as TensorFlow names it."""


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DataError("{path} is missing.", path="a"), "a is missing."),
        (MemoryError(), "There is not enough memory for this"),
        (ResourceExhaustedError("OOM when allocating"), "There is not enough memory for this"),
        (OSError(errno.ENOSPC, "No space left on device", "/x"), "The disk is full (/x); free"),
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full; free"),
        (PermissionError(13, "Permission denied", "/x"), "cannot be used (/x): Permission denied."),
        (OSError("odd"), "A file cannot be used: odd."),
        (KeyError("a\nb"), "failed unexpectedly (KeyError:"),
    ],
)
def test_each_error_has_one_sentence(error, sentence):
    told = sentence_of(error)
    assert sentence in told
    assert "\n" not in told
    assert told.endswith(".")


def test_what_is_not_installed_is_told_with_the_way_to_it():
    with pytest.raises(ModuleNotFoundError) as missing:
        raise ModuleNotFoundError("No module named 'keras'", name="keras")
    assert "keras is not installed" in sentence_of(missing.value)
    assert "extra `training`" in sentence_of(missing.value)
    other = ModuleNotFoundError("No module named 'else'", name="else")
    assert "unexpectedly" in sentence_of(other)
