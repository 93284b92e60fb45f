"""The form as it is worked with: typed, stepped, chosen, reset, refused."""

import shutil

import msgspec
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.services.collection import named_collection
from tests.desktop.dialogs import typed
from tests.desktop.pages.training.form.conftest import counted
from training.contract.activities import ACTIVITIES, activity
from training.contract.errors import SettingsError
from training.contract.locations import site_data_folder, user_pictures_folder
from training.contract.offered import offers
from training.contract.quick import quick_settings


def control(form, name):
    return form.area.fields[name].control


def write(form, name, text):
    """Type into a number's field as a person does, and go on with Tab."""
    line = control(form, name).lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def choose(combo, data):
    """Choose an entry by keys, as a person does."""
    wanted = combo.findData(data)
    combo.setFocus()
    while combo.currentIndex() != wanted:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
        assert combo.currentIndex() != before


def test_it_begins_with_the_quick_settings_of_the_digits(form):
    wanted = form.request()
    assert wanted.activity == "digits-ann"
    assert wanted.settings == quick_settings(activity("digits-ann"))
    assert wanted.pictures == wanted.lesson == ""


def test_each_activity_shows_all_it_offers_by_their_names(form):
    for one in ACTIVITIES:
        choose(form.activity.combo, one.id)
        assert form.request().settings == quick_settings(one)
        assert set(form.area.fields) == {offer.setting for offer in offers(one)}
        for field in form.area.fields.values():
            assert field.control.accessibleName()
            assert field.control.toolTip()


def test_what_is_typed_is_what_is_wanted(form, qtbot):
    with qtbot.waitSignal(form.changed):
        write(form, "learning_rate", "0,05")
    write(form, "epochs", "3")
    write(form, "samples", "12 000")
    settings = form.request().settings
    assert (settings.learning_rate, settings.epochs, settings.samples) == (0.05, 3, 12_000)
    assert control(form, "learning_rate").lineEdit().text() == "0.05"
    assert control(form, "samples").lineEdit().text() == "12,000"


def test_all_is_typed_or_stepped_to(form, qtbot):
    write(form, "batch_size", "All")
    assert form.request().settings.batch_size is None
    counted(qtbot, form)
    field = control(form, "batch_size")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert form.request().settings.batch_size == 5_000  # of the 6,000 pictures there are
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert form.request().settings.batch_size is None


def test_choices_switches_and_sliders_are_worked_by_keys(form):
    choose(control(form, "activation"), "tanh")
    switch = control(form, "shuffle")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    slider = control(form, "dropout")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    settings = form.request().settings
    assert (settings.activation, settings.shuffle, settings.dropout) == ("tanh", False, 0.15)


def test_augmentation_is_the_activitys_own(form):
    control(form, "augmentation").click()
    assert form.request().settings.augmentation == activity("digits-ann").settings.augmentation
    control(form, "augmentation").click()
    assert form.request().settings.augmentation is None


def test_layers_are_added_changed_and_taken_away(form, qtbot):
    layers = form.area.fields["hidden_units"]
    for _ in range(7):
        layers.more.click()
    assert form.request().settings.hidden_units == (128,) * 8
    qtbot.waitUntil(layers.layers[-1].isVisible)
    line = layers.layers[3].lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "64")
    assert form.request().settings.hidden_units == (128, 128, 128, 64, 128, 128, 128, 128)
    assert layers.layers[3].hasFocus()
    layers.fewer.click()
    assert len(form.request().settings.hidden_units) == 7
    for one in layers.layers:
        assert one.lineEdit().width() > one.lineEdit().fontMetrics().horizontalAdvance("4,096")
    for _ in range(6):
        layers.fewer.click()
    assert not layers.fewer.isEnabled()


