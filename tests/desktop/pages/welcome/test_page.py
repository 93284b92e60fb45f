"""The Welcome page: its pictures are what the networks answer, and each card's button works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.main_window import MainWindow
from desktop.pages.welcome.card import Card
from desktop.pages.welcome.card_grid import CardGrid
from desktop.pages.welcome.cards import CARDS, WITHOUT_TRAINING
from desktop.pages.welcome.content import SHIRT, recorded_runs, sample
from desktop.pages.welcome.pictures import CardPicture
from desktop.services.language_choice import Language
from desktop.services.open_model import find_model, open_model
from desktop.services.picture_intake import open_picture
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from training.contract.locations import resources


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, PreferenceKeeper(Preferences()))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitSignal(window.current_page.settled, timeout=60_000) as settled:
        window.show()
    assert settled.args == [True]
    yield window
    window.close()


def press(window, card):
    """Press a card's button; return the page that it leads to."""
    window.show_page("welcome")
    QTest.mouseClick(window.current_page.cards[card].button, Qt.MouseButton.LeftButton)
    return window.current_page


def test_what_is_shown_was_computed_by_the_shipped_models(window):
    cards = window.current_page.cards
    digit = cards["digits"].picture.content
    assert digit.guesses[0].label == "7"
    assert [guess.probability for guess in digit.guesses] == sorted(
        (guess.probability for guess in digit.guesses), reverse=True
    )
    shirt = cards["fashion"].picture.content
    for column in shirt.columns:
        model = open_model(find_model(column.activity))
        found = model.answer(open_picture(sample("fashion", SHIRT)))
        assert column.guess.label == model.metadata.labels[found.best]
        assert column.guess.probability == pytest.approx(float(found.probabilities.max()))
        assert shirt.seen.levels == found.prepared.pixels.tobytes()
    assert "98.6" in cards["fashion"].picture.accessibleDescription()
    maps = cards["network"].picture.content
    assert maps.layer == "block1_conv1"
    assert all((image.width(), image.height()) == (28, 28) for image in maps.maps)
    assert len(cards["pokemon"].picture.content) == 3
    assert cards["kernel"].picture._sum == -2
    assert window._status._left.text() == "3 models opened and checked for this page"


def test_its_curves_are_those_of_recorded_runs():
    found = recorded_runs()
    assert [run.activity for run in found.runs] == ["fashion-ann", "fashion-cnn"]
    for run in found.runs:
        assert all(0.5 < value < 1 for value in run.validation_accuracy)


def test_draw_a_digit_draws_one_that_is_answered_as_the_card_says(window, qtbot):
    told = window.current_page.cards["digits"].picture.content.guesses[0]
    page = press(window, "digits")
    with qtbot.waitSignal(page._demonstration.ended, timeout=60_000):
        pass
    answers = []
    page.model.answered.connect(answers.append)
    page.model.ask()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    assert answers[-1].best == told.label
    assert max(answers[-1].probabilities) == pytest.approx(told.probability, abs=1e-4)
    assert window.focusWidget() is page.drawing.canvas
    assert "Now you" in window._status._left.text()
    strokes = len(page.model.sketch.marks)
    press(window, "digits")  # what is drawn stays
    assert not page._demonstration.is_running
    assert len(page.model.sketch.marks) == strokes


@pytest.mark.parametrize(("card", "name"), [("fashion", "striped shirt"), ("pokemon", "fox")])
def test_a_sample_is_opened(window, qtbot, card, name):
    page = press(window, card)
    qtbot.waitUntil(lambda: page.model.present is not None, timeout=30_000)
    assert page.model.current.name == name
    assert page.model.subject.id == card


def test_the_lectures_example_is_played_from_its_first_sum(window, qtbot):
    page = press(window, "kernel")
    stepper = page.part.model.stepper
    qtbot.waitUntil(lambda: stepper.is_playing, timeout=10_000)
    assert stepper.done is not None
    qtbot.waitUntil(lambda: stepper.position == 1, timeout=10_000)
    page.part.model.editor.choose_preset("edge")
    changed = page.part.model.editor.setup
    press(window, "kernel")
    assert page.part.model.editor.setup.preset_id == "lecture"
    page.part.model.editor.undo_stack.undo()
    assert page.part.model.editor.setup == changed


def test_a_network_is_opened_with_a_sample(window, qtbot):
    page = press(window, "network")
    state = page.part.state
    qtbot.waitUntil(lambda: state.latest is not None, timeout=30_000)
    assert state.facts.name == "block1_conv1"
    assert "boots" in state.source.id
    page.segments.choose("one-kernel")
    press(window, "network")
    assert page.segments.current == "network"


def test_the_guide_and_projector_mode_are_one_click_away(window, theme):
    page = window.current_page
    QTest.mouseClick(page.projector, Qt.MouseButton.LeftButton)
    assert theme.scale == 1.5
    assert page.projector.isChecked()
    QTest.mouseClick(page.projector, Qt.MouseButton.LeftButton)
    assert theme.scale == 1.0
    page.guide.setFocus()
    QTest.keyClick(page.guide, Qt.Key.Key_Space)
    first_line = (resources() / "help" / "teachers.md").read_text("utf-8").splitlines()[0]
    assert first_line.lstrip("# ") in window.current_page.text


def test_the_language_is_offered_where_there_are_two(window, theme, qtbot):
    from desktop.pages.welcome.head import LanguageCombo

    choice = window._context.languages
    choice.offered = (Language("en", "English"),)
    assert LanguageCombo(theme, choice).isHidden()
    choice.offered = (Language("en", "English"), Language("de", "Deutsch"))
    combo = LanguageCombo(theme, choice)
    qtbot.addWidget(combo)
    assert not combo.isHidden()
    combo.setCurrentIndex(combo.findData("de"))
    with qtbot.waitSignal(choice.wanted) as wanted:
        combo.activated.emit(combo.currentIndex())
    assert wanted.args == ["de"]


def test_an_edition_without_training_says_so(window, monkeypatch):
    from training.contract.sentence import Sentence

    monkeypatch.setattr(
        "desktop.services.runs.missing.missing",
        lambda command: Sentence("Nothing trains here.", {}),
    )
    window.show_page("help")
    window.show_page("welcome")
    card = window.current_page.cards["training"]
    assert card.button.text() == WITHOUT_TRAINING.action
    assert "does not train" in card._text.text()
    monkeypatch.undo()
    window.show_page("help")
    window.show_page("welcome")
    assert card.button.text() == CARDS[-1].action


@pytest.mark.parametrize(("width", "columns"), [(400, 1), (888, 2), (1144, 3), (1784, 3)])
def test_cards_stand_in_as_many_columns_as_have_room(theme, qtbot, width, columns):
    cards = [Card(theme, one, CardPicture(theme, one.id), primary=False) for one in CARDS]
    grid = CardGrid(theme, cards)
    qtbot.addWidget(grid)
    grid.resize(width, grid.heightForWidth(width))
    grid.show()
    assert grid.columns(width) == columns
    assert len({card.y() for card in cards}) == -(-len(cards) // columns)
    for card in cards:
        assert card.geometry().right() < width
        assert card.geometry().bottom() < grid.height()


def test_tab_goes_as_one_reads(window):
    page = window.current_page
    page.projector.setFocus()
    stops = []
    for _ in range(10):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(window.focusWidget().accessibleName() or window.focusWidget().text())
    assert stops == [
        "Language",
        "Help for this page",
        *(card.button.text() for card in page.cards.values()),
        "Show this page at start",
        "Short guide for teachers",
    ]
