import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.pages.kernels.network.laid_out import place_in_grid, place_in_row


def test_the_strip_is_the_models_own_table(view):
    model = view.state.sides[0].model
    cards = view.strip.cards
    assert [card.parameters for card in cards[1:]] == [
        f"{layer.parameters:,} params" if layer.parameters else "no params"
        for layer in model.metadata.layers
    ]
    assert cards[2].name == "block1_conv1"
    assert cards[2].shape == "28 × 28 × 32"
    assert cards[3].name == "…normalise"
    assert view.strip.current == view.state.layer == 2


def test_it_begins_with_a_picture_and_the_strongest_map(view):
    mosaic = view.maps.faces[0].mosaic
    assert mosaic.count == 32
    assert view.picture.choice.currentText() == "Boots"
    assert view.state.output == mosaic.order[0] == mosaic.current
    assert f"Map {view.state.output + 1}" in view.large.accessibleName()


def test_maps_are_the_models_own_results(view, go):
    go("block2_conv1")
    shown = view.state.latest.layers[0]
    model = view.state.sides[0].model
    expected = model.activations(shown.pixels[np.newaxis])["block2_conv1"][0]
    np.testing.assert_allclose(shown.values, expected, atol=1e-4)
    row, column = view.large.cell
    assert view.large.maps[0].value == pytest.approx(
        float(expected[row, column, view.state.output]), abs=1e-4
    )


def test_keys_go_from_layer_to_layer(view, settle):
    view.strip.setFocus()
    QTest.keyClick(view.strip, Qt.Key.Key_Right)
    settle()
    assert view.state.facts.name == "block1_conv1_normalise"
    assert view.state.latest.layers[0].facts.name == "block1_conv1_normalise"


def test_only_the_last_of_many_wanted_layers_is_shown(view, settle):
    shown = []
    view.state.shown.connect(lambda answer: shown.append(answer.layers[0].facts.name))
    for place in range(3, 12):
        view.strip.choose(place)
        view.strip.chosen.emit(place)
    settle()
    assert shown == [view.strip.cards[11].name.replace("…", "block2_conv1_")]


def test_maps_are_sorted_by_strength_or_number(view, settle):
    face = view.maps.faces[0]
    strength = np.abs(face.values).mean(axis=(0, 1))
    assert list(strength[face.order]) == sorted(strength, reverse=True)
    view.maps.order.choose("number")
    assert face.order == list(range(32))
    chosen = view.state.output
    view.state.choose_output(5)
    view._step(1)
    assert view.state.output == 6
    assert chosen in face.order


def test_another_layer_of_the_same_size_keeps_the_map(view, go):
    view.state.choose_output(7)
    go("block1_conv1_activation")
    assert view.state.output == 7
    go("block2_conv1")
    assert view.state.output == view.maps.faces[0].order[0]


def test_same_scale_changes_the_colours_only(view):
    mosaic = view.maps.faces[0].mosaic
    before, order = mosaic._tiles.pixels, mosaic.order
    view.maps.same_scale.setChecked(True)
    assert mosaic._tiles.pixels != before
    assert mosaic.order == order


def test_kernels_are_shown_one_for_each_map(view, go):
    view.maps.view.choose("kernels")
    assert view.maps.kernels.mosaic.count == 32
    assert view.maps.kernels.slice.isHidden()
    go("block2_conv1")
    assert view.maps.kernels.mosaic.count == 64
    assert view.maps.kernels.slice.maximum() == 32
    before = view.maps.kernels.mosaic._tiles.pixels
    view.maps.kernels.slice.setValue(9)
    assert view.maps.kernels.mosaic._tiles.pixels != before
    go("block1_pool")
    assert view.maps.view.current == "maps"
    assert not view.maps.view.button("kernels").isEnabled()


def test_dropout_lets_all_pass_and_says_so(view, go):
    go("average")
    before = view.state.latest.layers[0].values
    go("dropout")
    np.testing.assert_array_equal(view.state.latest.layers[0].values, before)
    card = view.strip.cards[view.strip.current]
    assert "training only" in card.kind
    assert card.is_quiet


def test_an_average_is_told_beside_its_map(view, go):
    go("average")
    view.state.choose_output(3)
    grid = view.state.latest.layers[0].taken[0]
    assert view.large.maps[0]._values.shape == (7, 7)
    np.testing.assert_array_equal(view.large.maps[0]._values, grid[:, :, 3])


def test_a_place_of_the_row_is_a_place_of_the_grid(view, open_model, go, draw):
    draw()
    open_model("digits-ann")
    go("flatten")
    view.state.choose_output(86)
    assert view.large.cell == (3, 2)
    assert view.large.maps[0].value == pytest.approx(float(view.state.latest.layers[0].values[86]))
    view.made.flat.pointed.emit(3, 3)
    assert view.state.output == 87


def test_rows_of_several_maps_keep_the_maps_of_a_place_together():
    grid = np.arange(4 * 5 * 3).reshape(4, 5, 3)
    row = grid.reshape(-1)
    number = place_in_row(2, 1, 2, grid.shape)
    assert row[number] == grid[2, 1, 2]
    assert place_in_grid(number, grid.shape) == (2, 1, 2)
