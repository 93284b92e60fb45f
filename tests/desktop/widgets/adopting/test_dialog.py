"""The dialog in which a foreign model is described."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from desktop.services.open_model import open_model
from desktop.widgets.adopting.dialog import AdoptDialog
from desktop.widgets.adopting.labels_field import LIST, NUMBERS, PAGE
from desktop.widgets.adopting.offer import AdoptOffer
from desktop.widgets.adopting.pictures import NamedImage, image_of, pillow_of
from desktop.widgets.segments import Segments
from tests.desktop import foreign_files
from tests.desktop.foreign_files import CLASSES, network
from tests.desktop.services.foreign.conftest import at_once
from training.contract.activities import GARMENTS

__all__ = ["at_once"]
pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def dialog(qtbot, theme, tmp_path):
    """Show the dialog for a file with some content, once it has been read and tried."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    shown = []

    def show(content=None, page_labels=(), pictures=()):
        path = tmp_path / "fremd.onnx"
        path.write_bytes(network() if content is None else content)
        dialog = AdoptDialog(theme, path, page, page_labels, pictures)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        shown.append(dialog)
        dialog.begin()
        qtbot.waitUntil(lambda: is_still(dialog), timeout=30_000)
        return dialog

    yield show
    for one in shown:
        one.reject()


def is_still(dialog):
    """Whether nothing is read, tried or made any more, and it has been told."""
    if dialog.adoption.busy:
        return False
    told = dialog.form is None or dialog.use.isEnabled() or bool(dialog.preview.note.text())
    return told or bool(dialog.form.problem)


def settle(qtbot, dialog):
    qtbot.waitUntil(lambda: is_still(dialog), timeout=30_000)


def test_the_guess_is_shown_and_tried(dialog):
    shown = dialog()
    form = shown.form
    assert "ImageNet" in form.scaling.currentText()
    assert (form.height_field.value(), form.width_field.value()) == (12, 12)
    assert not form.height_field.isEnabled()  # the graph says it
    assert not form.colours.isEnabled()
    assert form.kind.current == "scores"
    assert len(shown.preview.bars.rows) == 5
    assert "values from" in shown.preview.range.text()
    assert shown.use.isEnabled()


def test_another_scaling_is_tried_at_once(dialog, qtbot):
    shown = dialog()
    before = [row.value for row in shown.preview.bars.rows]
    with qtbot.waitSignal(shown.adoption.previewed, timeout=20_000):
        shown.form.scaling.setCurrentIndex(0)
        assert not shown.use.isEnabled()  # until it has answered
    assert [row.value for row in shown.preview.bars.rows] != before
    assert "values from 19 to 223" in shown.preview.range.text()
    assert shown.use.isEnabled()


def test_the_order_of_colours_comes_with_the_scaling_and_is_seen(dialog, qtbot):
    red = QImage(20, 20, QImage.Format.Format_RGB32)
    red.fill(QColor(255, 0, 0))
    shown = dialog(pictures=[NamedImage("red", red)])
    assert shown.preview.received.image.pixelColor(5, 5).red() == 255
    with qtbot.waitSignal(shown.adoption.previewed, timeout=20_000):
        shown.form.scaling.setCurrentIndex(4)
    assert shown.form.blue_first.isChecked()
    assert shown.preview.received.image.pixelColor(5, 5).blue() == 255


def test_the_model_is_made_and_handed_on(dialog, qtbot, user_folder):
    shown = dialog()
    shown.form.title.setText("Tiere")
    shown.form.labels._text.setPlainText("\n".join("abcdef"))
    settle(qtbot, shown)
    with qtbot.waitSignal(shown.adopted, timeout=20_000) as adopted:
        shown.use.click()
    assert adopted.args[0] == user_folder / "data" / "models" / "Tiere.onnx"
    assert open_model(adopted.args[0]).metadata.labels == tuple("abcdef")
    assert not shown.isVisible()


def test_too_few_labels_are_told_and_hold_it_back(dialog, qtbot):
    shown = dialog()
    shown.form.labels._text.setPlainText("cat\ndog")
    settle(qtbot, shown)
    assert shown.form.labels._source.current == LIST
    assert "2 labels" in shown.form.problem
    assert not shown.use.isEnabled()
    shown.form.labels._source.choose(NUMBERS)
    settle(qtbot, shown)
    assert shown.use.isEnabled()


def test_labels_come_from_a_file(dialog, tmp_path):
    path = tmp_path / "Namen.txt"
    path.write_text("\n".join("uvwxyz"))
    field = dialog().form.labels
    field.take_file(path)
    assert field.labels == tuple("uvwxyz")
    path.write_bytes(b"\0\1")
    field.take_file(path)
    assert "no list of labels" in field._count.text()
    assert field.labels == tuple("uvwxyz")


def test_the_pages_labels_are_offered_where_they_fit(dialog):
    shown = dialog(page_labels=tuple("abcdef"))
    assert shown.form.labels._source.current == PAGE
    assert shown.adoption.description.labels == tuple("abcdef")
    assert {row.name for row in shown.preview.bars.rows} < set("abcdef")
    other = dialog(page_labels=("a", "b"))
    assert not other.form.labels._source.button(PAGE).isEnabled()
    assert "Kernels" in other._status.text()


