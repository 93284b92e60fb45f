import pytest
from PySide6.QtWidgets import QApplication

from desktop.pages.training.panels.panels_view import PanelsView
from desktop.pages.training.panels.parts import (
    CELL,
    CONFUSION,
    GRADIENTS,
    KERNELS,
    MISTAKES,
    PICTURES,
    WEIGHT,
)
from desktop.widgets.panel import Panel
from tests.desktop.pages.training.panels.recorded import step_of
from training.contract.events import Confusion, Followed, Kernels

WIDE, LOW = (848, 362), (628, 216)


@pytest.fixture
def view(theme, shown):
    view = PanelsView(theme, Panel(theme, "Gradient size per layer"))
    shown(view, *WIDE)
    return view


def resize(view, size):
    view.resize(*size)
    QApplication.processEvents()


def part(view, name):
    """What is seen of a part."""
    return {WEIGHT: view.parts.weight.steps}.get(name) or getattr(view.parts, name)


def test_with_room_there_are_two_rows(view):
    assert not view.is_low
    for name in (GRADIENTS, KERNELS, CONFUSION, PICTURES):
        assert part(view, name).isVisible()
    places = [part(view, name).mapTo(view, part(view, name).rect().topLeft()) for name in
              (GRADIENTS, KERNELS, CONFUSION, PICTURES)]  # fmt: skip
    assert places[0].x() < places[1].x() < places[2].x()
    assert places[0].y() == places[1].y() == places[2].y() < places[3].y()


@pytest.mark.parametrize("name", [GRADIENTS, KERNELS, PICTURES, CONFUSION, MISTAKES, WEIGHT])
def test_in_a_low_window_every_part_has_a_tab(view, name):
    resize(view, LOW)
    assert view.is_low
    view.frame.segments.button(name).click()
    assert view.current == name and part(view, name).isVisible()
    seen = [
        other
        for other in (GRADIENTS, KERNELS, PICTURES, MISTAKES, WEIGHT)
        if part(view, other).isVisible()
    ]
    assert seen == ([name] if name != CONFUSION else [])


@pytest.mark.parametrize("name", [PICTURES, MISTAKES, CELL, WEIGHT])
def test_a_look_survives_a_change_of_size(view, name):
    if name == CELL:
        view.parts.cell.show_waiting("Shirt", "Coat")
    view.show_part(name)
    heights = view.frame.height()
    for size in (LOW, WIDE, LOW, WIDE):
        resize(view, size)
        shown = GRADIENTS if name == PICTURES and view.is_low else name
        assert part(view, shown).isVisible()
    assert view.frame.height() == heights
    assert view.parts.kernels.isVisible() is (name != WEIGHT)


def test_one_weight_moves_nothing_else(view, recorded):
    place = view.frame.segments.mapTo(view, view.frame.segments.rect().topLeft())
    view.show_part(WEIGHT)
    parts = view.parts
    parts.weight.set_run(recorded.started.layers, recorded.started.weights, recorded.traits)
    event = recorded.of(Followed)[2]
    parts.weight.choice.choose(event.layer, event.index)
    parts.weight.show_step(step_of(event))
    assert parts.weight.table.isVisible() and not parts.kernels.isVisible()
    assert view.frame.segments.mapTo(view, view.frame.segments.rect().topLeft()) == place
    assert view.frame._note.text() == f"epoch {event.epoch}, batch {event.batch}"
    view.show_part(MISTAKES)
    assert parts.kernels.isVisible()


@pytest.mark.parametrize("size", [WIDE, LOW])
def test_a_cell_of_the_table_leads_to_its_pictures(view, recorded, qtbot, size):
    resize(view, size)
    view.parts.confusion.show_counts(
        recorded.labels, recorded.of(Confusion)[-1].counts.decoded(), 2
    )
    view.show_part(CONFUSION)
    with qtbot.waitSignal(view.cell_chosen) as chosen:
        view.parts.confusion.show_button.click()
    assert tuple(chosen.args) == view.parts.confusion.cell
    assert view.parts.cell.isVisible() and "after this batch" in view.parts.cell.hint
    view.parts.confusion.set_answered(False)
    view.parts.confusion.matrix.chosen.emit(1, 3)
    assert "while the run goes on" in view.parts.cell.hint


def test_a_chosen_neuron_is_the_weight_to_follow(view, recorded):
    parts = view.parts
    parts.weight.set_run(recorded.started.layers, recorded.started.weights, recorded.traits)
    parts.kernels.show_weights(recorded.of(Kernels)[-1].weights.decoded(), "hidden_1", (28, 28, 1))
    parts.kernels.mosaic.choose(2)
    parts.kernels.mosaic.chosen.emit(2)
    assert parts.weight.choice.layer.currentText() == "hidden_1"
    assert parts.weight.choice.index[1] == 2


def test_all_of_a_run_can_be_cleared(view, recorded):
    parts = view.parts
    parts.weight.set_run(recorded.started.layers, recorded.started.weights, recorded.traits)
    parts.confusion.show_counts(recorded.labels, recorded.of(Confusion)[-1].counts.decoded(), 2)
    parts.kernels.show_weights(recorded.of(Kernels)[-1].weights.decoded(), "hidden_1", (28, 28, 1))
    view.clear()
    hints = [parts.kernels.hint, parts.confusion.hint, parts.pictures.hint, parts.mistakes.hint]
    assert all([*hints, parts.cell.hint, parts.weight.steps.hint])


def test_larger_type_needs_tabs_earlier(view, theme):
    theme.set_scale(1.5)
    QApplication.processEvents()
    assert view.is_low
    theme.set_scale(1.0)
    QApplication.processEvents()
    assert not view.is_low


def test_the_promised_least_size_is_enough(view):
    for size in (WIDE, LOW):
        resize(view, size)
        least = view.frame.minimumSizeHint()
        assert least.width() <= size[0] and least.height() <= size[1]
