"""Packs that are brought in: all of it or nothing, over what is there, for one or for all."""

import os
import subprocess
import sys
import tracemalloc

import pytest

from tests.conftest import ROOT
from tests.training.contract.pack.packs import (
    LESSON,
    MODEL,
    PICTURE_LESSON,
    class_folder,
    data_folder,
    entry_of,
    leftovers,
    raw_pack,
    small_pack,
    tree,
)
from training.contract.file_lock import lock
from training.contract.lesson import decode_lesson
from training.contract.locations import resources
from training.contract.pack import importing
from training.contract.pack.building import write_pack
from training.contract.pack.errors import DiffersError, PackCancelledError, PackPlaceError
from training.contract.pack.gathering import Wanted, gather
from training.contract.pack.importing import LOCK, import_pack, remove_leftovers
from training.contract.pack.names import MANIFEST
from training.contract.pack.unpacking import check_pack


@pytest.fixture
def pack(tmp_path):
    return small_pack(tmp_path)


@pytest.fixture
def root(tmp_path):
    return tmp_path / "root ä"


def outcomes(imported):
    return {one.name: one.outcome for one in imported.brought}


def test_real_data_comes_out_as_it_went_in(tmp_path, root):
    wanted = Wanted(
        data=["mnist"],
        pictures=[resources() / "lessons" / "clothing"],
        lessons=[LESSON, PICTURE_LESSON],
        models=[MODEL],
    )
    path = tmp_path / "class.layerwise-pack"
    write_pack(path, "First day", "For Monday.", gather(wanted))
    assert check_pack(path).title == "First day"
    imported = import_pack(path, root)
    assert set(outcomes(imported).values()) == {"new"}
    for name in ("train-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"):
        there = root / "data" / "mnist" / name
        assert there.read_bytes() == (resources() / "data" / "mnist" / name).read_bytes()
    one = "clothing/hat/07.jpg"
    assert (root / "pictures" / one).read_bytes() == (resources() / "lessons" / one).read_bytes()
    assert (root / "models" / MODEL.name).read_bytes() == MODEL.read_bytes()
    assert (root / "lessons" / LESSON.name).read_bytes() == LESSON.read_bytes()
    lesson = decode_lesson((root / "lessons" / PICTURE_LESSON.name).read_bytes(), "x")
    folders = {root / "lessons" / run.pictures for run in lesson.runs}
    assert {folder.name for folder in folders} == {"clothing", "digits"}
    shipped = resources() / "lessons"
    for folder in folders:
        assert tree(folder) == {
            name: content for name, content in tree(shipped / folder.name).items() if "/" in name
        }
    assert leftovers(root) == []


def test_the_same_content_makes_the_same_pack(tmp_path):
    first, second = small_pack(tmp_path / "a"), small_pack(tmp_path / "b")
    import zipfile

    with zipfile.ZipFile(first) as one, zipfile.ZipFile(second) as other:
        assert one.namelist() == other.namelist()
        assert one.namelist()[0] == MANIFEST
        methods = {entry.filename: entry.compress_type for entry in one.infolist()}
        heads = [(entry.date_time, entry.CRC, entry.external_attr) for entry in one.infolist()[1:]]
        assert heads == [
            (entry.date_time, entry.CRC, entry.external_attr) for entry in other.infolist()[1:]
        ]
    assert methods["data/set/numbers.gz"] == zipfile.ZIP_STORED
    assert methods["data/set/LICENSE"] == zipfile.ZIP_DEFLATED
    assert methods["pictures/fruit/apple/0.png"] == zipfile.ZIP_STORED


def test_again_changes_nothing(pack, root):
    import_pack(pack, root)
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*") if path.is_file()}
    imported = import_pack(pack, root)
    assert set(outcomes(imported).values()) == {"same"}
    del before[root / LOCK]
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_what_is_missing_is_filled_in(pack, root):
    import_pack(pack, root)
    whole = tree(root)
    (root / "data" / "set" / "numbers.gz").unlink()
    (root / "pictures" / "fruit" / "apple" / "3.png").unlink()
    import_pack(pack, root)
    assert tree(root) == whole


