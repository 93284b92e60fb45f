"""Packs that nobody should open: one sentence each, and nothing is left behind."""

import io
import os
import shutil
import stat
import struct
import sys
import tracemalloc
import warnings
import zipfile

import numpy as np
import pytest

from tests.training.contract.pack.packs import (
    class_folder,
    entry_of,
    leftovers,
    manifest_of,
    packed,
    raw_pack,
    small_pack,
    tree,
)
from training.contract.errors import LayerwiseError
from training.contract.pack import archive, importing
from training.contract.pack.archive import is_pack, read_manifest
from training.contract.pack.errors import PackError, PackPlaceError
from training.contract.pack.importing import import_pack
from training.contract.pack.manifest import encode_manifest
from training.contract.pack.names import MANIFEST
from training.contract.pack.unpacking import check_pack

HELLO = b"hello"
FINE = "data/set/numbers"


@pytest.fixture
def root(tmp_path):
    folder = tmp_path / "root"
    folder.mkdir()
    (folder / "mine").write_text("keep me")
    return folder


def refused(path, root, error=PackError):
    """Import a pack and check it too; return the sentence, after looking what was left."""
    before = tree(root)
    with pytest.raises(error) as raised:
        import_pack(path, root)
    assert tree(root) == before
    assert leftovers(root) == []
    if error is PackError:
        with pytest.raises(error):
            check_pack(path)
    sentence = str(raised.value)
    assert sentence.endswith(".") and "\n" not in sentence and len(sentence) < 500
    return sentence


def test_what_these_packs_differ_from_is_taken(tmp_path, root):
    pack = raw_pack(tmp_path / "fine.zip", [(entry_of(FINE), HELLO)])
    assert is_pack(pack)
    import_pack(pack, root)
    assert tree(root)[FINE] == HELLO


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "data/../../evil",
        "data/set/..",
        "/etc/evil",
        "//server/share/evil",
        "C:/evil",
        "c:evil",
        "data\\set\\evil",
        "..\\evil",
        "data/set\\..\\..\\evil",
    ],
)
def test_nothing_is_written_elsewhere(tmp_path, root, name):
    pack = raw_pack(tmp_path / "evil.zip", [(entry_of(name), HELLO)])
    assert "outside" in refused(pack, root)


@pytest.mark.parametrize(
    "name",
    [
        "data/set/CON",
        "data/set/nul.txt",
        "data/COM1/x",
        "data/LPT9.gz/x",
        "data/set/conout$",
        "data/set/x.",
        "data/set/x ",
        "data/set/.hidden",
        "data/set/./x",
        "data//x",
        "data/set/",
        "data/set/a:b",
        "data/set/a?b",
        "data/set/line\nbreak",
        "data/set/\u202egpj.exe",
        "data/set/a\u0308",
        "data/set/" + "x" * 300,
        "data/" + "x/" * 20 + "x",
        "data/set/__MACOSX",
    ],
)
def test_names_that_some_system_refuses(tmp_path, root, name):
    pack = raw_pack(tmp_path / "names.zip", [(entry_of(name), HELLO)])
    assert "not every system" in refused(pack, root)


def test_a_name_with_a_zero_byte(tmp_path, root):
    pack = raw_pack(tmp_path / "zero.zip", [(entry_of("data/set/x?y"), HELLO)])
    pack.write_bytes(pack.read_bytes().replace(b"data/set/x?y", b"data/set/x\0y"))
    refused(pack, root)


@pytest.mark.parametrize(
    "kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFDIR, stat.S_IFBLK]
)
def test_links_and_devices(tmp_path, root, kind):
    pack = raw_pack(tmp_path / "link.zip", [(entry_of(FINE, kind | 0o777), b"/etc/passwd")])
    assert "link or a device" in refused(pack, root)