@pytest.mark.parametrize(
    ("name", "text", "hint"),
    [("epochs", "0", "Without an epoch"), ("epochs", "many", "whole number"),
     ("learning_rate", "20", "choose at most 10."), ("batch_size", "2.5", "whole number"),
     ("samples", "", "whole number")],
)  # fmt: skip
def test_what_is_out_of_range_stays_and_says_why(form, qtbot, name, text, hint):
    with qtbot.waitSignal(form.valid_changed) as told:
        line = control(form, name).lineEdit()
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
    assert told.args[0] is False
    assert hint in form.sentence
    assert line.text() == text
    remark = form.area.remark_of(name)
    assert not remark.isVisible()  # not in the middle of a word
    qtbot.waitUntil(remark.isVisible)
    assert remark.text == form.sentence
    assert form.area.fields[name].mark.isVisible()
    assert hint in control(form, name).accessibleDescription()
    with pytest.raises(SettingsError, match=r"\w+"):
        form.request()
    with qtbot.waitSignal(form.valid_changed) as told:
        line.selectAll()
        QTest.keyClicks(line, "7")
    assert told.args == [True, ""]
    assert not remark.isVisible()


def test_a_layer_out_of_range_is_refused(form):
    layers = form.area.fields["hidden_units"]
    line = layers.layers[0].lineEdit()
    line.selectAll()
    QTest.keyClicks(line, "9000")
    assert "4,096" in form.sentence
    assert line.text() == "9000"


def test_reset_sets_everything_back(form):
    write(form, "epochs", "many")
    write(form, "learning_rate", "0.5")
    form.area.reset_actions["quick"].trigger()
    assert form.sentence == ""
    assert form.request().settings == quick_settings(activity("digits-ann"))
    assert control(form, "epochs").lineEdit().text() == "10"
    form.area.reset_actions["shipped"].trigger()
    assert form.request().settings == activity("digits-ann").settings


def test_shares_of_the_shipped_model_are_kept_to_the_last_digit(form):
    form.area.reset_actions["shipped"].trigger()
    write(form, "epochs", "5")
    assert form.request().settings.label_smoothing == 0.02


def test_weight_decay_counts_only_with_adamw(form):
    assert not control(form, "weight_decay").isEnabled()
    assert "AdamW" in control(form, "weight_decay").toolTip()
    choose(control(form, "optimiser"), "adamw")
    assert control(form, "weight_decay").isEnabled()


def test_updates_an_epoch_and_memory_are_told(form, qtbot):
    assert form.area.note == "94 updates an epoch"
    assert "GB memory" in form.area.memory.text
    for text, note in (("1", "6,000 updates an epoch"), ("all", "1 update an epoch")):
        write(form, "batch_size", text)
        counted(qtbot, form)
        assert form.area.note == note


def test_a_run_that_cannot_fit_is_refused(form, qtbot):
    choose(form.activity.combo, "fashion-cnn")
    write(form, "samples", "all")
    with qtbot.waitSignal(
        form.valid_changed, check_params_cb=lambda _, sentence: "smaller batch size" in sentence
    ):
        write(form, "batch_size", "all")
    assert form.area.fault.isVisible()
    assert form.area.fault.text == form.sentence
    with pytest.raises(SettingsError, match="smaller batch size"):
        form.request()


def test_leaving_a_field_says_at_once_what_is_wrong(form):
    write(form, "epochs", "many")
    assert form.area.remark_of("epochs").text == "Epochs must be a whole number."


def test_the_wheel_scrolls_and_changes_nothing(form):
    before = form.request()
    form.area.open_fold()
    widgets = [form.activity.combo, *(field.control for field in form.area.fields.values())]
    for widget in widgets:
        QApplication.sendEvent(widget, wheel_on(widget))
    assert form.request() == before


def wheel_on(widget):
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle, widget.mapToGlobal(middle), QPointF(0, 0).toPoint(), QPointF(0, 240).toPoint(),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip


def test_tab_goes_as_one_reads(form):
    form.area.open_fold()
    form.lesson_head.combo.setFocus()
    places, seen = [], []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        place = widget.mapTo(form.content, widget.rect().topLeft())
        places.append((place.y() // 12, place.x()))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    controls = {field.control for field in form.area.fields.values() if field.control.isEnabled()}
    reached = {*seen, *(widget.parentWidget() for widget in seen)}
    assert controls <= reached
    assert [y for y, _ in places] == sorted(y for y, _ in places)


def test_seldom_settings_are_folded_away(form):
    assert not control(form, "seed").isVisible()
    assert control(form, "dropout").isVisible()
    form.area.open_fold()
    assert control(form, "seed").isVisible()


def test_a_folder_of_pictures_can_be_learned_from(form, qtbot, pictures):
    with typed(pictures):
        form.data.choose_folder()
    counted(qtbot, form)
    assert form.request().pictures == str(pictures)
    assert form.data.combo.currentText() == "Leaves ü"
    assert form.area.note == "1 update an epoch"
    choose(form.activity.combo, "fashion-ann")
    assert form.request().pictures == str(pictures)
    choose(form.data.combo, "")
    assert form.request().pictures == ""


def test_a_folder_that_is_none_of_classes_is_refused(form, qtbot, pictures):
    for sub, hint in ((pictures / "oak", "two sub-folders"), (pictures / "gone", "cannot be read")):
        form.state.set_pictures(str(sub))
        counted(qtbot, form)
        assert hint in form.sentence
    (pictures / "oak" / "0.jpg").unlink()
    (pictures / "oak" / "1.jpg").unlink()
    form.state.set_pictures(str(pictures))
    counted(qtbot, form)
    assert "only 4 pictures" in form.sentence


def test_own_collections_are_offered(form, qtbot, pictures):
    folder = named_collection("Drawn: 9a")
    folder.parent.mkdir(parents=True)
    pictures.rename(folder)
    form.look_again()
    choose(form.data.combo, str(folder))
    assert "Drawn: 9a" in form.data.combo.currentText()
    counted(qtbot, form)
    assert form.request().pictures == str(folder)


def test_pictures_of_classroom_packs_are_offered(form, qtbot, pictures):
    for folder in (
        user_pictures_folder() / "My leaves",
        site_data_folder() / "pictures" / "Leaves",
    ):
        folder.parent.mkdir(parents=True)
        shutil.copytree(pictures, folder)
    form.look_again()
    combo = form.data.combo
    place = combo.findText("Leaves, on this computer")
    assert combo.itemText(place - 1) == "My leaves"
    choose(combo, combo.itemData(place))
    counted(qtbot, form)
    assert form.request().pictures == str(site_data_folder() / "pictures" / "Leaves")
    form.look_again()
    assert combo.currentText() == "Leaves, on this computer"
    assert [combo.itemText(row) for row in range(combo.count())].count(combo.currentText()) == 1


def test_pictures_that_do_not_ship_are_told(form, qtbot):
    choose(form.activity.combo, "pokemon-cnn")
    counted(qtbot, form)
    assert "not on this computer" in form.sentence
    choose(form.activity.combo, "pokemon-vgg16")  # its features ship
    counted(qtbot, form)
    assert form.sentence == ""


def test_an_earlier_run_can_be_shown_again(form):
    settings = msgspec.structs.replace(activity("fashion-cnn").settings, epochs=7)
    form.set_request("fashion-cnn", settings)
    assert form.request()[:3] == ("fashion-cnn", settings, "")
    assert control(form, "epochs").lineEdit().text() == "7"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_wider_than_the_column(form, theme, scale, qtbot):
    theme.set_scale(scale)
    form.area.open_fold()
    for one in ACTIVITIES:
        form.state.set_activity(one.id)
        qtbot.waitUntil(form.area.fields["seed"].control.isVisible)
        assert form.content.minimumSizeHint().width() <= form.content.width()
        for combo in filter(QComboBox.isVisible, form.findChildren(QComboBox)):
            assert combo.width() <= theme.scaled(238) + 1