def test_other_lessons_models_and_pictures_keep_their_names(tmp_path, pack, root):
    own = root / "lessons" / LESSON.name
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    more = root / "pictures" / "fruit" / "apple" / "mine.png"
    more.parent.mkdir(parents=True)
    more.write_text("mine")
    imported = import_pack(pack, root)
    assert own.read_text() == "mine"
    assert more.read_text() == "mine"
    renamed = [one.path.relative_to(root) for one in imported.brought if one.outcome == "renamed"]
    names = {path.as_posix() for path in renamed}
    assert names == {"pictures/fruit-2", "lessons/1-vanishing-gradient-2.layerwise-lesson"}
    assert all((root / name).exists() for name in names)
    again = import_pack(pack, root)
    assert {one.path.relative_to(root).as_posix() for one in again.brought} >= names
    assert set(outcomes(again).values()) == {"same"}


def test_other_data_is_asked_about(pack, root):
    other = data_folder(root / "data" / "set", b"other numbers")
    with pytest.raises(DiffersError, match=r"already \(set\)") as raised:
        import_pack(pack, root)
    assert raised.value.names == ("set",)
    assert not (root / "lessons").exists()
    kept = import_pack(pack, root, differing="keep")
    assert (other / "numbers.gz").read_bytes() == b"other numbers"
    assert outcomes(kept)["set"] == "differs"
    assert (root / "lessons" / LESSON.name).is_file()
    (other / "left.gz").write_bytes(b"of the older set")
    import_pack(pack, root, differing="replace")
    assert (other / "numbers.gz").read_bytes() == b"numbers"
    assert not (other / "left.gz").exists(), "a data set is replaced as a whole"
    assert not list(root.glob(".layerwise-pack-*/*"))


def test_case_of_letters_on_a_system_that_has_none(tmp_path, pack, root):
    """Where `Set` is `set` too, the files there are compared; here they lie beside each other."""
    data_folder(root / "data" / "Set", b"numbers")
    import_pack(pack, root)
    is_one = (root / "data" / "SET").exists()
    assert len(list((root / "data").iterdir())) == (1 if is_one else 2)


def test_cancelled_at_any_byte(pack, root):
    told = []
    import_pack(pack, root.with_name("whole"), progress=lambda done, total: told.append(done))

    for stop in range(len(told)):
        calls = iter(range(len(told)))

        def cancel(done, total, calls=calls, stop=stop):
            if next(calls) == stop:
                raise PackCancelledError

        with pytest.raises(PackCancelledError):
            import_pack(pack, root, progress=cancel)
        assert tree(root) == {}
        assert leftovers(root) == []


@pytest.mark.parametrize(("moves", "says"), [(0, "nothing of the pack was kept"), (2, "a part")])
def test_a_file_that_is_in_use_is_told_as_it_is(pack, root, monkeypatch, moves, says):
    real, moved = importing.move, []

    def move(placing, *folders, **named):
        if len(moved) == moves:
            raise PermissionError(13, "it is in use")
        real(placing, *folders, **named)
        moved.append(placing.target)

    monkeypatch.setattr(importing, "move", move)
    with pytest.raises(PackPlaceError, match=says):
        import_pack(pack, root)
    assert len(moved) == moves and all(target.exists() for target in moved)
    assert leftovers(root) == []
    monkeypatch.undo()
    import_pack(pack, root)


