import pytest

from desktop.pages.kernels.network.sources import FAMOUS
from tests.desktop import foreign_files
from training.contract.locations import exported_models


def test_two_networks_are_compared_at_the_same_layer(view, settle):
    place = view.head.seconds.findData("pokemon-cnn")
    view.head.seconds.setCurrentIndex(place)
    view.head.compare.setChecked(True)
    settle()
    first, second = view.maps.faces
    assert second.isVisibleTo(view)
    assert len(view.state.latest.layers) == 2
    assert view.large.maps[1].isVisibleTo(view)
    view.head.compare.setChecked(False)
    settle()
    assert not second.isVisibleTo(view)
    assert len(view.state.latest.layers) == 1
    assert first.values is not None


def test_compared_maps_have_one_order_and_one_selection(view, settle):
    view.head.seconds.setCurrentIndex(view.head.seconds.findData("fashion-cnn"))
    view.head.compare.setChecked(True)
    settle()
    first, second = view.maps.faces
    assert first.order == second.order
    view.maps.chosen.emit(9)
    assert first.mosaic.current == second.mosaic.current == 9


def test_a_layer_that_the_second_network_has_not_is_told(view, settle, go):
    view.head.seconds.setCurrentIndex(view.head.seconds.findData("digits-ann"))
    view.head.compare.setChecked(True)
    settle()
    second = view.maps.faces[1]
    assert view.state.latest.layers[1] is None
    assert "block1_conv1" in second._message.text()
    assert second.mosaic.count == 0


def test_a_file_that_is_no_model_is_told_and_the_model_stays(view, settle, tmp_path):
    path = tmp_path / "rubbish ä.onnx"
    path.write_bytes(b"this is no model")
    view.open_paths([str(path)])
    settle()
    assert view.state.sides[0].model.path.stem == "fashion-cnn"
    assert view.notice.isVisibleTo(view)
    assert view.head.models.currentText() == "fashion-cnn"


def test_a_second_model_that_cannot_be_opened_ends_the_comparison(view, settle, tmp_path):
    path = tmp_path / "rubbish.onnx"
    path.write_bytes(b"this is no model")
    view.head.seconds.addItem("rubbish", str(path))
    view.head.seconds.setCurrentIndex(view.head.seconds.count() - 1)
    view.head.compare.setChecked(True)
    settle()
    assert not view.head.compare.isChecked()
    assert len(view.state.latest.layers) == 1


def test_opening_can_be_given_up(view, qtbot, tmp_path):
    refused = []
    view.state.model_refused.connect(refused.append)
    with qtbot.waitSignal(view.state.opening_cancelled, timeout=30_000):
        view.state.open_model(str(tmp_path / "missing.onnx"))
        view.state.cancel_opening()
    assert refused == []
    assert view.state.sides[0].model.path.stem == "fashion-cnn"


def test_the_famous_networks_stand_beside_each_other(view, settle):
    view.head.models.chosen.emit(FAMOUS)
    titles = [panel.accessibleName() for panel in view.famous.panels]
    assert titles == ["AlexNet", "VGG16"]
    assert view.famous.isVisibleTo(view)
    for panel in view.famous.panels:
        assert sum(row.value for row in panel.bars.rows) == pytest.approx(100)
    vgg16 = view.famous.panels[1]
    largest = max(vgg16.bars.rows, key=lambda row: row.value)
    vgg16.bars.chosen.emit(largest.number)
    assert "102,764,544" in vgg16._told.text()
    assert vgg16.strip.current == largest.number
    view.head.models.chosen.emit("fashion-cnn")
    settle()
    assert not view.famous.isVisibleTo(view)


def test_a_model_that_does_not_describe_itself_can_be_described(
    view, settle, tmp_path, monkeypatch
):
    monkeypatch.setattr("desktop.services.open_model.check_in_child", lambda *arguments: None)
    path = tmp_path / "foreign.onnx"
    path.write_bytes(foreign_files.undescribed(view.state.sides[0].model.path.read_bytes()))
    view.open_paths([str(path)])
    settle()
    assert view.models.offer.notice.isVisibleTo(view)
    assert "foreign.onnx" in view.models.offer.notice.accessibleName()
    assert view.state.sides[0].model.path.stem == "fashion-cnn"


def test_what_was_described_is_taken_apart(view, settle, tmp_path):
    path = view.state.sides[0].model.path.with_name("digits-ann.onnx")
    view.models.offer.adopted.emit(path)
    settle()
    assert view.state.sides[0].model.path.stem == "digits-ann"


def test_a_new_model_can_be_taken_apart_and_compared_at_once(view, context, settle, user_folder):
    path = user_folder / "data" / "models" / "fashion-ann-0123456789ab.onnx"
    path.parent.mkdir(parents=True)
    path.write_bytes((exported_models() / "fashion-ann.onnx").read_bytes())
    context.models.add(path)
    context.models.add(path)
    for choice in (view.head.models, view.head.seconds):
        texts = [choice.itemText(place) for place in range(choice.count())]
        (new,) = [text for text in texts if text.startswith("Dense network · ")]
        assert texts.index(new) == texts.index("pokemon-transfer") + 1
    assert view.head.models.currentText() == "fashion-cnn"
    view.open_paths([str(path)])
    settle()
    assert view.state.sides[0].model.path == path
    assert view.head.models.currentText().startswith("Dense network · ")


def test_the_present_choice_stays_as_others_come(view, context, settle, user_folder):
    view.head.models.chosen.emit(FAMOUS)
    view.head.models.show_present(FAMOUS, "")
    path = user_folder / "data" / "models" / "a.onnx"
    path.parent.mkdir(parents=True)
    path.write_bytes((exported_models() / "digits-ann.onnx").read_bytes())
    before = view.head.models.currentText()
    context.models.add(path)
    assert view.head.models.currentText() == before
    view.head.models.show_refused()
    assert view.head.models.currentText() == before
