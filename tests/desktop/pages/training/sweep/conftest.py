"""The page and the dialogue of a sweep on the screen, over settings that train in a second."""

import msgspec
import pytest
from PySide6.QtWidgets import QWidget

from desktop.pages.context import new_context
from desktop.pages.training.form.wanted import Wanted
from desktop.pages.training.sweep.dialog import SweepDialog
from desktop.pages.training.view import TrainingPage
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from training.contract.settings import TrainingSettings

SMALL = TrainingSettings(
    epochs=2,
    batch_size=32,
    learning_rate=3e-3,
    hidden_units=(16,),
    samples=300,
    weight_averaging=0.5,
)
WANTED = Wanted("digits-ann", SMALL)


@pytest.fixture
def keeper(qapp):
    keeper = PreferenceKeeper(Preferences())
    yield keeper
    keeper.save()


@pytest.fixture
def page(qtbot, theme, keeper):
    """The page of a new user, with small settings in its form."""
    context = new_context(theme, keeper, keeper)
    page = TrainingPage(context)
    qtbot.addWidget(page)
    page.resize(1192, 744)
    with qtbot.waitExposed(page):
        page.show()
    page.form.set_request("digits-ann", SMALL)
    qtbot.waitUntil(lambda: page.form.sized_plan == page.form.state.plan)
    yield page
    page.shut_down()
    context.notifications.close()


@pytest.fixture
def make_dialog(qtbot, theme):
    """Makes the dialogue, shown over a window."""
    over = QWidget()
    over.resize(1280, 800)
    qtbot.addWidget(over)

    def make(wanted=WANTED, runs=(), lacking="", is_own=False):
        dialog = SweepDialog(theme, wanted, runs, lacking, is_own, over)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def changed(**changes):
    """Small settings with some of them changed."""
    return msgspec.structs.replace(SMALL, **changes)
