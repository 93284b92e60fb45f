"""Pictures and models dropped, pasted and opened."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.services.download import Downloaded
from tests.desktop.drags import drag, drop
from tests.desktop.pages.pictures.conftest import seeing
from training.contract.activities import GARMENTS


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def best(page, key="fashion-ann"):
    """The first row of a column."""
    return page.answers.panels[key].bars.rows[0].name


def test_a_dropped_picture_is_answered_by_all(page, settle, picture):
    mime = files(picture(3))
    assert drag(page, mime)
    assert page.intake.overlay.isVisible()
    drop(page, mime)
    settle()
    assert not page.intake.overlay.isVisible()
    assert best(page) == best(page, "fashion-cnn") == GARMENTS[3]
    assert "agree" in page.answers.verdict.text
    assert page.picture.picture.image is not None


def test_a_picture_of_the_inputs_size_reaches_the_networks_unchanged(page, settle, picture):
    page.open_paths([str(picture(5))])
    settle()
    received = page.answers.strip.tiles["fit"].picture.image
    assert (received.width(), received.height()) == (28, 28)
    assert received.pixelColor(3, 15).value() == 255
    assert received.pixelColor(3, 2).value() == 0


def test_fifty_dropped_pictures_are_fifty_rows_and_a_bad_one_is_one_of_them(
    page, settle, picture, tmp_path
):
    paths = [picture(number % 10, f"{number:02}.png") for number in range(49)]
    bad = tmp_path / "25b.png"
    bad.write_bytes(b"no picture at all")
    paths.insert(25, bad)
    mime = files(*paths)
    assert drag(page, mime)
    assert "50 pictures" in page.intake.overlay.accessibleName()
    drop(page, mime)
    settle()
    rows = page.answers.session.view.table.rows
    assert [row.name for row in rows] == [path.name for path in paths]
    assert "25b.png" in rows[25].failure
    good = [row for row in rows if row is not rows[25]]
    for row in good:
        wanted = GARMENTS[int(row.name[:2]) % 10]
        assert row.answers["fashion-ann"].best == row.answers["fashion-cnn"].best == wanted
        assert row.thumbnail is not None


def test_a_folder_is_looked_through(page, settle, picture, tmp_path):
    for number in range(3):
        picture(number, f"folder/inner/{number}.png")
    (tmp_path / "folder" / "notes.txt").write_text("no picture")
    (tmp_path / "folder" / "._0.png").write_bytes(b"a file of macOS")
    assert drag(page, files(tmp_path / "folder"))
    assert "folder" in page.intake.overlay.accessibleName()
    drop(page, files(tmp_path / "folder"))
    settle()
    assert [row.name for row in page.model.entries] == ["0.png", "1.png", "2.png"]


def test_an_empty_folder_gets_a_sentence(page, settle, tmp_path):
    (tmp_path / "empty").mkdir()
    assert drag(page, files(tmp_path / "empty"))
    drop(page, files(tmp_path / "empty"))
    settle()
    assert page.notice.isVisible()
    assert "no picture in empty" in page.notice.accessibleDescription()


def test_a_picture_is_pasted_from_the_clipboard(page, settle, picture, user_folder):
    QApplication.clipboard().setImage(QImage(str(picture(7))))
    page.menus.paste.trigger()
    settle()
    assert best(page) == GARMENTS[7]
    assert page.model.entries[0].source.is_relative_to(user_folder / "cache")


def test_an_empty_clipboard_gets_a_sentence(page):
    QApplication.clipboard().clear()
    page.paste()
    assert page.notice.isVisible()
    assert "copy one first" in page.notice.accessibleDescription()


def test_picture_data_of_a_browser_is_taken(page, settle, picture):
    mime = QMimeData()
    mime.setData("image/png", picture(2).read_bytes())
    mime.setText("https://example.org/band.png")
    assert drag(page, mime)
    drop(page, mime)
    settle()
    assert best(page) == GARMENTS[2]


def test_a_sample_is_looked_at(page, settle):
    page.picture.samples.thumbnails[0].click()
    settle()
    assert page.model.current.name == "shirt"
    assert len(page.model.entries) == 1


def test_a_broken_picture_says_why_in_the_pictures_place(page, settle, picture, tmp_path):
    page.open_paths([str(picture(1))])
    settle()
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture at all")
    page.open_paths([str(bad)])
    settle()
    assert page.picture.picture.image is None
    assert "bad.png" in page.picture.picture.accessibleDescription()
    assert all(not panel.bars.rows for panel in page.answers.panels.values())
    page.model.step(1)
    settle()
    assert best(page) == GARMENTS[1]


def test_a_deep_or_sideways_photograph_comes_upright(page, settle, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "sideways.jpg"
    pixels = np.zeros((40, 80, 3), np.uint8)
    pixels[:, :10] = 255
    Image.fromarray(pixels).save(path, exif=exif)
    page.open_paths([str(path)])
    settle()
    image = page.picture.picture.image
    assert (image.width(), image.height()) == (40, 80)
    assert page.model.entries[0].thumbnail.height() > page.model.entries[0].thumbnail.width()
    assert "orientation" in page.answers.strip.tiles


def test_the_page_says_what_is_missing(qtbot, theme, keeper, models, user_folder):
    from desktop.pages.context import new_context
    from desktop.pages.pictures.view import FashionPage

    (user_folder / "data" / "models" / "fashion-cnn.onnx").unlink()
    page = FashionPage(new_context(theme, keeper, keeper))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.settled, timeout=30_000) as settled:
        page.show()
    assert settled.args == [True]
    assert "fashion-cnn" in page.answers.panels["fashion-cnn"].column.sentence
    page.shut_down()


def test_a_dropped_model_is_one_more_column(page, qtbot, settle, picture, tmp_path):
    page.open_paths([str(picture(4))])
    settle()
    path = tmp_path / "my own.onnx"
    path.write_bytes(seeing(3, shift=1))
    mime = files(path)
    assert drag(page, mime)
    assert "model" in page.intake.overlay.accessibleName()
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
        drop(page, mime)
    settle()
    assert best(page, "my own") == GARMENTS[5]
    assert "disagree" in page.answers.verdict.text
    assert page.model.entries[0].answers["my own"].best == GARMENTS[5]
    page.answers.panels["my own"].unwanted.emit("my own")
    settle()
    assert "my own" not in page.answers.panels
    assert "my own" not in page.model.entries[0].answers
    assert "agree" in page.answers.verdict.text


@pytest.mark.parametrize("content", [b"not a model", None])
def test_a_model_that_cannot_join_gets_a_sentence(page, qtbot, tmp_path, content):
    path = tmp_path / "other.onnx"
    labels = tuple(f"class {number}" for number in range(10))
    path.write_bytes(content or seeing(3, activity="digits-ann", labels=labels))
    with qtbot.waitSignal(page.model.columns.refused, timeout=30_000) as refused:
        page.open_paths([str(path)])
    assert "other.onnx" in refused.args[0]
    assert page.notice.isVisible()
    assert len(page.answers.panels) == 2


def test_an_address_is_fetched_only_after_the_user_agreed(
    page, qtbot, settle, picture, monkeypatch
):
    fetched = []

    def download(address, cancelled):
        fetched.append(address)
        return Downloaded(picture(6).read_bytes(), "band.png")

    monkeypatch.setattr("desktop.services.download.download", download)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/band.png")])
    assert drag(page, mime)
    drop(page, mime)
    assert page.intake.web.question.isVisible()
    assert "example.org" in page.intake.web.question.accessibleName()
    assert not fetched
    page.intake.web.agree.click()
    qtbot.waitUntil(lambda: page.model.current is not None)
    settle()
    assert fetched == ["https://example.org/band.png"]
    assert best(page) == GARMENTS[6]
    assert not page.intake.web.question.isVisible()


def test_pasted_pictures_lie_in_files_that_go_with_the_page(page, settle, picture, user_folder):
    content = picture(3).read_bytes()
    for number in range(120):
        mime = QMimeData()
        mime.setData("image/png", content + bytes(number))  # what follows a picture is not read
        page.intake.take(mime, f"picture {number}")
    settle()
    entries = page.model.entries
    assert len(entries) == 120
    assert not any(isinstance(entry.source, bytes | QImage) for entry in entries)
    assert [len(page.model.sources.content(entry)) - len(content) for entry in entries[:2]] == [
        119,
        118,
    ]
    assert all(entry.answers["fashion-ann"].best == GARMENTS[3] for entry in entries)
    files = list((user_folder / "cache").rglob("*.picture"))
    assert len(files) == 120
    page.shut_down()
    assert not list((user_folder / "cache" / "without_files").iterdir())


def test_a_picture_that_no_file_can_be_made_for_is_answered_all_the_same(
    page, settle, picture, user_folder
):
    (user_folder / "cache").mkdir(exist_ok=True)
    (user_folder / "cache" / "without_files").write_text("in the way")
    QApplication.clipboard().setImage(QImage(str(picture(7))))
    page.menus.paste.trigger()
    settle()
    assert best(page) == GARMENTS[7]


def test_an_empty_picture_offers_a_sample_and_to_open_one(page, qtbot, monkeypatch):
    offer = page.picture.offer
    assert offer.isVisible()
    opened = []
    monkeypatch.setattr("desktop.pages.pictures.view.choose_files", lambda *_, **__: opened)
    QTest.mouseClick(offer.open, Qt.MouseButton.LeftButton)  # the person cancels
    assert offer.isVisible()
    QTest.mouseClick(offer.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.present is not None, timeout=20_000)
    assert page.model.current.name == "striped shirt"
    assert not offer.isVisible()
    page.remove()
    assert offer.isVisible()
