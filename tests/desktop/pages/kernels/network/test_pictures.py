import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from desktop.pages.kernels.network.asking import turned
from desktop.pages.kernels.network.sources import DRAWING
from desktop.services.shared_pictures import SharedPicture


def test_the_maps_follow_the_drawing(view, draw, settle):
    before = view.maps.faces[0].mosaic._tiles.pixels
    draw()
    assert view.maps.faces[0].mosaic._tiles.pixels != before
    shown = []
    view.state.shown.connect(shown.append)
    sketch = view.state.sketch
    sketch.begin_mark(QPointF(0.1, 0.9), 0.09, eraser=False)
    sketch.extend_mark(QPointF(0.9, 0.9))
    settle()
    assert shown
    sketch.end_mark()


def test_the_order_stays_while_the_pen_moves(view, draw, settle):
    draw()
    order = view.maps.faces[0].order
    sketch = view.state.sketch
    sketch.begin_mark(QPointF(0.05, 0.05), 0.4, eraser=False)
    for number in range(20):
        sketch.extend_mark(QPointF(0.05 + 0.045 * number, 0.05 + 0.045 * number))
    settle()
    assert view.maps.faces[0].order == order
    sketch.end_mark()
    settle()
    strength = np.abs(view.maps.faces[0].values).mean(axis=(0, 1))
    sorted_now = view.maps.faces[0].order
    assert list(strength[sorted_now]) == sorted(strength, reverse=True)


def test_an_empty_drawing_says_what_to_do(view, settle):
    view.picture.chosen.emit(DRAWING)
    settle()
    assert view.maps.faces[0].values is None
    assert "Draw" in view.maps.faces[0]._message.text()
    assert view.large.maps[0].value is None


def test_a_turned_picture_changes_the_maps(view, settle):
    before = view.state.latest.layers[0].values
    view.picture.turn.setValue(90)
    settle()
    assert np.abs(view.state.latest.layers[0].values - before).max() > 0.01
    assert view.picture._angle.text() == "90°"
    view.picture.turn.setValue(0)
    settle()
    np.testing.assert_allclose(view.state.latest.layers[0].values, before, atol=1e-6)


def test_corners_that_become_empty_have_the_borders_colour():
    picture = Image.new("RGB", (40, 40), (10, 200, 30))
    assert turned(picture, 45).getpixel((0, 0)) == (10, 200, 30)
    assert turned(Image.new("L", (40, 40), 7), 30).getpixel((0, 0)) == 7
    assert turned(picture, 360) is picture


def test_a_picture_of_another_page_can_be_looked_at(view, pictures, settle):
    image = QImage(28, 28, QImage.Format.Format_Grayscale8)
    image.fill(0)
    for place in range(5, 22):
        image.setPixel(14, place, 0xFFFFFFFF)
    pictures.publish(SharedPicture("digits", "The drawn digit", image))
    place = view.picture.choice.findText("The drawn digit")
    assert place >= 0
    view.picture._choose(place)
    settle()
    pixels = view.state.latest.layers[0].pixels
    assert pixels.shape == (28, 28, 1)
    assert pixels[10, 14, 0] > 200
    assert pixels[10, 5, 0] < 60


def test_an_opened_picture_is_looked_at(view, settle, tmp_path):
    path = tmp_path / "stripes ä.png"
    Image.fromarray(np.tile(np.uint8([0, 255]), (64, 32))).save(path)
    view.open_paths([str(path)])
    settle()
    assert view.picture.choice.currentText() == "stripes ä"
    assert view.state.source.title == "stripes ä"


def test_a_file_that_is_no_picture_is_told_and_the_picture_stays(view, settle, tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    view.open_paths([str(path)])
    settle()
    assert view.notice.isVisibleTo(view)
    assert view.state.source.title == "Boots"
    assert view.state.latest is not None


def test_every_view_can_be_saved_as_a_picture(view, settle, tmp_path, monkeypatch):
    for number, panel in enumerate((view.maps, view.made, view.large)):
        path = tmp_path / f"view {number}.png"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        panel.exporting.emit()
        with Image.open(path) as saved:
            assert min(saved.size) > 60
            assert len(saved.convert("RGB").getcolors(1 << 24)) > 10


def test_a_picture_that_cannot_be_saved_is_told(view, tmp_path, monkeypatch):
    folder = tmp_path / "a folder"
    (folder / "taken.png").mkdir(parents=True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "taken.png"), ""))
    view.maps.exporting.emit()
    assert view.notice.isVisibleTo(view)
