"""Numbers with the marks of the language."""

import pytest
from PySide6.QtCore import QLocale

from desktop.services.local_numbers import LocalFormatter, listed, local


@pytest.fixture
def german():
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(QLocale.c())


def test_in_english_a_number_stays_as_python_writes_it():
    assert local("1,234.5") == "1,234.5"
    assert listed(["0.5", "1"]) == "0.5, 1"


def test_in_german_both_marks_change_places(german):
    assert local("1,234.5 %") == "1.234,5 %"
    assert listed(["0,5", "1"]) == "0,5; 1"


def test_a_template_writes_numbers_that_have_a_form_in_german(german):
    parts = {"name": "v1.2.onnx", "share": 12.34, "count": 1234}
    text = LocalFormatter().fill("{name}: {share:.1f} %, {count:,}, {count}", parts)
    assert text == "v1.2.onnx: 12,3 %, 1.234, 1234"
