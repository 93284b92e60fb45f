import random
import unicodedata
from pathlib import Path

import pytest

from training.contract.activities import ACTIVITIES
from training.contract.class_folders import (
    folder_of_label,
    is_hidden,
    is_named_like_a_picture,
    label_of_folder,
)
from training.contract.picture_formats import LEFT_BY_SYSTEMS

WINDOWS_REFUSES = '<>:"/\\|?*'


def safe(name):
    """Whether Windows, macOS and Linux all take a folder of this name, and show it."""
    device = name.split(".")[0].upper()
    return (
        name
        and not set(name) & set(WINDOWS_REFUSES)
        and min(map(ord, name)) >= 32
        and name[-1] not in ". "
        and not is_hidden(name)
        and device not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    )


@pytest.mark.parametrize(
    ("label", "folder"),
    [
        ("T-shirt/top", "T-shirt%2Ftop"),
        ("Ankle boot", "Ankle boot"),
        ("Mr. Mime", "Mr. Mime"),
        ("Nidoran♀", "Nidoran♀"),
        ("100%", "100%25"),
        ("what?", "what%3F"),
        ("con", "%63on"),
        ("Nul.tar", "%4Eul.tar"),
        ("Condor", "Condor"),
        (".git", "%2Egit"),
        ("..", "%2E%2E"),
        ("end. ", "end.%20"),
        ("Thumbs.db", "%54humbs.db"),
        ("a%2Fb", "a%252Fb"),
    ],
)
def test_label_and_folder(label, folder):
    assert folder_of_label(label) == folder
    assert label_of_folder(folder) == label
    assert safe(folder)


def test_any_label_comes_back_from_a_safe_name():
    chance = random.Random(0)
    signs = [*map(chr, range(128)), *"äéß♀♂ピ😀%%%...   ", *"conauxCOM1lpt9"]
    for _ in range(5000):
        label = unicodedata.normalize(
            "NFC", "".join(chance.choices(signs, k=chance.randrange(1, 9)))
        )
        folder = folder_of_label(label)
        assert safe(folder), (label, folder)
        assert label_of_folder(folder) == label


def test_what_others_call_their_folders_stays():
    for name in ("100%", "a%20b", "%41bra", "%zz", "%FF", "%", "Jeans & Co"):
        assert label_of_folder(name) == name


def test_spelling_of_macos():
    assert folder_of_label(unicodedata.normalize("NFD", "Flabébé")) == "Flabébé"
    assert label_of_folder(unicodedata.normalize("NFD", "Flabébé")) == "Flabébé"


def test_labels_of_all_activities_have_different_folders():
    for activity in ACTIVITIES:
        folders = {folder_of_label(label).lower() for label in activity.labels}
        assert len(folders) == len(activity.labels)


def test_an_empty_label_has_no_folder():
    with pytest.raises(ValueError, match="without a letter"):
        folder_of_label("")


def test_names():
    assert is_named_like_a_picture(Path("a/IMG.JPG"))
    assert not is_named_like_a_picture(Path("a/list.txt"))
    assert all(is_hidden(name.upper()) for name in LEFT_BY_SYSTEMS)