def test_two_files_of_one_name(tmp_path, root):
    fits = encode_manifest(manifest_of(packed(FINE, HELLO)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        entries = [(entry_of(FINE), HELLO), (entry_of(FINE), b"other")]
        pack = raw_pack(tmp_path / "twice.zip", entries, fits)
    assert "the same on some systems" in refused(pack, root)


@pytest.mark.parametrize(
    "names",
    [
        ("data/set/Numbers", "data/set/numbers"),
        ("data/Set/a", "data/set/b"),
        ("data/set/straße", "data/set/STRASSE"),
        ("data/set/x", "data/set/X/y"),
        ("data/set/x/y", "data/set/X"),
    ],
)
def test_names_that_are_one_where_letters_have_no_size(tmp_path, root, names):
    pack = raw_pack(tmp_path / "case.zip", [(entry_of(name), HELLO) for name in names])
    assert "the same on some systems" in refused(pack, root)


def patched(path, field, value):
    """Write two bytes into the last entry of the list of files, `field` bytes from its begin."""
    content = bytearray(path.read_bytes())
    place = content.rfind(b"PK\x01\x02") + field
    content[place : place + len(value)] = value
    path.write_bytes(bytes(content))
    return path


@pytest.mark.parametrize("flag", [0x1, 0x40, 0x2000])
def test_encrypted_files(tmp_path, root, flag):
    pack = raw_pack(tmp_path / "secret.zip", [(entry_of(FINE), HELLO)])
    assert "encrypted" in refused(patched(pack, 8, struct.pack("<H", flag)), root)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_to_pack(tmp_path, root, method):
    pack = raw_pack(tmp_path / "lzma.zip", [(entry_of(FINE, method=method), HELLO)])
    assert "packed in a way" in refused(pack, root)


def test_a_bomb(tmp_path, root):
    zeros = bytes(20_000_000)
    pack = raw_pack(tmp_path / "bomb.zip", [(entry_of(FINE, method=zipfile.ZIP_DEFLATED), zeros)])
    assert pack.stat().st_size < 40_000
    assert "fill a disk" in refused(pack, root)


def test_a_bomb_that_understates_its_size(tmp_path, root):
    """The list says a thousand bytes: reading ends there, and the content is not what it was."""
    zeros = bytes(20_000_000)
    claimed = packed(FINE, zeros[:1000])
    manifest = encode_manifest(manifest_of(claimed))
    entry = entry_of(FINE, method=zipfile.ZIP_DEFLATED)
    pack = raw_pack(tmp_path / "liar.zip", [(entry, zeros)], manifest)
    patched(pack, 24, struct.pack("<L", 1000))
    tracemalloc.start()
    assert "damaged" in refused(pack, root)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000


def test_files_that_share_their_packed_bytes(tmp_path, root):
    """A thousand names for one packed megabyte: no single file is suspicious."""
    megabyte = np.random.default_rng(0).integers(0, 9, 1_000_000, dtype=np.uint8).tobytes()
    names = [f"data/set/{number}" for number in range(50)]
    manifest = encode_manifest(manifest_of(*(packed(name, megabyte) for name in names)))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr(MANIFEST, manifest)
        written.writestr(names[0], megabyte)
        first = written.getinfo(names[0])
        for name in names[1:]:
            entry = zipfile.ZipInfo(name)
            for field in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(entry, field, getattr(first, field))
            written.filelist.append(entry)
            written.NameToInfo[name] = entry
    pack = tmp_path / "overlaps.zip"
    pack.write_bytes(stream.getvalue())
    assert "fill a disk" in refused(pack, root)


def test_a_file_that_is_not_listed(tmp_path, root):
    manifest = encode_manifest(manifest_of(packed(FINE, HELLO)))
    entries = [(entry_of(FINE), HELLO), (entry_of("data/set/more"), HELLO)]
    pack = raw_pack(tmp_path / "more.zip", entries, manifest)
    assert "does not list" in refused(pack, root)


def test_a_listed_file_that_is_missing(tmp_path, root):
    manifest = encode_manifest(manifest_of(packed(FINE, HELLO), packed("data/set/more", HELLO)))
    pack = raw_pack(tmp_path / "less.zip", [(entry_of(FINE), HELLO)], manifest)
    assert "lacks a file" in refused(pack, root)


def test_another_content_than_listed(tmp_path, root):
    manifest = encode_manifest(manifest_of(packed(FINE, HELLO)))
    pack = raw_pack(tmp_path / "other.zip", [(entry_of(FINE), b"HELLO")], manifest)
    assert "not what it was" in refused(pack, root)


def test_another_size_than_listed(tmp_path, root):
    manifest = encode_manifest(manifest_of(packed(FINE, HELLO)))
    pack = raw_pack(tmp_path / "size.zip", [(entry_of(FINE), b"hello, world")], manifest)
    assert "not as long" in refused(pack, root)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("data", "models/x.onnx"),
        ("data", "data/loose"),
        ("data", "data/weights/x.h5"),
        ("data", "collections/x/y"),
        ("weights", "data/weights/x.exe"),
        ("weights", "data/mnist/x.h5"),
        ("model", "models/x.exe"),
        ("model", "models/more/x.onnx"),
        ("model", "own_exports.sha256"),
        ("lesson", "lessons/x.txt"),
        ("lesson", "models/x.layerwise-lesson"),
        ("pictures", "pictures/fruit/x.png"),
        ("pictures", "pictures/fruit/apple/x.exe"),
        ("lesson pictures", "lessons/fruit/apple/1.png"),
    ],
)
def test_kinds_at_wrong_places(tmp_path, root, kind, name):
    others = []
    if kind == "pictures":  # they are counted before they are looked for
        others = [f"pictures/fruit/{label}/{n}.png" for label in "ab" for n in range(5)]
    entries = [(entry_of(path), HELLO) for path in [name, *others]]
    pack = raw_pack(tmp_path / "places.zip", entries, kind=kind)
    assert "none of its kind" in refused(pack, root)


