"""Preferences survive a restart, and a broken file does not stop one."""

import logging
import os
import random
import sys
import threading

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

FULL = Preferences(
    theme="dark",
    type_scale=1.5,
    last_page="digits",
    window_geometry="AdnQywADAAA=",
    last_folder="/home/jürgen/Bilder",
    language="de",
    digits=DigitsPreferences(pen_width=0.1, sorted_bars=True),
    training=TrainingPreferences("ssh gpu-box layerwise-train", 0.6, True, "fashion-cnn"),
)


def test_first_start_has_the_defaults(user_folder):
    assert load_preferences() == Preferences()
    assert not preferences_file().exists()


def test_round_trip(user_folder):
    save_preferences(FULL)
    assert load_preferences() == FULL
    assert [path.name for path in preferences_file().parent.iterdir()] == ["preferences.json"]


def test_fields_of_other_versions_are_ignored_or_filled(user_folder):
    preferences_file().parent.mkdir(parents=True)
    preferences_file().write_text('{"theme": "light", "future": {"x": 1}, "digits": {}}')
    assert load_preferences() == Preferences(theme="light")


def test_the_administrators_choice_holds_until_a_person_makes_another(user_folder, administrator):
    administrator("theme = 'dark'\ntype_scale = 1.25")
    assert load_preferences() == Preferences(theme="dark", type_scale=1.25)
    save_preferences(Preferences(theme="system", type_scale=1.25, last_page="digits"))
    assert load_preferences() == Preferences(theme="system", type_scale=1.25, last_page="digits")
    administrator("theme = 'light'\ntype_scale = 1.5")
    assert load_preferences() == Preferences(theme="system", type_scale=1.5, last_page="digits")


def test_broken_file_is_set_aside(user_folder, caplog):
    for content in (b"{", b"7", b"[1]", b"\xff\xfe", b"", b"[" * 100_000, b" " * 2_000_000):
        preferences_file().parent.mkdir(parents=True, exist_ok=True)
        preferences_file().write_bytes(content)
        assert load_preferences() == Preferences()
        assert not preferences_file().exists()
        assert preferences_file().with_name(BROKEN_FILE).read_bytes() == content
    assert "set aside" in caplog.text


def test_a_wrong_field_costs_only_itself(user_folder, caplog):
    preferences_file().parent.mkdir(parents=True)
    preferences_file().write_text(
        '{"theme": "pink", "type_scale": 1.5, "language": null, "last_page": "fashion", '
        '"digits": 3, "training": {"smoothing": 7, "log_scale": true, "future": []}}'
    )
    assert load_preferences() == Preferences(
        type_scale=1.5, last_page="fashion", training=TrainingPreferences(log_scale=True)
    )
    assert preferences_file().exists()
    assert "theme has its default" in caplog.text
    assert "smoothing has its default" in caplog.text


def test_nothing_that_a_disk_does_to_the_file_stops_a_start(user_folder, caplog):
    save_preferences(FULL)
    good = preferences_file().read_bytes()
    randomly = random.Random(0)
    kept = 0
    for _ in range(600):
        preferences_file().write_bytes(damaged(good, randomly))
        loaded = load_preferences()
        assert msgspec.json.decode(msgspec.json.encode(loaded), type=Preferences) == loaded
        kept += loaded.training.last_activity == FULL.training.last_activity
    assert 50 < kept < 550  # the damage is neither nothing nor everything


def damaged(content, randomly):
    """Return what is left of a file after a few bytes were changed, lost, repeated or cut off."""
    content = bytearray(content)
    for _ in range(randomly.randint(1, 4)):
        place = randomly.randrange(len(content) + 1)
        length = randomly.randint(1, 8)
        kind = randomly.choice(("change", "lose", "repeat", "swap", "cut"))
        if kind == "change":
            content[place : place + length] = randomly.randbytes(length)
        elif kind == "lose":
            del content[place : place + length]
        elif kind == "repeat":
            content[place:place] = content[place : place + length]
        elif kind == "swap":
            words = [b"null", b"true", b"-1", b"1e999", b"[]", b"{}", b'"\\ud800"', b"\x00"]
            content[place : place + length] = randomly.choice(words)
        elif randomly.random() < 0.1:
            del content[place:]
    return bytes(content)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_in_the_files_place_is_not_waited_for(user_folder, caplog):
    preferences_file().parent.mkdir(parents=True)
    os.mkfifo(preferences_file())
    assert load_preferences() == Preferences()


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


def test_a_change_is_written_soon_and_not_by_the_windows_thread(qapp, user_folder, qtbot):
    writers = []

    def write(preferences):
        writers.append(threading.current_thread())
        save_preferences(preferences)

    keeper = PreferenceKeeper(Preferences(), write=write)
    keeper.change(theme="dark")
    qtbot.waitUntil(lambda: load_preferences().theme == "dark")
    assert threading.main_thread() not in writers
    keeper.save()


def test_what_is_saved_last_wins(qapp, user_folder):
    begun, may_end = threading.Event(), threading.Event()

    def write_slowly(preferences):
        if preferences.theme == "dark":
            begun.set()
            assert may_end.wait(20)
        save_preferences(preferences)

    keeper = PreferenceKeeper(Preferences(), write=write_slowly)
    keeper.change(theme="dark")
    keeper._timer.timeout.emit()
    assert begun.wait(20)
    keeper.change(theme="light")
    threading.Timer(0.05, may_end.set).start()
    keeper.save()
    assert load_preferences().theme == "light"
