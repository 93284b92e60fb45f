import numpy as np
import pytest

from desktop.pages.kernels.network.asking import MadeQuestion, made
from desktop.pages.kernels.network.summing import contributions, stages
from desktop.pages.kernels.network.telling import value_words
from desktop.services.anatomy.sums import sum_at
from desktop.widgets.value_text import value_text


def test_the_stepped_sum_is_the_value_that_is_shown(view, go):
    view.maps.view.choose("sum")
    for layer in ("block1_conv1", "block2_conv2", "block3_conv3"):
        go(layer)
        for cell in ((0, 0), (3, 5), (6, 6)):
            view.large.maps[0].point_at(*cell)
            found = view.maps.sum._sum
            assert found.total == pytest.approx(view.large.maps[0].value, abs=1e-3)
            count = len(found.by_input)
            assert len(view.maps.sum.bars.rows) == count
            view.maps.sum.step_to(count - 1)
            assert view.made.pairs.current == count - 1
            assert f"{count} of {count}" in view.maps.sum._place.text()


def test_after_the_normalisation_and_relu_comes_the_value_of_that_layer(view, go):
    go("block2_conv1")
    view.state.choose_output(5)
    view.large.maps[0].point_at(4, 4)
    go("block2_conv1_activation")
    after = float(view.state.latest.layers[0].values[4, 4, 5])
    opened = view.state.sides[0]
    pixels = view.state.latest.layers[0].pixels
    made_of = made(MadeQuestion(opened, pixels, "block2_conv1", 5)).made_of
    steps = stages(made_of, sum_at(made_of, 4, 4))
    assert [step.kind for step in steps][-2:] == ["scale", "shift"]
    assert max(0.0, steps[-1].value) == pytest.approx(after, abs=1e-3)


def test_playing_goes_through_the_input_maps_and_ends(view, go, qtbot):
    go("block2_conv1")
    view.maps.view.choose("sum")
    player = view.maps.sum
    player.slider.setValue(player.slider.maximum() - 1)
    player.play.setChecked(True)
    qtbot.waitUntil(lambda: not player.play.isChecked(), timeout=10_000)
    assert player.slider.value() == player.slider.maximum()


def test_a_map_stands_over_its_kernel_slices(view, go):
    go("block2_conv1")
    assert view.made.pairs.count == 32
    go("block1_pool")
    assert view.made.pairs.count == 32
    assert view.made.pairs.current == view.state.output


def test_a_neuron_has_its_weights_as_a_picture_and_adds_up_to_its_value(
    view, open_model, go, draw, settle
):
    draw()
    open_model("digits-ann")
    go("hidden_1")
    view.state.choose_output(11)
    settle()
    anatomy = view.state.sides[0].anatomy
    weights = anatomy.weights("hidden_1")
    np.testing.assert_array_equal(
        view.neuron.weights._values, weights.kernel[:, 11].reshape(28, 28)
    )
    shown = view.state.latest.layers[0]
    made_of = made(MadeQuestion(view.state.sides[0], shown.pixels, "hidden_1", 11)).made_of
    parts = contributions(made_of)
    assert [abs(part.product) for part in parts] == sorted(
        (abs(part.product) for part in parts), reverse=True
    )
    total = sum(part.product for part in parts) + made_of.bias
    assert total == pytest.approx(float(shown.values[11]), abs=1e-3)
    assert view.made.bars.rows[0].number == parts[0].number


def test_the_point_is_on_the_curve_of_the_neurons_own_activation(
    view, open_model, go, draw, settle
):
    draw()
    open_model("digits-ann")
    go("activation_1")
    after = view.state.latest.layers[0].values
    go("hidden_1")
    number = int(np.argmax(after))
    view.state.choose_output(number)
    settle()
    assert view.neuron.choice.current == "relu"
    assert view.neuron.curve.result == pytest.approx(float(after[number]), abs=1e-3)
    view.neuron.choice.choose("tanh")
    assert view.neuron.curve.result == pytest.approx(np.tanh(float(after[number])), abs=1e-3)


def test_answers_have_their_names(view, go, settle):
    go("probabilities")
    rows = view.maps.faces[0].bars.rows
    assert rows[0].name in view.state.sides[0].model.metadata.labels
    assert sum(row.value for row in rows) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize(
    "layer",
    ["block1_conv1_normalise", "block1_conv1_activation", "block1_pool"],
)
def test_a_value_of_a_layer_without_weights_is_told(view, go, settle, layer):
    go(layer)
    view.state.choose_output(4)
    settle()
    view.large.maps[0].point_at(9, 9)
    view.large.maps[0].point_at(8, 7)
    told = view.made.accessibleName()
    assert "Row 9, column 8" in told
    assert value_text(view.large.maps[0].value) in told


def test_what_a_pooling_keeps_is_the_largest_of_its_window(view, go, settle):
    go("block1_pool")
    view.state.choose_output(4)
    settle()
    shown = view.state.latest.layers[0]
    question = MadeQuestion(view.state.sides[0], shown.pixels, "block1_pool", 4)
    before = shown.taken[0][16:18, 14:16, 4]
    told = value_words(shown, made(question), 8, 7)
    assert value_text(float(before.max())) == told.rpartition(" ")[2]
    assert all(value_text(float(value), 2) in told for value in before.flat)


def test_a_normalised_value_is_scale_times_value_and_shift(view, go):
    go("block1_conv1_normalise")
    shown = view.state.latest.layers[0]
    found = made(MadeQuestion(view.state.sides[0], shown.pixels, "block1_conv1_normalise", 4))
    scale, shift = found.scaling
    expected = scale * shown.taken[0][:, :, 4] + shift
    np.testing.assert_allclose(shown.values[:, :, 4], expected, atol=1e-4)
