"""Pictures opened, pasted and dropped on the Digits page."""

import sys

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.services.download import Downloaded
from tests.desktop.drags import drag, drop
from tests.desktop.pages.digits.drawing import SEVEN, answer_of, draw, line
from training.contract.errors import PictureError
from training.datasets.mnist import load_mnist


def picture_of_seven(folder):
    test = load_mnist().test
    place = int(np.flatnonzero(test.labels == 7)[0])
    path = folder / "sieben ä.png"
    Image.fromarray(test.pictures[place, ..., 0]).save(path)
    return path, test.pictures[place, ..., 0]


def test_an_opened_data_set_picture_reaches_the_network_unchanged(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    settle()
    assert page.answers.picture.pixels == pixels.tobytes()
    assert page.answers.bars.winner() == 7


def test_drawing_over_a_picture_changes_what_the_network_sees(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    draw(page, [line((0.2, 0.5), (0.8, 0.5))])
    settle()
    assert page.answers.picture.pixels != pixels.tobytes()
    page.drawing.undo_action.trigger()
    settle()
    assert page.answers.picture.pixels == pixels.tobytes()


def test_dark_ink_on_a_paper_photograph_is_read(page, qtbot, settle, tmp_path):
    random = np.random.default_rng(0)
    test = load_mnist().test
    place = int(np.flatnonzero(test.labels == 3)[2])
    ink = Image.fromarray(test.pictures[place, ..., 0]).resize((200, 200), Image.Resampling.BICUBIC)
    light = np.linspace(150, 215, 400)[None, :] * np.linspace(1, 0.8, 300)[:, None]
    light = light + random.normal(0, 3, light.shape)
    light[50:250, 100:300] *= 1 - 0.75 * np.asarray(ink) / 255
    path = tmp_path / "photograph.jpg"
    Image.fromarray(light.clip(0, 255).astype(np.uint8)).save(path, quality=80)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    settle()
    assert page.answers.bars.winner() == 3


def test_a_picture_is_pasted_and_dropped(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    QApplication.clipboard().setImage(QImage(str(path)))
    with qtbot.waitSignal(page.model.answered):
        page.paste()
    assert page.answers.picture.pixels == pixels.tobytes()
    page.model.sketch.clear()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drag(page, mime)
    with qtbot.waitSignal(page.model.answered):
        drop(page, mime)
    assert page.answers.bars.winner() == 7


def web_drop(page, address):
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    assert drag(page, mime)
    drop(page, mime)


def test_an_address_is_fetched_only_after_the_user_agreed(
    page, qtbot, settle, tmp_path, monkeypatch
):
    path, pixels = picture_of_seven(tmp_path)
    fetched = []

    def download(address, cancelled):
        fetched.append(address)
        return Downloaded(path.read_bytes(), "seven.png")

    monkeypatch.setattr("desktop.services.download.download", download)
    web_drop(page, "https://example.org/seven.png")
    assert page.web.question.isVisible()
    assert "example.org" in page.web.question.accessibleName()
    assert not fetched
    with qtbot.waitSignal(page.model.answered):
        QTest.mouseClick(page.web.agree, Qt.MouseButton.LeftButton)
    settle()
    assert fetched == ["https://example.org/seven.png"]
    assert page.answers.picture.pixels == pixels.tobytes()
    assert not page.web.question.isVisible()


def test_a_download_that_fails_keeps_the_drawing(page, qtbot, settle, monkeypatch):
    def download(address, cancelled):
        raise PictureError("There is no connection to {host}.", host="example.org")

    monkeypatch.setattr("desktop.services.download.download", download)
    draw(page, SEVEN)
    settle()
    before = page.answers.bars.probabilities
    web_drop(page, "https://example.org/seven.png")
    page.web.agree.click()
    qtbot.waitUntil(lambda: "no connection" in page.notice.accessibleDescription())
    assert page.answers.bars.probabilities == before


def test_no_picture_is_offered_from_the_internet_where_that_is_switched_off(page, administrator):
    administrator("network = 'never'")
    web_drop(page, "https://example.org/seven.png")
    assert not page.web.question.isVisible()
    assert "nothing is fetched on this computer" in page.notice.accessibleDescription()


def test_an_address_of_another_kind_is_refused_at_once(page):
    web_drop(page, "ftp://example.org/seven.png")
    assert not page.web.question.isVisible()
    assert "save the picture first" in page.notice.accessibleDescription()


def test_of_several_files_it_says_which_one_is_read(page, qtbot, settle, tmp_path):
    path, _ = picture_of_seven(tmp_path)
    others = [tmp_path / f"{number}.png" for number in range(2)]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(name)) for name in (path, *others)])
    assert drag(page, mime)
    with qtbot.waitSignal(page.model.answered):
        drop(page, mime)
    settle()
    assert page.notice.isVisible()
    said = page.notice.accessibleDescription()
    assert path.name in said
    assert "2 files" in said
    assert page.answers.bars.winner() == 7


