"""Labelled pictures in a plain folder: nothing lost, nothing twice, sentences for the rest."""

import io
import os
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.services.collection import (
    TRASH,
    named_collection,
    open_collection,
    own_collections,
    refuse_unwritable,
)
from desktop.services.collection_files import CollectionError, digest_of
from desktop.services.collection_merge import merge
from training.contract import files
from training.contract.errors import PictureError
from training.datasets.picture_folders import list_pictures


def encoded(number, format_="PNG", size=(12, 9)):
    """A picture file, another one for each number."""
    pixels = np.random.default_rng(number).integers(0, 256, (*size[::-1], 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, format_)
    return buffer.getvalue()


@pytest.fixture
def collection(tmp_path):
    return open_collection(tmp_path / "Klasse 9b")


@pytest.fixture
def another(tmp_path):
    """Make a second collection with these labels of numbered pictures."""

    def make(labels, name="stick"):
        other = open_collection(tmp_path / name)
        for number, label in labels.items():
            other.add(encoded(number), f"p{number}.png", label)
        return other

    return make


def written(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_picture_is_written_at_once_as_it_was_given(collection):
    content = encoded(1, "JPEG")
    item = collection.add(content, "IMG 2041 (ü).jpeg", "T-shirt/top")
    digest = digest_of(content)
    assert item.path == collection.folder / "T-shirt%2Ftop" / f"IMG_2041_ü-{digest}.jpg"
    assert item.path.read_bytes() == content
    assert item.label == "T-shirt/top"
    assert item.name == "IMG_2041_ü.jpg"
    assert collection.items == (item,)
    assert written(collection.folder) == [f"T-shirt%2Ftop/IMG_2041_ü-{digest}.jpg"]


def test_it_is_there_when_opened_again(collection):
    kept = [collection.add(encoded(n), f"{n}.png", label) for n, label in enumerate("BAB")]
    again = open_collection(collection.folder)
    assert set(again.items) == set(kept)
    assert [item.label for item in again.items] == ["A", "B", "B"]
    assert again.ignored == ()


def test_the_same_picture_is_there_once(collection):
    first = collection.add(encoded(1), "a.png", "Shirt")
    assert collection.add(encoded(1), "another name.png", "Shirt") == first
    assert open_collection(collection.folder).add(encoded(1), "b.png", "Shirt") == first
    assert len(written(collection.folder)) == 1


def test_the_last_label_counts(collection):
    collection.add(encoded(1), "a.png", "Shirt")
    item = collection.add(encoded(1), "a.png", "Coat")
    assert item.label == "Coat"
    assert collection.items == (item,)
    assert [entry.name for entry in collection.folder.iterdir()] == ["Coat"]


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "BMP", "PPM", "WEBP", "TIFF"])
def test_training_reads_what_was_kept(format_, collection):
    collection.add(encoded(1, format_), "pasted", "A/B")
    collection.add(encoded(2, format_), "../../x.exe", "C")
    found = list_pictures(collection.folder)
    assert found.labels == ("A/B", "C")
    assert len(found.files) == 2
    assert found.skipped == ()


@pytest.mark.parametrize("name", ["", ".png", "..", "/etc/passwd", "con.png", "a" * 300 + ".png"])
def test_any_name_is_made_a_safe_one(name, collection):
    item = collection.add(encoded(1), name, "A")
    assert item.path.parent == collection.folder / "A"
    assert len(item.path.name) < 100
    assert open_collection(collection.folder).items == (item,)


def test_what_is_no_picture_is_not_kept(collection):
    with pytest.raises(PictureError, match=r"list\.png is no picture"):
        collection.add(b"a text", "list.png", "A")
    assert written(collection.folder) == []


def test_a_picture_is_removed_and_restored(collection):
    item = collection.add(encoded(1), "a.png", "Shirt")
    removed = collection.remove(item)
    assert collection.items == ()
    assert removed.path.is_relative_to(collection.folder / TRASH)
    assert open_collection(collection.folder).items == ()
    assert collection.restore(removed) == item
    assert collection.items == open_collection(collection.folder).items == (item,)


def test_relabelling_can_be_undone(collection):
    item = collection.add(encoded(1), "a.png", "Shirt")
    moved = collection.relabel(item, "T-shirt/top")
    assert moved.path.is_file()
    assert not item.path.exists()
    assert collection.relabel(moved, "Shirt") == item
    assert item.path.is_file()


def test_files_of_others_are_taken_or_reported(collection):
    classes = collection.folder / "Bag"
    classes.mkdir()
    (classes / "mine.png").write_bytes(encoded(1))
    (classes / "notes.txt").write_text("x")
    (classes / "empty.png").write_bytes(b"")
    (classes / "Thumbs.db").write_bytes(b"x")
    (collection.folder / "readme.txt").write_text("x")
    collection.refresh()
    (item,) = collection.items
    assert (item.label, item.name) == ("Bag", "mine.png")
    assert {one.path.name for one in collection.ignored} == {"notes.txt", "empty.png"}
    assert all(str(one.error).endswith(".") for one in collection.ignored)
    assert collection.find(encoded(1)) == item