def test_grey_garments_are_cut_out_on_the_page_of_garments(dialog):
    shown = dialog(network(("batch", 1, 28, 28), classes=10), page_labels=GARMENTS)
    assert shown.form.subject.current == "garment"
    assert shown.adoption.description.subject == "garment"
    assert not shown.form.fit.isEnabled()


def test_digits_are_there_to_try_networks_of_ink_on(dialog):
    shown = dialog(network(("batch", 1, 28, 28), classes=10))
    assert [one.accessibleName() for one in shown.preview.strip.thumbnails][:2] == ["3", "7"]
    image = shown.preview.received.image
    assert image.pixelColor(0, 0).value() == 0
    assert max(image.pixelColor(x, image.height() // 2).value() for x in range(image.width())) > 100


def test_a_size_that_does_not_run_is_told_and_another_one_helps(dialog, qtbot):
    shown = dialog(foreign_files.only_at(64))
    assert shown.form.height_field.value() == 64
    with qtbot.waitSignal(shown.adoption.unanswered, timeout=20_000):
        shown.form.height_field.setValue(50)
    assert "cannot be run" in shown.preview.note.text()
    assert not shown.use.isEnabled()
    with qtbot.waitSignal(shown.adoption.previewed, timeout=20_000):
        shown.form.height_field.setValue(64)
    assert shown.use.isEnabled()


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"garbage", "no ONNX model"), (foreign_files.painter(), "answers with pictures")],
)
def test_an_unusable_file_gets_a_sentence_and_a_way_out(dialog, content, words):
    shown = dialog(content)
    assert shown.form is None
    assert words in shown.notice.accessibleDescription()
    assert not shown.use.isVisible()
    assert shown.cancel.text() == "Close"
    shown.cancel.click()
    assert not shown.isVisible()


def test_what_goes_wrong_at_last_leaves_everything_as_it_was(dialog, qtbot, user_folder):
    shown = dialog()
    shown.form.title.setText("Tiere")
    (user_folder / "data").write_text("in the way")
    with qtbot.waitSignal(shown.adoption.failed, timeout=20_000):
        shown.use.click()
    assert "cannot be kept" in shown._status.text()
    assert shown.isVisible()
    assert shown.form.title.text() == "Tiere"
    assert shown.use.isEnabled()


def test_escape_ends_the_work(dialog, qtbot):
    shown = dialog()
    shown.form.scaling.setCurrentIndex(0)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert not shown.adoption.busy


def test_every_control_has_a_name_and_is_reached_by_tab(dialog):
    shown = dialog(network(("batch", 1, 28, 28), classes=10))
    for kind in (QComboBox, QLineEdit, QAbstractSpinBox, Segments):
        for control in shown.form.findChildren(kind):
            if control.objectName() != "qt_spinbox_lineedit" and control.isVisibleTo(shown.form):
                assert control.accessibleName(), control
    shown.activateWindow()
    shown.form.title.setFocus()
    reached = [shown.form.title]
    while reached[-1] is not shown.use:
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
        assert shown.focusWidget() not in reached
        reached.append(shown.focusWidget())
    text, samples = shown.form.labels._text, shown.preview.strip.thumbnails
    wanted = [shown.form.scaling, text, samples[0], shown.preview.bars, shown.cancel]
    assert [widget for widget in reached if widget in wanted] == wanted


def test_the_offer_opens_the_dialog(qtbot, theme, tmp_path):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    path = tmp_path / "fremd.onnx"
    path.write_bytes(network())
    offer = AdoptOffer(theme, page, lambda: tuple("abcdef"))
    offer.offer(path)
    assert offer.notice.isVisible()
    assert "fremd.onnx" in offer.notice.accessibleName()
    offer.agree.click()
    assert not offer.notice.isVisible()
    dialog = offer._dialog
    qtbot.waitUntil(lambda: is_still(dialog), timeout=30_000)
    with qtbot.waitSignal(offer.adopted, timeout=20_000) as adopted:
        dialog.use.click()
    assert open_model(adopted.args[0]).metadata.labels == tuple("abcdef")
    assert offer._dialog is None


def test_closing_the_page_ends_the_dialog(qtbot, theme, tmp_path):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    path = tmp_path / "fremd.onnx"
    path.write_bytes(network())
    offer = AdoptOffer(theme, page)
    dialog = offer.describe(path)
    adoption = dialog.adoption
    offer.close()
    assert not adoption.busy
    assert offer._dialog is None


def test_pictures_keep_their_pixels():
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    image = image_of(pixels, is_blue_first=False)
    np.testing.assert_array_equal(np.asarray(pillow_of(image).convert("RGB")), pixels)
    turned = np.asarray(pillow_of(image_of(pixels, is_blue_first=True)).convert("RGB"))
    np.testing.assert_array_equal(turned, pixels[..., ::-1])
    grey = image_of(pixels[..., :1], is_blue_first=False)
    np.testing.assert_array_equal(np.asarray(pillow_of(grey).convert("L")), pixels[..., 0])


def test_classes_are_counted(dialog):
    assert str(CLASSES) in dialog().form.output.currentText()
