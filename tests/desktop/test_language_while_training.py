"""The language is changed while a run goes on: the person is asked, and nothing is lost."""

import pytest
from PySide6.QtCore import QLocale

from desktop.application import open_window
from desktop.services.languages import install_language
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.translate import translated
from tests.desktop.pages.training.test_closing import answered

START_MS, END_MS = 60_000, 30_000  # TensorFlow is imported; the run keeps its state


@pytest.mark.full
def test_a_run_is_asked_about_and_kept(qtbot, qapp):
    preferences = Preferences(language="en", last_page="training")
    keeper = open_window(qapp, PreferenceKeeper(preferences))
    keeper.window.show()
    page = keeper.window.current_page
    page.starter.start()
    (run,) = page.runs.runs
    qtbot.waitUntil(lambda: run.epochs_done > 0, timeout=START_MS)
    with answered("Do not close"):
        to_german(keeper)
    assert keeper.window.current_page is page and run.is_going
    with qtbot.waitSignal(keeper.replaced, timeout=END_MS), answered("Go on next time"):
        to_german(keeper)
    page = keeper.window.current_page
    assert page.accessibleName() == "Training"
    (kept,) = page.runs.runs
    assert kept.id == run.id and kept.go_on_from
    assert translated(kept.sentences[0]).startswith("Wie gewünscht nach Epoche")
    keeper.window.close()
    install_language(qapp, "en")
    QLocale.setDefault(QLocale.c())


def to_german(keeper):
    menus = keeper.window.menu_bar._language_actions
    next(action for action in menus if action.text() == "Deutsch").trigger()
