"""A run as files for other programs, through the system's dialogues, and as a script."""

import csv

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from desktop.pages.training.code_dialog import CodeDialog
from desktop.services.runs.curve_export import write_csv
from desktop.services.runs.sentences import Ending
from tests.desktop.dialogs import typed
from tests.desktop.pages.training.kept_runs import BATCHES, EPOCHS, keep, request
from training.contract.activities import activity
from training.contract.keras_script import keras_script
from training.contract.run_files import run_folder

LEFT = Qt.MouseButton.LeftButton


def notice(page, qtbot):
    """What the page says once it has something to say."""
    qtbot.waitUntil(page.notice.isVisible)
    return page.notice.accessibleName() + page.notice.accessibleDescription()


def test_curves_are_exported_as_a_table(page_of_two, qtbot, tmp_path, keeper):
    path = tmp_path / "Kurven ä 🎈.csv"
    with typed(path) as seen:
        page_of_two.run_actions.csv.trigger()
    qtbot.waitUntil(page_of_two.notice.isVisible)
    assert seen.title == "Export the curves"
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == EPOCHS * (BATCHES + 1)
    assert rows[-1]["validation_accuracy"] == "0.75"
    assert keeper.current.last_folder == str(tmp_path)


def test_the_runs_name_is_proposed_without_what_no_file_has(page_of_two):
    page_of_two.runs.rename("newer", 'Rate 0.1: "gut"/schlecht?')
    proposed = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            proposed.extend(dialog.selectedFiles())
            dialog.reject()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    page_of_two.run_actions.csv.trigger()
    assert proposed[0].endswith("Rate 0.1- -gut--schlecht-.csv")


def test_both_plots_are_exported_as_one_picture(page_of_two, qtbot, tmp_path):
    page_of_two.shown.look_at("older")
    path = tmp_path / "plots.png"
    with typed(path):
        page_of_two.run_actions.png.trigger()
    qtbot.waitUntil(page_of_two.notice.isVisible)
    picture = QImage(str(path))
    each = [plot.picture() for plot in (page_of_two.plots.loss, page_of_two.plots.accuracy)]
    assert picture.width() == sum(one.width() for one in each)
    assert picture.height() == max(one.height() for one in each)
    seen = {picture.pixel(x, 40) for x in range(picture.width())}
    assert len(seen) > 3


def test_event_files_for_tensorboard_are_exported(page_of_two, qtbot, tmp_path):
    folder = tmp_path / "runs ä"
    folder.mkdir()
    with typed(folder):
        page_of_two.run_actions.events.trigger()
    qtbot.waitUntil(page_of_two.notice.isVisible)
    files = sorted(folder.rglob("events.out.tfevents*"))
    assert [file.parent.name for file in files] == ["train", "validation"]
    assert files[0].parent.parent == folder / "Batch size 1"  # a further run is one of its own
    assert files[1].read_bytes().count(b"epoch_loss") == EPOCHS  # read in tests of the services


def test_a_run_without_curves_says_so_and_writes_nothing(page_of_two, qtbot, tmp_path):
    keep("empty", request("Leer"), later=9, ending=Ending("failed", "Not enough memory."))
    (run_folder("empty") / "events.jsonl").unlink()
    page_of_two.runs.refresh()
    page_of_two.shown.look_at("empty")
    path = tmp_path / "nothing.csv"
    with typed(path):
        page_of_two.run_actions.csv.trigger()
    assert "no curves yet" in notice(page_of_two, qtbot)
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_told(page_of_two, qtbot, tmp_path):
    path = tmp_path / "taken.csv"
    with typed(path):
        page_of_two.run_actions.csv.trigger()
    qtbot.waitUntil(page_of_two.notice.isVisible)
    page_of_two.notice.dismiss()
    path.unlink()
    path.mkdir()
    page_of_two.run_actions._write(lambda: write_csv("newer", path), path)
    assert "cannot be written" in notice(page_of_two, qtbot)


def test_leaving_a_dialogue_exports_nothing(page_of_two):
    for action in ("csv", "png", "events"):
        with typed():
            getattr(page_of_two.run_actions, action).trigger()
    assert not page_of_two.notice.isVisible()


@pytest.fixture
def in_code():
    """Handles the dialogue with the script while it is open; returns what was made of it."""

    def handle(open_it, act):
        made = []

        def look():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, CodeDialog):
                QTimer.singleShot(10, look)
                return
            try:
                made.append(act(dialog))
            finally:
                QTest.mouseClick(dialog.close_button, LEFT)

        QTimer.singleShot(10, look)
        open_it()
        assert made
        return made[0]

    return handle


def test_the_code_of_a_run_is_its_script(page_of_two, in_code):
    settings = page_of_two.runs.find("newer").request.settings
    script = keras_script(activity("digits-ann"), settings)

    def act(dialog):
        QTest.mouseClick(dialog.copy, LEFT)
        return dialog.findChild(QPlainTextEdit).toPlainText(), dialog.windowTitle()

    button = page_of_two.runs_panel.code
    text, title = in_code(lambda: QTest.mouseClick(button, LEFT), act)
    assert text == script
    assert text != keras_script(activity("digits-ann"), request().settings)
    assert title == "Batch size 1 as code"
    assert QGuiApplication.clipboard().text() == script


def test_the_code_is_saved(page_of_two, in_code, tmp_path):
    path = tmp_path / "Skript ä.py"

    def act(dialog):
        with typed(path):
            QTest.mouseClick(dialog.save, LEFT)
        return dialog.script

    script = in_code(page_of_two.run_actions.code.trigger, act)
    assert path.read_text(encoding="utf-8") == script


def test_a_script_that_cannot_be_saved_is_told_in_the_dialogue(page_of_two, in_code, tmp_path):
    (tmp_path / "file").write_bytes(b"")

    def act(dialog):
        dialog.write(tmp_path / "file" / "train.py")
        return dialog._problem.isVisible(), dialog._problem.text()

    shown, text = in_code(page_of_two.run_actions.code.trigger, act)
    assert shown and "train.py cannot be written" in text


def test_the_code_of_a_run_on_own_pictures_names_their_folder(
    make_page, in_code, user_folder, tmp_path
):
    folder = str(tmp_path / "Bilder ä")
    wanted = msgspec.structs.replace(request("Fein", of="pokemon-transfer"), pictures=folder)
    keep("transfer", wanted)
    page = make_page()
    text = in_code(page.run_actions.code.trigger, lambda dialog: dialog.script)
    assert text == keras_script(activity("pokemon-transfer"), wanted.settings, folder)
    assert "Bilder ä" in text
