"""The whole Training page on the screen."""

import pytest

from desktop.pages.context import new_context
from desktop.pages.training.view import TrainingPage
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from tests.desktop.pages.training.kept_runs import keep, request

SIZE = (1192, 744)  # what a window of 1280 by 800 leaves


@pytest.fixture
def keeper(qapp):
    keeper = PreferenceKeeper(Preferences())
    yield keeper
    keeper.save()


@pytest.fixture
def make_page(qtbot, theme, keeper):
    """Makes the page, shown and with its data counted; all are ended properly."""
    made = []

    def make():
        context = new_context(theme, keeper, keeper)
        page = TrainingPage(context)
        page.context = context
        made.append(page)
        qtbot.addWidget(page)
        page.resize(*SIZE)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: page.form.sized_plan == page.form.state.plan)
        return page

    yield make
    for page in made:
        page.shut_down()
        page.context.notifications.close()


@pytest.fixture
def page(make_page):
    """The page of a new user."""
    return make_page()


@pytest.fixture
def two_runs(user_folder):
    """Two finished runs of earlier, kept."""
    keep("older", request("Älterer Lauf 🎈"), accuracy=0.5)
    keep("newer", request("Batch size 1", batch_size=1), later=5, accuracy=0.75)


@pytest.fixture
def page_of_two(two_runs, make_page, qtbot):
    """The page with two runs of earlier, the newer one looked at, its curves loaded."""
    page = make_page()
    qtbot.waitUntil(lambda: page.runs.find("newer").is_loaded)
    return page
