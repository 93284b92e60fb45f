"""Folders become the pictures in them, in the order in which a person counts."""

import os

import pytest

from desktop.services import dropped_files
from desktop.services.dropped_files import natural_key, pictures_among
from training.contract.errors import PictureError


def touch(folder, *names):
    """Make files; what is in them does not matter here."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


def names(found, folder):
    return [file.relative_to(folder).as_posix() for file in found.files]


def test_folder_is_its_pictures_in_natural_order(tmp_path):
    touch(tmp_path, "10.png", "2.PNG", "1.jpg", "b/3.webp", "a/2/x.HEIC", "a/1.svg", "Bild ä.avif")
    touch(tmp_path, "lies mich.txt", ".hidden.png", "a/.git/y.png", "Thumbs.db", "__MACOSX/1.png")
    assert names(pictures_among([tmp_path]), tmp_path) == [
        "1.jpg",
        "2.PNG",
        "10.png",
        "Bild ä.avif",
        "a/1.svg",
        "a/2/x.HEIC",
        "b/3.webp",
    ]


def test_natural_order():
    given = ["a10", "a9", "A1", "10", "9", "b", "", "²"]
    assert sorted(given, key=natural_key) == ["", "9", "10", "A1", "a9", "a10", "b", "²"]


def test_dropped_files_stay_whatever_they_are(tmp_path):
    touch(tmp_path, "text.txt", "folder/1.png", ".versteckt.png")
    given = [tmp_path / name for name in ("text.txt", "folder", ".versteckt.png", "fehlt.png")]
    found = pictures_among(given)
    assert names(found, tmp_path) == ["text.txt", "folder/1.png", ".versteckt.png", "fehlt.png"]
    assert found.notes == ()


def test_folder_without_pictures_has_a_sentence(tmp_path):
    touch(tmp_path, "leer/text.txt", "1.png")
    with pytest.raises(PictureError, match="no picture in leer"):
        pictures_among([tmp_path / "leer"])
    assert names(pictures_among([tmp_path / "leer", tmp_path / "1.png"]), tmp_path) == ["1.png"]


def test_number_of_pictures_is_bounded_and_told(tmp_path):
    touch(tmp_path, *(f"{place}.png" for place in range(12)))
    found = pictures_among([tmp_path], most=5)
    assert names(found, tmp_path) == ["0.png", "1.png", "2.png", "3.png", "4.png"]
    assert [str(note) for note in found.notes] == [
        "There are more than 5 pictures; the first 5 of them are used."
    ]
    assert pictures_among([tmp_path], most=12).notes == ()


def test_a_whole_disk_is_not_gone_through(tmp_path, monkeypatch):
    touch(tmp_path, *(f"{place:02}/a.png" for place in range(9)), "/".join("tief") + "/z.png")
    monkeypatch.setattr(dropped_files, "MOST_ENTRIES", 12)
    (note,) = pictures_among([tmp_path]).notes
    assert "holds very much" in str(note)
    monkeypatch.undo()
    monkeypatch.setattr(dropped_files, "DEEPEST", 2)
    found = pictures_among([tmp_path])
    assert len(found.files) == 9
    assert "holds very much" in str(found.notes[0])


@pytest.mark.timeout(20)
def test_links_to_folders_are_not_followed(tmp_path):
    touch(tmp_path, "a/1.png")
    try:
        (tmp_path / "a" / "im Kreis").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("this account may not make links")
    assert names(pictures_among([tmp_path]), tmp_path) == ["a/1.png"]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root reads everything")
def test_folder_that_may_not_be_read_is_left_out(tmp_path):
    touch(tmp_path, "a/1.png", "b/2.png")
    (tmp_path / "a").chmod(0)
    assert names(pictures_among([tmp_path]), tmp_path) == ["b/2.png"]
    (tmp_path / "a").chmod(0o700)
