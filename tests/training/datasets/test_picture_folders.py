import os
import sys
import unicodedata

import pytest

from training.contract.errors import DataError
from training.datasets.picture_folders import list_pictures


def sentence(folder):
    """What listing `folder` complains of; it must name the folder."""
    with pytest.raises(DataError) as caught:
        list_pictures(folder)
    assert str(folder) in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_classes_and_files_are_sorted(sorted_into):
    found = list_pictures(sorted_into({"Zubat": 2, "abra": 1, "Onix": 1}))
    assert found.labels == ("Onix", "Zubat", "abra")
    assert [file.name for file in found.files] == [
        "Onix/000.png", "Zubat/000.png", "Zubat/001.png", "abra/000.png",
    ]  # fmt: skip
    assert [file.label for file in found.files] == [0, 1, 1, 2]
    assert all(file.path == found.folder / file.name for file in found.files)
    assert found.skipped == ()


def test_names_in_any_script(sorted_into):
    found = list_pictures(sorted_into({"Bär": 1, "ピカチュウ": 1, "Nidoran♀": 1}))
    assert found.labels == ("Bär", "Nidoran♀", "ピカチュウ")


def test_macos_spelling_makes_the_same_class(sorted_into):
    found = list_pictures(sorted_into({unicodedata.normalize("NFD", "Flabébé"): 1, "Onix": 1}))
    assert found.labels == ("Flabébé", "Onix")
    assert found.files[0].name == "Flabébé/000.png"
    assert found.files[0].path.is_file()


@pytest.mark.skipif(sys.platform == "darwin", reason="one folder there")
def test_two_spellings_of_one_class_are_told(sorted_into):
    folder = sorted_into({unicodedata.normalize(form, "Bär"): 1 for form in ("NFC", "NFD")})
    assert "look alike, Bär" in sentence(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_text(sorted_into):
    folder = sorted_into({"Onix": 1})
    os.rename(folder / "Onix" / "000.png", os.fsencode(folder / "Onix") + b"/B\xe4r.png")  # noqa: PTH104
    os.mkdir(os.fsencode(folder) + b"/B\xe4r")  # noqa: PTH102
    found = list_pictures(folder)
    assert found.labels == ("B?r", "Onix")
    assert [file.name for file in found.files] == ["Onix/B?r.png"]


def test_what_nobody_sees_is_passed_over(sorted_into, clothes):
    folder = sorted_into({"Abra": 1, "Onix": 1, ".git": 1, "__MACOSX": 1})
    (folder / "readme.txt").write_text("about")
    (folder / "cover.png").write_bytes(clothes[0])
    for name in (".DS_Store", "._000.png", "Thumbs.db", "desktop.ini", ".hidden.png"):
        (folder / "Abra" / name).write_bytes(b"x")
    found = list_pictures(folder)
    assert found.labels == ("Abra", "Onix")
    assert len(found.files) == 2
    assert found.skipped == ()


def test_what_is_no_picture_in_a_class_is_listed(sorted_into):
    folder = sorted_into({"Abra": 1, "Onix": 1})
    (folder / "Abra" / "notes.txt").write_text("about")
    (folder / "Onix" / "noch älter").mkdir()
    found = list_pictures(folder)
    assert len(found.files) == 2
    (notes, inner) = found.skipped
    assert notes.name == "Abra/notes.txt" and "not named like a picture" in notes.reason
    assert inner.name == "Onix/noch älter" and "folder inside a class" in inner.reason


def test_the_end_of_a_name_may_be_in_capitals(sorted_into):
    folder = sorted_into({"Abra": 1, "Onix": 1})
    (folder / "Abra" / "000.png").rename(folder / "Abra" / "IMG_1.JPG")
    assert [file.name for file in list_pictures(folder).files] == ["Abra/IMG_1.JPG", "Onix/000.png"]


def test_links_are_followed(sorted_into, tmp_path):
    folder = sorted_into({"Abra": 1, "Onix": 1}, tmp_path / "elsewhere")
    linked = tmp_path / "linked"
    linked.mkdir()
    try:
        (linked / "Abra").symlink_to(folder / "Abra", target_is_directory=True)
    except OSError:
        pytest.skip("this account may not make links")
    (linked / "Onix").mkdir()
    (linked / "Onix" / "1.png").symlink_to(folder / "Onix" / "000.png")
    found = list_pictures(linked)
    assert [file.name for file in found.files] == ["Abra/000.png", "Onix/1.png"]


def test_no_such_folder(tmp_path):
    assert "There is no folder" in sentence(tmp_path / "none")


def test_a_file_in_its_place(tmp_path):
    path = tmp_path / "pictures.zip"
    path.write_bytes(b"PK")
    assert "is a file" in sentence(path)


def test_an_empty_folder(tmp_path):
    (tmp_path / ".DS_Store").write_bytes(b"x")
    assert "is empty" in sentence(tmp_path)


def test_pictures_that_nobody_sorted(tmp_path, clothes):
    (tmp_path / "1.png").write_bytes(clothes[0])
    assert "not sorted into classes" in sentence(tmp_path)


def test_no_folders_at_all(tmp_path):
    (tmp_path / "notes.txt").write_text("about")
    assert "has no sub-folders" in sentence(tmp_path)


def test_a_single_class(sorted_into):
    assert "only one sub-folder, Abra" in sentence(sorted_into({"Abra": 9}))


def test_the_folder_above(sorted_into, tmp_path):
    for part in ("train", "test"):
        sorted_into({"Abra": 1, "Onix": 1}, tmp_path / "set" / part)
    assert "No sub-folder" in sentence(tmp_path / "set")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_locked_folder(sorted_into):
    folder = sorted_into({"Abra": 1, "Onix": 1})
    folder.chmod(0)
    try:
        assert "cannot be read" in sentence(folder)
    finally:
        folder.chmod(0o755)


def test_a_collection_s_folder_has_its_label(sorted_into):
    found = list_pictures(sorted_into({"T-shirt%2Ftop": 1, "50%": 1}))
    assert found.labels == ("50%", "T-shirt/top")
    assert [file.name for file in found.files] == ["50%/000.png", "T-shirt%2Ftop/000.png"]