def test_a_later_version_says_so(tmp_path, root):
    pack = raw_pack(
        tmp_path / "new.zip", [(entry_of(FINE), HELLO)], b'{"layerwise_pack": 2, "other": []}'
    )
    assert "later version" in refused(pack, root)


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{}",
        b"[]",
        b'{"layerwise_pack": 1}',
        b"[" * 100_000,
        b"\xff\xfe",
        encode_manifest(manifest_of(packed(FINE, HELLO), size=4)),
        encode_manifest(manifest_of(packed(FINE, HELLO), title="")),
        encode_manifest(manifest_of(packed(FINE, HELLO), note="x" * 3000)),
        encode_manifest(manifest_of()),
        encode_manifest(manifest_of(packed(FINE, HELLO))).replace(b'"data",', b'"program",'),
    ],
)
def test_manifests_that_are_none(tmp_path, root, manifest):
    pack = raw_pack(tmp_path / "manifest.zip", [(entry_of(FINE), HELLO)], manifest)
    assert "describes itself" in refused(pack, root)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all" * 50, b"PK\x05\x06" + bytes(18)])
def test_files_that_are_no_packs(tmp_path, root, content):
    pack = tmp_path / "none.layerwise-pack"
    pack.write_bytes(content)
    assert not is_pack(pack)
    assert "no classroom pack" in refused(pack, root)


def test_any_other_zip_is_no_pack(tmp_path, root):
    pack = tmp_path / "homework.zip"
    with zipfile.ZipFile(pack, "w") as written:
        written.writestr("essay.txt", "Once upon a time")
    assert not is_pack(pack)
    assert "no classroom pack" in refused(pack, root)


def test_a_folder_and_a_file_that_is_gone(tmp_path, root):
    assert "cannot be read" in refused(tmp_path, root)
    assert "cannot be read" in refused(tmp_path / "gone.layerwise-pack", root)


