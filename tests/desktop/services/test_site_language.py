"""The administrator's language holds for whoever has chosen none."""

import pytest
from PySide6.QtCore import QLocale

from desktop.services.languages import install_language


@pytest.fixture
def application(qapp):
    before = QLocale()
    yield qapp
    install_language(qapp, "en")
    QLocale.setDefault(before)


def test_a_persons_choice_comes_first(application, administrator):
    administrator("language = 'de'")
    assert install_language(application, "") == "de"
    assert install_language(application, "en") == "en"


def test_a_language_that_there_is_not_leaves_the_systems(application, administrator):
    before = install_language(application, "")
    administrator("language = 'tlh'")
    assert install_language(application, "") == before
