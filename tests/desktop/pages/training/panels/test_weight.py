import numpy as np
import pytest

from desktop.pages.training.panels.step_area import OR
from desktop.pages.training.panels.weight_panel import WeightPanel
from desktop.pages.training.panels.weight_step import (
    RunTraits,
    decimal_text,
    number_text,
    picture_loss,
    rows_of,
    step_decimals,
)
from tests.desktop.pages.training.panels.recorded import FOLLOWED, step_of
from training.contract.events import Followed, Kernels

MINUS = "\N{MINUS SIGN}"


@pytest.fixture
def panel(theme, shown, recorded):
    panel = shown(WeightPanel(theme), 816, 260)
    panel.set_run(recorded.started.layers, recorded.started.weights, recorded.traits)
    return panel


@pytest.fixture
def step(recorded):
    return step_of(recorded.of(Followed)[4])


def follow(panel):
    panel.choice.choose(FOLLOWED.layer, FOLLOWED.index)
    panel.choice.follow.setChecked(True)


def first(text):
    return text.partition(OR)[0]


def test_the_rows_are_the_batch_and_come_to_what_the_run_told(recorded, step):
    rows = rows_of(step, recorded.traits, 64)
    assert len(rows) == 64
    assert np.mean([row.loss for row in rows]) == pytest.approx(step.loss, rel=1e-4)
    products = sum(row.product for row in rows)
    assert products == pytest.approx(step.gradient, rel=1e-3, abs=1e-8)
    assert step.before + step.update == pytest.approx(step.after, abs=1e-7)


def test_a_pictures_loss_as_the_lecture_writes_it():
    answers = np.array([0.2, 0.5, 0.3], np.float32)
    assert picture_loss(answers, 1, RunTraits()) == pytest.approx(np.log(2))
    squared = picture_loss(answers, 1, RunTraits(loss="mean-squared-error"))
    assert squared == pytest.approx((0.04 + 0.25 + 0.09) / 3)
    smoothed = picture_loss(answers, 1, RunTraits(label_smoothing=0.3))
    assert smoothed == pytest.approx(-(0.8 * np.log(0.5) + 0.1 * np.log(0.2) + 0.1 * np.log(0.3)))


def test_the_numbers_of_the_run_stand_in_the_table(panel, recorded, step):
    follow(panel)
    panel.show_step(step)
    assert panel.steps.hint == ""
    lines = panel.table.lines()
    truth, share, _, activation, _, delta, _, product = map(first, lines[1].texts)
    assert truth == recorded.labels[step.truths[0]]
    assert share.rstrip("\xa0%") == f"{100 * step.probabilities[0, step.truths[0]]:.1f}"
    assert activation == number_text(float(step.activations[0]), 3)
    assert delta == number_text(float(step.deltas[0]), 3)
    assert product == number_text(float(step.activations[0]) * float(step.deltas[0]), 3)
    sums = [first(text) for text in lines[-1].texts]
    assert number_text(step.loss) in sums and number_text(step.gradient) in sums
    assert lines[-2].texts[0] == f"… {64 - (len(lines) - 3)} more"
    assert panel.note == f"epoch {step.epoch}, batch {step.batch}"


def test_the_update_leads_to_the_new_value(panel, step):
    follow(panel)
    panel.show_step(step)
    (_, made), (_, new) = panel.update_line.texts()
    assert number_text(step.gradient) in made and number_text(step.update) in made
    decimals = step_decimals(step.update)
    before, after = decimal_text(step.before, decimals), decimal_text(step.after, decimals)
    assert new.startswith(before) and new.endswith(after) and before != after


def test_plain_descent_is_written_as_a_formula(panel, recorded, step):
    traits = RunTraits(recorded.labels, optimiser="sgd")
    panel.set_run(recorded.started.layers, recorded.started.weights, traits)
    follow(panel)
    panel.show_step(step)
    (_, made), _ = panel.update_line.texts()
    rate = number_text(step.learning_rate, 3)
    assert first(made).startswith(f"{MINUS}{rate} × {number_text(step.gradient)} = ")


def test_a_taller_panel_shows_more_pictures(panel, step):
    follow(panel)
    panel.show_step(step)
    few = len(panel.table.lines())
    panel.resize(816, 400)
    assert len(panel.table.lines()) > few


