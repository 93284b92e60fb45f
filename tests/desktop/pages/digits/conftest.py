"""The Digits page on the screen, with the shipped model open."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.pages.context import new_context
from desktop.pages.digits.view import DigitsPage
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences


@pytest.fixture
def keeper(qapp):
    keeper = PreferenceKeeper(Preferences())
    yield keeper
    keeper.save()


@pytest.fixture
def context(theme, keeper):
    return new_context(theme, keeper, keeper)


@pytest.fixture
def page(qtbot, context):
    page = DigitsPage(context)
    qtbot.addWidget(page)
    page.resize(1144, 716)
    with qtbot.waitSignal(page.model.model_opened, timeout=20_000):
        page.show()
    yield page
    page.shut_down()


@pytest.fixture
def settle(qtbot, page):
    """Wait until the newest drawing is answered and the answer shown."""

    def wait():
        qtbot.waitUntil(lambda: not page.model.is_answering, timeout=10_000)
        QApplication.processEvents()

    return wait
