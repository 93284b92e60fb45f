"""Classroom packs in the window: dropped, looked at, brought in, opened; with real events."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.services.lessons import lessons
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.packs.row import PackRow
from desktop.window.pack_files import PackFiles
from tests.desktop.dialogs import typed
from tests.desktop.drags import drag, drop
from tests.training.contract.pack.packs import (
    LESSON,
    MODEL,
    class_folder,
    data_folder,
    entry_of,
    leftovers,
    raw_pack,
    small_pack,
)
from training.contract.locations import site_data_folder, user_data_folder
from training.contract.pack.building import write_pack
from training.contract.pack.gathering import Wanted, gather

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, PreferenceKeeper(Preferences()))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitExposed(window):
        pass
    yield window
    window.close()


@pytest.fixture
def pack(tmp_path):
    """A pack with a lesson, a model, data and pictures."""
    wanted = Wanted(
        data=[str(data_folder(tmp_path / "set"))],
        pictures=[class_folder(tmp_path / "fruit")],
        lessons=[LESSON],
        models=[MODEL],
    )
    path = tmp_path / "Montag ä.layerwise-pack"
    write_pack(path, "For Monday", "Begin with the lesson.", gather(wanted))
    return path


def mime_of(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def opened(qtbot, window, path):
    """Open a pack, and return its dialog once it asks or refuses."""
    window.open_paths([str(path)])
    dialog = window.packs.dialog
    qtbot.waitUntil(lambda: dialog.notice.isVisible() or dialog.bring.hasFocus())
    qtbot.waitUntil(lambda: dialog.destination is None or dialog.destination.isVisible())
    return dialog


def click(widget):
    assert widget.isEnabled() and widget.isVisible()
    QTest.mouseClick(widget, LEFT)


def test_dropped_looked_at_brought_in_and_its_lesson_begun(qtbot, window, pack):
    handle, mime = window.windowHandle(), mime_of(pack)
    assert drag(handle, mime)
    overlay = next(one for one in window.findChildren(DropOverlay) if one.isVisible())
    assert "classroom pack" in overlay.accessibleName()
    drop(handle, mime)
    dialog = window.packs.dialog
    qtbot.waitUntil(lambda: dialog.destination is not None)
    assert dialog.destination.mine.isChecked()
    assert dialog.focusWidget() is dialog.bring
    added = []
    window._context.models.added.connect(added.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    root = user_data_folder()
    assert added == [root / "models" / MODEL.name]
    assert (root / "pictures" / "fruit" / "apple" / "0.png").is_file()
    lesson, model = dialog.result_view.steps
    assert "Vanishing gradient" in lesson.text() and "Dense network" in model.text()
    assert dialog.focusWidget() is lesson
    QTest.keyClick(lesson, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.packs.dialog is None)
    page = window.current_page
    assert page.help_topic == "training"
    assert page.form.state.lesson.path == root / "lessons" / LESSON.name
    assert "own" in {kept.kind for kept in lessons()}


def test_its_model_opens_on_the_page_of_its_subject(qtbot, window, pack):
    window.show_page("help")
    dialog = opened(qtbot, window, pack)
    click(dialog.bring)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    with qtbot.waitSignal(window._context.handover.wanted) as handed:
        click(dialog.result_view.steps[1])
    assert handed.args == ["digits", (user_data_folder() / "models" / MODEL.name,)]
    assert window.current_page.help_topic == "digits"


def test_the_page_that_is_shown_offers_what_is_new(qtbot, window, pack):
    window.show_page("training")
    form = window.current_page.form

    def offered():
        return [form.data.combo.itemText(place) for place in range(form.data.combo.count())]

    before = len(offered())
    dialog = opened(qtbot, window, pack)
    click(dialog.bring)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    assert len(offered()) == before + 1
    assert any("fruit" in text.lower() for text in offered())
    titles = [form.lesson_head.combo.itemText(n) for n in range(form.lesson_head.combo.count())]
    assert titles.count("Vanishing gradient") == 2  # the one that ships, and this


def test_what_it_holds_is_told(qtbot, window, pack):
    dialog = opened(qtbot, window, pack)
    names = {row.accessibleName() for row in dialog.findChildren(PackRow)}
    assert "Dense network, Model, 3.9 MB" in names
    assert any(name.startswith("fruit, Pictures, 10 in 2 classes") for name in names)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.packs.dialog is None)
    assert not (user_data_folder() / "lessons").exists()


def test_tab_goes_as_one_reads(qtbot, window, pack):
    dialog = opened(qtbot, window, pack)
    reached = []
    for _ in range(4):  # the two choices are one stop, with arrows between
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    names = [stop.accessibleName() or stop.text() for stop in reached]
    assert names == ["What is in it", "For me", "Cancel", "Bring it in"]


def test_for_all_users(qtbot, window, pack):
    dialog = opened(qtbot, window, pack)
    click(dialog.destination.everyone)
    click(dialog.bring)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    root = site_data_folder()
    assert (root / "data" / "set" / "numbers.gz").is_file()
    assert not (user_data_folder() / "data").exists()
    for folder in [root, *root.rglob("*")]:  # for whoever removes the test's folder
        if folder.is_dir():
            folder.chmod(0o755)


def test_where_the_user_may_not_an_administrators_command_is_told(
    qtbot, window, pack, tmp_path, monkeypatch
):
    (tmp_path / "file").write_text("no folder can be in it")
    monkeypatch.setenv("LAYERWISE_SITE_FOLDER", str(tmp_path / "file" / "shared"))
    monkeypatch.setattr("desktop.services.packs.pack_opening.can_serve_all", lambda: False)
    dialog = opened(qtbot, window, pack)
    assert not dialog.destination.everyone.isEnabled()
    click(dialog.destination.copy)
    command = QApplication.clipboard().text()
    assert "--import-pack" in command and command.endswith("--all-users")
    assert str(pack) in command


def test_other_data_is_kept_or_replaced_as_one_wishes(qtbot, window, pack):
    there = data_folder(user_data_folder() / "data" / "set", b"mine") / "numbers.gz"
    dialog = opened(qtbot, window, pack)
    click(dialog.bring)
    qtbot.waitUntil(dialog.keep.isVisible)
    assert "already (set)" in dialog.notice.accessibleDescription()
    assert not (user_data_folder() / "lessons").exists()
    click(dialog.keep)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    assert there.read_bytes() == b"mine"
    click(dialog.cancel)
    dialog = opened(qtbot, window, pack)
    click(dialog.bring)
    qtbot.waitUntil(dialog.replace.isVisible)
    click(dialog.replace)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    assert there.read_bytes() == b"numbers"


def test_a_pack_that_is_none_is_refused_inside_the_dialog(qtbot, window, tmp_path):
    wrong = tmp_path / "wrong.layerwise-pack"
    wrong.write_bytes(b"no zip")
    dialog = opened(qtbot, window, wrong)
    assert "no classroom pack" in dialog.notice.accessibleDescription()
    assert not dialog.bring.isVisible()
    click(dialog.cancel)
    qtbot.waitUntil(lambda: window.packs.dialog is None)


def test_a_damaged_one_too_and_nothing_is_kept(qtbot, window, tmp_path):
    content = os.urandom(3_000_000)
    path = raw_pack(tmp_path / "x.layerwise-pack", [(entry_of("data/set/numbers"), content)])
    damaged = bytearray(path.read_bytes())
    damaged[2_000_000] ^= 1
    path.write_bytes(bytes(damaged))
    dialog = opened(qtbot, window, path)
    click(dialog.bring)
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "damaged" in dialog.notice.accessibleDescription()
    assert leftovers(user_data_folder()) == []
    assert not (user_data_folder() / "data").exists()


def test_cancelled_in_the_middle_and_begun_again(qtbot, window, tmp_path):
    content = os.urandom(30_000_000)
    path = raw_pack(tmp_path / "x.layerwise-pack", [(entry_of("data/set/numbers"), content)])
    dialog = opened(qtbot, window, path)
    with qtbot.waitSignal(dialog.opening.cancelled):
        with qtbot.waitSignal(dialog.opening.progressed):
            click(dialog.bring)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Nothing of the pack was kept" in dialog.notice.accessibleDescription()
    assert leftovers(user_data_folder()) == []
    assert not (user_data_folder() / "data").exists()
    click(dialog.bring)
    qtbot.waitUntil(lambda: dialog.result_view is not None)
    assert (user_data_folder() / "data" / "set" / "numbers").stat().st_size == len(content)


def test_closing_the_window_while_it_unpacks_leaves_nothing(qtbot, window, tmp_path):
    content = os.urandom(30_000_000)
    path = raw_pack(tmp_path / "x.layerwise-pack", [(entry_of("data/set/numbers"), content)])
    dialog = opened(qtbot, window, path)
    with qtbot.waitSignal(dialog.opening.progressed):
        click(dialog.bring)
    assert window.close()
    assert window.packs.dialog is None
    assert leftovers(user_data_folder()) == []


def test_several_come_one_after_the_other(qtbot, window, tmp_path):
    first, second = small_pack(tmp_path / "a", "One"), small_pack(tmp_path / "b", "Two")
    window.open_paths([str(first), str(second)])
    dialog = window.packs.dialog
    qtbot.waitUntil(lambda: dialog.destination is not None)
    assert dialog.opening.path == first
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.packs.dialog.opening.path == second


def test_any_zip_with_a_manifest_is_one_and_others_are_not(tmp_path):
    pack = small_pack(tmp_path)
    renamed = pack.rename(tmp_path / "class.ZIP")
    assert PackFiles.claims(str(renamed))
    (tmp_path / "other.zip").write_bytes(b"PK\x03\x04" + bytes(100))
    assert not PackFiles.claims(str(tmp_path / "other.zip"))
    assert not PackFiles.claims(str(tmp_path / "gone.zip"))
    assert not PackFiles.claims(str(tmp_path / "picture.png"))


def test_chosen_from_the_menu(qtbot, window, pack):
    action = next(
        one for one in window.menu_bar.menus["file"].actions() if "classroom" in one.text()
    )
    with typed(pack) as dialogue:
        action.trigger()
    assert any("*.layerwise-pack" in line for line in dialogue.filters)
    qtbot.waitUntil(lambda: window.packs.dialog.destination is not None)
    assert Path(window.packs.dialog.opening.path) == pack
