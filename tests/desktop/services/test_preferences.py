"""Preferences survive a restart, and a broken file does not stop one."""

import logging

import msgspec
import pytest

from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import (
    BROKEN_FILE,
    DigitsPreferences,
    Preferences,
    TrainingPreferences,
    load_preferences,
    preferences_file,
    save_preferences,
)
from training.contract.site import SITE_VARIABLE


def test_first_start_has_the_defaults(user_folder):
    assert load_preferences() == Preferences()
    assert not preferences_file().exists()


def test_round_trip(user_folder):
    changed = Preferences(
        theme="dark",
        type_scale=1.5,
        last_page="digits",
        window_geometry="AdnQywADAAA=",
        last_folder="/home/jürgen/Bilder",
        language="de",
        digits=DigitsPreferences(pen_width=0.1, sorted_bars=True),
        training=TrainingPreferences("ssh gpu-box layerwise-train", 0.6, True, "fashion-cnn"),
    )
    save_preferences(changed)
    assert load_preferences() == changed
    assert [path.name for path in preferences_file().parent.iterdir()] == ["preferences.json"]


def test_fields_of_other_versions_are_ignored_or_filled(user_folder):
    preferences_file().parent.mkdir(parents=True)
    preferences_file().write_text('{"theme": "light", "future": {"x": 1}, "digits": {}}')
    assert load_preferences() == Preferences(theme="light")


@pytest.fixture
def administrator(tmp_path, monkeypatch):
    def sets(name, text):
        (tmp_path / name).write_text(text)
        monkeypatch.setenv(SITE_VARIABLE, str(tmp_path / name))

    return sets


def test_the_administrators_choice_holds_until_a_person_makes_another(user_folder, administrator):
    administrator("first.toml", "theme = 'dark'\ntype_scale = 1.25")
    assert load_preferences() == Preferences(theme="dark", type_scale=1.25)
    save_preferences(Preferences(theme="system", type_scale=1.25, last_page="digits"))
    assert load_preferences() == Preferences(theme="system", type_scale=1.25, last_page="digits")
    administrator("later.toml", "theme = 'light'\ntype_scale = 1.5")
    assert load_preferences() == Preferences(theme="system", type_scale=1.5, last_page="digits")


def test_broken_file_is_set_aside(user_folder, caplog):
    for content in (b"{", b"[1]", b"\xff\xfe", b""):
        preferences_file().parent.mkdir(parents=True, exist_ok=True)
        preferences_file().write_bytes(content)
        assert load_preferences() == Preferences()
        assert not preferences_file().exists()
        assert preferences_file().with_name(BROKEN_FILE).read_bytes() == content
    assert "set aside" in caplog.text


def test_folder_that_cannot_be_written_is_logged(user_folder, caplog):
    (user_folder / "config").write_text("a file in the folder's place")
    with caplog.at_level(logging.WARNING):
        save_preferences(msgspec.structs.replace(Preferences(), theme="dark"))
        assert load_preferences() == Preferences()
    assert "cannot be saved" in caplog.text


def test_one_pages_own_are_changed_and_the_others_stay(qapp, user_folder):
    keeper = PreferenceKeeper(Preferences(theme="dark"))
    keeper.change_digits(pen_width=0.1)
    keeper.change_training(smoothing=0.5)
    keeper.change_training(last_activity="digits-ann")
    keeper.save()
    assert load_preferences() == Preferences(
        theme="dark",
        digits=DigitsPreferences(pen_width=0.1),
        training=TrainingPreferences(smoothing=0.5, last_activity="digits-ann"),
    )