def test_of_a_model_and_a_picture_it_says_which_one_is_opened(page, qtbot, tmp_path):
    path, _ = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.model_refused):
        page.open_paths([str(tmp_path / "none.onnx"), str(path)])
        assert "none.onnx" in page.notice.accessibleDescription()


def test_a_broken_picture_keeps_the_drawing_and_its_answer(page, qtbot, settle, tmp_path):
    draw(page, SEVEN)
    settle()
    before = page.answers.bars.probabilities
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture at all")
    with qtbot.waitSignal(page.model.picture_refused) as refused:
        page.open_paths([str(path)])
    assert "broken.png" in refused.args[0]
    assert page.notice.isVisible()
    assert page.answers.bars.probabilities == before


def test_a_blank_picture_is_told_and_nothing_is_guessed(page, qtbot, settle, tmp_path):
    path = tmp_path / "blank.png"
    Image.new("L", (300, 300), 255).save(path)
    with qtbot.waitSignal(page.model.unanswered):
        page.open_paths([str(path)])
    assert page.answers.bars.probabilities is None
    assert "No answer" in answer_of(page)


def test_a_broken_picture_keeps_the_picture_before_it(page, qtbot, settle, tmp_path):
    path, _ = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    broken = tmp_path / "broken.png"
    broken.write_bytes(path.read_bytes()[:60])
    with qtbot.waitSignal(page.model.picture_refused):
        page.open_paths([str(broken)])
    assert page.answers.bars.winner() == 7


def test_16_bits_are_shown_as_the_network_gets_them(page, qtbot, tmp_path):
    path = tmp_path / "deep.png"
    levels = np.full((60, 60), 40_000, np.uint16)
    levels[10:50, 25:32] = 3000
    Image.fromarray(levels).save(path)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    shown = page.model.sketch.picture
    assert shown.pixelColor(5, 5).value() == 40_000 // 257
    assert shown.pixelColor(28, 30).value() == 3000 // 257


def test_undo_brings_back_the_very_picture(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    large = tmp_path / "large.png"
    Image.fromarray(pixels).resize((2000, 1500)).save(large)
    for one in (path, large):
        with qtbot.waitSignal(page.model.answered):
            page.open_paths([str(one)])
    assert max(page.model.sketch.picture.width(), page.model.sketch.picture.height()) < 2000
    with qtbot.waitSignal(page.model.answered):
        page.drawing.undo_action.trigger()
    assert page.answers.picture.pixels == pixels.tobytes()


def test_more_files_than_one_are_told_of_while_they_are_dragged(page, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    assert drag(page, mime)
    assert "first of the 2" in page._overlay.accessibleDescription()


def test_a_moving_picture_is_read_and_told(page, qtbot, settle, tmp_path):
    _, pixels = picture_of_seven(tmp_path)
    first = Image.fromarray(pixels)
    path = tmp_path / "sieben.gif"
    first.save(path, save_all=True, append_images=[Image.new("L", first.size), first])
    with qtbot.waitSignals([page.model.picture_noted, page.model.answered]):
        page.open_paths([str(path)])
    settle()
    assert page.answers.bars.winner() == 7
    assert page.notice.isVisible()
    assert "the first of its 3 pictures is used" in page.notice.accessibleDescription()


def test_a_picture_that_brings_its_reader_down_is_told(page, qtbot, tmp_path, monkeypatch):
    dies = [sys.executable, "-c", "import os; os.abort()"]
    monkeypatch.setattr("desktop.services.picture_decoder.decoder_command", lambda limits: dies)
    path, _ = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.picture_refused) as told:
        page.open_paths([str(path)])
    assert "in safety" in told.args[0]
    monkeypatch.undo()
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