def test_a_layer_that_is_no_plain_dense_one_says_so(panel, step, recorded):
    panel.set_run(("conv_1",), ((3, 3, 1, 8),), recorded.traits)
    panel.choice.choose("conv_1", (2, 0, 0, 7))
    panel.show_step(
        step._replace(layer="conv_1", place=(2, 0, 0, 7), activations=None, deltas=None)
    )
    lines = panel.table.lines()
    assert all(line.texts[3:] == ("", "", "", "", "") for line in lines[:-1])
    assert number_text(step.gradient) in map(first, lines[-1].texts)
    assert [place.isVisible() for place in panel.choice.places] == [True] * 4
    assert panel.choice.index == (2, 0, 0, 7)


def test_pictures_of_no_class_have_no_prediction(recorded, step):
    row = rows_of(step._replace(truths=(-1,)), recorded.traits, 1)[0]
    assert (row.truth, row.probability, row.loss) == ("", None, None)


def test_following_is_asked_for_and_ended(panel, qtbot):
    panel.choice.choose("hidden_1", (100, 2))
    with qtbot.waitSignal(panel.follow_wanted) as wanted:
        panel.choice.follow.click()
    assert wanted.args == ["hidden_1", (100, 2)]
    with qtbot.waitSignal(panel.follow_wanted) as wanted:
        panel.choice.places[1].setValue(6)
    assert wanted.args == ["hidden_1", (100, 5)]  # shown from 1, told from 0
    with qtbot.waitSignal(panel.follow_wanted) as wanted:
        panel.choice.layer.setCurrentText("scores")
    assert wanted.args[0] == "scores" and wanted.args[1] < (16, 10)
    with qtbot.waitSignal(panel.unfollow_wanted), qtbot.assertNotEmitted(panel.follow_wanted):
        panel.choice.follow.click()


def test_the_next_run_is_told_to_follow_too(panel, recorded, qtbot):
    started = recorded.started
    follow(panel)
    with qtbot.waitSignal(panel.follow_wanted) as wanted:
        panel.set_run(started.layers, started.weights, recorded.traits)
    assert wanted.args == [panel.choice.layer.currentText(), panel.choice.index]
    with qtbot.assertNotEmitted(panel.follow_wanted):
        panel.clear()


def test_without_following_a_choice_asks_for_nothing(panel, qtbot):
    with qtbot.assertNotEmitted(panel.follow_wanted), qtbot.assertNotEmitted(panel.unfollow_wanted):
        panel.choice.places[0].setValue(7)
        panel.choice.layer.setCurrentText("hidden_1")


def test_numbers_of_another_weight_are_not_shown(panel, step):
    follow(panel)
    panel.show_step(step._replace(place=(0, 0)))
    assert "next batch" in panel.steps.hint
    panel.show_step(step)
    assert panel.steps.hint == ""
    panel.choice.places[0].setValue(1)
    assert panel.steps.hint and panel.note == ""


def test_the_weight_that_changed_most_is_found(panel, recorded, qtbot):
    before, after = (recorded.of(Kernels)[n].weights.decoded() for n in (0, -1))
    panel.choice.choose("hidden_1", (0, 0))
    panel.choice.note_weights("hidden_1", before)
    assert not panel.choice.most.isEnabled()
    panel.choice.note_weights("hidden_1", after)
    panel.choice.most.click()
    moved = np.abs(after.astype(np.float32) - before)
    assert moved[panel.choice.index] == moved.max() > 0


def test_a_refusal_is_said(panel):
    follow(panel)
    panel.show_refused("No weight of conv_1 learns now.")
    assert panel.steps.hint == "No weight of conv_1 learns now."


def test_without_a_run_nothing_can_be_chosen(theme, shown):
    panel = shown(WeightPanel(theme), 816, 200)
    assert "When a run has started" in panel.steps.hint
    assert not panel.choice.follow.isEnabled() and not panel.choice.most.isEnabled()


@pytest.mark.parametrize(
    ("update", "decimals"), [(0.0, 4), (0.5, 4), (0.00014, 5), (-3e-7, 8), (float("nan"), 4)]
)
def test_decimals_tell_two_values_apart(update, decimals):
    assert step_decimals(update) == decimals
