"""The application in another language: started in it, and changed to it while it runs."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from desktop.application import open_window
from desktop.pages import PAGES
from desktop.services.languages import install_language
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences, load_preferences
from desktop.translate import sentence_of, translated
from tests.conftest import ROOT
from training.contract.errors import PictureError
from training.contract.sentence import Sentence

SIZES = ((1280, 800), (1024, 600))
ROUNDING = 2  # pixels that a button may lack without a letter of it being cut

# Starts as a person's own start does, goes to German in the running program, and tells the titles.
CHANGED = """
import sys
from PySide6.QtCore import QTimer
from desktop import application as program

open_window = program.open_window
def change(keeper):
    keeper.replaced.connect(lambda: QTimer.singleShot(200, lambda: tell(keeper)))
    action = next(one for one in keeper.window.menu_bar._language_actions if one.data() == "de")
    action.trigger()
def tell(keeper):
    print(keeper.window.current_page.accessibleName(), keeper.window.isVisible())
    keeper.window.closed.connect(lambda: program.QApplication.exit(7))  # by itself it would be 0
    keeper.window.close()
def opened(application, *arguments, **options):
    keeper = open_window(application, *arguments, **options)
    QTimer.singleShot(0, lambda: change(keeper))
    return keeper
program.open_window = opened
from desktop.__main__ import main
sys.argv = ["layerwise"]
sys.exit(main())
"""

STARTED = """
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from desktop.application import open_window
from desktop.services.languages import install_language
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import load_preferences

application = QApplication([])
preferences = PreferenceKeeper(load_preferences())
print(install_language(application, preferences.current.language))
window = open_window(application, preferences).window
print(window.current_page.accessibleName())
buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(buttons.buttons()[0].text().replace("&", ""))
window.close()
"""


@pytest.fixture
def german(qapp):
    """The running program speaks German during the test."""
    assert install_language(qapp, "de") == "de"
    yield
    install_language(qapp, "en")
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def keeper(qtbot, qapp):
    """A window that is kept; English again after the test."""
    keeper = open_window(qapp, PreferenceKeeper(Preferences(language="en")))
    with qtbot.waitExposed(keeper.window):
        keeper.window.show()
    yield keeper
    keeper.window.close()
    install_language(qapp, "en")
    QLocale.setDefault(QLocale.c())
    qapp.setStyleSheet("")


def run(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return done.returncode, done.stdout.split("\n")[:-1], done.stderr


def test_a_german_computer_gets_a_german_start():
    status, told, faults = run(STARTED, LANG="de_AT.UTF-8", LC_ALL="de_AT.UTF-8", LANGUAGE="")
    assert (status, told) == (0, ["de", "Willkommen bei Layerwise", "Abbrechen"]), faults


def test_a_computer_of_a_language_that_is_not_there_gets_english():
    status, told, faults = run(STARTED, LANG="fr_FR.UTF-8", LC_ALL="fr_FR.UTF-8", LANGUAGE="")
    assert (status, told) == (0, ["en", "Welcome to Layerwise", "Cancel"]), faults


def test_the_running_program_changes_its_language_and_goes_on():
    status, told, faults = run(CHANGED)
    assert (status, told) == (7, ["Willkommen bei Layerwise True"]), faults


def test_errors_counts_and_numbers_are_german(german):
    error = PictureError("{name} is empty; copy it again.", name="Ä.png")
    assert sentence_of(error) == "Ä.png ist leer; noch einmal kopieren."
    moves = "{name} moves; the first of its {count} pictures is used."
    told = translated(Sentence(moves, {"name": "a.gif", "count": 3}))
    assert told == "a.gif bewegt sich; das erste seiner 3 Bilder wird verwendet."
    done = (
        "Stopped after {epochs} epochs as you wished; the best network so far was exported. It "
        "answers {accuracy:.1f}\N{NO-BREAK SPACE}% of the validation pictures correctly."
    )
    assert "beantwortet 97,2\N{NO-BREAK SPACE}%" in translated(
        Sentence(done, {"epochs": 2, "accuracy": 97.25})
    )
    one, many = "Collection “{0}”: {1} picture kept", "Collection “{0}”: {1} pictures kept"
    assert [
        QCoreApplication.translate("Collecting", text).format("Test", count)
        for count, text in ((1, one), (2, many))
    ] == ["Sammlung „Test“: 1 Bild aufbewahrt", "Sammlung „Test“: 2 Bilder aufbewahrt"]


def test_the_menu_builds_the_window_anew_where_it_was(keeper, qtbot):
    old = keeper.window
    old.show_page("kernels")
    old.resize(900, 640)  # what the screen of tests has room for
    with qtbot.waitSignal(keeper.replaced):
        choose(old, "Deutsch")
    new = keeper.window
    assert new is not old and new.isVisible() and not old.isVisible()
    assert new.current_page.accessibleName() == "Kernel"
    assert (new.width(), new.height()) == (900, 640)
    assert ticked(new) == ["Deutsch"]
    assert load_preferences().language == "de"
    with qtbot.waitSignal(keeper.replaced):
        choose(new, "English")
    assert keeper.window.current_page.accessibleName() == "Kernels"


def test_all_pages_open_in_german_and_no_word_on_a_button_is_cut(keeper, qtbot):
    with qtbot.waitSignal(keeper.replaced):
        choose(keeper.window, "Deutsch")
    window, names = keeper.window, set()
    for entry in PAGES:
        window.show_page(entry.id)
        names.add(window.current_page.accessibleName())
        for size in SIZES:
            window.resize(*size)
            qtbot.waitUntil(lambda: cut(window) == [], timeout=3000)
    assert {"Ziffern", "Mode", "Pokémon", "Kernel", "Training", "Hilfe"} <= names
    choose(window, "English")
    qtbot.waitUntil(lambda: not isValid(window))
    keeper.window.looks.set_scale(1.1)  # nothing of the window that is gone follows any longer


def test_a_page_that_refuses_to_close_leaves_all_as_it_was(keeper, qtbot, monkeypatch):
    window = keeper.window
    monkeypatch.setattr(window.current_page, "may_close", lambda: False)
    choose(window, "Deutsch")
    assert keeper.window is window and window.isVisible()
    assert ticked(window) == ["English"]
    monkeypatch.undo()
    window.close()  # for good now: nothing opens in its place
    assert keeper.window is window and not window.isVisible()


def test_the_language_can_be_chosen_with_the_keyboard(keeper, qtbot):
    menu = language_menu(keeper.window)
    menu.popup(keeper.window.mapToGlobal(keeper.window.rect().center()))
    with qtbot.waitSignal(keeper.replaced):
        for _ in range(len(menu.actions())):
            QTest.keyClick(menu, Qt.Key.Key_Down)  # from the top to the last: Deutsch
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert ticked(keeper.window) == ["Deutsch"]


def cut(window):
    """The buttons of the page that are too narrow for their words."""
    return [
        button.text()
        for button in window.current_page.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and button.width() + ROUNDING < button.minimumSizeHint().width()
    ]


def language_menu(window):
    menus = (action.menu() for one in window.menu_bar.actions() for action in one.menu().actions())
    return next(menu for menu in menus if menu and "Deutsch" in [a.text() for a in menu.actions()])


def choose(window, name):
    next(action for action in language_menu(window).actions() if action.text() == name).trigger()


def ticked(window):
    return [action.text() for action in language_menu(window).actions() if action.isChecked()]
