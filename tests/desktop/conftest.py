"""What the tests of the application share."""

import gc

import pytest
from PySide6.QtCore import QLocale

from desktop.theme.theme import Theme
from tests.desktop.digits import digits, digits_bytes, digits_file, digits_model, own_model

__all__ = ["digits", "digits_bytes", "digits_file", "digits_model", "own_model", "theme"]


@pytest.fixture
def theme(qapp):
    """A light theme at scale 1 that has dressed the application."""
    theme = Theme()
    theme.set_mode("light")
    theme.apply(qapp)
    yield theme
    theme.set_mode("system")
    qapp.setStyleSheet("")
    theme.deleteLater()


FULL_COLLECTION_AFTER = 50  # tests


@pytest.fixture(autouse=True)
def garbage_is_collected_in_the_main_thread():
    """As in the application, see :mod:`desktop.services.garbage`.

    More at a time: a window that one test has left would lie over those of the next.
    """
    gc.disable()
    yield
    gc.collect(1 if gc.get_count()[2] < FULL_COLLECTION_AFTER else 2)
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def no_own_locale():
    """Numbers as Python writes them, whatever the computer's language."""
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def decimal_commas():
    """Numbers as German writes them."""
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(QLocale.c())