KILLED = """
import os, signal, sys
from pathlib import Path
from training.contract.pack import importing, moving
moves = int(sys.argv[3])
def tell(done, total):
    if moves < 0 and done * 2 > total:
        os.kill(os.getpid(), signal.SIGKILL)
real, count = importing.move, 0
def move(*args, **named):
    global count
    if count == moves:
        os.kill(os.getpid(), signal.SIGKILL)
    count += 1
    real(*args, **named)
importing.move = move
importing.import_pack(Path(sys.argv[1]), Path(sys.argv[2]), progress=tell)
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("moves", [-1, 0, 1, 2])
def test_killed_while_it_unpacks_and_while_it_moves(pack, root, moves):
    whole = root.with_name("whole")
    import_pack(pack, whole)
    arguments = [sys.executable, "-c", KILLED, str(pack), str(root), str(moves)]
    ended = subprocess.run(arguments, cwd=ROOT, check=False)
    assert ended.returncode == -9
    assert len(leftovers(root)) == 1
    there = {name for name in tree(root) if not name.startswith(".layerwise-pack-")}
    begun = {"/".join(name.split("/")[:2]) for name in there}
    assert len(begun) == max(0, moves)
    for unit in begun:  # of each, everything
        assert {name for name in tree(whole) if name.startswith(unit)} <= there
    assert remove_leftovers(root) == 1
    assert leftovers(root) == []
    import_pack(pack, root)
    assert tree(root) == tree(whole)


def test_leftovers_go_with_the_next_import(pack, root):
    (root / ".layerwise-pack-abc" / "data").mkdir(parents=True)
    (root / ".layerwise-pack-abc" / "data" / "half").write_text("half")
    import_pack(pack, root)
    assert leftovers(root) == []


def test_only_one_at_a_time(pack, root):
    root.mkdir()
    (root / ".layerwise-pack-abc").mkdir()
    with (root / LOCK).open("w") as file:
        assert lock(file.fileno())
        with pytest.raises(PackPlaceError, match="wait until"):
            import_pack(pack, root)
        assert remove_leftovers(root) == 0
        assert leftovers(root) == [".layerwise-pack-abc"]
    assert remove_leftovers(root) == 1


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_for_all_users_everything_can_be_read_and_nothing_written(tmp_path, pack, root):
    before = os.umask(0o077)  # as some administrators have it
    try:
        import_pack(pack, root, for_all=True)
    finally:
        os.umask(before)
    for path in root.rglob("*"):
        if path.name == LOCK:
            continue
        mode = path.stat().st_mode & 0o777
        if path.is_file():
            assert mode == 0o444
        else:
            is_unit = len(path.relative_to(root).parts) > 1
            assert mode == (0o555 if is_unit else 0o755)
    other = small_pack(tmp_path / "other")
    (root / "data" / "set").chmod(0o755)
    (root / "data" / "set" / "LICENSE").unlink()
    import_pack(other, root, for_all=True)
    assert (root / "data" / "set" / "LICENSE").stat().st_mode & 0o777 == 0o444
    assert (root / "data" / "set").stat().st_mode & 0o777 == 0o555
    for folder in [root, *root.rglob("*")]:  # for whoever removes the test's folder
        if folder.is_dir():
            folder.chmod(0o755)


def test_memory_does_not_grow_with_the_pack(tmp_path, root):
    content = os.urandom(40_000_000)
    path = raw_pack(tmp_path / "large.zip", [(entry_of("data/large/numbers"), content)])
    del content
    tracemalloc.start()
    import_pack(path, root)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000


def test_pictures_get_names_that_every_system_takes(tmp_path, root):
    if os.name == "nt":
        pytest.skip("such names cannot be made there")
    folder = class_folder(tmp_path / "odd: set?", ("con", "a:b", "50 %"))
    (folder / "con" / "0.png").rename(folder / "con" / "what?.png")
    path = tmp_path / "odd.layerwise-pack"
    write_pack(path, "Odd", "", gather(Wanted(pictures=[folder])))
    import_pack(path, root)
    names = set(tree(root / "pictures" / "odd%3A set%3F"))
    assert {"%63on/what%3F.png", "a%3Ab/1.png", "50 %25/2.png"} <= names
