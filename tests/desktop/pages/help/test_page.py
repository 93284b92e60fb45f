"""The Help page."""

from desktop.pages.context import new_context
from desktop.pages.help.view import HelpPage
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences


def test_it_opens_with_the_general_topic_and_shows_the_one_asked_for(qtbot, theme):
    keeper = PreferenceKeeper(Preferences())
    page = HelpPage(new_context(theme, keeper, keeper))
    qtbot.addWidget(page)
    page.show()
    assert "Projector mode" in page.text
    page.open_paths(["digits"])
    assert "Softmax" in page.text
    page.open_paths(["no such topic"])
    assert "Softmax" in page.text
