import pytest
from PySide6.QtCore import Qt

from desktop.widgets.probability_bars import ProbabilityBars

LABELS = ["zero", "one", "two", "three"]
VALUES = [0.1, 0.7, 0.0001, 0.1999]


@pytest.fixture
def bars(theme, qtbot):
    bars = ProbabilityBars(theme)
    qtbot.addWidget(bars)
    bars.set_labels(LABELS)
    bars.resize(300, 4 * theme.px("bar-row"))
    return bars


def colours(bars):
    image = bars.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(300) for y in range(image.height())}


def test_labels_keep_their_places_until_sorted(bars):
    bars.set_probabilities(VALUES)
    assert bars.order() == [0, 1, 2, 3]
    bars.set_sorted(True)
    assert bars.order() == [1, 3, 0, 2]


def test_equal_probabilities_keep_their_order(bars):
    bars.set_probabilities([0.25] * 4)
    bars.set_sorted(True)
    assert bars.order() == [0, 1, 2, 3]


def test_the_winner_has_its_own_colour(bars, theme):
    bars.set_probabilities(VALUES)
    assert bars.winner() == 1
    assert {theme.colour("bar-winner").name(), theme.colour("bar").name()} <= colours(bars)


def test_unfamiliar_has_hollow_bars_and_no_winner(bars, theme):
    bars.set_probabilities(VALUES)
    bars.set_unfamiliar(True)
    assert bars.winner() is None
    assert not {theme.colour("bar-winner").name(), theme.colour("bar").name()} & colours(bars)


def test_without_an_answer_there_are_tracks_only(bars, theme):
    bars.set_probabilities(None)
    found = colours(bars)
    assert theme.colour("bar-track").name() in found
    assert theme.colour("bar").name() not in found


def test_a_bar_is_as_long_as_its_probability(bars, theme):
    def length(value):
        bars.set_probabilities([value, 0, 0, 0])
        image = bars.grab().toImage()
        y = theme.px("bar-row") // 2
        winner = theme.colour("bar-winner")
        return sum(image.pixelColor(x, y) == winner for x in range(300))

    full = length(1.0)
    for value in (0.25, 0.5, 0.75):
        assert length(value) == pytest.approx(value * full, abs=2)


def test_the_size_does_not_follow_the_values(bars):
    before = bars.sizeHint(), bars.minimumSizeHint()
    bars.set_probabilities([1, 0, 0, 0])
    bars.set_unfamiliar(True)
    assert (bars.sizeHint(), bars.minimumSizeHint()) == before


def test_the_best_answers_are_told_in_words(bars):
    assert bars.accessibleName()
    bars.set_probabilities(VALUES)
    assert bars.accessibleDescription().startswith("one 70.0")
    assert "two" not in bars.accessibleDescription()
    bars.set_unfamiliar(True)
    assert bars.accessibleDescription().startswith("Unfamiliar")
    bars.set_probabilities(None)
    assert bars.accessibleDescription() == "No answer"


def test_as_many_probabilities_as_labels(bars):
    with pytest.raises(ValueError, match="3 probabilities for 4 labels"):
        bars.set_probabilities([0.5, 0.25, 0.25])


def test_it_is_mirrored_for_languages_from_the_right(bars, theme):
    bars.set_probabilities([1.0, 0, 0, 0])
    bars.set_labels(["MMMMMMMMMM"])
    bars.set_probabilities([0.5])
    winner = theme.colour("bar-winner")

    def first():
        image = bars.grab().toImage()
        y = theme.px("bar-row") // 2
        return next(x for x in range(300) if image.pixelColor(x, y) == winner)

    left = first()
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert first() != left


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_numbers_are_never_cut(bars, theme, scale):
    theme.set_scale(scale)
    bars.resize(bars.minimumSizeHint())
    columns = bars._columns()
    assert columns.bar > 0


def test_empty_labels_paint_nothing(theme, qtbot):
    bars = ProbabilityBars(theme)
    qtbot.addWidget(bars)
    bars.grab()
