"""One kernel's part, as the page shows it."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.pages.context import new_context
from desktop.pages.kernels.one_kernel.view import OneKernelView
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences


@pytest.fixture
def context(qapp, theme):
    keeper = PreferenceKeeper(Preferences())
    yield new_context(theme, keeper, keeper)
    keeper.deleteLater()


@pytest.fixture
def view(qtbot, context):
    window = QWidget()
    qtbot.addWidget(window)
    view = OneKernelView(context)
    view.setParent(window)
    for widget in view.head_widgets():
        widget.setParent(window)
    window.resize(1144, 662)
    view.resize(1144, 662)
    with qtbot.waitSignal(view.settled, timeout=20_000):
        window.show()
    QApplication.processEvents()
    yield view
    view.shut_down()


@pytest.fixture
def still(qtbot, view):
    """Wait until all is computed and shown."""

    def wait():
        qtbot.waitUntil(lambda: not view.model.is_busy, timeout=20_000)
        QApplication.processEvents()  # delivers what the thread has put in place

    return wait