def test_a_picture_that_somebody_copied_to_another_class_is_reported(collection):
    item = collection.add(encoded(1), "a.png", "Bag")
    other = collection.folder / "Coat" / item.path.name
    other.parent.mkdir()
    other.write_bytes(encoded(1))
    collection.refresh()
    assert collection.items == (item,)
    (ignored,) = collection.ignored
    assert ignored.path == other
    assert "labelled Bag" in str(ignored.error)


def test_a_crash_while_writing_leaves_no_half_picture(collection, monkeypatch):
    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(CollectionError, match="No space left on device"):
        collection.add(encoded(1), "a.png", "A")
    assert written(collection.folder) == []
    assert collection.items == ()


def test_a_folder_that_is_gone(collection, tmp_path):
    item = collection.add(encoded(1), "a.png", "A")
    collection.folder.rename(tmp_path / "away")
    for act in (
        lambda: collection.add(encoded(2), "b.png", "A"),
        lambda: collection.relabel(item, "B"),
        lambda: collection.remove(item),
        collection.refresh,
        lambda: refuse_unwritable(collection.folder),
    ):
        with pytest.raises(CollectionError, match="connect its disk or share again"):
            act()
    assert collection.items == (item,)
    assert not collection.folder.exists()  # it was not made anew on this disk


def test_a_picture_that_is_gone(collection):
    item = collection.add(encoded(1), "a.png", "A")
    item.path.unlink()
    with pytest.raises(CollectionError, match="no longer in the collection"):
        collection.remove(item)
    assert collection.add(encoded(1), "a.png", "A") == item  # written again
    assert item.path.is_file()


def test_a_folder_that_can_only_be_read(collection, monkeypatch):
    collection.add(encoded(1), "a.png", "A")

    def refuse(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.tempfile, "mkstemp", refuse)
    monkeypatch.setattr(files.tempfile, "TemporaryFile", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    (item,) = open_collection(collection.folder).items
    for act in (
        lambda: collection.add(encoded(2), "b.png", "A"),
        lambda: collection.relabel(item, "B"),
        lambda: refuse_unwritable(collection.folder),
    ):
        with pytest.raises(CollectionError, match="can only be read"):
            act()


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "f").write_text("x")
    with pytest.raises(CollectionError, match="is a file"):
        open_collection(tmp_path / "f")


def test_own_collections_are_listed_by_name():
    assert own_collections() == []
    for name in ("9b: Mode/2", "9a"):
        open_collection(named_collection(name))
    assert own_collections() == ["9a", "9b: Mode/2"]


def test_merging_copies_what_is_missing(collection, another):
    collection.add(encoded(1), "own name.png", "A")
    sticks = [another({1: "A", 2: "B"}, "x"), another({2: "B", 3: "C/D"}, "y")]
    told = []
    found = merge(collection, [stick.folder for stick in sticks], lambda *at: told.append(at))
    assert [item.label for item in found.copied] == ["B", "C/D"]
    assert [item.name for item in found.copied] == ["p2.png", "p3.png"]
    assert found.present == 2
    assert found.conflicts == found.ignored == ()
    assert not found.cancelled
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert len(written(collection.folder)) == 3
    assert set(open_collection(collection.folder).items) == set(collection.items)
    again = merge(collection, [stick.folder for stick in sticks])
    assert again.copied == ()
    assert again.present == 4


def test_other_labels_are_told_and_change_nothing(collection, another):
    item = collection.add(encoded(1), "a.png", "Shirt")
    stick = another({1: "Coat", 2: "Coat"})
    found = merge(collection, [stick.folder])
    (conflict,) = found.conflicts
    assert conflict.item == item
    assert conflict.other_label == "Coat"
    assert conflict.other_path.read_bytes() == encoded(1)
    assert collection.find(encoded(1)) == item
    assert len(found.copied) == 1


def test_broken_and_foreign_files_are_told(collection, another):
    folder = another({1: "A"}).folder
    (folder / "A" / "cut.png").write_bytes(encoded(5)[:100])
    (folder / "A" / "list.csv").write_text("a,b")
    (folder / "A" / "deeper.png").mkdir()
    (folder / "A" / ".DS_Store").write_text("x")
    found = merge(collection, [folder])
    assert len(found.copied) == 1
    assert {one.path.name for one in found.ignored} == {"cut.png", "list.csv", "deeper.png"}


def test_merging_can_be_cancelled_and_goes_on_later(collection, another):
    folder = another(dict.fromkeys(range(6), "A")).folder
    cancelled = threading.Event()
    found = merge(collection, [folder], lambda done, _: done == 2 and cancelled.set(), cancelled)
    assert found.cancelled
    assert len(found.copied) == 2
    assert len(merge(collection, [folder]).copied) == 4


def test_a_stick_that_is_pulled_out_while_merging(collection, another, tmp_path):
    folder = another(dict.fromkeys(range(4), "A")).folder

    def pull(done, _total):
        if done == 2:
            folder.rename(tmp_path / "away")

    with pytest.raises(CollectionError, match="connect its disk or share again"):
        merge(collection, [folder], pull)
    assert len(open_collection(collection.folder).items) == 2


def test_a_collection_is_not_merged_into_itself(collection):
    with pytest.raises(CollectionError, match="this collection itself"):
        merge(collection, [Path(os.path.relpath(collection.folder))])
    with pytest.raises(CollectionError, match="is not there"):
        merge(collection, [collection.folder.parent / "none"])
