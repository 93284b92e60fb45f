import pytest

from training.contract.errors import (
    DataError,
    LayerwiseError,
    ModelFileError,
    PictureError,
    SettingsError,
)


@pytest.mark.parametrize("kind", [DataError, ModelFileError, PictureError, SettingsError])
def test_a_sentence_is_made_of_its_template(kind):
    error = kind("{path} is cut short by {count} bytes.", path="a{b}.gz", count=3)
    assert isinstance(error, LayerwiseError)
    assert str(error) == "a{b}.gz is cut short by 3 bytes."
    assert error.template == "{path} is cut short by {count} bytes."
    assert error.parts == {"path": "a{b}.gz", "count": 3}


def test_a_sentence_without_parts():
    assert str(LayerwiseError("There is nothing drawn.")) == "There is nothing drawn."
    assert "nothing drawn" in repr(LayerwiseError("There is nothing drawn."))