def test_a_list_of_files_that_would_fill_the_memory(tmp_path, root):
    """Ten thousand times four kilobytes of remarks, of which nothing is read."""
    pack = tmp_path / "list.zip"
    begin = b"PK\x03\x04" + bytes(26)
    length = 20_000_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, length, len(begin), 0)
    with pack.open("wb") as file:
        file.write(begin)
        file.seek(length, os.SEEK_CUR)
        file.write(end)
    tracemalloc.start()
    assert "more files" in refused(pack, root)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("lesson", "lessons/x.layerwise-lesson", "not a lesson"),
        ("model", "models/x.onnx", "does not describe itself"),
    ],
)
def test_lessons_and_models_that_are_none(tmp_path, root, kind, name, said):
    pack = raw_pack(tmp_path / "kinds.zip", [(entry_of(name), HELLO)], kind=kind)
    assert said in refused(pack, root, LayerwiseError)
    with pytest.raises(LayerwiseError):
        check_pack(pack)


def test_a_class_with_too_few_pictures(tmp_path, root):
    folder = class_folder(tmp_path / "fruit", count=4)
    entries = [
        (entry_of(f"pictures/fruit/{path.parent.name}/{path.name}"), path.read_bytes())
        for path in sorted(folder.rglob("*.png"))
    ]
    pack = raw_pack(tmp_path / "few.zip", entries, kind="pictures")
    assert "too few pictures of apple" in refused(pack, root)


def test_a_lesson_without_its_pictures(tmp_path, root):
    lesson = (
        b'{"lesson": 1, "title": "T", "text": "", "runs": [{"title": "R", '
        b'"activity": "fashion-cnn", "pictures": "gone"}]}'
    )
    name = "lessons/x.layerwise-lesson"
    pack = raw_pack(tmp_path / "alone.zip", [(entry_of(name), lesson)], kind="lesson")
    assert "which are not in the pack" in refused(pack, root, LayerwiseError)


def test_a_disk_without_room(tmp_path, root, monkeypatch):
    pack = small_pack(tmp_path)
    size = read_manifest(pack).size
    usage = shutil.disk_usage(root)._replace(free=size + importing.SPARE_BYTES - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert "not enough room" in refused(pack, root, PackPlaceError)


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk of its own")
def test_a_disk_that_is_full_in_the_middle(tmp_path, root):
    """/dev/full takes no byte; it stands for the file that is written."""
    from training.contract.pack.archive import opened
    from training.contract.pack.unpacking import no_progress, read_through

    pack = raw_pack(tmp_path / "full.zip", [(entry_of(FINE), HELLO * 1_000_000)])

    class FullFolder(type(tmp_path)):
        def open(self, mode="r", *_):
            return io.FileIO("/dev/full", "w")

    with opened(pack) as archive, pytest.raises(PackPlaceError, match="no room left"):
        read_through(archive, archive.manifest.files, FullFolder(root / "x"), no_progress)


def test_a_folder_that_cannot_be_written(tmp_path, root):
    pack = small_pack(tmp_path)
    root.chmod(0o555)
    try:
        if os.access(root, os.W_OK):
            pytest.skip("an administrator may write everywhere")
        assert "Nothing can be written" in refused(pack, root, PackPlaceError)
    finally:
        root.chmod(0o755)


def test_a_file_in_the_place_of_the_folder(tmp_path):
    root = tmp_path / "file"
    root.write_text("no folder")
    with pytest.raises(PackPlaceError, match="Nothing can be written"):
        import_pack(small_pack(tmp_path), root)


def test_more_files_than_a_pack_has(tmp_path, root, monkeypatch):
    monkeypatch.setattr(archive, "MOST_FILES", 3)
    names = [f"data/set/{number}" for number in range(4)]
    pack = raw_pack(tmp_path / "many.zip", [(entry_of(name), HELLO) for name in names])
    assert "more files" in refused(pack, root)


def test_more_bytes_than_a_pack_has(tmp_path, root, monkeypatch):
    monkeypatch.setattr(archive, "MOST_BYTES", 1000)
    names = [f"data/set/{number}" for number in range(4)]
    pack = raw_pack(tmp_path / "much.zip", [(entry_of(name), bytes(300)) for name in names])
    assert "fill a disk" in refused(pack, root)
