"""Pictures as the source: samples, the other pages', opened, dropped, pasted and drawn ones."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from desktop.services.shared_pictures import SharedPicture
from tests.desktop.drags import drag, drop


def picture(width=40, height=30):
    """A picture whose pixels all differ in colour."""
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    pixels = np.stack([x * 5, y * 7, (x + y) * 2], axis=2).astype(np.uint8)
    kind = QImage.Format.Format_RGB888
    return QImage(pixels.tobytes(), width, height, 3 * width, kind).copy()


@pytest.fixture
def coloured(view, still, qtbot):
    view.model.use_picture("test", "Test", picture())
    qtbot.waitUntil(lambda: view.model.result.maps is not None, timeout=20_000)
    still()
    return view


def value(view, row, column):
    return float(view.model.result.values[row, column, 0])


def test_colours_have_three_slices_that_run_into_one_sum(coloured):
    assert len(coloured.model.editor.setup.kernel) == 3
    assert len(coloured.pictures.slices.covered) == 3
    shown = coloured.sum.row.shown
    assert [row.title for row in shown.rows] == ["R", "G", "B"]
    parts = [row.tail[0].value for row in shown.rows]
    assert sum(parts) == pytest.approx(shown.tail[0].value)
    step = divmod(coloured.model.stepper.position, coloured.model.result.places.across.output)
    assert shown.tail[-1].value == value(coloured, *step)


def test_a_slice_is_edited_by_itself(coloured, still):
    coloured.pictures.slices.kernels[1].edited.emit(0, 0, 7.0)
    still()
    kernel = coloured.model.editor.setup.kernel
    assert kernel[1][0][0] == 7
    assert kernel[0][0][0] == kernel[2][0][0] == -1
    assert coloured.settings.preset.currentData() == "own"


def test_grey_has_one_slice(coloured, still):
    coloured.pictures.colours.button("grey").click()
    still()
    assert coloured.model.result.picture.shape == (30, 40, 1)
    assert len(coloured.model.editor.setup.kernel) == 1
    first = QColor(picture().pixel(1, 0))
    grey = round(0.299 * first.red() + 0.587 * first.green() + 0.114 * first.blue())
    assert coloured.model.result.picture[0, 1, 0] == grey


def test_the_window_follows_the_pointer_over_the_picture(coloured):
    view = coloured.pictures.picture
    scale = view.scale()
    place = QPointF(1 + 10.5 * scale, 1 + 5.5 * scale).toPoint()
    QTest.mouseMove(view, place)
    assert coloured.sum.place == "output row 5, column 10"
    assert view.window_cells == QRect(9, 4, 3, 3)
    covered = coloured.pictures.slices.covered[0].values
    assert covered[1][1] == QColor(picture().pixel(10, 5)).red()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert coloured.model.stepper.position == 4 * 38 + 9


def test_signs_are_colours_round_zero_and_grey_is_beside(coloured):
    maps = coloured.model.result.maps
    values = coloured.model.result.values[..., 0]
    row, column = np.unravel_index(values.argmin(), values.shape)
    if values.min() < 0:
        colour = QColor(maps.signed.pixel(int(column), int(row)))
        assert colour.blue() > colour.red()
    row, column = np.unravel_index(values.argmax(), values.shape)
    colour = QColor(maps.signed.pixel(int(column), int(row)))
    assert colour.red() > colour.blue()
    coloured.pictures.output.choice.button("both").click()
    assert coloured.pictures.output.signed.isVisible()
    assert coloured.pictures.output.grey.isVisible()


def test_the_numbers_are_there_as_tables(coloured):
    coloured.pictures.output.choice.button("numbers").click()
    output, table = coloured.pictures.output.table, coloured.pictures.table
    assert output.isVisible()
    assert table.isVisible()
    assert (output.numbers.rowCount(), output.numbers.columnCount()) == (28, 38)
    index = table.numbers.index(2, 3)
    colour = QColor(picture().pixel(3, 2))
    shown = table.numbers.data(index).split()
    assert shown == [str(part) for part in (colour.red(), colour.green(), colour.blue())]
    output.setFocus()
    output.setCurrentIndex(output.numbers.index(6, 7))
    assert coloured.sum.place == "output row 7, column 8"


def test_pooling_keeps_the_colours(coloured, still):
    coloured.settings.operation.button("pooling").click()
    still()
    result = coloured.model.result
    assert result.values.shape == (15, 20, 3)
    assert result.maps.signed is None
    assert not coloured.pictures.output.choice.button("signs").isEnabled()
    assert len(coloured.sum.row.shown.rows) == 3


def test_pixels_go_from_0_to_1_as_networks_take_them(coloured, still):
    before = coloured.model.result
    coloured.settings.unit_pixels.click()
    still()
    after = coloured.model.result
    np.testing.assert_allclose(after.values, before.values / 255, atol=1e-4)
    assert after.maps.picture == before.maps.picture
    assert after.maps.grey_range.high >= 1
    assert after.maps.grey_range.high < 255


def test_a_sample_is_chosen(view, qtbot, still):
    with qtbot.waitSignal(view.model.picture_opened, timeout=20_000):
        view.chooser.choose("sample:02-dress.jpg")
    qtbot.waitUntil(lambda: view.model.result.maps is not None, timeout=20_000)
    assert view.chooser.currentText() == "Dress"
    assert max(view.model.result.picture.shape) <= 512
    view.chooser.choose("grid")
    still()
    qtbot.waitUntil(lambda: view.model.result.maps is None, timeout=20_000)
    assert view.grids.output.values[0][0] == -2


def test_the_other_pages_pictures_are_offered(view, context, qtbot):
    assert "shared:digits" not in [entry.id for entry in view.chooser.entries]
    image = QImage(448, 448, QImage.Format.Format_Grayscale8)
    image.fill(0)
    for x in range(64, 128):
        for y in range(64, 80):
            image.setPixelColor(x, y, QColor(255, 255, 255))
    context.shared_pictures.publish(SharedPicture("digits", "The drawn digit", image))
    view.chooser.choose("shared:digits")
    qtbot.waitUntil(lambda: view.model.result.maps is not None, timeout=20_000)
    pixels = view.model.result.picture[..., 0]
    assert pixels.shape == (28, 28)
    assert pixels[4, 4:8].tolist() == [255] * 4
    assert pixels.sum() == 255 * 4
    context.shared_pictures.publish(SharedPicture("digits", "The drawn digit", picture(448, 448)))
    qtbot.waitUntil(lambda: view.model.result.picture[0, 1, 0] > 0, timeout=20_000)


def test_the_output_follows_while_one_draws(view, qtbot):
    view.chooser.choose("drawing")
    qtbot.waitUntil(lambda: view.model.result.maps is not None, timeout=20_000)
    assert view.model.result.picture.sum() == 0
    assert view.pictures.drawing.isVisible()
    sketch = view.model.sketch
    sketch.begin_mark(QPointF(0.5, 0.2), 0.1, eraser=False)
    sketch.extend_mark(QPointF(0.5, 0.8))
    qtbot.waitUntil(lambda: view.model.result.picture.sum() > 0, timeout=20_000)
    sketch.end_mark()
    view.menu_actions("edit")[0].trigger()
    qtbot.waitUntil(lambda: view.model.result.picture.sum() == 0, timeout=20_000)


def test_a_picture_is_dropped(view, qtbot, tmp_path):
    path = tmp_path / "stripes.png"
    assert picture(20, 20).save(str(path))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drag(view, mime)
    assert view.intake.overlay.isVisible()
    drop(view, mime)
    qtbot.waitUntil(lambda: view.model.result.maps is not None, timeout=30_000)
    assert view.chooser.currentText() == "stripes.png"
    assert view.model.result.picture.shape == (20, 20, 3)


def test_what_is_no_picture_gets_a_sentence_and_the_grid_stays(view, qtbot, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("nothing to see")
    with qtbot.waitSignal(view.model.picture_refused, timeout=30_000) as refused:
        view.open_paths([str(path)])
    assert "notes.txt" in refused.args[0]
    assert view.notice.isVisible()
    assert view.grids.output.values[0][0] == -2
    view.open_paths([str(tmp_path / "model.onnx")])
    assert view.model.source_id == "grid"


def test_a_large_picture_is_made_smaller(view, qtbot):
    view.model.use_picture("large", "Large", picture(1600, 800))
    qtbot.waitUntil(lambda: view.model.result.maps is not None, timeout=20_000)
    assert view.model.result.picture.shape == (256, 512, 3)
